import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { asSentence, NO_ROWS } from './places';
import type { MetricRows } from './rows';
import { amount, count, day, PEOPLE, share, yearsCounted } from './words';

type YearRow = MetricRows['organization-history'];
type MeetingRow = MetricRows['organization-meetings'];

/** Attendances and meetings of the last year in view. */
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
	return pick(
		{
			ja: `${year}は延べ${people(now.attendances)}（実${people(now.participants)}）、${all}回の会議のうち${came}回に出席`,
			easy: `${year}は、会議${all}回のうち${came}回に来ました`,
			en: `${amount(now.attendances, 'attendances', 'en')} of ${people(now.participants)} in ${year}, at ${came} of ${amount(now.meetings_with_roll, 'meetings', 'en')}`
		},
		language
	);
}

/** The number of years with attendance, and the one with most. */
export function yearsSummary(rows: readonly YearRow[], view: View): string {
	const { language } = view;
	const finding = asSentence(yearsFinding(rows, view), language);
	const came = rows.filter((row) => row.attendances > 0);
	if (came.length === 0) return finding;
	const most = came.reduce((a, b) => (b.attendances > a.attendances ? b : a));
	const year = fiscalYearText(most.fiscal_year, language);
	const people = (value: number) => amount(value, pick(PEOPLE, language), language);
	return pick(
		{
			ja: `${finding}出席があったのは${yearsCounted(came.length)}で、最も多いのは${year}の延べ${people(most.attendances)}です。`,
			easy: `${finding}来たのは${yearsCounted(came.length)}です。一番多いのは${year}の${people(most.attendances)}です。`,
			en: `${finding} It came in ${amount(came.length, 'fiscal years', 'en')}, most often in ${year} (${amount(most.attendances, 'attendances', 'en')}).`
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
