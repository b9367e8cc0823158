import { ATTENDANCE } from '$lib/domain/tables';
import type { Head, ImportFormat, Recognition, ReshapeTools } from '../format';
import { findJoinColumns } from '../join-columns';
import { countFilled, leaveOut, readJoins } from '../list-rows';
import { factsOfLines } from '../meeting-facts';
import { toAttendance } from '../online-attendance';
import type { Sheet } from '../sheet';
import { findSections, headingRowOf } from '../teams-sections';

/**
 * Teams: the attendance report with numbered sections, in any language: the second section lists
 * the participants, with their time in the meeting without the pauses. What its columns hold is
 * told by their values; the third section repeats the people once per join.
 */
export const format: ImportFormat = {
	id: 'teams-attendance',
	label: 'Teamsの出席レポート',
	table: ATTENDANCE,
	recognize({ rows }: Head): Recognition | null {
		const [summary, participants] = findSections(rows);
		if (summary?.number !== 1 || participants?.number !== 2) return null;
		const headingRow = headingRowOf(rows, participants);
		if (headingRow === 0) return null;
		const headings = rows[headingRow - 1] ?? [];
		const below = rows.slice(headingRow, participants.end - 1);
		const { name, from, duration } = findJoinColumns(headings, below);
		const isList = name !== -1 && (from !== -1 || duration !== -1);
		const reason = '番号の付いた区分「1.」「2.」があり、2つ目が参加者の一覧です。';
		return { score: isList ? 0.96 : 0.5, headingRow, headings, reason };
	},
	reshape
};

function reshape(sheet: Sheet, { headingRow, headings }: Recognition, tools: ReshapeTools) {
	const { rows } = sheet;
	const sections = findSections(rows);
	const end = sections.find(({ number }) => number === 2)?.end ?? rows.length + 1;
	const columns = findJoinColumns(headings, rows.slice(headingRow, end - 1));
	const summary = rows.slice(0, headingRow - 1).filter((row) => countFilled(row) === 2);
	const joins = readJoins(rows, columns, headingRow + 1, end);
	const leftOut = [
		...leaveOut(rows, 1, headingRow, 'preamble'),
		...leaveOut(rows, end, rows.length + 1, 'other-section')
	];
	const list = { sheetName: sheet.name, columns: { ...columns, headings }, joins, leftOut };
	return toAttendance({ ...list, ...factsOfLines(summary) }, tools);
}
