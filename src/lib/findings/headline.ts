import { fiscalYearText } from '$lib/domain/fiscal-year';
import { isHidden, WITHHELD } from '$lib/domain/hidden-count';
import { pick, type LanguageMode } from '$lib/domain/language';
import { HEADLINE_WORDS as WORDS, type TotalsColumn } from './headline-words';
import type { ChangeKind } from './change';
import { nothing } from './participation';
import type { MetricId, MetricRows } from './rows';
import { isRounded, type View } from '$lib/domain/view';
import { about, count, decimal, signed, signedPercent, unitFor } from './words';

/** What the headline numbers of a year are made of, and the sentence of totals above them. */
export const HEADLINE_METRICS = [
	'totals',
	'attendances',
	'participants',
	'participating-organizations',
	'attendances-per-meeting',
	'year-on-year',
	'new-organizations'
] as const satisfies readonly MetricId[];

/** A number inside a sentence, with the metric it comes from. */
export interface NumberPart {
	metric: string;
	/** The column of the totals that it stands in. */
	column: keyof MetricRows['totals'];
	value: number;
	text: string;
}

/** The metric of each column of the totals. */
const METRIC_OF: Record<TotalsColumn, string> = {
	meetings: 'meetings',
	attendances: 'attendances',
	participants: 'participants',
	municipalities: 'municipalities',
	organizations: 'participating-organizations'
};

const wordsIn = (language: LanguageMode) => pick(WORDS, language);

const PEOPLE: readonly TotalsColumn[] = ['attendances', 'participants'];

/** The period's totals as one sentence, its numbers apart so that each can explain itself. */
export function totalsSentence(
	totals: MetricRows['totals'] | undefined,
	{ years, language }: View
): (string | NumberPart)[] {
	const words = wordsIn(language);
	const part = (column: TotalsColumn, value: number): NumberPart => {
		return { metric: METRIC_OF[column], column, value, text: words.numbers[column](value) };
	};
	if (!totals || totals.meetings === 0) {
		const [before, after] = words.nothingBut(nothing(language));
		return [before, part('attendances', totals?.attendances ?? 0), after];
	}
	const name = (year: number) => fiscalYearText(year, language);
	const isTold = !isHidden(totals.attendances) || !isHidden(totals.participants);
	const hasPlaces = totals.municipalities !== 0;
	const told = words.order.filter(
		(column) => (isTold || !PEOPLE.includes(column)) && (hasPlaces || column !== 'municipalities')
	);
	const between = betweenNumbers(words, isTold, hasPlaces);
	return [
		words.during(name(years.from), name(years.to)),
		...told.flatMap((column, index) => [part(column, totals[column]), between[index] ?? ''])
	];
}

/** What stands between the numbers of the sentence of totals that are told. */
function betweenNumbers(
	words: ReturnType<typeof wordsIn>,
	isTold: boolean,
	hasPlaces: boolean
): readonly string[] {
	if (isTold) return hasPlaces ? words.between : words.betweenPlaceless;
	return hasPlaces ? words.betweenOthers : words.betweenOthersPlaceless;
}

/** A headline number of a 年度 with the year before beside it. */
export interface Headline {
	metric: MetricId;
	/** The metric's column that it is. */
	column: ChangeKind;
	label: string;
	unit: string;
	value: number;
	text: string;
	before: number | null;
	beforeText: string;
	/** The unit behind it. */
	beforeUnit: string;
	difference: string;
	/** What must be known to read the number; '' where nothing. */
	note: string;
}

/** How headline numbers are written, and which of them were rounded. */
type Told = Pick<View, 'language' | 'rounded'>;

interface HeadlineRows {
	attendances: readonly MetricRows['attendances'][];
	participants: readonly MetricRows['participants'][];
	organizations: readonly MetricRows['participating-organizations'][];
	perMeeting: readonly MetricRows['attendances-per-meeting'][];
	yearOnYear: readonly MetricRows['year-on-year'][];
	newOrganizations: readonly MetricRows['new-organizations'][];
}

function inYear<Row extends { fiscal_year: number }>(rows: readonly Row[], year: number) {
	return rows.find((row) => row.fiscal_year === year);
}

function sameMonths(
	row: MetricRows['year-on-year'] | undefined,
	{ language, rounded }: Told
): string {
	if (!row || row.change === null) return '';
	const change = signedPercent(row.change);
	const isAbout = isRounded({ rounded }, 'year-on-year', 'change');
	const said = about(row.attendances_before, isAbout, language, change);
	return pick(WORDS, language).sameMonths(row.months, said);
}

/** 「+5」, 「約+5」 where the two were rounded. */
function differenceOf(
	text: string,
	{ metric, column }: Pick<Headline, 'metric' | 'column'>,
	{ language, rounded }: Told,
	largest: number
): string {
	return about(largest, isRounded({ rounded }, metric, column), language, text);
}

function wholeNumber(
	base: Pick<Headline, 'metric' | 'column' | 'label' | 'unit' | 'note'>,
	value: number,
	before: number | undefined,
	how: Told
): Headline {
	const { language } = how;
	const isTold = !isHidden(value) && !isHidden(before);
	const isCompared = before !== undefined && isTold;
	return {
		...base,
		unit: isWithheld(value) ? '' : unitFor(value, base.unit, language),
		beforeUnit: isWithheld(before) ? '' : unitFor(before ?? 0, base.unit, language),
		value,
		text: count(value),
		before: before ?? null,
		beforeText: before === undefined ? '' : count(before),
		difference: isCompared
			? differenceOf(signed(value - before), base, how, Math.max(value, before))
			: ''
	};
}

/** A number of which nothing is told has no unit either. */
function isWithheld(value: number | undefined): boolean {
	return value === WITHHELD;
}

function signedTenth(difference: number): string {
	if (difference === 0) return '±0';
	return `${difference > 0 ? '+' : '−'}${decimal(Math.abs(difference))}`;
}

function perMeeting(now: number | undefined, before: number | undefined, how: Told): Headline {
	const { labels, units, meanOf } = pick(WORDS, how.language);
	const where = { metric: 'attendances-per-meeting', column: 'mean' } as const;
	// Of the numbers as they are shown: 20.6 and 21.3 differ by 0.7.
	const difference = (Math.round((now ?? 0) * 10) - Math.round((before ?? 0) * 10)) / 10;
	const isTold = !isHidden(now) && !isHidden(before);
	const isComparable = now !== undefined && before !== undefined && isTold;
	return {
		...where,
		label: labels.perMeeting,
		unit: isWithheld(now) ? '' : units.people,
		note: meanOf,
		beforeUnit: isWithheld(before) ? '' : units.people,
		value: isHidden(now) ? (now ?? 0) : Math.round((now ?? 0) * 10) / 10,
		// No meeting with a roll is not a meeting of nobody.
		text: now === undefined ? '―' : decimal(now),
		before: before ?? null,
		beforeText: before === undefined ? '' : decimal(before),
		difference: isComparable
			? differenceOf(signedTenth(difference), where, how, Math.max(now, before))
			: ''
	};
}

/**
 * The difference that stands beside a headline number. It is one of whole years: '' where the
 * sentence below it compares the same months and these give other numbers, as the two would differ.
 */
export function differenceBeside(
	{ column, text, beforeText, difference }: Headline,
	sameMonths: MetricRows['same-months'] | undefined
): string {
	if (!sameMonths) return difference;
	const say = column === 'mean' ? decimal : count;
	const isSame =
		text === say(sameMonths[column]) && beforeText === say(sameMonths[`${column}_before`]);
	return isSame ? difference : '';
}

/** The headline numbers of a 年度; one that is not over has no difference to the year before. */
export function headlines(
	year: number,
	rows: HeadlineRows,
	how: Told = { language: 'ja', rounded: {} },
	isOver = true
): Headline[] {
	const { language } = how;
	const { labels, units, countedOnce, firstTime } = pick(WORDS, language);
	const whole = (
		base: Pick<Headline, 'metric' | 'column' | 'label' | 'unit' | 'note'>,
		of: (year: number) => number | undefined
	) => {
		return wholeNumber(base, of(year) ?? 0, of(year - 1), how);
	};
	const mean = (of: number) => inYear(rows.perMeeting, of)?.mean;
	const numbers = [
		whole(
			{
				metric: 'attendances',
				column: 'attendances',
				label: labels.attendances,
				unit: units.people,
				note: sameMonths(inYear(rows.yearOnYear, year), how)
			},
			(of) => inYear(rows.attendances, of)?.attendances
		),
		whole(
			{
				metric: 'participants',
				column: 'participants',
				label: labels.participants,
				unit: units.people,
				note: countedOnce
			},
			(of) => inYear(rows.participants, of)?.participants
		),
		whole(
			{
				metric: 'participating-organizations',
				column: 'organizations',
				label: labels.organizations,
				unit: units.organizations,
				note: firstTime(inYear(rows.newOrganizations, year)?.new_organizations ?? 0)
			},
			(of) => inYear(rows.organizations, of)?.organizations
		),
		perMeeting(mean(year), mean(year - 1), how)
	];
	return isOver ? numbers : numbers.map((one) => ({ ...one, difference: '' }));
}
