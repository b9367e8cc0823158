import type { Choices } from './choices';
import type { Filters } from './filters';

type Row = Readonly<Record<string, unknown>>;

const TEXTS = [
	['organization_kind', 'organizationKind'],
	['municipality_code', 'municipality'],
	['mode', 'mode'],
	['meeting_kind', 'meetingKind'],
	['pillar', 'pillar']
] as const;

/** The filter that a part of the explorer is of, by what it is split by. */
const SPLITS: Readonly<Record<string, (typeof TEXTS)[number][1]>> = {
	'organization-kind': 'organizationKind',
	municipality: 'municipality',
	mode: 'mode',
	'meeting-kind': 'meetingKind',
	pillar: 'pillar'
};

/** What a row of the explorer narrows to besides: its part, and the last year of a term. */
function filtersOfPart(row: Row, { split = '' }: Choices): Partial<Filters> {
	if (typeof row['period'] !== 'string') return {};
	const name = SPLITS[split];
	const part = row['rest_of'] === null && name ? { [name]: row['part'] } : {};
	return { to: Number(row['year_to']), ...part };
}

/** The year of a row; of the outlook it is named otherwise, and the one ahead has no records. */
function yearOf(row: Row): number | null {
	const year = row['fiscal_year'] ?? (row['state'] === 'outlook' ? null : row['year']);
	return typeof year === 'number' ? year : null;
}

/** The years of an entry of the history, one or more: its mark stands at the 年度 of them. */
function yearsOfEntry({ lane, year_from: from, year_to: to }: Row): Partial<Filters> {
	if (lane === undefined || typeof from !== 'number') return {};
	return { from, to: typeof to === 'number' ? to : from };
}

/** What a row of a metric can narrow a view to: the columns of it that are filters. */
export function filtersOfRow(row: Row, choices: Choices = {}): Partial<Filters> {
	const filters: Partial<Filters> = {};
	const year = yearOf(row);
	if (year !== null) Object.assign(filters, { from: year, to: year });
	Object.assign(filters, yearsOfEntry(row), filtersOfPart(row, choices));
	for (const [column, name] of TEXTS) {
		const value = row[column];
		if (typeof value === 'string' && value !== '') filters[name] = value;
	}
	return filters;
}

/** From the first to the last year of rows that are all of years, one after the other. */
function yearsOfRows(all: readonly Partial<Filters>[]): Partial<Filters> {
	const [from, to] = [all.map((one) => one.from ?? NaN), all.map((one) => one.to ?? NaN)];
	const years = { from: Math.min(...from), to: Math.max(...to) };
	return Number.isNaN(years.from + years.to) ? {} : years;
}

/**
 * What several rows can narrow a view to together: what they have in common, and all of their
 * years, as those of a team from its first to its last.
 */
export function filtersOfRows(rows: readonly Row[], choices: Choices = {}): Partial<Filters> {
	const all = rows.map((row) => filtersOfRow(row, choices));
	const [first = {}, ...others] = all;
	const shared = Object.entries(first).filter(([name, value]) =>
		others.every((other) => other[name as keyof Filters] === value)
	);
	return { ...Object.fromEntries(shared), ...(others.length ? yearsOfRows(all) : {}) };
}

/** The same for years on record alone: years before the first and after the last have no rows. */
export function onRecord(narrowing: Partial<Filters>, years: readonly number[]): Partial<Filters> {
	const { from, to, ...others } = narrowing;
	if (typeof from !== 'number' || typeof to !== 'number') return narrowing;
	const known = years.filter((year) => year >= from && year <= to);
	return known.length ? { ...others, from: Math.min(...known), to: Math.max(...known) } : others;
}

/** The filters with those of a row; without them where they are all set already. */
export function toggleFilters(filters: Filters, narrowing: Partial<Filters>): Filters {
	const names = Object.keys(narrowing) as (keyof Filters)[];
	const isSet = names.every((name) => filters[name] === narrowing[name]);
	if (!isSet) return { ...filters, ...narrowing };
	const none = { from: null, to: null, organizationKind: '', municipality: '' };
	const cleared = { ...none, mode: '', meetingKind: '', pillar: '' } satisfies Filters;
	return { ...filters, ...Object.fromEntries(names.map((name) => [name, cleared[name]])) };
}
