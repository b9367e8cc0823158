import type { TableSchema } from '$lib/domain/schema';
import { compareIds } from '$lib/workspace/order';
import { readCells, writeCells, type Cells } from './canonical-cells';
import type { Layer } from './layer';

/** A record of a list, and how new what says it is: the higher rank has the word. */
export interface ListedRow {
	cells: Cells;
	rank: number;
}

/** The rank of what is said after everything so far. */
export const NEWEST = Number.MAX_SAFE_INTEGER;

/**
 * The records of one table (organizations, meetings) as layers and changes leave them, by their
 * first cell. What changes did since the last layer becomes layers of its own (`takeChanged`).
 */
export class RecordList {
	readonly #schema: TableSchema;
	readonly #rows = new Map<string, ListedRow[]>();
	/** The last entry that changed a group, while no layer says so yet. */
	readonly #changed = new Map<string, string>();
	#rank = 0;

	constructor(schema: TableSchema) {
		this.#schema = schema;
	}

	/** Take in the next layer: what it replaces goes, what it holds has the word. */
	take({ table, csv, replaces }: Pick<Layer, 'table' | 'csv' | 'replaces'>): void {
		const { name, columns } = this.#schema;
		if (replaces?.table === name) replaces.groups.forEach((group) => this.#rows.delete(group));
		if (table !== name) return;
		this.#rank += 1;
		const column = columns[0]?.name ?? '';
		for (const cells of readCells(this.#schema, csv)) {
			const group = cells[column] ?? '';
			this.#rows.set(group, [...this.rows(group), { cells, rank: this.#rank }]);
		}
	}

	/** First cells that occur. */
	groups(): string[] {
		return [...this.#rows.keys()];
	}

	has(group: string): boolean {
		return this.#rows.has(group);
	}

	/** The records of a group, oldest layer first. */
	rows(group: string): readonly ListedRow[] {
		return this.#rows.get(group) ?? [];
	}

	/** Let an entry of the log change the records of a group; none = the group is gone. */
	change(group: string, rows: readonly ListedRow[], entryId: string): void {
		this.#changed.set(group, entryId);
		if (rows.length === 0) this.#rows.delete(group);
		else
			this.#rows.set(
				group,
				rows.toSorted((one, other) => one.rank - other.rank)
			);
	}

	/** What was changed since the last call, as layers to be put after those taken in. */
	takeChanged(): Layer[] {
		const groups = [...this.#changed.keys()];
		const entries = [...new Set(this.#changed.values())].sort(compareIds);
		const layers = entries.flatMap((entryId) => this.#layersOf(entryId));
		this.#changed.clear();
		const replaces = { table: this.#schema.name, groups };
		return layers.map((layer, index) => (index === 0 ? { ...layer, replaces } : layer));
	}

	/** One layer for each that the records stood in: which of them has the word stays the same. */
	#layersOf(entryId: string): Layer[] {
		const groups = [...this.#changed].filter(([, by]) => by === entryId).map(([group]) => group);
		const ranks = new Set(groups.flatMap((group) => this.rows(group).map(({ rank }) => rank)));
		return [...ranks]
			.sort((one, other) => one - other)
			.map((rank) => {
				this.#rank += 1;
				return this.#layer(this.#lift(groups, rank), entryId);
			});
	}

	/** Give the records of a rank the newest one. */
	#lift(groups: readonly string[], from: number): Cells[] {
		return groups.flatMap((group) => {
			const rows = this.rows(group);
			const lifted = rows.map((row) => (row.rank === from ? { ...row, rank: this.#rank } : row));
			this.#rows.set(group, lifted);
			return rows.filter(({ rank }) => rank === from).map(({ cells }) => cells);
		});
	}

	#layer(records: readonly Cells[], entryId: string): Layer {
		return {
			name: '',
			table: this.#schema.name,
			csv: writeCells(this.#schema, records),
			origin: { name: 'change', entryId },
			isShared: false
		};
	}
}
