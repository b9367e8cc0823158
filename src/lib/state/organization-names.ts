import type { Cells } from './canonical-cells';
import type { ListedRow } from './record-list';

/** Last day of what never was in force: earlier than any record. */
export const NEVER = '0001-01-01';

/** `source_row` of a record that a change made: it was in no file. */
const MADE = '1';
/** The same for another spelling, which never has the word. */
const SPELLING = '0';

/** A text of a record, '' where it has none. */
export function cell({ cells }: Pick<ListedRow, 'cells'>, column: string): string {
	return cells[column] ?? '';
}

/** Whether a record holds only another spelling, kept so that attendance written so is known. */
export function isSpelling(row: Pick<ListedRow, 'cells'>): boolean {
	return cell(row, 'valid_to') === NEVER && cell(row, 'merged_into') === '';
}

/** The record that has the word on an organization, as the model finds it. */
export function newest(rows: readonly ListedRow[]): ListedRow | undefined {
	const [first] = rows.toSorted(
		(one, other) =>
			other.rank - one.rank ||
			compare(cell(other, 'valid_from'), cell(one, 'valid_from')) ||
			Number(cell(other, 'source_row')) - Number(cell(one, 'source_row'))
	);
	return first;
}

/** The first record of an organization that no list knows. */
export function madeRow(cells: Cells, rank: number): ListedRow {
	return { cells: { ...cells, source_row: MADE }, rank };
}

/** The records of an organization that is named otherwise from a day on, or (`from` '') always. */
export function renameRows(
	rows: readonly ListedRow[],
	{ was, name, from }: { was: string; name: string; from: string }
): ListedRow[] {
	const latest = newest(rows);
	if (!latest) return [];
	if (from === '') {
		const isWritten = rows.some((row) => cell(row, 'name') === was && !isSpelling(row));
		return respell(rows, isWritten ? was : cell(latest, 'name'), name);
	}
	const real = rows.filter((row) => !isSpelling(row));
	const exact = real.find((row) => cell(row, 'valid_from') === from);
	if (exact) return respell(rows, cell(exact, 'name'), name, exact);
	return renameFrom(rows, { latest, real, name, from });
}

/** Another spelling for a name; the one before it stays known. */
function respell(
	rows: readonly ListedRow[],
	was: string,
	name: string,
	only?: ListedRow
): ListedRow[] {
	const isMeant = (row: ListedRow) =>
		cell(row, 'name') === was && !isSpelling(row) && (!only || row === only);
	const meant = rows.filter(isMeant);
	const [first] = meant;
	if (!first || was === name) return [...rows];
	const rank = Math.min(...rows.map((row) => row.rank));
	const spelling = { valid_from: '', valid_to: NEVER, merged_into: '', source_row: SPELLING };
	const others = rows.filter((row) => !isSpelling(row) || cell(row, 'name') !== name);
	return [
		{ cells: { ...first.cells, ...spelling }, rank },
		...others.map((row) => (isMeant(row) ? withCells(row, { name }) : row))
	];
}

interface Renaming {
	latest: ListedRow;
	/** Records that are no spellings. */
	real: readonly ListedRow[];
	name: string;
	from: string;
}

/** End the name of that day the day before; the new one ends where that one would have. */
function renameFrom(rows: readonly ListedRow[], { latest, real, name, from }: Renaming) {
	const byBegin = real.toSorted((one, other) =>
		compare(cell(one, 'valid_from'), cell(other, 'valid_from'))
	);
	const earlier = byBegin.findLast((row) => cell(row, 'valid_from') < from);
	const base = cell(latest, 'valid_from') < from ? latest : earlier;
	const before = dayBefore(from);
	if (!base) {
		const [first = latest] = byBegin;
		const end = dayBefore(cell(first, 'valid_from'));
		const made = { name, valid_from: from, valid_to: end, merged_into: '', source_row: MADE };
		return [withCells(first, made), ...rows];
	}
	const [end, isMerged] = [cell(base, 'valid_to'), cell(base, 'merged_into') !== ''];
	const cut = { valid_to: end !== '' && end < before ? end : before, merged_into: '' };
	const lasting = { valid_to: isMerged || end >= from ? end : '' };
	return rows.flatMap((row) =>
		row === base
			? [withCells(row, cut), withCells(row, { name, valid_from: from, ...lasting })]
			: [row]
	);
}

/** The records of an organization that went into another one; `into` '' = it did not. */
export function mergeRows(rows: readonly ListedRow[], into: string, from: string): ListedRow[] {
	const latest = newest(rows);
	if (!latest) return [];
	const wasMerged = cell(latest, 'merged_into') !== '';
	const ended = wasMerged ? '' : cell(latest, 'valid_to');
	const end = into === '' ? ended : dayBefore(from);
	return rows.map((row) =>
		row === latest ? withCells(row, { merged_into: into, valid_to: end }) : row
	);
}

/** A record with other cells. */
export function withCells(row: ListedRow, cells: Cells): ListedRow {
	return { ...row, cells: { ...row.cells, ...cells } };
}

/** The ISO date before one; '' and the first day of all: a day before all records. */
export function dayBefore(date: string): string {
	if (date <= NEVER) return NEVER;
	return shiftDay(date, -1);
}

/** The ISO date after one. */
export function dayAfter(date: string): string {
	return shiftDay(date, 1);
}

function shiftDay(date: string, days: number): string {
	const day = new Date(`${date}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10);
}

/** Order of texts by their code units, as the engine has it. */
export function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
