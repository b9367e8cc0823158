import type { Filters } from '$lib/domain/filters';
import type { EngineType, Parameter, QueryRequest } from '$lib/engine/port';

/** A column a metric gives, with its SQL type. */
export interface MetricColumn {
	name: string;
	type: EngineType;
	/** Written `name?` in the header: the cell may be NULL. */
	nullable: boolean;
}

/** A metric as its `.sql` file documents it. */
export interface Metric {
	id: string;
	/** Number in METRICS.md, where it has one. */
	number: string;
	title: { ja: string; en: string };
	question: string;
	definition: string;
	unit: string;
	grain: string;
	columns: readonly MetricColumn[];
	/** What the numbers are made of: read by `rowsRulesFromText`. */
	rows: string;
	caveat: string;
	source: string;
	/** The SELECT alone, over the views of `views/`. */
	sql: string;
}

const HEADERS = [
	'number',
	'title',
	'question',
	'definition',
	'unit',
	'grain',
	'columns',
	'rows',
	'caveat',
	'source'
] as const;

/** Columns as a `-- columns:` line declares them. Throws on a type the engine does not load. */
export function columnsFromHeader(id: string, text: string): MetricColumn[] {
	return text.split(',').map((part) => {
		const [name, type] = part.trim().split(' ');
		if (!name || !/^(VARCHAR|INTEGER|DOUBLE|DATE)$/.test(type ?? '')) {
			throw new Error(`metric ${id}: bad column: ${part.trim()}`);
		}
		const nullable = name.endsWith('?');
		return { name: name.replace('?', ''), type: type as EngineType, nullable };
	});
}

/** The text of a header line. Throws when it is missing. */
export function headerLine(what: string, text: string, name: string): string {
	const value = new RegExp(`^-- ${name}: (.+)$`, 'm').exec(text)?.[1]?.trim();
	if (!value) throw new Error(`${what}: missing header line: ${name}`);
	return value;
}

/** Read a metric from the text of its file. Throws when a header line is missing. */
export function metricFromFile(id: string, text: string): Metric {
	const header = new Map<string, string>();
	for (const name of HEADERS) header.set(name, headerLine(`metric ${id}`, text, name));
	const line = (name: (typeof HEADERS)[number]) => header.get(name) ?? '';
	const [ja = '', en = ''] = line('title').split(' / ');
	return {
		id,
		number: line('number'),
		title: { ja, en },
		question: line('question'),
		definition: line('definition'),
		unit: line('unit'),
		grain: line('grain'),
		columns: columnsFromHeader(id, line('columns')),
		rows: line('rows'),
		caveat: line('caveat'),
		source: line('source'),
		sql: text.replace(/^--.*\n/gm, '').trim()
	};
}

/** The values of the parameters that every view has. */
export function filterParameters(filters: Filters): Record<string, Parameter> {
	return {
		from: filters.from ?? 0,
		to: filters.to ?? 9999,
		organization_kind: filters.organizationKind,
		municipality: filters.municipality,
		mode: filters.mode,
		meeting_kind: filters.meetingKind
	};
}

/** A SELECT with the views it reads written before it as common table expressions. */
export function withViews(sql: string, views: ReadonlyMap<string, string>): string {
	const used = [...views].filter(([name]) => new RegExp(`\\b${name}\\b`).test(sql));
	if (used.length === 0) return sql;
	const expressions = used.map(([name, text]) => `${name} AS (\n${text}\n)`).join(',\n');
	const own = /^WITH\s+/.exec(sql);
	return own ? `WITH ${expressions},\n${sql.slice(own[0].length)}` : `WITH ${expressions}\n${sql}`;
}

/** The SELECT of a metric over the views, so that every metric is filtered by the same text. */
export function requestOf(
	metric: Metric,
	views: ReadonlyMap<string, string>,
	filters: Filters
): QueryRequest {
	return { sql: withViews(metric.sql, views), parameters: filterParameters(filters) };
}
