import { ATTENDANCE } from '$lib/domain/tables';
import type { Head, ImportFormat, Recognition, ReshapeTools } from '../format';
import { findJoinColumns, isDateTime } from '../online/join-columns';
import { findBlocks, readBlocks } from '../online/join-blocks';
import { countFilled, isBlankRow } from '../online/list-rows';
import { factsOfLines } from '../meetings/meeting-facts';
import { toAttendance } from '../online/online-attendance';
import type { Sheet } from '../files/sheet';
import { findReports } from '../online/teams-sections';

const ROWS_SEARCHED = 20;
const LEAST_FACTS = 3;
const LEAST_COLUMNS = 4;
/** A fact is a label and a value. */
const CELLS_ABOVE = 2;

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
		if (
			index === -1 ||
			findReports(rows)
				.flat()
				.some(({ number }) => number === 2)
		)
			return null;
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

function reshape(sheet: Sheet, { headingRow }: Recognition, tools: ReshapeTools) {
	const { rows, name: sheetName } = sheet;
	const blocks = findBlocks(rows, headingRow, { cellsAbove: CELLS_ABOVE });
	const facts = blocks.map(({ start, headingRow: at }) => {
		return factsOfLines(rows.slice(start - 1, at - 1).filter((row) => !isBlankRow(row)));
	});
	return toAttendance({ sheetName, ...readBlocks(rows, blocks), facts }, tools);
}
