import { ATTENDANCE } from '$lib/domain/tables';
import type { Head, ImportFormat, Recognition, ReshapeTools } from '../format';
import { findJoinColumns, isDateTime } from '../join-columns';
import { countFilled, isBlankRow, leaveOut, readJoins } from '../list-rows';
import { factsOfLines } from '../meeting-facts';
import { toAttendance } from '../online-attendance';
import type { Sheet } from '../sheet';
import { findSections } from '../teams-sections';

const ROWS_SEARCHED = 20;
const LEAST_FACTS = 3;
const LEAST_COLUMNS = 4;

/**
 * Teams, 2021 and 2022: a block of facts about the meeting, a label and a value a line, and then a
 * row for each join with two times and a length with units. Told by this shape in any language.
 */
export const format: ImportFormat = {
	id: 'teams-attendance-2021',
	label: 'Teamsの出席レポート（2021〜22年の形）',
	table: ATTENDANCE,
	recognize({ rows }: Head): Recognition | null {
		const index = findHeading(rows);
		if (index === -1 || findSections(rows).some(({ number }) => number === 2)) return null;
		const headings = rows[index] ?? [];
		const below = rows.slice(index + 1);
		const { name, from, until, duration } = findJoinColumns(headings, below);
		if ([name, from, until, duration].includes(-1)) return null;
		const hasUnits = below.some((row) => /\d\s?\D/.test((row[duration] ?? '').trim()));
		const reason = '会議の情報の下に、参加と退出の時刻がある一覧です。';
		return { score: hasUnits ? 0.94 : 0.6, headingRow: index + 1, headings, reason };
	},
	reshape
};

/** The headings follow a block of lines of two cells, of which two hold a date. */
function findHeading(rows: Head['rows']): number {
	return rows.slice(0, ROWS_SEARCHED).findIndex((row, at) => {
		const facts = rows.slice(0, at).filter((one) => countFilled(one) === 2);
		const dates = facts.filter((one) => isDateTime(one[1] ?? ''));
		const isHeading = countFilled(row) >= LEAST_COLUMNS && !row.some(isDateTime);
		return isHeading && facts.length >= LEAST_FACTS && dates.length >= 2;
	});
}

function reshape(sheet: Sheet, { headingRow, headings }: Recognition, tools: ReshapeTools) {
	const { rows } = sheet;
	const columns = findJoinColumns(headings, rows.slice(headingRow));
	const facts = rows.slice(0, headingRow - 1).filter((row) => !isBlankRow(row));
	const joins = readJoins(rows, columns, headingRow + 1, rows.length + 1);
	const leftOut = leaveOut(rows, 1, headingRow, 'preamble');
	const list = { sheetName: sheet.name, columns: { ...columns, headings }, joins, leftOut };
	return toAttendance({ ...list, ...factsOfLines(facts) }, tools);
}
