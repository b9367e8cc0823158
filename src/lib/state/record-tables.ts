import type { Column, TableSchema } from '$lib/domain/schema';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { parseChunks } from '$lib/ingest/files/parse';
import { recordFiles, type DatasetFile } from './dataset';
import type { RecordSource } from './record-source';

/** The records of a table, each once and sorted, as the numbers count them. */
export interface RecordTable {
	table: string;
	label: string;
	columns: readonly string[];
	/** Cells in the order of the columns. */
	rows: string[][];
}

/** Joins the cells of a key; no text holds it. */
const SEPARATOR = '\u001f';
const BREATH_MS = 50;

/**
 * Every table of a workspace as it is now or as it was: what later imports replaced is taken out,
 * what was changed is changed, and a record that several imports brought is there once.
 * @param takesShipped whether records that came with the site are among them, where they are shown
 */
export async function recordTables(
	records: RecordSource,
	takesShipped: boolean
): Promise<RecordTable[]> {
	const files = (await recordFiles(records)).filter(({ origin }) => {
		return takesShipped || origin.name !== 'shipped';
	});
	const breathe = createBreath();
	const tables: RecordTable[] = [];
	for (const schema of IMPORT_TABLES as readonly TableSchema[]) {
		const merging = new Merging(schema);
		for (const file of files.filter(({ table }) => table === schema.name)) {
			await merging.add(file, breathe);
		}
		const columns = schema.columns.map(({ name }) => name);
		tables.push({ table: schema.name, label: schema.label, columns, rows: merging.rows() });
	}
	return tables;
}

/** Puts the records of several files together, by the rules of `metrics/model/`. */
class Merging {
	readonly #schema: TableSchema;
	readonly #keyAt: readonly number[];
	readonly #personAt: number;
	readonly #records = new Map<string, string[]>();

	constructor(schema: TableSchema) {
		this.#schema = schema;
		this.#keyAt = positionsOf(schema, schema.key);
		this.#personAt = schema.columns.findIndex(({ name }) => name === 'person_key');
	}

	/** Add the records of a file that is newer than those before it. */
	async add({ csv }: DatasetFile, breathe: () => Promise<void>) {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(csv);
		const seats = new Map<string, number>();
		let order: readonly number[] = [];
		for (const { rows, firstRow } of parseChunks(text, ',')) {
			if (firstRow === 1) {
				const headings = rows.shift() ?? [];
				order = this.#schema.columns.map(({ name }) => headings.indexOf(name));
			}
			// After the last line end the parser sees one more line, with one empty cell.
			for (const cells of rows) if (cells.length > 1) this.#take(order, cells, seats);
			await breathe();
		}
	}

	/** The records, sorted by day and key, whatever the order in which they came. */
	rows(): string[][] {
		const { columns, key } = this.#schema;
		const names = [
			'held_on',
			key[0] ?? '',
			'valid_from',
			...key,
			...columns.map((one) => one.name)
		];
		const sortAt = positionsOf(this.#schema, [...new Set(names)]);
		const sorted = [...this.#records.values()].map((cells): [string, string[]] => [
			sortAt.map((at) => cells[at]).join(SEPARATOR),
			cells
		]);
		return sorted.sort(([one], [other]) => compareText(one, other)).map(([, cells]) => cells);
	}

	#take(order: readonly number[], raw: readonly string[], seats: Map<string, number>) {
		const cells = order.map((at) => raw[at] ?? '');
		let key = this.#keyAt.map((at) => cells[at]).join(SEPARATOR);
		if (this.#personAt !== -1 && cells[this.#personAt] === '') {
			// People without a key are told apart by their seat in a file.
			const seat = (seats.get(key) ?? 0) + 1;
			seats.set(key, seat);
			key += SEPARATOR + seat;
		}
		const known = this.#personAt === -1 ? undefined : this.#records.get(key);
		if (!known) this.#records.set(key, cells);
		else
			this.#schema.columns.forEach(
				(column, at) => (known[at] = merge(column, known[at]!, cells[at]!))
			);
	}
}

/** One of two cells of the same attendance: the first day, and of others the greater. */
function merge({ type }: Column, one: string, other: string): string {
	if (one === '' || other === '') return one || other;
	if (type === 'integer' || type === 'number') return Number(one) >= Number(other) ? one : other;
	const isFirst = compareText(one, other) <= 0;
	return (type === 'date') === isFirst ? one : other;
}

function positionsOf({ columns }: TableSchema, names: readonly string[]): number[] {
	const positions = names.map((name) => columns.findIndex((column) => column.name === name));
	return positions.filter((at) => at !== -1);
}

function compareText(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}

function createBreath(): () => Promise<void> {
	let last = performance.now();
	return async () => {
		if (performance.now() - last < BREATH_MS) return;
		await new Promise((resolve) => setTimeout(resolve, 0));
		last = performance.now();
	};
}
