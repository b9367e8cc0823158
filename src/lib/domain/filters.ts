/** What a view is narrowed to. `''` means all; years are 年度 named by their start year. */
export interface Filters {
	/** First fiscal year, or null for the first on record. */
	from: number | null;
	/** Last fiscal year, or null for the latest on record. */
	to: number | null;
	organizationKind: string;
	/** Five-digit municipality code. */
	municipality: string;
	mode: string;
	meetingKind: string;
	/** The report's class of meetings. */
	pillar: string;
}

/** Everything on record. */
export const NO_FILTERS: Filters = {
	from: null,
	to: null,
	organizationKind: '',
	municipality: '',
	mode: '',
	meetingKind: '',
	pillar: ''
};

const TEXT_PARAMETERS = [
	['organizationKind', 'organization-kind'],
	['municipality', 'municipality'],
	['mode', 'mode'],
	['meetingKind', 'meeting-kind'],
	['pillar', 'pillar']
] as const;

/** The parameters of an address that narrow a view. */
export const FILTER_PARAMETERS: readonly string[] = [
	'from',
	'to',
	...TEXT_PARAMETERS.map(([, parameter]) => parameter)
];

function toYear(text: string | null): number | null {
	return text && /^\d{4}$/.test(text) ? Number(text) : null;
}

/**
 * Read filters from the parameters of a URL; what can't be read counts as not set. A period that
 * ends before it begins is read as the one between both.
 */
export function filtersFromQuery(query: URLSearchParams): Filters {
	const filters = readFilters(query);
	const { from, to } = filters;
	return from !== null && to !== null && from > to ? { ...filters, from: to, to: from } : filters;
}

function readFilters(query: URLSearchParams): Filters {
	const filters = { ...NO_FILTERS, from: toYear(query.get('from')), to: toYear(query.get('to')) };
	for (const [name, parameter] of TEXT_PARAMETERS) filters[name] = query.get(parameter) ?? '';
	return filters;
}

/** The query of a URL that reproduces the filters; `''` when none is set. */
export function queryFromFilters(filters: Filters): string {
	const query = new URLSearchParams();
	if (filters.from !== null) query.set('from', String(filters.from));
	if (filters.to !== null) query.set('to', String(filters.to));
	for (const [name, parameter] of TEXT_PARAMETERS) {
		if (filters[name]) query.set(parameter, filters[name]);
	}
	const text = query.toString();
	return text ? `?${text}` : '';
}

/** True where a part of the records is looked at, of whatever years. */
export function isNarrowed(filters: Filters): boolean {
	return TEXT_PARAMETERS.some(([name]) => filters[name] !== '');
}

/** True when both describe the same view. */
export function hasSameFilters(a: Filters, b: Filters): boolean {
	return queryFromFilters(a) === queryFromFilters(b);
}

/**
 * The filters with another value of one parameter. A period that ends before it begins is read as
 * its other end moving along.
 */
export function withFilter(filters: Filters, parameter: string, value: string): Filters {
	const query = new URLSearchParams(queryFromFilters(filters));
	query.set(parameter, value);
	const next = readFilters(query);
	if (next.from !== null && next.to !== null && next.from > next.to) {
		if (parameter === 'to') next.from = next.to;
		else next.to = next.from;
	}
	return next;
}
