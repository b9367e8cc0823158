import type { Choices } from '$lib/domain/choices';
import type { Filters } from '$lib/domain/filters';
import type { InEach } from '$lib/domain/language';
import type { EngineType, Parameter, QueryRequest } from '$lib/engine/port';

/** A column a metric gives, with its SQL type. */
export interface MetricColumn {
	name: string;
	type: EngineType;
	/** Written `name?` in the header: the cell may be NULL. */
	nullable: boolean;
}

/** A value besides the filters that a metric asks for: `$name` in its text. */
export interface MetricParameter {
	name: string;
	type: 'VARCHAR' | 'INTEGER' | 'DOUBLE';
	/** Taken where nothing is chosen. */
	default: string;
}

/** A metric as its `.sql` file documents it. */
export interface Metric {
	id: string;
	/** Number in METRICS.md, where it has one. */
	number: string;
	title: InEach<string>;
	/** What else it is called: it is found by these words too. */
	words: readonly string[];
	question: InEach<string>;
	definition: InEach<string>;
	unit: InEach<string>;
	grain: InEach<string>;
	/** What may be chosen besides the filters; none for most. */
	parameters: readonly MetricParameter[];
	columns: readonly MetricColumn[];
	/** What the numbers are made of: read by `rowsRulesFromText`. */
	rows: string;
	/** Which metric lists the organizations that a column counts: read by `membersRulesFromText`. */
	members: string;
	/** What of it may be published, and how: read by `disclosureFromText` of privacy/. */
	disclosure: string;
	caveat: InEach<string>;
	source: string;
	/** The SELECT alone, over the views of `views/`. */
	sql: string;
}

/** What is said about a metric: everything but its query and what it is searched by. */
export type MetricNotes = Omit<Metric, 'sql' | 'words'>;

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

/** An optional header line; '' where there is none. */
function optionalLine(text: string, name: string): string {
	return new RegExp(`^-- ${name}: (.+)$`, 'm').exec(text)?.[1]?.trim() ?? '';
}

/** Parameters as `-- parameters: network_year INTEGER 0, organization VARCHAR` declares them. */
export function parametersFromHeader(id: string, text: string): MetricParameter[] {
	if (text === '') return [];
	return text.split(',').map((part) => {
		const [, name, type, value] =
			/^([a-z_]+) (VARCHAR|INTEGER|DOUBLE)(?: (\S+))?$/.exec(part.trim()) ?? [];
		if (!name) throw new Error(`metric ${id}: bad parameter: ${part.trim()}`);
		return { name, type: type as MetricParameter['type'], default: value ?? '' };
	});
}

/** Read a metric from the text of its file. Throws when a header line is missing. */
export function metricFromFile(id: string, text: string): Metric {
	const line = (name: string) => headerLine(`metric ${id}`, text, name);
	const easy = (name: string) => {
		const said = optionalLine(text, `${name}-easy`);
		return said ? { easy: said } : {};
	};
	const words = (name: string): InEach<string> => ({
		ja: line(name),
		en: line(`${name}-en`),
		...easy(name)
	});
	const [ja = '', en = ''] = line('title').split(' / ');
	return {
		id,
		number: line('number'),
		title: { ja, en, ...easy('title') },
		words: optionalLine(text, 'words').split(', ').filter(Boolean),
		question: words('question'),
		definition: words('definition'),
		unit: words('unit'),
		grain: words('grain'),
		parameters: parametersFromHeader(id, optionalLine(text, 'parameters')),
		columns: columnsFromHeader(id, line('columns')),
		rows: line('rows'),
		members: optionalLine(text, 'members'),
		disclosure: line('disclosure'),
		caveat: words('caveat'),
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
		meeting_kind: filters.meetingKind,
		pillar: filters.pillar
	};
}

/** The views that a text reads, and those that they read: each only such as come before it. */
function viewsRead(sql: string, views: ReadonlyMap<string, string>): [string, string][] {
	let read = sql;
	const used = [...views].reverse().filter(([name, text]) => {
		const isRead = new RegExp(`\\b${name}\\b`).test(read);
		if (isRead) read += `\n${text}`;
		return isRead;
	});
	return used.reverse();
}

/** A SELECT with the views it reads written before it as common table expressions. */
export function withViews(sql: string, views: ReadonlyMap<string, string>): string {
	const used = viewsRead(sql, views);
	if (used.length === 0) return sql;
	const expressions = used.map(([name, text]) => `${name} AS (\n${text}\n)`).join(',\n');
	const own = /^WITH\s+/.exec(sql);
	return own ? `WITH ${expressions},\n${sql.slice(own[0].length)}` : `WITH ${expressions}\n${sql}`;
}

/** The values of a metric's own parameters: as chosen, or else the default. */
export function choiceParameters(
	parameters: readonly MetricParameter[],
	choices: Choices
): Record<string, Parameter> {
	return Object.fromEntries(
		parameters.map(({ name, type, default: usual }) => {
			const chosen = choices[name] || usual;
			if (type === 'VARCHAR') return [name, chosen];
			const number = Number(chosen);
			return [name, chosen !== '' && Number.isFinite(number) ? number : Number(usual)];
		})
	);
}

/** The SELECT of a metric over the views, so that every metric is filtered by the same text. */
export function requestOf(
	metric: Metric,
	views: ReadonlyMap<string, string>,
	filters: Filters,
	choices: Choices = {}
): QueryRequest {
	const own = choiceParameters(metric.parameters, choices);
	return {
		sql: withViews(metric.sql, views),
		parameters: { ...filterParameters(filters), ...own }
	};
}
