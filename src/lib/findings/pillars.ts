import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricRows } from './rows';
import { count } from './words';
import { amount, listed, NOTHING_TO_SHOW, yearName } from './story-words';

type Row = MetricRows['pillars'];

/** The pillars in the order of the report's summary; 'unknown' is what has none. */
export const PILLAR_NAMES = [
	{
		pillar: 'skills',
		name: {
			ja: '支援力①知識・スキル',
			easy: '支援の知識とわざ',
			en: 'Support skills 1: knowledge'
		}
	},
	{
		pillar: 'foundations',
		name: { ja: '支援力②基礎力', easy: '支援の基本の力', en: 'Support skills 2: foundations' }
	},
	{
		pillar: 'cooperation',
		name: { ja: '連携・ネットワーク', easy: '協力とつながり', en: 'Cooperation and network' }
	},
	{
		pillar: 'local-needs',
		name: { ja: '地域のニーズ・課題', easy: '地域で必要なこと', en: 'Local needs and issues' }
	},
	{
		pillar: 'unknown',
		name: { ja: '未分類', easy: 'まだ分けていません', en: 'Not classified' }
	}
] as const satisfies readonly { pillar: string; name: InEach<string> }[];

/** What a pillar is called. */
export function pillarName(pillar: string, mode: LanguageMode): string {
	const known = PILLAR_NAMES.find((one) => one.pillar === pillar);
	return known ? pick(known.name, mode) : pillar;
}

/** Rows of the last year in view, in the order of the report. */
function lastYear(rows: readonly Row[], view: View): Row[] {
	const order: readonly string[] = PILLAR_NAMES.map(({ pillar }) => pillar);
	return rows
		.filter((row) => row.fiscal_year === view.years.to)
		.toSorted((a, b) => order.indexOf(a.pillar) - order.indexOf(b.pillar));
}

/** How many activities a pillar had a year before; '' where that year has no record. */
function before(rows: readonly Row[], view: View, now: Row | undefined): string {
	const { language } = view;
	const last = rows.filter((row) => row.fiscal_year === view.years.to - 1);
	if (!now || last.length === 0) return '';
	const all = last.reduce((sum, row) => sum + row.activities, 0);
	const own = last.find(({ pillar }) => pillar === now.pillar)?.activities ?? 0;
	return pick(
		{
			ja: `、前年度は${amount(all, 'activity', language)}中${amount(own, 'activity', language)}`,
			easy: `、前の年度は${amount(own, 'activity', language)}`,
			en: `; ${count(own)} of ${count(all)} the year before`
		},
		language
	);
}

/** The pillar with most activities of the last year in view. */
export function pillarsFinding(rows: readonly Row[], view: View): string {
	const { language } = view;
	if (rows.length === 0) return pick(NOTHING_TO_SHOW, language);
	const year = yearName(view.years.to, language);
	const last = lastYear(rows, view);
	const known = last.filter(({ pillar }) => pillar !== 'unknown');
	const most = Math.max(0, ...known.map((row) => row.activities));
	if (last.length === 0) {
		return pick({ ja: `${year}の記録はありません`, en: `There is no record of ${year}` }, language);
	}
	const all = last.reduce((sum, row) => sum + row.activities, 0);
	const total = amount(all, 'activity', language);
	if (most === 0) {
		return pick(
			{
				ja: `${year}の取り組み${total}は、どれも分類されていません`,
				easy: `${year}の取り組み${total}は、まだ分けていません`,
				en:
					all === 1
						? `The one activity of ${year} is not classified`
						: `None of the ${total} of ${year} is classified`
			},
			language
		);
	}
	const names = known
		.filter((row) => row.activities === most)
		.map((row) => pillarName(row.pillar, language));
	const value = amount(most, 'activity', language);
	const places = names.length > 1 ? `${names.length} pillars` : listed(names, 'en');
	const was =
		names.length > 1
			? ''
			: before(
					rows,
					view,
					known.find((row) => row.activities === most)
				);
	return pick(
		{
			ja: `${year}の取り組み${total}のうち、最も多いのは${listed(names, language)}の${value}${was}`,
			easy: `${year}の取り組み${total}で、いちばん多いのは「${listed(names, language)}」の${value}${was}`,
			en: `${year}: most activities (${count(most)} of ${count(all)}${names.length > 1 ? ' each' : ''}) in ${places}${was}`
		},
		language
	);
}

/** Every pillar of the last year in view. */
export function pillarsSummary(rows: readonly Row[], view: View): string {
	const { language } = view;
	const last = lastYear(rows, view);
	if (last.length === 0)
		return pick(
			{ ja: `${pillarsFinding(rows, view)}。`, en: `${pillarsFinding(rows, view)}.` },
			language
		);
	const gap = pick({ ja: '', en: ': ' }, language);
	const parts = last.map(
		(row) =>
			`${pillarName(row.pillar, language)}${gap}${amount(row.activities, 'activity', language)}`
	);
	const year = yearName(view.years.to, language);
	const all = listed(parts, language);
	return pick(
		{
			ja: `${year}は、${all}です。基礎講座は何日でも年度に1件と数え、柱の決まっていない会議は未分類としました。`,
			easy: `${year}は、${all}です。基礎講座は、何日でも1件です。`,
			en: `${year}: ${parts.join('; ')}. The basic course counts once in a fiscal year; meetings without a pillar are not classified.`
		},
		language
	);
}
