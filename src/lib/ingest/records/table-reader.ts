import type { TableSchema } from '$lib/domain/schema';
import { createCompleter, type Completer } from './complete';
import { indexOf, type PreparedContext } from '../context';
import type { IssueCode, IssueLog } from '../review/issue';
import type { Layout } from '../tables/layout';
import type { MappedColumn } from '../tables/map-columns';
import { adoptKey, differs, Matcher, type MeetingMatch } from './match';
import { createCellReader, EMPTY_CELL, type Cell, type CellReader } from './normalize';
import { PeopleColumn } from '../people/people';
import { Tally } from './tally';
import { CsvBuilder, csvLine } from './write-csv';

/** Heading of the column after the table's own: the spreadsheet row a record came from. */
export const SOURCE_ROW = 'source_row';

const ROWS_NOTED = 100;

interface ReadColumn extends MappedColumn {
	/** Position in the record. */
	at: number;
	read: CellReader;
}

/** Rows to read, with the spreadsheet row of the first of them or of each. */
export interface RowBlock {
	rows: readonly (readonly string[])[];
	firstRow: number;
	/** The spreadsheet row of each, when they do not follow one another. */
	rowNumbers?: readonly number[];
	/** Spreadsheet rows whose quotes are out of order. */
	brokenRows?: readonly number[];
}

/** What a table reader is told besides. */
export interface ReaderOptions {
	/** Whether a question must be answered before the records can count. */
	isPending?: boolean;
	/** About how long the canonical CSV will be. */
	expectedBytes?: number;
}

/** Reads the rows of one table of a file, block after block, into canonical CSV. */
export class TableReader {
	readonly layout: Layout;
	readonly tally: Tally;
	readonly people: PeopleColumn | null;
	/** Names of organizations that no list knows, with the rows they stand in (the first hundred). */
	readonly unlisted = new Map<string, number[]>();
	readonly #table: TableSchema;
	readonly #columns: readonly ReadColumn[];
	readonly #isPending: boolean;
	readonly #complete: Completer;
	readonly #matcher: Matcher;
	readonly #log: IssueLog;
	readonly #csv: CsvBuilder;
	readonly #cells: Cell[];
	#person = EMPTY_CELL;
	readonly #namesPeople: boolean;

	constructor(
		layout: Layout,
		context: PreparedContext,
		log: IssueLog,
		{ isPending = false, expectedBytes = 0 }: ReaderOptions = {}
	) {
		this.#csv = new CsvBuilder(expectedBytes);
		const { table, mapping } = layout;
		const calendar = context.calendar.copy();
		this.layout = layout;
		this.#table = table;
		this.#log = log;
		this.#cells = table.columns.map(() => EMPTY_CELL);
		this.#namesPeople = table.key.includes('person_key');
		this.#isPending = isPending;
		const person = mapping.mapped.find(({ column }) => column.name === 'person_key');
		this.people = person ? new PeopleColumn(person, context.personKeys) : null;
		this.#columns = mapping.mapped.map((mapped) => this.#toReadColumn(mapped));
		this.#complete = createCompleter({
			table,
			calendar,
			organizations: context.organizations,
			isPending,
			isHeadCount: layout.isHeadCount ?? false,
			unlisted: (name, row) => this.#noteUnlisted(name, row),
			report: (code, row, column, value, detail) => {
				this.#report(code, row, column, value, detail);
			}
		});
		this.#matcher = new Matcher(table, context);
		this.tally = new Tally(table, calendar);
		this.#csv.add(csvLine([...table.columns.map(({ name }) => name), SOURCE_ROW]));
	}

	/** Read the records of a block; rows up to the headings and empty rows are passed over. */
	async read({ rows: all, firstRow: first, rowNumbers, brokenRows = [] }: RowBlock) {
		const skipped = rowNumbers ? 0 : Math.max(0, this.layout.headingRow - first + 1);
		const rows = skipped > 0 ? all.slice(skipped) : all;
		const people = await this.people?.read(rows);
		const firstRow = first + skipped;
		const broken = new Set(brokenRows);
		for (let at = 0; at < rows.length; at++) {
			const row = rowNumbers ? rowNumbers[at]! : firstRow + at;
			if (broken.has(row)) this.#rejectBroken(rows[at]!, row);
			else this.#readRow(rows[at]!, row, people?.[at] ?? EMPTY_CELL);
		}
	}

	/** How the records of meetings that had some compare with those. */
	compare(): MeetingMatch[] {
		return this.#matcher.compare();
	}

	/** Organizations in the accepted records: their IDs, or names in one spelling. */
	organizationKeys(): ReadonlySet<string> {
		return this.#matcher.organizationKeys();
	}

	/** The canonical CSV of all accepted records. */
	buildCsv(): Uint8Array<ArrayBuffer> {
		return this.#csv.build();
	}

	#toReadColumn(mapped: MappedColumn): ReadColumn {
		const { column } = mapped;
		const isPerson = column.name === 'person_key';
		const own = this.#isAsked(column.name) ? { ...column, required: false } : column;
		const read = isPerson ? () => this.#person : createCellReader(own);
		return { ...mapped, at: indexOf(this.#table, column.name), read };
	}

	#readRow(raw: readonly string[], row: number, person: Cell) {
		if (isBlank(raw)) return;
		if (raw.length > this.layout.width) this.#reportExtraCells(raw, row);
		this.#person = person;
		const cells = this.#cells.fill(EMPTY_CELL); // one array for all rows: nobody keeps it
		let isRejected = false;
		for (const { index, at, read } of this.#columns) {
			const cell = read(raw[index] ?? '');
			cells[at] = cell;
			if (cell.problems.length === 0) continue;
			this.#reportCell(cell, row, at, raw[index] ?? '');
			isRejected ||= cell.isRejected;
		}
		if (isRejected || !this.#hasRequired(cells, row) || !this.#complete(cells, row)) {
			this.tally.rejected += 1;
		} else this.#accept(cells, row);
	}

	/** A quote out of place may have drawn the rows that follow into one cell, names and all. */
	#rejectBroken(raw: readonly string[], row: number) {
		const lines = raw.join().split('\n').length;
		this.#report('broken-quote', row, '', '', String(lines));
		this.tally.rejected += 1;
	}

	#accept(cells: Cell[], row: number) {
		const match = this.#matcher.match(cells, row);
		if (match.name === 'duplicate') {
			// Twice the same is one record; of two that contradict each other none is ours to choose.
			if (match.isSame) this.tally.duplicates += 1;
			else this.tally.rejected += 1;
			const code = match.isSame ? 'duplicate-row' : 'conflicting-rows';
			return this.#report(code, row, '', '', String(match.firstRow));
		}
		if (match.name === 'existing') {
			adoptKey(cells, match.record, this.#table);
			const isChanged = !this.#namesPeople && differs(cells, match.record);
			if (isChanged) {
				this.tally.changed += 1;
				this.#report('differs-from-existing', row, '', match.record[0] ?? '');
			}
		}
		this.tally.count(cells, match.name === 'fresh');
		this.#csv.add(toLine(cells, row));
	}

	/** Columns that the file lacks are empty in every row. */
	#hasRequired(cells: readonly Cell[], row: number): boolean {
		const missing = this.#table.columns.find(({ name, required }, at) => {
			return required && !this.#isAsked(name) && cells[at]!.text === '';
		});
		if (missing) this.#report('missing-value', row, missing.name, '');
		return !missing;
	}

	/** While the meeting is asked, its day is not missing. */
	#isAsked(column: string): boolean {
		return this.#isPending && column === 'held_on';
	}

	#noteUnlisted(name: string, row: number) {
		const rows = this.unlisted.get(name);
		if (!rows) this.unlisted.set(name, [row]);
		else if (rows.length < ROWS_NOTED) rows.push(row);
	}

	#reportCell({ problems }: Cell, row: number, at: number, raw: string) {
		const { name } = this.#table.columns[at]!;
		for (const { code, detail, isPrivate } of problems) {
			this.#report(code, row, name, isPrivate ? '' : raw.trim(), detail);
		}
	}

	#reportExtraCells(raw: readonly string[], row: number) {
		const extra = raw.slice(this.layout.width).find((cell) => cell.trim() !== '');
		if (extra !== undefined) this.#report('extra-cells', row, '', '');
	}

	#report(code: IssueCode, row: number, columnName: string, value: string, detail?: string) {
		const mapped = this.layout.mapping.mapped.find(({ column }) => column.name === columnName);
		const label = this.#table.columns.find(({ name }) => name === columnName)?.label;
		const column = mapped?.heading ?? label ?? '';
		this.#log.add(code, { row, column, value, ...(detail === undefined ? {} : { detail }) });
	}
}

function isBlank(raw: readonly string[]): boolean {
	for (const cell of raw) if (cell !== '' && cell.trim() !== '') return false;
	return true;
}

function toLine(cells: readonly Cell[], row: number): string {
	let line = '';
	for (const cell of cells) line += `${cell.csv},`;
	return `${line}${row}\n`;
}
