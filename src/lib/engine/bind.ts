import type { Parameter, QueryRequest } from './port';

/** SQL text with positional placeholders and the values in their order. */
export interface BoundQuery {
	sql: string;
	values: Parameter[];
}

/**
 * Turn `$name` placeholders into DuckDB's `$1 … $n`. Throws on a placeholder without a value, so
 * that a misspelled parameter never becomes NULL in silence.
 */
export function bind({ sql, parameters }: QueryRequest): BoundQuery {
	const names: string[] = [];
	const text = sql.replace(/\$([a-z_]+)/g, (_, name: string) => {
		if (!(name in parameters)) throw new Error(`missing parameter: ${name}`);
		if (!names.includes(name)) names.push(name);
		return `$${names.indexOf(name) + 1}`;
	});
	return { sql: text, values: names.map((name) => parameters[name] ?? null) };
}
