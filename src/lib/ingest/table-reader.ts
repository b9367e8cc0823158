import type { TableSchema } from '$lib/domain/schema';
import { createCompleter, type Completer } from './complete';
import { indexOf, type PreparedContext } from './context';
import type { IssueCode, IssueLog } from './issue';
import { mapColumns, type ColumnMapping, type MappedColumn } from './map-columns';
import { adoptKey, differs, Matcher } from './match';
import { createCellReader, EMPTY_CELL, type Cell, type CellReader } from './normalize';
import type { RowChunk } from './parse';
import { PeopleColumn } from './people';
import type { Layout } from './recognize';
import { Tally } from './tally';
import { CsvBuilder, csvLine } from './write-csv';

/** Heading of the column after the table's own: the spreadsheet row a record came from. */
export const SOURCE_ROW = 'source_row';

interface ReadColumn extends MappedColumn {
	/** Position in the record. */
	at: number;
	read: CellReader;
}

/** Reads the rows of one table of a file, chunk after chunk, into canonical CSV. */
export class TableReader {
	readonly mapping: ColumnMapping;
	readonly tally: Tally;
	readonly people: PeopleColumn | null;
	readonly #table: TableSchema;
	readonly #columns: readonly ReadColumn[];
	readonly #width: number;
	readonly #headingRow: number;
	readonly #complete: Completer;
	readonly #matcher: Matcher;
	readonly #log: IssueLog;
	readonly #csv = new CsvBuilder();
	readonly #cells: Cell[];
	#person = EMPTY_CELL;
	readonly #namesPeople: boolean;

	constructor({ format, headings, headingRow }: Layout, context: PreparedContext, log: IssueLog) {
		const { table } = format;
		const calendar = context.calendar.copy();
		this.#table = table;
		this.#log = log;
		this.#headingRow = headingRow;
		this.#width = headings.length;
		this.#cells = table.columns.map(() => EMPTY_CELL);
		this.#namesPeople = table.key.includes('person_key');
		this.mapping = mapColumns(table, headings);
		const person = this.mapping.mapped.find(({ column }) => column.name === 'person_key');
		this.people = person ? new PeopleColumn(person, context.personKeys) : null;
		this.#columns = this.mapping.mapped.map((mapped) => this.#toReadColumn(mapped));
		this.#complete = createCompleter({
			table,
			calendar,
			organizations: context.organizations,
			report: (code, row, column, value, detail) => {
				this.#report(code, row, column, value, detail);
			}
		});
		this.#matcher = new Matcher(table, context);
		this.tally = new Tally(table, calendar);
		this.#csv.add(csvLine([...table.columns.map(({ name }) => name), SOURCE_ROW]));
	}

	/** Read the records of a chunk; rows up to the headings and empty rows are passed over. */
	async read(chunk: RowChunk) {
		const skipped = Math.max(0, this.#headingRow - chunk.firstRow + 1);
		const rows = skipped > 0 ? chunk.rows.slice(skipped) : chunk.rows;
		const people = await this.people?.read(rows);
		const firstRow = chunk.firstRow + skipped;
		const broken = new Set(chunk.brokenRows);
		for (let at = 0; at < rows.length; at++) {
			if (broken.has(firstRow + at)) this.#rejectBroken(rows[at]!, firstRow + at);
			else this.#readRow(rows[at]!, firstRow + at, people?.[at] ?? EMPTY_CELL);
		}
	}

	/** Different organizations in the accepted records. */
	countOrganizations(): number {
		return this.#matcher.countOrganizations();
	}

	/** The canonical CSV of all accepted records. */
	buildCsv(): Uint8Array<ArrayBuffer> {
		return this.#csv.build();
	}

	#toReadColumn(mapped: MappedColumn): ReadColumn {
		const { column } = mapped;
		const isPerson = column.name === 'person_key';
		const read = isPerson ? () => this.#person : createCellReader(column);
		return { ...mapped, at: indexOf(this.#table, column.name), read };
	}

	#readRow(raw: readonly string[], row: number, person: Cell) {
		if (isBlank(raw)) return;
		if (raw.length > this.#width) this.#reportExtraCells(raw, row);
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
		const missing = this.#table.columns.find(({ required }, at) => {
			return required && cells[at]!.text === '';
		});
		if (missing) this.#report('missing-value', row, missing.name, '');
		return !missing;
	}

	#reportCell({ problems }: Cell, row: number, at: number, raw: string) {
		const { name } = this.#table.columns[at]!;
		for (const { code, detail, isPrivate } of problems) {
			this.#report(code, row, name, isPrivate ? '' : raw.trim(), detail);
		}
	}

	#reportExtraCells(raw: readonly string[], row: number) {
		const extra = raw.slice(this.#width).find((cell) => cell.trim() !== '');
		if (extra !== undefined) this.#report('extra-cells', row, '', '');
	}

	#report(code: IssueCode, row: number, columnName: string, value: string, detail?: string) {
		const mapped = this.mapping.mapped.find(({ column }) => column.name === columnName);
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
