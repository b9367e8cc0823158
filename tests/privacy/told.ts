import type { Choices } from '$lib/domain/choices';
import type { MetricId } from '$lib/metrics/catalog';

/** A row of a metric, as it is read. */
export type Row = Readonly<Record<string, unknown>>;

/** First and last fiscal year asked for. */
export interface Span {
	from: number;
	to: number;
}

/** Names a number of a row in the same way wherever the same is counted. */
export type Name = (row: Row, span: Span) => string;

/** A number of people in a metric. */
export interface Told {
	metric: MetricId;
	choices?: Choices;
	column: string;
	name: Name;
	/** What all of these add up to, each for itself. */
	totals?: readonly Name[];
	/** Columns that are shown to the digit and never larger. */
	atLeast?: readonly string[];
	/** Numbers that are never smaller, of the same row. */
	within?: readonly Name[];
	/** True where numbers are counted over all years asked for. */
	isOverYears?: boolean;
	/** True where whoever is counted in several years is counted once over all of them. */
	isDistinct?: boolean;
	/** What these are parts of, where one may be counted in several of them. */
	unions?: readonly Name[];
}

export const spanText = ({ from, to }: Span) => (from === to ? String(from) : `${from}-${to}`);
const text = (row: Row, columns: readonly string[]) =>
	columns.map((column) => String(row[column])).join(' ');

/** `kind company 2020` of a row that is of a fiscal year. */
export function ofYear(what: string, ...columns: readonly string[]): Name {
	return (row) => [what, text(row, columns), row.fiscal_year].filter(Boolean).join(' ');
}

/** `place 27207 2020-2022` of a row that is counted over the years asked for. */
export function ofSpan(what: string, ...columns: readonly string[]): Name {
	return (row, span) => [what, text(row, columns), spanText(span)].filter(Boolean).join(' ');
}

const year = ofYear('attendances');
const meeting: Name = (row) => `meeting ${String(row.meeting_id)}`;
const monthOf: Name = (row) =>
	`month ${String(row.fiscal_year)}-${String(Number(String(row.held_on).slice(5, 7)))}`;
const whole = ofSpan('attendances');

const SPLITS = {
	'organization-kind': 'kind',
	municipality: 'place',
	mode: 'mode',
	'meeting-kind': 'sort',
	pillar: 'pillar',
	'home-area': 'area'
} as const;

const NETWORK_YEARS = ['2020', '2021', '2022'];

function columnsOfRow(metric: MetricId, parts: readonly string[], what: string, total: Name) {
	return parts.map((part) => ({
		metric,
		column: `${part}_${what}`,
		name: ofYear(`${metric} ${part}_${what}`),
		totals: [total]
	}));
}

/** Name and total of a row of the trend: a part of a year or of a month. */
function ofPeriod(split: keyof typeof SPLITS, grain: string): Pick<Told, 'name' | 'totals'> {
	const what = SPLITS[split];
	if (grain === 'year') return { name: ofYear(what, 'part'), totals: [year] };
	const month: Name = (row) => `month ${String(row.fiscal_year)}-${String(row.month)}`;
	return {
		name: (row) => `${what} ${String(row.part)} ${month(row, { from: 0, to: 0 })}`,
		totals: [month, ofYear(what, 'part')]
	};
}

/** Everything that is published of how many people came, as an attacker reads it. */
export const TOLD: readonly Told[] = [
	{
		metric: 'totals',
		column: 'attendances',
		name: whole,
		atLeast: ['organizations'],
		isOverYears: true
	},
	{ metric: 'attendances', column: 'attendances', name: year },
	{ metric: 'history-attendances', column: 'attendances', name: year },
	{
		metric: 'attendances-by-month',
		column: 'attendances',
		name: (row) => `month ${String(row.fiscal_year)}-${String(row.month)}`,
		totals: [year],
		atLeast: ['meetings']
	},
	{
		metric: 'attendances-by-meeting',
		column: 'attendances',
		name: meeting,
		totals: [year, monthOf, ofYear('mode', 'mode'), ofYear('sort', 'meeting_kind')],
		atLeast: ['organizations']
	},
	{
		metric: 'pillar-meetings',
		column: 'attendances',
		name: meeting,
		totals: [year, ofYear('pillar', 'pillar')]
	},
	{
		metric: 'attendances-by-organization-kind',
		column: 'attendances',
		name: ofYear('kind', 'organization_kind'),
		totals: [year],
		atLeast: ['organizations']
	},
	{
		metric: 'mode-mix',
		column: 'attendances',
		name: ofYear('mode', 'mode'),
		totals: [year],
		atLeast: ['meetings']
	},
	{
		metric: 'pillars',
		column: 'attendances',
		name: ofYear('pillar', 'pillar'),
		totals: [year],
		atLeast: ['meetings']
	},
	...(['regional-reach', 'regional-map'] as const).map((metric) => ({
		metric,
		column: 'attendances',
		name: ofSpan('place', 'municipality_code'),
		totals: [whole],
		atLeast: ['organizations'],
		isOverYears: true
	})),
	{
		metric: 'organization-years',
		column: 'attendances',
		name: ofYear('organization', 'organization_id'),
		totals: [year]
	},
	{
		metric: 'organization-summary',
		column: 'attendances',
		name: ofSpan('organization', 'organization_id'),
		totals: [whole, ofSpan('place', 'municipality_code'), ofSpan('kind', 'organization_kind')],
		isOverYears: true
	},
	...NETWORK_YEARS.flatMap((network_year) => [
		{
			metric: 'network-organizations' as const,
			choices: { network_year },
			column: 'attendances',
			name: ofYear('organization', 'organization_id'),
			totals: [year]
		},
		{
			metric: 'network-visits' as const,
			choices: { network_year },
			column: 'attendances',
			name: (row: Row) => `visit ${String(row.meeting_id)} ${String(row.organization_no)}`,
			totals: [meeting]
		}
	]),
	...columnsOfRow('outside-share', ['home', 'outside', 'unknown'], 'attendances', year),
	...columnsOfRow('participation-layers', ['core', 'regular', 'casual'], 'attendances', year),
	...columnsOfRow('new-participants', ['new', 'returning', 'unknown'], 'attendances', year),
	...(['year', 'month'] as const).map((grain) => ({
		metric: 'trend' as const,
		choices: { measure: 'attendances', split: 'organization-kind', grain },
		column: 'value_before',
		name: (row: Row, span: Span) =>
			ofPeriod('organization-kind', grain).name(
				{ ...row, fiscal_year: Number(row.fiscal_year) - 1 },
				span
			)
	})),
	{
		metric: 'trend',
		choices: { measure: 'outside-share', grain: 'year' },
		column: 'counted',
		name: ofYear('outside-share outside_attendances'),
		totals: [year]
	},
	{
		metric: 'trend',
		choices: { measure: 'outside-share', grain: 'month' },
		column: 'counted',
		name: (row) => `outside ${String(row.fiscal_year)}-${String(row.month)}`,
		totals: [
			(row) => `month ${String(row.fiscal_year)}-${String(row.month)}`,
			ofYear('outside-share outside_attendances')
		]
	},
	{
		metric: 'trend',
		choices: { measure: 'online-share', grain: 'year' },
		column: 'counted',
		name: (row) => `mode online ${String(row.fiscal_year)}`,
		totals: [year]
	},
	{
		metric: 'new-municipalities',
		column: 'attendances',
		name: ofYear('place', 'municipality_code')
	},
	{ metric: 'unusual-meetings', column: 'attendances', name: meeting, totals: [year] },
	{
		metric: 'trend',
		choices: { measure: 'attendances', split: 'none', grain: 'month' },
		column: 'value',
		name: (row) => `month ${String(row.fiscal_year)}-${String(row.month)}`,
		totals: [year],
		atLeast: ['meetings']
	},
	...(['year-on-year', 'same-months'] as const).flatMap((metric) => [
		{ metric, column: 'attendances', name: ofYear('same months now') },
		{ metric, column: 'attendances_before', name: ofYear('same months before') }
	]),
	{ metric: 'completeness', column: 'attendances', name: year },
	{
		metric: 'completeness',
		column: 'attendances_with_known_organization',
		name: ofYear('known organization'),
		within: [year]
	},
	{ metric: 'concentration', column: 'attendances', name: ofYear('known organization') },
	{ metric: 'elephant-factor', column: 'attendances', name: ofYear('known organization') },
	{ metric: 'absence-factor', column: 'attendances', name: ofYear('known person'), within: [year] },
	...(Object.keys(SPLITS) as (keyof typeof SPLITS)[]).flatMap((split) =>
		(['year', 'month'] as const).map((grain) => ({
			metric: 'trend' as const,
			choices: { measure: 'attendances', split, grain },
			column: 'value',
			...ofPeriod(split, grain)
		}))
	)
];
