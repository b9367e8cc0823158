import type { Grid } from '$lib/ingest/review/read-grid';

/** A place of the grid: row 0 holds what columns mean, column -1 the numbers of the rows. */
export interface GridPlace {
	row: number;
	column: number;
}

/** Where rows come from: some of them, from a spreadsheet row on. */
export type LoadRows = (from: number, count: number) => Promise<Grid>;

/** Rows shown at a time. */
export const PAGE_ROWS = 50;

const PAGE_STEP = 10;

/** The rows on the screen and the cell the keys are on. */
export class GridState {
	readonly #load: LoadRows;
	readonly #headingRow: () => number;
	#grid = $state.raw<Grid>({ rows: [], total: null, sheets: [] });
	/** The row of headings where it is not on the page. */
	#above = $state.raw<Grid['rows'][number]>({ row: 0, cells: [] });
	#from = $state(1);
	#status = $state<'loading' | 'ready' | 'failed'>('loading');
	#place = $state.raw<GridPlace>({ row: 0, column: -1 });
	#request = 0;

	/** @param headingRow the spreadsheet row of the headings as it is read now; 0 without any */
	constructor(load: LoadRows, headingRow: () => number) {
		this.#load = load;
		this.#headingRow = headingRow;
	}

	readonly headings = $derived.by((): readonly string[] => {
		const headingRow = this.#headingRow();
		const shown = [...this.#grid.rows, this.#above].find(({ row }) => row === headingRow);
		return headingRow === 0 ? [] : (shown?.cells ?? []);
	});
	readonly width = $derived.by(() =>
		Math.max(this.headings.length, ...this.#grid.rows.map(({ cells }) => cells.length))
	);
	readonly hasNext = $derived.by(() => {
		const { rows, total } = this.#grid;
		return rows.length === PAGE_ROWS && (total === null || this.#from + PAGE_ROWS <= total);
	});

	get rows(): Grid['rows'] {
		return this.#grid.rows;
	}

	get total(): number | null {
		return this.#grid.total;
	}

	get sheets(): readonly string[] {
		return this.#grid.sheets;
	}

	get from(): number {
		return this.#from;
	}

	get status() {
		return this.#status;
	}

	get place(): GridPlace {
		return this.#place;
	}

	/** Show a page of rows; of answers that come late only the last one counts. */
	async show(from: number): Promise<void> {
		this.#request += 1;
		const request = this.#request;
		this.#status = 'loading';
		try {
			const grid = await this.#load(from, PAGE_ROWS);
			const above = await this.#readHeadings(grid);
			if (request !== this.#request) return;
			this.#grid = grid;
			this.#from = from;
			this.#above = above;
			this.#status = 'ready';
			this.goTo(this.#place);
		} catch {
			// The rows are a view of the file; the review itself does not need them.
			if (request === this.#request) this.#status = 'failed';
		}
	}

	/** Show the page with a row and put the keys on a cell. */
	async reveal(place: GridPlace): Promise<void> {
		const from = Math.floor((place.row - 1) / PAGE_ROWS) * PAGE_ROWS + 1;
		if (this.#status !== 'ready' || from !== this.#from) await this.show(from);
		this.goTo(place);
	}

	/** Put the keys on the nearest cell there is. */
	goTo({ row, column }: GridPlace): void {
		const last = this.#from + this.rows.length - 1;
		const inPage = row === 0 ? 0 : Math.min(Math.max(row, this.#from), Math.max(this.#from, last));
		this.#place = { row: inPage, column: Math.min(Math.max(column, -1), this.width - 1) };
	}

	/** Move by a key; false for a key that does not move. */
	move(key: string, isFar: boolean): boolean {
		const { row, column } = this.#place;
		const last = this.#from + this.rows.length - 1;
		const up = row <= this.#from ? 0 : row - 1;
		const down = row === 0 ? this.#from : row + 1;
		const moves: Record<string, GridPlace> = {
			ArrowUp: { row: up, column },
			ArrowDown: { row: down, column },
			ArrowLeft: { row, column: column - 1 },
			ArrowRight: { row, column: column + 1 },
			Home: { row: isFar ? 0 : row, column: -1 },
			End: { row: isFar ? last : row, column: this.width - 1 },
			PageUp: { row: Math.max(this.#from, row - PAGE_STEP), column },
			PageDown: { row: Math.min(last, row + PAGE_STEP), column }
		};
		const next = moves[key];
		if (!next) return false;
		this.goTo(next);
		return true;
	}

	async #readHeadings({ rows }: Grid): Promise<Grid['rows'][number]> {
		const headingRow = this.#headingRow();
		const isShown = headingRow === 0 || rows.some(({ row }) => row === headingRow);
		if (isShown || this.#above.row === headingRow) return this.#above;
		return (await this.#load(headingRow, 1)).rows[0] ?? this.#above;
	}
}
