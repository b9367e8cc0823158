import type { Choices } from '$lib/domain/choices';
import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { trendChoices, type TrendChoices } from './trend-choices';

type Say = (named: { measure: string; split: string }) => string;

/** Choices that make no sense together, and why. */
interface Problem {
	measures: readonly string[];
	splits?: readonly string[];
	grains?: readonly string[];
	why: InEach<Say>;
}

const OF_GUESTS = ['organization-kind', 'municipality', 'newcomer', 'home-area'];

/** Said of shares that are all or nothing in every part. */
const ALL_OR_NOTHING: Problem['why'] = {
	ja: ({ measure, split }) =>
		`「${split}」で分けると、${measure}はいつも100%か0%です。ほかの分け方を選んでください`,
	en: () => 'Divided like this, the share is always 100% or 0%: choose another division',
	easy: ({ split }) => `「${split}」で分けると、いつも100%か0%です。ほかの分け方を選んでください`
};

const PROBLEMS: readonly Problem[] = [
	{
		measures: ['meetings', 'mean', 'median'],
		grains: ['meeting'],
		why: {
			ja: () => '会議ごとに見るときは、会議数、平均、中央値は選べません（いつも1回分です）',
			en: () => 'By single meetings, neither their number nor a mean or median says anything',
			easy: () => '「会議」を選ぶと、会議の数、平均、まん中は見られません。いつも1回だからです'
		}
	},
	{
		measures: ['online-share'],
		grains: ['meeting'],
		why: {
			ja: () => '1回の会議の開催形態は1つです。オンラインの割合は、月、年度、期ごとに見てください',
			en: () => 'A meeting has one mode: see the share online by month, fiscal year or term',
			easy: () => '1回の会議の集まり方は1つです。月、年度、期を選んでください'
		}
	},
	{
		measures: ['repeat-rate'],
		grains: ['meeting', 'month'],
		why: {
			ja: () => 'リピート率は、会議が何回もある期間の割合です。年度か期ごとに見てください',
			en: () => 'Repeat attendance needs periods of many meetings: choose fiscal years or terms',
			easy: () => 'この割合は、会議が何回もある期間で見ます。年度か期を選んでください'
		}
	},
	{
		measures: ['retention'],
		grains: ['meeting', 'month', 'term'],
		why: {
			ja: () => '継続率は、前の年度と比べた割合です。年度ごとに見てください',
			en: () => 'Retention compares fiscal years: choose fiscal years as the periods',
			easy: () => 'この割合は、前の年度とくらべます。年度を選んでください'
		}
	},
	{
		measures: ['new-participants', 'new-organizations'],
		splits: ['newcomer'],
		why: {
			ja: () => '新規の人と新規機関は、新規・継続には分けられません（すべて新規です）',
			en: () => 'What is new cannot be divided into new and returning',
			easy: () => '初めての人は、みな「初めて」です。分けられません'
		}
	},
	{
		measures: ['retention'],
		splits: ['newcomer'],
		why: {
			ja: () => '継続率は、新規・継続には分けられません（続けて来た人に、新規の人はいません）',
			en: () => 'Who came again is never new: retention cannot be divided like this',
			easy: () => '続けて来た人の中に、初めての人はいません。分けられません'
		}
	},
	{ measures: ['new-share'], splits: ['newcomer'], why: ALL_OR_NOTHING },
	{ measures: ['outside-share'], splits: ['municipality', 'home-area'], why: ALL_OR_NOTHING },
	{ measures: ['online-share'], splits: ['mode'], why: ALL_OR_NOTHING },
	{
		measures: ['meetings'],
		splits: OF_GUESTS,
		why: {
			ja: () =>
				'会議数は、集まった人や機関では分けられません。開催形態、会議の種類、柱で分けてください',
			en: () => 'Meetings can be divided by mode, kind or pillar only, not by who came',
			easy: () => '会議の数は、人や機関では分けられません'
		}
	}
];

function isMet({ measures, splits, grains }: Problem, chosen: TrendChoices): boolean {
	const { measure, split, grain } = chosen;
	return (
		measures.includes(measure.code) &&
		(splits?.includes(split.code) ?? true) &&
		(grains?.includes(grain) ?? true)
	);
}

/** Why these choices make no sense together; '' where they do. The metric gives no rows then. */
export function trendProblem(choices: Choices, mode: LanguageMode): string {
	const chosen = trendChoices(choices);
	const problem = PROBLEMS.find((one) => isMet(one, chosen));
	if (!problem) return '';
	const [measure, split] = [pick(chosen.measure.label, mode), pick(chosen.split.label, mode)];
	return pick(problem.why, mode)({ measure, split });
}
