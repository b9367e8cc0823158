import type { Situation } from './situation';
import { finding } from './trend';

/** Choices that make no sense together, and what is said instead of an empty chart. */
export const situations: readonly Situation[] = [
	finding(
		'meetings by who came',
		[],
		{ measure: 'meetings', split: 'municipality' },
		{
			ja: '会議数は、集まった人や機関では分けられません。開催形態、会議の種類、柱で分けてください',
			en: 'Meetings can be divided by mode, kind or pillar only, not by who came'
		}
	),
	finding(
		'a mean of one meeting',
		[],
		{ measure: 'mean', grain: 'meeting' },
		{
			ja: '会議ごとに見るときは、会議数、平均、中央値は選べません（いつも1回分です）'
		}
	),
	finding(
		'new people into new and returning',
		[],
		{ measure: 'new-participants', split: 'newcomer' },
		{
			ja: '新規の人と新規機関は、新規・継続には分けられません（すべて新規です）'
		}
	),
	finding(
		'a share of newcomers among newcomers',
		[],
		{ measure: 'new-share', split: 'newcomer' },
		{
			ja: '「新規・継続」で分けると、新規の割合はいつも100%か0%です。ほかの分け方を選んでください',
			easy: '「初めての人・来たことのある人」で分けると、いつも100%か0%です。ほかの分け方を選んでください',
			en: 'Divided like this, the share is always 100% or 0%: choose another division'
		}
	),
	finding(
		'a share from outside by place',
		[],
		{ measure: 'outside-share', split: 'municipality' },
		{
			ja: '「市区町村」で分けると、圏域外の割合はいつも100%か0%です。ほかの分け方を選んでください'
		}
	),
	finding(
		'a share online by mode',
		[],
		{ measure: 'online-share', split: 'mode', grain: 'year' },
		{
			ja: '「開催形態」で分けると、オンラインの割合はいつも100%か0%です。ほかの分け方を選んでください'
		}
	),
	finding(
		'a share online of one meeting',
		[],
		{ measure: 'online-share', grain: 'meeting' },
		{
			ja: '1回の会議の開催形態は1つです。オンラインの割合は、月、年度、期ごとに見てください',
			easy: '1回の会議の集まり方は1つです。月、年度、期を選んでください',
			en: 'A meeting has one mode: see the share online by month, fiscal year or term'
		}
	),
	finding(
		'repeat attendance of a month',
		[],
		{ measure: 'repeat-rate' },
		{
			ja: 'リピート率は、会議が何回もある期間の割合です。年度か期ごとに見てください',
			easy: 'この割合は、会議が何回もある期間で見ます。年度か期を選んでください',
			en: 'Repeat attendance needs periods of many meetings: choose fiscal years or terms'
		}
	),
	finding(
		'retention of terms',
		[],
		{ measure: 'retention', grain: 'term' },
		{
			ja: '継続率は、前の年度と比べた割合です。年度ごとに見てください',
			easy: 'この割合は、前の年度とくらべます。年度を選んでください',
			en: 'Retention compares fiscal years: choose fiscal years as the periods'
		}
	),
	finding(
		'retention of new people',
		[],
		{ measure: 'retention', grain: 'year', split: 'newcomer' },
		{
			ja: '継続率は、新規・継続には分けられません（続けて来た人に、新規の人はいません）',
			en: 'Who came again is never new: retention cannot be divided like this'
		}
	)
];
