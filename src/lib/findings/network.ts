import { pick, type InEach } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricRows } from './rows';
import { count, tied } from './words';
import { yearContext } from './year-context';
import { MEASURES, numbersOf } from './year-measures';

type DensityRow = MetricRows['network-density'];

/** Below this many organizations counts stand alone (METRICS.md). */
const SMALLEST_BASE = 10;

/** 0.2234 → 「0.22」. */
export function hundredth(value: number): string {
	return value.toFixed(2);
}

/** 2022 → 「2022年度」, "FY2022". */
export function yearName(year: number, view: View): string {
	return pick({ ja: `${year}年度`, en: `FY${year}` }, view.language);
}

/** The least number of shared meetings that makes a tie, as chosen. */
export function leastMeetings(view: View): number {
	return Number(view.choices['least_meetings'] ?? 3);
}

/** Said where there is no row of the last year in view, or none at all. */
export function nothingSaid(rows: readonly unknown[], view: View): string {
	const year = yearName(view.years.to, view);
	const said: InEach<string> =
		rows.length === 0
			? { ja: '表示できる記録はありません', en: 'There are no records to show' }
			: { ja: `${year}の記録はありません`, en: `There are no records of ${year}` };
	return pick(said, view.language);
}

/** The row of a 年度. */
export function rowOf<Row extends { fiscal_year: number }>(
	rows: readonly Row[],
	year: number
): Row | undefined {
	return rows.find((row) => row.fiscal_year === year);
}

/** Rows with the least and the greatest value, and the years that have it. */
interface Extremes<Row> {
	least: Row;
	most: Row;
	yearsOfLeast: string;
	yearsOfMost: string;
	/** Whether several years have it. */
	isLeastShared: boolean;
	isMostShared: boolean;
}

/** The least and the greatest value; null where all are the same or there is only one. */
export function extremesOf<Row extends { fiscal_year: number }>(
	rows: readonly Row[],
	valueOf: (row: Row) => number,
	view: View
): Extremes<Row> | null {
	const [first] = rows;
	if (!first) return null;
	const most = rows.reduce((a, b) => (valueOf(b) > valueOf(a) ? b : a), first);
	const least = rows.reduce((a, b) => (valueOf(b) < valueOf(a) ? b : a), first);
	if (valueOf(most) === valueOf(least)) return null;
	const namesOf = (row: Row) => {
		const equal = rows.filter((one) => valueOf(one) === valueOf(row));
		return equal.map((one) => yearName(one.fiscal_year, view));
	};
	const [ofLeast, ofMost] = [namesOf(least), namesOf(most)];
	return {
		least,
		most,
		yearsOfLeast: tied(ofLeast, '年度', view.language),
		yearsOfMost: tied(ofMost, '年度', view.language),
		isLeastShared: ofLeast.length > 1,
		isMostShared: ofMost.length > 1
	};
}

/** Closes a sentence that is no heading. */
export function closed(sentence: string, view: View): string {
	return `${sentence}${view.language === 'en' ? '.' : '。'}`;
}

/** Sentences one after the other. */
export function joined(sentences: readonly string[], view: View): string {
	return sentences.filter(Boolean).join(view.language === 'en' ? ' ' : '');
}

/** Whether a density may be said: of ten organizations at least. */
function isSaid(row: DensityRow | undefined): row is DensityRow & { density: number } {
	return row !== undefined && row.organizations >= SMALLEST_BASE && row.density !== null;
}

/** Ties, organizations and density of one year, beside the year before. */
export function yearDensityFinding(
	now: DensityRow,
	before: DensityRow | undefined,
	view: View
): string {
	const k = leastMeetings(view);
	const year = yearName(now.fiscal_year, view);
	const { organizations, ties } = now;
	const said = pick(
		{
			ja: `${year}は${count(organizations)}機関のあいだに${count(ties)}組のつながり（会議${k}回以上）`,
			easy: `${year}は、${count(organizations)}の機関に${count(ties)}組のつながり（会議${k}回から）`,
			en: `${year}: ${count(ties)} ${ties === 1 ? 'tie' : 'ties'} (${k}+ meetings), ${count(organizations)} ${organizations === 1 ? 'organization' : 'organizations'}`
		},
		view.language
	);
	if (!isSaid(now)) return said;
	const value = hundredth(now.density);
	const density = pick({ ja: `、密度${value}`, en: `; density ${value}` }, view.language);
	if (!isSaid(before)) return `${said}${density}`;
	const earlier = hundredth(before.density);
	const last = pick({ ja: `、前年度は${earlier}`, en: `, was ${earlier}` }, view.language);
	return `${said}${density}${last}`;
}

/** The last year in view beside the year before. */
export function densityFinding(rows: readonly DensityRow[], view: View): string {
	const now = rowOf(rows, view.years.to);
	if (!now) return nothingSaid(rows, view);
	return yearDensityFinding(now, rowOf(rows, view.years.to - 1), view);
}

/** What a tie is, in a sentence of its own. */
export function tieSentence(view: View): string {
	const k = leastMeetings(view);
	return pick(
		{
			ja: `つながりは、同じ年度に同じ会議へ${k}回以上ともに出たか、同じワーキングチームで活動した2つの機関の組です。`,
			easy: `同じ会議に${k}回以上いっしょに出た機関を「つながり」と数えます。同じワーキングチームの機関も数えます。`,
			en: `A tie is a pair of organizations that came to ${k} or more of the same meetings in the fiscal year, or worked in the same working group.`
		},
		view.language
	);
}

/** Why a density is compared with care. */
export function densityCaution(view: View): string {
	return pick(
		{
			ja: '密度は会議の多い年度ほど高くなり、アンケートで測った密度とは比べられません。',
			easy: '会議が多い年は、密度が高くなります。アンケートの調査とは比べられません。',
			en: 'Density is higher in years with more meetings, and not comparable with densities measured by surveys.'
		},
		view.language
	);
}

/** Densest and sparsest year, what a tie is, and what not to compare. */
export function densitySummary(rows: readonly DensityRow[], view: View): string {
	if (rows.length === 0) return closed(nothingSaid(rows, view), view);
	const ends = extremesOf(rows.filter(isSaid), ({ density }) => Number(hundredth(density)), view);
	const said = ends
		? pick(
				{
					ja: `密度が最も高いのは${ends.yearsOfMost}の${hundredth(ends.most.density)}、最も低いのは${ends.yearsOfLeast}の${hundredth(ends.least.density)}です。`,
					en: `Density was highest in ${ends.yearsOfMost} (${hundredth(ends.most.density)}) and lowest in ${ends.yearsOfLeast} (${hundredth(ends.least.density)}).`
				},
				view.language
			)
		: closed(densityFinding(rows, view), view);
	const numbers = numbersOf(rows, (row) => (isSaid(row) ? row.density : null));
	const series = { measure: MEASURES.density, numbers, namesEnds: true };
	return joined([said, yearContext([series], view), tieSentence(view), densityCaution(view)], view);
}
