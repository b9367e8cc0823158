import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick, type LanguageMode } from '$lib/domain/language';
import { isUnfinished, type View } from '$lib/domain/view';
import { asSentence, NO_ROWS } from './places';
import type { MetricRows } from './rows';
import { amount, count, day, PEOPLE, share, yearsCounted } from './words';

type YearRow = MetricRows['organization-history'];
type MeetingRow = MetricRows['organization-meetings'];

/** Attendances and meetings of the last year in view, and its meetings of the year before. */
export function yearsFinding(rows: readonly YearRow[], view: View): string {
	const { language } = view;
	if (rows.every((row) => row.attendances === 0)) return pick(NO_ROWS, language);
	const year = fiscalYearText(view.years.to, language);
	const now = rows.find((row) => row.fiscal_year === view.years.to);
	if (!now || now.attendances === 0) {
		return pick(
			{
				ja: `${year}の出席の記録はありません`,
				easy: `${year}に来た記録はありません`,
				en: `There is no attendance on record in ${year}`
			},
			language
		);
	}
	const people = (value: number) => amount(value, pick(PEOPLE, language), language);
	const [came, all] = [count(now.meetings), count(now.meetings_with_roll)];
	const said = pick(
		{
			ja: `${year}は延べ${people(now.attendances)}（実${people(now.participants)}）、${all}回の会議のうち${came}回に出席`,
			easy: `${year}は、会議${all}回のうち${came}回に来ました`,
			en: `${amount(now.attendances, 'attendances', 'en')} of ${people(now.participants)} in ${year}, at ${came} of ${amount(now.meetings_with_roll, 'meetings', 'en')}`
		},
		language
	);
	return `${said}${meetingsBefore(rows, view)}`;
}

/** Its meetings in the year before, behind a year that is over; '' where none had a roll. */
function meetingsBefore(rows: readonly YearRow[], view: View): string {
	const before = rows.find((row) => row.fiscal_year === view.years.to - 1);
	if (!before || before.meetings_with_roll === 0 || isUnfinished(view, view.years.to)) return '';
	const [came, all] = [count(before.meetings), count(before.meetings_with_roll)];
	return pick(
		{
			ja: `、前年度は${all}回のうち${came}回`,
			easy: `。前の年度は${all}回のうち${came}回でした`,
			en: `; ${came} of ${all} the year before`
		},
		view.language
	);
}

/** More years than this are counted instead of named. */
const MOST_YEARS = 3;

/** 「2011年度の」; years of the same height beside each other: 「2011年度と2012年度で、どちらも」. */
function topYears(years: readonly number[], language: LanguageMode): string {
	const named = years.map((year) => fiscalYearText(year, language));
	if (named.length > MOST_YEARS) {
		const all = yearsCounted(named.length);
		return language === 'en' ? `${count(named.length)} of them` : `そのうち${all}で、どれも`;
	}
	if (language === 'en') return named.join(' and ');
	if (named.length === 1) return `${named.join('')}の`;
	return `${named.join('と')}で、${named.length === 2 ? 'どちらも' : 'どれも'}`;
}

/** The number of years with attendance, and the one with most. */
export function yearsSummary(rows: readonly YearRow[], view: View): string {
	const { language } = view;
	const finding = asSentence(yearsFinding(rows, view), language);
	const came = rows.filter((row) => row.attendances > 0);
	if (came.length === 0) return finding;
	const most = Math.max(...came.map((row) => row.attendances));
	const people = (value: number) => amount(value, pick(PEOPLE, language), language);
	const top = came.filter((row) => row.attendances === most).map((row) => row.fiscal_year);
	const isTie = top.length > 1;
	const years = topYears(top, language);
	return pick(
		{
			ja: `${finding}出席があったのは${yearsCounted(came.length)}で、最も多いのは${years}延べ${people(most)}です。`,
			easy: `${finding}来たのは${yearsCounted(came.length)}です。一番多いのは${years}${people(most)}です。`,
			en: `${finding} It came in ${amount(came.length, 'fiscal years', 'en')}, most often in ${years} (${amount(most, 'attendances', 'en')}${isTie ? ' each' : ''}).`
		},
		language
	);
}

/** At how many of the meetings in view it was. */
export function presenceFinding(rows: readonly MeetingRow[], view: View): string {
	const { language } = view;
	const came = rows.filter((row) => row.attendances > 0);
	if (came.length === 0) return pick(NO_ROWS, language);
	const unit = pick({ ja: '回', en: 'meetings' }, language);
	const part = share(came.length, rows.length, unit, language);
	// As a count the share names the meetings itself.
	const of = part.includes('%') ? ' of the meetings with a roll' : '';
	return pick(
		{
			ja: `名簿のある会議のうち、出席したのは${part}`,
			easy: `会議のうち、来たのは${part}`,
			en: `It came to ${part}${of}`
		},
		language
	);
}

/** The first and the last meeting it came to, and how to read the drawing. */
export function presenceSummary(rows: readonly MeetingRow[], view: View): string {
	const { language } = view;
	const finding = asSentence(presenceFinding(rows, view), language);
	const came = rows.filter((row) => row.attendances > 0);
	const [first, last] = [came[0], came.at(-1)];
	if (!first || !last) return finding;
	const [from, to] = [day(first.held_on, language), day(last.held_on, language)];
	return pick(
		{
			ja: `${finding}最初の出席は${from}、最後は${to}です。塗った大きな丸が出席した会議、白い小さな丸が出席のなかった会議です。`,
			easy: `${finding}はじめは${from}、最後は${to}です。大きな丸が、来た会議です。小さな白い丸は、来なかった会議です。`,
			en: `${finding} The first was on ${from}, the last on ${to}. Large filled dots are meetings it came to, small hollow ones those it did not.`
		},
		language
	);
}
