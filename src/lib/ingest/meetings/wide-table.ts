import { assignRoles, type Assignment } from '../tables/columns-by-role';
import { distinctCells, isOccasion } from '../tables/heading-rows';
import { readMark } from './marks';
import type { Answers } from '../review/question';
import { isOrganizationName, isPersonName } from '../tables/role-values';
import { headingScore } from '../tables/role-words';
import { linesOf, tableOf, type SheetTable } from '../tables/sheet-table';

type Rows = readonly (readonly string[])[];

/** A column (or a row, in a turned sheet) of one meeting. */
export interface Occasion {
	/** Position in the table, from 0. */
	index: number;
	heading: string;
}

/** A sheet with a column for each meeting and a row for each person or organization. */
export interface WideTable {
	table: SheetTable;
	roles: Assignment;
	occasions: readonly Occasion[];
	/** Spreadsheet row of the first column when days go down and people across; else 0. */
	turnedAt: number;
	/** Share of the filled cells of the meetings that are marks or numbers. */
	fit: number;
}

const FEWEST_MARKS = 0.6;
const MOST_ROWS_TURNED = 2000;
const MOST_COLUMNS = 300;
const DAYS_STAND_IN = 3;

/** The wide table of a sheet, as it stands or turned by a quarter, or null. */
export function findWideTable(rows: Rows, headingRow = 0, answers: Answers = {}) {
	const upright = toWide(tableOf(rows, headingRow), answers, 0);
	return upright ?? turn(rows, answers);
}

/** A number of people that a cell holds, or null. */
export function headCount(text: string): number | null {
	const match = /^(\d{1,3})\s?[名人社]?$/.exec(text.normalize('NFKC').trim());
	return match ? Number(match[1]) : null;
}

function toWide(table: SheetTable | null, answers: Answers, turnedAt: number): WideTable | null {
	if (!table) return null;
	const occasions = table.headings.flatMap((heading, index): Occasion[] => {
		const isTaken = answers[`column:${index}`] !== undefined;
		return isOccasion(heading) && !isTaken ? [{ index, heading }] : [];
	});
	const body = table.body.map(({ cells }) => cells);
	const cells = occasions.flatMap(({ index }) => body.map((row) => (row[index] ?? '').trim()));
	const filled = cells.filter((cell) => cell !== '');
	const marks = filled.filter((cell) => readMark(cell) !== null || headCount(cell) !== null);
	const fit = filled.length === 0 ? 0 : marks.length / filled.length;
	if (occasions.length === 0 || fit < FEWEST_MARKS) return null;
	const isOccasionAt = new Set(occasions.map(({ index }) => index));
	const headings = table.headings.map((heading, at) => (isOccasionAt.has(at) ? '' : heading));
	const others = body.map((row) => row.map((cell, at) => (isOccasionAt.has(at) ? '' : cell)));
	const roles = nameSubjects(assignRoles(headings, others, answers), others, answers);
	if (!roles.has('person', 'family_name', 'organization', 'corporation')) return null;
	return { table, roles, occasions, turnedAt, fit };
}

/** Where no heading says whose rows these are, the first column of words does. */
function nameSubjects(roles: Assignment, rows: Rows, answers: Answers): Assignment {
	if (roles.has('person', 'family_name', 'organization', 'corporation')) return roles;
	const first = roles.columns.find(({ index, role }) => {
		const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
		const words = cells.filter((cell) => /\p{L}{2}/u.test(cell));
		return role !== 'number' && cells.length > 0 && words.length * 2 > cells.length;
	});
	if (!first) return roles;
	const cells = rows.map((row) => (row[first.index] ?? '').trim());
	const offices = cells.filter(isOrganizationName).length;
	const role = offices > cells.filter(isPersonName).length ? 'organization' : 'person';
	const headings = roles.columns.map(({ heading }) => heading);
	return assignRoles(headings, rows, { ...answers, [`column:${first.index}`]: role });
}

/** Days down and people across: the same table, turned by a quarter. */
function turn(rows: Rows, answers: Answers): WideTable | null {
	const first = firstOfDays(rows);
	if (!first || rows.length > MOST_ROWS_TURNED) return null;
	const { row, column } = first;
	let top = row;
	while (top > 0 && row - top < 2 && subjectsIn(rows[top - 1], column) >= 2) top -= 1;
	if (top === row) return null;
	const below = rows.slice(top);
	const width = Math.min(MOST_COLUMNS, Math.max(...below.map((cells) => cells.length)));
	const turned = Array.from({ length: width - column }, (_, at) => {
		return below.map((cells) => (cells[column + at] ?? '').trim());
	});
	// Rows that are not people: 曜日, 会場, 合計.
	const people = turned.filter((cells, at) => at === 0 || !isAbout(cells.slice(0, row - top)));
	const table = tableOf(people, 1);
	if (!table) return null;
	const above = { preamble: linesOf(rows.slice(0, top)), leftOut: leftOutAbove(top) };
	const wide = toWide({ ...table, ...above }, answers, top + 1);
	return wide && { ...wide, table: { ...wide.table, headingRow: row } };
}

function leftOutAbove(top: number): SheetTable['leftOut'] {
	return Array.from({ length: top }, (_, at) => ({ row: at + 1, because: 'preamble' as const }));
}

/** Where at least two days stand below one another. */
function firstOfDays(rows: Rows): { row: number; column: number } | null {
	for (let column = 0; column < DAYS_STAND_IN; column++) {
		const at = rows.findIndex((cells) => isOccasion(cells[column] ?? ''));
		const days = rows.filter((cells) => isOccasion(cells[column] ?? '')).length;
		const isColumn = days >= 2 && days * 2 >= rows.length - at;
		if (at > 0 && isColumn) return { row: at, column };
	}
	return null;
}

function subjectsIn(cells: readonly string[] | undefined, column: number): number {
	return distinctCells(cells?.slice(column + 1)).length;
}

function isAbout(subjects: readonly string[]): boolean {
	const named = subjects.filter((cell) => cell !== '');
	return (
		named.length === 0 ||
		named.every((cell) => {
			return headingScore(cell) >= 0.9 || /^(?:曜日?|合計|小計|計|天気|講師|担当)$/.test(cell);
		})
	);
}
