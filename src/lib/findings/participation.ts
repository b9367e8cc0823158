import { isNarrowed } from '$lib/domain/filters';
import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick, type LanguageMode } from '$lib/domain/language';
import type { MetricRows } from './rows';
import { isRounded, yearsOf, type View } from '$lib/domain/view';
import { PARTICIPATION_WORDS as WORDS, type MeetingsOfSize } from './participation-words';
import { alike } from './ties';
import {
	about,
	change,
	count,
	day,
	inTurn,
	listed,
	monthText,
	PEOPLE,
	share,
	tied,
	type Pair
} from './words';
import { yearContext } from './year-context';
import { MEASURES, numbersOf } from './year-measures';

/** Said in place of any finding when no row is left. */
export const NOTHING = WORDS.ja.nothing;

/** The same in a language. */
export function nothing(language: LanguageMode): string {
	return pick(WORDS, language).nothing;
}

/** The same as a sentence, for a summary. */
export function nothingAtAll(language: LanguageMode): string {
	const words = pick(WORDS, language);
	return `${words.nothing}${words.stop}`;
}

function at<Row extends { fiscal_year: number }>(rows: readonly Row[], year: number) {
	return rows.find((row) => row.fiscal_year === year);
}

/** Said when there are rows, but none in the last year in view; `NOTHING` when there are none. */
export function nothingIn(rows: readonly unknown[], view: View): string {
	const words = pick(WORDS, view.language);
	if (rows.length === 0) return words.nothing;
	const year = fiscalYearText(view.years.to, view.language);
	return isNarrowed(view.filters) ? words.nothingInView(year) : words.nothingIn(year);
}

function periodLabel({ years: { from, to }, language }: View): string {
	const words = pick(WORDS, language);
	return words.period(fiscalYearText(from, language), fiscalYearText(to, language));
}

/** What is more or fewer than the year before, behind a number that has its unit already. */
function changeInWords(pair: Pair, language: LanguageMode): string {
	const unit = language === 'en' ? '' : pick(PEOPLE, language);
	return change(pair, unit, undefined, language);
}

interface YearTotal {
	fiscal_year: number;
	total: number;
}

/** The highest and the lowest year, or that all are alike. */
function extremes(totals: readonly YearTotal[], isRounded: boolean, language: LanguageMode) {
	const words = pick(WORDS, language);
	const most = totals.reduce((a, b) => (b.total > a.total ? b : a));
	const least = totals.reduce((a, b) => (b.total < a.total ? b : a));
	const equalTo = ({ total }: YearTotal) =>
		totals.filter((one) => count(one.total) === count(total));
	const number = (end: YearTotal) =>
		about(end.total, isRounded && equalTo(end).length > 1, language);
	if (most.total === least.total) return words.everyYear(number(most));
	const name = (end: YearTotal) => {
		const years = equalTo(end).map((one) => fiscalYearText(one.fiscal_year, language));
		return tied(years, '年度', language);
	};
	return words.mostAndLeast(name(most), number(most), name(least), number(least));
}

/** People of the year before and the new ones among them; in the first year all would be new. */
function peopleBefore(rows: readonly MetricRows['new-participants'][], view: View): string {
	const before = at(rows, view.years.to - 1);
	if (!before) return '';
	const words = pick(WORDS, view.language);
	const year = fiscalYearText(before.fiscal_year, view.language);
	const isFirst = before.fiscal_year === view.firstYear || before.participants === 0;
	const newcomers = isFirst ? '' : words.newBefore(before.new_participants);
	return `${words.peopleBefore(year, before.participants)}${newcomers}`;
}

/** Newcomers among the people of the last year in view, beside the year before. */
export function newParticipantsFinding(
	rows: readonly MetricRows['new-participants'][],
	view: View,
	yearBefore: typeof rows = []
): string {
	const { language, firstYear } = view;
	const words = pick(WORDS, language);
	const year = view.years.to;
	const now = at(rows, year);
	const total = now?.participants ?? 0;
	if (!now || total === 0) return nothingIn(rows, view);
	const label = fiscalYearText(year, language);
	if (year === firstYear) return words.firstYear(label, total);
	const was = peopleBefore([...yearBefore, ...rows], view);
	if (total < 10) return `${words.fewPeople(label, total, now.new_participants)}${was}`;
	const part = share(now.new_participants, total, undefined, language);
	return `${words.people(label, total, now.new_participants, part)}${was}`;
}

/** The same figures year by year, for ears. */
export function newParticipantsSummary(
	rows: readonly MetricRows['new-participants'][],
	view: View,
	yearBefore: typeof rows = []
): string {
	const { language, firstYear } = view;
	const words = pick(WORDS, language);
	const [only] = rows;
	if (!only) return nothingAtAll(language);
	const numbers = numbersOf([...yearBefore, ...rows], ({ participants }) => participants);
	const beside = yearContext([{ measure: MEASURES.people, numbers, namesEnds: true }], view);
	if (rows.length === 1) {
		const year = fiscalYearText(only.fiscal_year, language);
		const people = words.peopleOf(year, only.new_participants, only.returning_participants);
		return inTurn([people, beside], language);
	}
	const totals = rows.map((row) => ({
		fiscal_year: row.fiscal_year,
		total: row.participants
	}));
	const isCensored = view.years.from <= firstYear;
	const note = isCensored ? words.allNew(fiscalYearText(firstYear, language)) : '';
	const ends = extremes(totals, isRounded(view, 'new-participants', 'participants'), language);
	return inTurn([words.peopleIn(periodLabel(view)), ends, beside, note], language);
}

/** Attendances of the last year in view beside the year before. */
export function attendancesFinding(
	rows: readonly MetricRows['new-participants'][],
	view: View,
	yearBefore: typeof rows = []
): string {
	const { language } = view;
	const words = pick(WORDS, language);
	const now = at(rows, view.years.to);
	if (!now) return nothingIn(rows, view);
	const before = at([...yearBefore, ...rows], view.years.to - 1);
	const total = now.attendances;
	const said = words.attendances(fiscalYearText(view.years.to, language), total);
	if (!before) return `${said}${words.is}`;
	const pair = {
		now: total,
		before: before.attendances,
		isRounded: isRounded(view, 'new-participants', 'attendances')
	};
	return `${said}${words.comma}${changeInWords(pair, language)}`;
}

/** Highest and lowest year of attendances. */
export function attendancesSummary(
	rows: readonly MetricRows['new-participants'][],
	view: View,
	yearBefore: typeof rows = []
): string {
	const { language } = view;
	const words = pick(WORDS, language);
	const [only] = rows;
	if (!only) return nothingAtAll(language);
	const numbers = numbersOf([...yearBefore, ...rows], ({ attendances }) => attendances);
	const beside = yearContext([{ measure: MEASURES.attendances, numbers, namesEnds: true }], view);
	if (rows.length === 1) {
		const year = fiscalYearText(only.fiscal_year, language);
		const came = words.attendancesOf(year, only.new_attendances, only.returning_attendances);
		return inTurn([came, beside], language);
	}
	const totals = rows.map((row) => ({
		fiscal_year: row.fiscal_year,
		total: row.attendances
	}));
	const ends = extremes(totals, isRounded(view, 'new-participants', 'attendances'), language);
	return inTurn([words.attendancesIn(periodLabel(view)), ends, beside], language);
}

type Meeting = MetricRows['attendances-by-meeting'];

/** Whether meetings of one number need not have been of the same size. */
function isAlike(meetings: readonly Meeting[], view: View): boolean {
	return meetings.length > 1 && isRounded(view, 'attendances-by-meeting', 'attendances');
}

/**
 * The smallest and the largest meeting of the last year in view beside the year before. No mean:
 * one of rounded numbers is not that of `attendances-per-meeting`.
 */
export function meetingsFinding(
	rows: readonly Meeting[],
	view: View,
	yearBefore: readonly Meeting[] = []
): string {
	const words = pick(WORDS, view.language);
	const all = [...yearBefore, ...rows];
	const of = (year: number) => all.filter((row) => row.fiscal_year === year);
	const sizes = (list: typeof rows) => {
		const people = list.map(({ attendances }) => attendances);
		const [least, most] = [Math.min(...people), Math.max(...people)];
		return least === most ? words.size(most, isAlike(list, view)) : words.span(least, most);
	};
	if (rows.length === 0) return words.nothing;
	const label = fiscalYearText(view.years.to, view.language);
	const [last, before] = [of(view.years.to), of(view.years.to - 1)];
	if (last.length === 0) {
		return isNarrowed(view.filters) ? words.nothingInView(label) : words.noRoll(label);
	}
	const said = words.sizes(label, last.length, sizes(last));
	if (before.length === 0) return `${said}${words.is}`;
	return `${said}${words.comma}${words.sizesBefore(sizes(before))}`;
}

/** Number of meetings, best and least attended. */
export function meetingsSummary(rows: readonly Meeting[], view: View): string {
	const { language } = view;
	const words = pick(WORDS, language);
	if (rows.length === 0) return nothingAtAll(language);
	const most = rows.reduce((a, b) => (b.attendances > a.attendances ? b : a));
	const least = rows.reduce((a, b) => (b.attendances < a.attendances ? b : a));
	const equalTo = (end: Meeting) => alike(end, rows, ({ attendances }) => attendances);
	const ofSize = (end: Meeting): MeetingsOfSize => {
		const days = equalTo(end).map(({ held_on }) => day(held_on, language));
		const size = words.size(end.attendances, days.length > 1 && isAlike(rows, view));
		return { days: tied(days, '会議', language), size };
	};
	const largest = ofSize(most);
	const title = equalTo(most).length > 1 ? '' : (most.title ?? '');
	const extremes =
		most.attendances === least.attendances
			? words.allOf(rows.length, largest.size)
			: words.mostAndLeastOf(largest, title, ofSize(least));
	return inTurn([words.meetings(periodLabel(view), rows.length), extremes], language);
}

/** The month with most attendances: the numbers of its column in the drawing added up. */
export function monthsFinding(
	rows: readonly MetricRows['attendances-by-month'][],
	view: View
): string {
	const { language } = view;
	const words = pick(WORDS, language);
	const byMonth = new Map<number, { attendances: number; meetings: number; years: number }>();
	for (const row of rows) {
		const sum = byMonth.get(row.month) ?? { attendances: 0, meetings: 0, years: 0 };
		sum.attendances += row.attendances;
		sum.meetings += row.meetings;
		sum.years += 1;
		byMonth.set(row.month, sum);
	}
	const sums = [...byMonth].map(([month, sum]) => ({ month, ...sum }));
	if (sums.length === 0) return words.nothing;
	const most = sums.reduce((a, b) => (b.attendances > a.attendances ? b : a));
	if (most.attendances === 0) return words.nothing;
	const say = sums.length === 1 ? words.onlyMonth : words.month;
	const isAbout = most.years > 1 && isRounded(view, 'attendances-by-month', 'attendances');
	return say(monthText(most.month, language), most.attendances, most.meetings, isAbout);
}

/** Years without any row in view, in words; '' when every year has one. */
export function emptyYears(rows: readonly { fiscal_year: number }[], view: View): string {
	const { language } = view;
	const present = new Set(rows.map((row) => row.fiscal_year));
	const missing = yearsOf(view).filter((year) => !present.has(year));
	if (missing.length === 0 || rows.length === 0) return '';
	const years = missing.map((year) => fiscalYearText(year, language));
	return pick(WORDS, language).noRecordsOf(listed(years, language));
}
