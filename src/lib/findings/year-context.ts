import { WITHHELD } from '$lib/domain/hidden-count';
import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick, type InEach } from '$lib/domain/language';
import { lastFinishedYear, type View } from '$lib/domain/view';
import { breakYears, eventOfYear, knownBeside } from './known-beside';
import { FEWEST_FOR_RANGE, usualRange, type UsualRange } from './usual-range';
import { rangeText, shownOf, subjectOf, type Measure, type YearNumber } from './year-measures';
import { inTurn, yearsCounted } from './words';

/** The numbers of the 年度 in view of which a summary speaks. */
export interface YearSeries {
	measure: Measure;
	numbers: readonly YearNumber[];
	/** Whether the summary names the years of the most and the least. */
	namesEnds?: boolean;
}

/** A change is large from a fifth of a number that is no smaller than this, or from ten points. */
const LARGE = 0.2;
const SMALLEST_BASE = 10;
const LARGE_POINTS = 10;
/** Of two years one is always the most. */
const FEWEST_FOR_ENDS = 3;

interface Said {
	outside: (subject: string, from: string, years: number, range: string) => string;
	inside: (subject: string, from: string, years: number, range: string) => string;
	fewInView: (year: string) => string;
	/** Since a year of which an event is named already, or since that event. */
	fewSince: (year: string, from: string) => string;
	/** The year itself begins a stretch. */
	begins: (year: string) => string;
	noYearBefore: string;
	wholePeriod: string;
	/** The numbers of the whole year are compared above the charts. */
	comparedAbove: string;
}

const SAID: InEach<Said> = {
	ja: {
		outside: (subject, from, years, range) =>
			`${subject}は、${from}からの${yearsCounted(years)}のふだんの幅${range}の外です。`,
		inside: (subject, from, years, range) =>
			`${subject}は、${from}からの${yearsCounted(years)}のふだんの幅${range}の中です。`,
		fewInView: (year) =>
			`${year}がいつもと違うかは、見ている年度が${FEWEST_FOR_RANGE}つに満たないので判断できません。`,
		fewSince: (year, from) =>
			`${year}がいつもと違うかは、${from}からの年度が${FEWEST_FOR_RANGE}つになるまで判断できません。`,
		begins: (year) => `${year}からは前と分けて見るため、いつもと違うかはまだ判断できません。`,
		noYearBefore: '見ている範囲に前年度の記録がないため、比べていません。',
		wholePeriod: '期間全体をまとめた数なので、前年度とは比べていません。',
		comparedAbove: '全体の数は、ページの上で前年度と比べています。'
	},
	easy: {
		outside: (subject, from, _, range) =>
			`${subject}は、${from}からの、いつもの幅${range}の外です。`,
		inside: (subject, from, _, range) =>
			`${subject}は、${from}からの、いつもの幅${range}の中です。`,
		fewInView: (year) => `見ている年度が少ないので、${year}がいつもと違うかは分かりません。`,
		fewSince: (year, from) =>
			`${from}からの年度が${FEWEST_FOR_RANGE}つになるまで、${year}がいつもと違うかは分かりません。`,
		begins: (year) => `${year}からは前と分けて見るので、いつもと違うかは、まだ分かりません。`,
		noYearBefore: '前の年度の記録が見えていないので、比べていません。',
		wholePeriod: '選んだ年度を全部合わせた数なので、前の年度とは比べていません。',
		comparedAbove: '全体の数は、ページの上で前の年度と比べています。'
	},
	en: {
		outside: (subject, from, years, range) =>
			`${subject} is outside the usual range${range} of the ${years} fiscal years since ${from}.`,
		inside: (subject, from, years, range) =>
			`${subject} is within the usual range${range} of the ${years} fiscal years since ${from}.`,
		fewInView: (year) =>
			`Whether ${year} is unusual cannot be told from fewer than ${FEWEST_FOR_RANGE} fiscal years in view.`,
		fewSince: (year, from) =>
			`Whether ${year} is unusual cannot be told before there are ${FEWEST_FOR_RANGE} fiscal years since ${from}.`,
		begins: (year) =>
			`${year} begins a stretch of its own, so it cannot be told yet whether it is unusual.`,
		noYearBefore: 'No record of the year before is in view to compare with.',
		wholePeriod:
			'The numbers are of the whole period, so they are not compared with the year before.',
		comparedAbove: 'The totals are compared with the year before at the top of the page.'
	}
};

const isShown = ({ value }: YearNumber) => value !== WITHHELD;

/** The years of the most and the least, where each is alone; none where a number is not shown. */
function endsOf(numbers: readonly YearNumber[], measure: Measure): number[] {
	if (numbers.length < 2 || !numbers.every(isShown)) return [];
	const values = numbers.map(({ value }) => shownOf(value, measure));
	const [most, least] = [Math.max(...values), Math.min(...values)];
	if (most === least) return [];
	return [most, least].flatMap((end) => {
		const own = numbers.filter((_, at) => values[at] === end);
		return own.length === 1 ? own.map(({ year }) => year) : [];
	});
}

/** Whether a number differs much from that of the year before. */
function isLarge(now: YearNumber, before: YearNumber | undefined, measure: Measure): boolean {
	if (!before || !isShown(before) || !isShown(now)) return false;
	const [value, base] = [shownOf(now.value, measure), shownOf(before.value, measure)];
	const change = Math.abs(value - base);
	if (measure.kind === 'share') return change >= LARGE_POINTS;
	return (base >= SMALLEST_BASE || measure.kind === 'number') && change >= LARGE * base;
}

/** The last finished year of a series among the others. */
interface Judged {
	measure: Measure;
	now: YearNumber;
	/** The numbers since the last break, and their usual range; null where they are few. */
	stretch: readonly YearNumber[];
	range: UsualRange | null;
	isOutside: boolean;
	/** Whether a reader might take it for unusual: the most, the least, or much different. */
	isNotable: boolean;
	/** Whether there is no year before it. */
	isFirst: boolean;
}

/** The year that the numbers begin anew in, for the last of them; null where there is none. */
function breakBefore(year: number, view: View): number | null {
	return breakYears(view).findLast((one) => one <= year) ?? null;
}

/** What is known of the last finished year; null where it has no number. */
function judged({ measure, numbers: all }: YearSeries, view: View): Judged | null {
	const last = lastFinishedYear(view);
	const numbers = all.filter(({ year, isOfFew }) => year <= last && !isOfFew);
	const now = numbers.find(({ year }) => year === last);
	if (!now) return null;
	const before = numbers.find(({ year }) => year === last - 1);
	const start = breakBefore(last, view) ?? -Infinity;
	const stretch = numbers.filter(({ year }) => year >= start);
	const values = stretch.map(({ value }) => shownOf(value, measure));
	// Of counts below ten neither a change nor a range says much.
	const isSmall = measure.kind === 'count' && values.every((one) => one < SMALLEST_BASE);
	const range = stretch.every(isShown) && !isSmall ? usualRange(values) : null;
	const value = shownOf(now.value, measure);
	const isEnd = numbers.length >= FEWEST_FOR_ENDS && endsOf(numbers, measure).includes(last);
	return {
		measure,
		now,
		stretch,
		range,
		isOutside: range !== null && (value < range.low || value > range.high),
		isNotable: !isSmall && (isEnd || isLarge(now, before, measure)),
		isFirst: !all.some(({ year }) => year === last - 1)
	};
}

/** That a year is outside of the usual range; where it is notable also that it is within. */
function rangeSentence({ measure, now, stretch, range, isOutside, isNotable }: Judged, view: View) {
	const [first] = stretch;
	if (!range || !first || !(isOutside || isNotable)) return '';
	const { language } = view;
	const name = (year: number) => fiscalYearText(year, language);
	const subject = subjectOf(name(now.year), now.value, measure, language);
	const say = pick(SAID, language)[isOutside ? 'outside' : 'inside'];
	return say(subject, name(first.year), stretch.length, rangeText(range, measure, language));
}

/** That it can't be told whether a notable year is unusual. */
function fewSentence({ now, stretch, range, isNotable }: Judged, named: number[], view: View) {
	if (range || !isNotable || !stretch.every(isShown)) return '';
	const said = pick(SAID, view.language);
	const year = fiscalYearText(now.year, view.language);
	const start = breakBefore(now.year, view);
	if (start === null || start < view.years.from) return said.fewInView(year);
	if (start === now.year) return said.begins(year);
	const isNamed = named.includes(start);
	const from = isNamed ? fiscalYearText(start, view.language) : eventOfYear(start, view);
	return said.fewSince(year, from);
}

/**
 * What stands beside the numbers of years in a summary: the events outside the network in the years
 * that it names, and in the last one where that is the most, the least, much different or unusual;
 * how unusual the last is; and that there is nothing to compare it with. A year that is not over is
 * never judged.
 */
export function yearContext(
	series: readonly YearSeries[],
	view: View,
	named: readonly number[] = []
): string {
	const all = series.map((one) => judged(one, view)).filter((one) => one !== null);
	const last = lastFinishedYear(view);
	const ends = series
		.filter(({ namesEnds }) => namesEnds)
		.flatMap(({ numbers, measure }) =>
			endsOf(
				numbers.filter(({ year, isOfFew }) => year <= last && !isOfFew),
				measure
			)
		);
	const own = all.some(({ isOutside, isNotable }) => isOutside || isNotable) ? [last] : [];
	const years = [...named, ...ends, ...own];
	const unusual = all.map((one) => rangeSentence(one, view));
	const few = all.map((one) => fewSentence(one, years, view)).find(Boolean) ?? '';
	const isFirst = all.length > 0 && all.every((one) => one.isFirst);
	return inTurn(
		[knownBeside(years, view), ...unusual, few, isFirst ? noYearBefore(view) : ''],
		view.language
	);
}

/** Said of numbers of all years in view together: why they are not compared. */
export function notByYear(view: View): string {
	const { from, to } = view.years;
	const said = pick(SAID, view.language);
	if (from < to) return said.wholePeriod;
	return view.isComparedAbove && from > view.firstYear ? said.comparedAbove : noYearBefore(view);
}

/** Said where the year before is not in view. */
export function noYearBefore({ language }: View): string {
	return pick(SAID, language).noYearBefore;
}
