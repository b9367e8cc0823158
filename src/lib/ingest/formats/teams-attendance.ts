import { ATTENDANCE } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import { parseDuration } from '$lib/domain/time';
import type { Head, ImportFormat, LeftOutRow, Recognition, ReshapeTools } from '../format';
import { findBlocks, readBlocks, type JoinBlock } from '../online/join-blocks';
import { findJoinColumns, isDateTime } from '../online/join-columns';
import { countFilled, leaveOut } from '../online/list-rows';
import { factsOfLines } from '../meetings/meeting-facts';
import { toAttendance } from '../online/online-attendance';
import type { Sheet } from '../files/sheet';
import { findReports, headingRowOf } from '../online/teams-sections';

const ROWS_SEARCHED = 20;
const LEAST_COLUMNS = 4;
const OWN_WORDS =
	/upn|participantid|参加者id|firstjoin|lastleave|最初の参加|初めての参加|最後の退出|最終退出|会議の長さ|in-meetingduration/;

/**
 * Teams: the attendance report with numbered sections, in any language: the second section lists
 * the participants, with their time in the meeting without the pauses. What its columns hold is
 * told by their values; the third section repeats the people once per join. Several reports in a
 * file are a meeting each, and of a report the list alone may be left.
 */
export const format: ImportFormat = {
	id: 'teams-attendance',
	label: 'Teamsの出席レポート',
	table: ATTENDANCE,
	recognize: (head) => recognizeReport(head) ?? recognizeList(head),
	reshape(sheet: Sheet, { headingRow }: Recognition, tools: ReshapeTools) {
		const { rows, name: sheetName } = sheet;
		const reports = findLists(rows);
		const blocks = reports.length > 0 ? reports : findBlocks(rows, headingRow).map(toList(rows));
		const { joins, leftOut, columns } = readBlocks(rows, blocks);
		const facts = blocks.map(({ start, headingRow: at }) => {
			return factsOfLines(rows.slice(start - 1, at - 1).filter((row) => countFilled(row) === 2));
		});
		const others = otherSections(rows, blocks);
		return toAttendance(
			{ sheetName, joins, columns, facts, leftOut: [...leftOut, ...others] },
			tools
		);
	}
};

function recognizeReport({ rows }: Head): Recognition | null {
	const [summary, participants] = findReports(rows)[0] ?? [];
	if (summary?.number !== 1 || participants?.number !== 2) return null;
	const headingRow = headingRowOf(rows, participants);
	if (headingRow === 0) return null;
	const headings = rows[headingRow - 1] ?? [];
	const below = rows.slice(headingRow, participants.end - 1);
	const { name, from, duration } = findJoinColumns(headings, below);
	const isList = name !== -1 && (from !== -1 || duration !== -1);
	const reason = '番号の付いた区分「1.」「2.」があり、2つ目が参加者の一覧です。';
	return { score: isList ? 0.96 : 0.5, headingRow, headings, reason };
}

/** The list alone: names, two columns of times with days, and lengths with units. */
function recognizeList({ rows }: Head): Recognition | null {
	const index = rows.slice(0, ROWS_SEARCHED).findIndex((row) => countFilled(row) >= LEAST_COLUMNS);
	const headings = rows[index] ?? [];
	if (index === -1 || headings.some(isDateTime)) return null;
	const below = rows.slice(index + 1);
	const { name, from, until, duration } = findJoinColumns(headings, below);
	if ([name, from, until, duration].includes(-1)) return null;
	const at = (column: number) => below.map((row) => (row[column] ?? '').trim());
	const hasUnits = at(duration).some((text) => /\d\s?[^\d\s:.]/.test(text) && isLength(text));
	if (!hasUnits || ![from, until].every((column) => at(column).some(isDateTime))) return null;
	const isNamed = headings.some((heading) => OWN_WORDS.test(normalizeHeading(heading)));
	const reason = '参加と退出の日時、単位の付いた長さの列がある、Teamsの参加者の一覧です。';
	return { score: isNamed ? 0.92 : 0.8, headingRow: index + 1, headings, reason };
}

function isLength(text: string): boolean {
	return parseDuration(text) !== null;
}

/** The list of participants of each report: its second section. */
function findLists(rows: Sheet['rows']): JoinBlock[] {
	const lists = findReports(rows).flatMap((sections) => {
		const [summary, participants] = sections;
		if (summary?.number !== 1 || participants?.number !== 2) return [];
		const headingRow = headingRowOf(rows, participants);
		return headingRow === 0 ? [] : [{ start: summary.row, headingRow, end: participants.end }];
	});
	return lists.map((list, at) => (at === 0 ? { ...list, start: 1 } : list));
}

/** A list without what may be left of the third section below it. */
function toList(rows: Sheet['rows']) {
	const sections = findReports(rows).flat();
	return (block: JoinBlock): JoinBlock => {
		const next = sections.find(({ row }) => row > block.headingRow && row < block.end);
		return next ? { ...block, end: next.row } : block;
	};
}

/** The rows between the lists. */
function otherSections(rows: Sheet['rows'], blocks: readonly JoinBlock[]): LeftOutRow[] {
	return blocks.flatMap(({ end }, at) => {
		return leaveOut(rows, end, blocks[at + 1]?.start ?? rows.length + 1, 'other-section');
	});
}
