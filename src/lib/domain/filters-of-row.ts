import type { Choices } from './choices';
import type { Filters } from './filters';

type Row = Readonly<Record<string, unknown>>;

const TEXTS = [
	['organization_kind', 'organizationKind'],
	['municipality_code', 'municipality'],
	['mode', 'mode'],
	['meeting_kind', 'meetingKind']
] as const;

/** The filter that a part of the explorer is of, by what it is split by. */
const SPLITS: Readonly<Record<string, (typeof TEXTS)[number][1]>> = {
	'organization-kind': 'organizationKind',
	municipality: 'municipality',
	mode: 'mode',
	'meeting-kind': 'meetingKind'
};

/** What a row of the explorer narrows to besides: its part, and the last year of a term. */
function filtersOfPart(row: Row, { split = '' }: Choices): Partial<Filters> {
	if (typeof row['period'] !== 'string') return {};
	const name = SPLITS[split];
	const part = row['rest_of'] === null && name ? { [name]: row['part'] } : {};
	return { to: Number(row['year_to']), ...part };
}

/** What a row of a metric can narrow a view to: the columns of it that are filters. */
export function filtersOfRow(row: Row, choices: Choices = {}): Partial<Filters> {
	const filters: Partial<Filters> = {};
	const year = row['fiscal_year'];
	if (typeof year === 'number') Object.assign(filters, { from: year, to: year });
	Object.assign(filters, filtersOfPart(row, choices));
	for (const [column, name] of TEXTS) {
		const value = row[column];
		if (typeof value === 'string' && value !== '') filters[name] = value;
	}
	return filters;
}

/** What several rows can narrow a view to together: what they have in common. */
export function filtersOfRows(rows: readonly Row[], choices: Choices = {}): Partial<Filters> {
	const [first = {}, ...others] = rows.map((row) => filtersOfRow(row, choices));
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
