import { shortFiscalYearLabel } from '$lib/domain/fiscal-year';
import { NOTHING } from './participation';
import type { MetricId, MetricRows } from './rows';
import type { View } from '$lib/domain/view';
import { count, decimal, signed, signedPercent } from './words';

/** A number inside a sentence, with the metric it comes from. */
export interface NumberPart {
	metric: string;
	/** The column of the totals that it stands in. */
	column: keyof MetricRows['totals'];
	value: number;
	text: string;
}

/** The period's totals as one sentence, its numbers apart so that each can explain itself. */
export function totalsSentence(
	totals: MetricRows['totals'] | undefined,
	view: View
): (string | NumberPart)[] {
	if (!totals || totals.meetings === 0) {
		return [
			`${NOTHING}（`,
			{
				metric: 'attendances',
				column: 'attendances',
				value: totals?.attendances ?? 0,
				text: `延べ${count(totals?.attendances ?? 0)}名`
			},
			'）。'
		];
	}
	const { from, to } = view.years;
	const period =
		from === to
			? `${shortFiscalYearLabel(to)}は、`
			: `${shortFiscalYearLabel(from)}から${shortFiscalYearLabel(to)}までに、`;
	const part = (metric: string, column: NumberPart['column'], text: string): NumberPart => ({
		metric,
		column,
		value: totals[column],
		text
	});
	return [
		period,
		part('meetings', 'meetings', `${count(totals.meetings)}回`),
		'の会議に',
		part('attendances', 'attendances', `延べ${count(totals.attendances)}名`),
		'、',
		part('participants', 'participants', `実${count(totals.participants)}名`),
		'が、',
		part('municipalities', 'municipalities', `${count(totals.municipalities)}市区町村`),
		'の',
		part('participating-organizations', 'organizations', `${count(totals.organizations)}機関`),
		'から参加しました。'
	];
}

/** A headline number of a 年度 with the year before beside it. */
export interface Headline {
	metric: MetricId;
	/** The metric's column that it is. */
	column: string;
	label: string;
	unit: string;
	value: number;
	text: string;
	before: number | null;
	beforeText: string;
	difference: string;
	/** What must be known to read the number; '' where nothing. */
	note: string;
}

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

function sameMonths(row: MetricRows['year-on-year'] | undefined): string {
	if (!row || row.change === null) return '';
	return `同じ月（${count(row.months)}か月）どうしでは${signedPercent(row.change)}`;
}

function wholeNumber(
	base: Pick<Headline, 'metric' | 'column' | 'label' | 'unit' | 'note'>,
	value: number,
	before: number | undefined
): Headline {
	return {
		...base,
		value,
		text: count(value),
		before: before ?? null,
		beforeText: before === undefined ? '' : count(before),
		difference: before === undefined ? '' : signed(value - before)
	};
}

function signedTenth(difference: number): string {
	if (difference === 0) return '±0';
	return `${difference > 0 ? '+' : '−'}${decimal(Math.abs(difference))}`;
}

function perMeeting(now: number | undefined, before: number | undefined): Headline {
	const difference = Math.round(((now ?? 0) - (before ?? 0)) * 10) / 10;
	const isComparable = now !== undefined && before !== undefined;
	return {
		metric: 'attendances-per-meeting',
		column: 'mean',
		label: '1回あたりの参加者数',
		unit: '名',
		note: '名簿のある会議の平均',
		value: Math.round((now ?? 0) * 10) / 10,
		// No meeting with a roll is not a meeting of nobody.
		text: now === undefined ? '―' : decimal(now),
		before: before ?? null,
		beforeText: before === undefined ? '' : decimal(before),
		difference: isComparable ? signedTenth(difference) : ''
	};
}

/** The headline numbers of a 年度. */
export function headlines(year: number, rows: HeadlineRows): Headline[] {
	const newcomers = inYear(rows.newOrganizations, year)?.new_organizations ?? 0;
	return [
		wholeNumber(
			{
				metric: 'attendances',
				column: 'attendances',
				label: '延べ参加者数',
				unit: '名',
				note: sameMonths(inYear(rows.yearOnYear, year))
			},
			inYear(rows.attendances, year)?.attendances ?? 0,
			inYear(rows.attendances, year - 1)?.attendances
		),
		wholeNumber(
			{
				metric: 'participants',
				column: 'participants',
				label: '実参加者数',
				unit: '名',
				note: '同じ人は年度に1回だけ数えます'
			},
			inYear(rows.participants, year)?.participants ?? 0,
			inYear(rows.participants, year - 1)?.participants
		),
		wholeNumber(
			{
				metric: 'participating-organizations',
				column: 'organizations',
				label: '参加機関数',
				unit: '機関',
				note: `うち初めての機関 ${count(newcomers)}`
			},
			inYear(rows.organizations, year)?.organizations ?? 0,
			inYear(rows.organizations, year - 1)?.organizations
		),
		perMeeting(inYear(rows.perMeeting, year)?.mean, inYear(rows.perMeeting, year - 1)?.mean)
	];
}
