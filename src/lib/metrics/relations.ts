import { columnsFromHeader, headerLine, type MetricColumn } from './metric';

/** What numbers are made of: a SELECT over the engine's tables, one row per counted thing. */
export interface Relation {
	id: string;
	title: { ja: string; en: string };
	/** What one row is. */
	grain: string;
	columns: readonly MetricColumn[];
	/** Columns that settle the order of the rows. */
	order: string;
	/** The SELECT alone, under the same parameters as the metrics. */
	sql: string;
}

const texts = import.meta.glob<string>('./evidence/*.sql', {
	query: '?raw',
	import: 'default',
	eager: true
});

function relationFromFile(path: string, text: string): Relation {
	const id = path.replace(/^.*\//, '').replace(/\.sql$/, '');
	const line = (name: string) => headerLine(`evidence ${id}`, text, name);
	const [ja = '', en = ''] = line('title').split(' / ');
	return {
		id,
		title: { ja, en },
		grain: line('grain'),
		columns: columnsFromHeader(id, line('columns')),
		order: line('order'),
		sql: text.replace(/^--.*\n/gm, '').trim()
	};
}

/** Every relation, by id. */
export const relations: ReadonlyMap<string, Relation> = new Map(
	Object.entries(texts)
		.map(([path, text]) => relationFromFile(path, text))
		.map((relation) => [relation.id, relation])
);

/** A relation that is known to exist. */
export function relationOf(id: string): Relation {
	const relation = relations.get(id);
	if (!relation) throw new Error(`unknown relation: ${id}`);
	return relation;
}
