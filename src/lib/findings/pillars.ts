import { isNarrowed } from '$lib/domain/filters';
import { pick } from '$lib/domain/language';
import { PILLAR_NAMES, pillarName } from '$lib/domain/pillar-names';
import type { View } from '$lib/domain/view';
import type { MetricRows } from './rows';
import { count } from './words';
import { amount, listed, NOTHING_TO_SHOW, yearName } from './story-words';

type Row = MetricRows['pillars'];

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

/** Said of the one pillar that is looked at. */
function ofOnePillar(rows: readonly Row[], own: Row, view: View): string {
	const { language } = view;
	const name = pillarName(own.pillar, language);
	const year = yearName(view.years.to, language);
	const value = amount(own.activities, 'activity', language);
	const last = rows.find((row) => row.fiscal_year === view.years.to - 1);
	const was = last && amount(last.activities, 'activity', language);
	return pick(
		{
			ja: `${year}の${name}の取り組みは${value}${was ? `、前年度は${was}` : ''}`,
			easy: `${year}の「${name}」は${value}${was ? `、前の年度は${was}` : ''}`,
			en: `${year}, ${name}: ${value}${last ? `; ${count(last.activities)} the year before` : ''}`
		},
		language
	);
}

/** Said where the last year has no meeting. */
function noRecord({ years, filters, language }: View): string {
	const year = yearName(years.to, language);
	const isPart = isNarrowed(filters);
	return pick(
		{
			ja: `${isPart ? '見ている範囲に' : ''}${year}の記録はありません`,
			en: `${isPart ? 'In view there' : 'There'} is no record of ${year}`
		},
		language
	);
}

/** Said where no activity of the last year has a pillar. */
function notClassified(all: number, { years, language }: View): string {
	const year = yearName(years.to, language);
	const total = amount(all, 'activity', language);
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

/** The pillar with most activities of the last year in view. */
export function pillarsFinding(rows: readonly Row[], view: View): string {
	const { language } = view;
	if (rows.length === 0) return pick(NOTHING_TO_SHOW, language);
	const year = yearName(view.years.to, language);
	const last = lastYear(rows, view);
	const known = last.filter(({ pillar }) => pillar !== 'unknown');
	const most = Math.max(0, ...known.map((row) => row.activities));
	if (last.length === 0) return noRecord(view);
	const [own] = view.filters.pillar ? known : [];
	if (own) return ofOnePillar(rows, own, view);
	const all = last.reduce((sum, row) => sum + row.activities, 0);
	const total = amount(all, 'activity', language);
	if (most === 0) return notClassified(all, view);
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
	const isWhole = !view.filters.pillar;
	return pick(
		{
			ja: `${year}は、${all}です。基礎講座は何日でも年度に1件と数え${isWhole ? '、柱の決まっていない会議は未分類とし' : ''}ました。`,
			easy: `${year}は、${all}です。基礎講座は、何日でも1件です。`,
			en: `${year}: ${parts.join('; ')}. The basic course counts once in a fiscal year${isWhole ? '; meetings without a pillar are not classified' : ''}.`
		},
		language
	);
}
