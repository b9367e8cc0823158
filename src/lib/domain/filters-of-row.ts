import type { Filters } from './filters';

type Row = Readonly<Record<string, unknown>>;

const TEXTS = [
	['organization_kind', 'organizationKind'],
	['municipality_code', 'municipality'],
	['mode', 'mode'],
	['meeting_kind', 'meetingKind']
] as const;

/** What a row of a metric can narrow a view to: the columns of it that are filters. */
export function filtersOfRow(row: Row): Partial<Filters> {
	const filters: Partial<Filters> = {};
	const year = row['fiscal_year'];
	if (typeof year === 'number') Object.assign(filters, { from: year, to: year });
	for (const [column, name] of TEXTS) {
		const value = row[column];
		if (typeof value === 'string' && value !== '') filters[name] = value;
	}
	return filters;
}

/** What several rows can narrow a view to together: what they have in common. */
export function filtersOfRows(rows: readonly Row[]): Partial<Filters> {
	const [first = {}, ...others] = rows.map(filtersOfRow);
	const shared = Object.entries(first).filter(([name, value]) =>
		others.every((other) => other[name as keyof Filters] === value)
	);
	return Object.fromEntries(shared);
}

/** The filters with those of a row; without them where they are all set already. */
export function toggleFilters(filters: Filters, narrowing: Partial<Filters>): Filters {
	const names = Object.keys(narrowing) as (keyof Filters)[];
	const isSet = names.every((name) => filters[name] === narrowing[name]);
	if (!isSet) return { ...filters, ...narrowing };
	const none = { from: null, to: null, organizationKind: '', municipality: '' };
	const cleared = { ...none, mode: '', meetingKind: '' } satisfies Filters;
	return { ...filters, ...Object.fromEntries(names.map((name) => [name, cleared[name]])) };
}
