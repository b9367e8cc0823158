import type { Filters } from '$lib/domain/filters';
import type { EngineType, QueryRequest } from '$lib/engine/port';

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
	'caveat',
	'source'
] as const;

function columnsFromHeader(id: string, text: string): MetricColumn[] {
	return text.split(',').map((part) => {
		const [name, type] = part.trim().split(' ');
		if (!name || !/^(VARCHAR|INTEGER|DOUBLE|DATE)$/.test(type ?? '')) {
			throw new Error(`metric ${id}: bad column: ${part.trim()}`);
		}
		const nullable = name.endsWith('?');
		return { name: name.replace('?', ''), type: type as EngineType, nullable };
	});
}

/** Read a metric from the text of its file. Throws when a header line is missing. */
export function metricFromFile(id: string, text: string): Metric {
	const header = new Map<string, string>();
	for (const name of HEADERS) {
		const value = new RegExp(`^-- ${name}: (.+)$`, 'm').exec(text)?.[1]?.trim();
		if (!value) throw new Error(`metric ${id}: missing header line: ${name}`);
		header.set(name, value);
	}
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
		caveat: line('caveat'),
		source: line('source'),
		sql: text.replace(/^--.*\n/gm, '').trim()
	};
}

/**
 * The SELECT of a metric with the views it reads written before it as common table expressions, so
 * that every metric is filtered by the same text.
 */
export function requestOf(
	metric: Metric,
	views: ReadonlyMap<string, string>,
	filters: Filters
): QueryRequest {
	const used = [...views].filter(([name]) => new RegExp(`\\b${name}\\b`).test(metric.sql));
	const expressions = used.map(([name, sql]) => `${name} AS (\n${sql}\n)`);
	const own = /^WITH\s+/.exec(metric.sql);
	const body = own ? metric.sql.slice(own[0].length) : metric.sql;
	const separator = own ? ',\n' : '\n';
	const sql = expressions.length
		? `WITH ${expressions.join(',\n')}${separator}${body}`
		: metric.sql;
	return {
		sql,
		parameters: {
			from: filters.from ?? 0,
			to: filters.to ?? 9999,
			organization_kind: filters.organizationKind,
			municipality: filters.municipality,
			mode: filters.mode,
			meeting_kind: filters.meetingKind
		}
	};
}
