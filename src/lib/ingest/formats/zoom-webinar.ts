import { ATTENDANCE } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import type { Head, ImportFormat, LeftOutRow, Recognition, ReshapeTools } from '../format';
import { findJoinColumns, isDateTime } from '../online/join-columns';
import { countFilled, isBlankRow, readJoins } from '../online/list-rows';
import { factsOfColumns, NO_FACTS, type MeetingFacts } from '../meetings/meeting-facts';
import { toAttendance, type JoinRow } from '../online/online-attendance';
import type { Sheet } from '../files/sheet';

const ROWS_SEARCHED = 60;
const ATTENDED =
	/^(?:attended|出席(?:済み|しました)?|参加(?:済み|しました)?|出席状況|teilgenommen)$/;
const USER_NAME = /username|ユーザー名|originalname|元の名前/;
const JOIN = /jointime|参加時刻|参加時間/;
const HOST = /^host|^ホスト|^gastgeber|^主催者/;
const LEAST_CELLS = 4;

/** One list of the report: 「Attendee Details」 with its headings and rows. */
interface Section {
	isHost: boolean;
	/** Spreadsheet row of the headings. */
	headingRow: number;
	/** Spreadsheet row after its last. */
	end: number;
}

/**
 * Zoom: attendee report of a webinar. Attendees and panelists were there and count. The section of
 * the host does not: it names the account the webinar runs on, often one an office shares; a host
 * who attended stands among the panelists too. Registrants without a join time were absent.
 */
export const format: ImportFormat = {
	id: 'zoom-webinar',
	label: 'Zoomウェビナーの出席者レポート',
	table: ATTENDANCE,
	recognize({ rows }: Head): Recognition | null {
		const found = rows.slice(0, ROWS_SEARCHED).flatMap((row, index) => {
			return isListHeading(row) ? [index] : [];
		});
		const index = found.at(-1);
		if (index === undefined) return null;
		const reason = '「出席」の列と参加時刻の列がある一覧です。';
		return { score: 0.98, headingRow: index + 1, headings: rows[index] ?? [], reason };
	},
	reshape
};

function reshape(sheet: Sheet, { headingRow, headings }: Recognition, tools: ReshapeTools) {
	const { rows } = sheet;
	const leftOut: LeftOutRow[] = [];
	const facts: MeetingFacts[] = [];
	let before = 1;
	const joins = findSections(rows).flatMap((section) => {
		const found = findFacts(rows.slice(before - 1, section.headingRow - 1));
		// Lines about a webinar begin another report.
		if (found || facts.length === 0) facts.push(found ?? NO_FACTS);
		before = section.end;
		const block = facts.length - 1;
		return readSection(rows, section, leftOut).map((join) => ({ ...join, block }));
	});
	const listed = new Set([...joins, ...leftOut].map(({ row }) => row));
	rows.forEach((row, at) => {
		if (listed.has(at + 1)) return;
		leftOut.push({ row: at + 1, because: isBlankRow(row) ? 'blank' : 'preamble' });
	});
	const columns = findJoinColumns(headings, rows.slice(headingRow));
	const used = headings.flatMap((heading, at) =>
		ATTENDED.test(normalizeHeading(heading)) ? [at] : []
	);
	const list = { sheetName: sheet.name, columns: { ...columns, headings, used } };
	return toAttendance({ ...list, joins, leftOut, facts }, tools);
}

/** Title and beginning, which stand in a row of values below their labels; the end is not said. */
function findFacts(above: Sheet['rows']): MeetingFacts | null {
	const values = above.findIndex((row) => countFilled(row) > 2 && row.some(isDateTime));
	return values > 0 ? { ...factsOfColumns(above[values - 1]!, above[values]!), end: '' } : null;
}

function readSection(rows: Sheet['rows'], section: Section, leftOut: LeftOutRow[]): JoinRow[] {
	const { headingRow, end, isHost } = section;
	const columns = findJoinColumns(rows[headingRow - 1] ?? [], rows.slice(headingRow, end - 1));
	return readJoins(rows, columns, headingRow + 1, end).filter(({ row, from }) => {
		if (isHost) leftOut.push({ row, because: 'host' });
		else if (from === '') leftOut.push({ row, because: 'absent' });
		return !isHost && from !== '';
	});
}

/** Each section is a line with one cell, headings and rows, up to the next such line. */
function findSections(rows: Sheet['rows']): Section[] {
	const headings = rows.flatMap((row, at) => (isListHeading(row) ? [at + 1] : []));
	return headings.map((headingRow, at) => {
		const next = headings[at + 1] ?? rows.length + 1;
		const title = normalizeHeading(titleAbove(rows, headingRow));
		const body = rows.slice(headingRow, next - 1);
		const label = body.findIndex((row) => countFilled(row) === 1 && (row[0] ?? '').trim() !== '');
		const end = label === -1 ? next : headingRow + label + 1;
		return { isHost: HOST.test(title), headingRow, end };
	});
}

function titleAbove(rows: Sheet['rows'], headingRow: number): string {
	const above = rows.slice(0, headingRow - 1).findLast((row) => !isBlankRow(row)) ?? [];
	return countFilled(above) === 1 ? (above[0] ?? '') : '';
}

function isListHeading(row: readonly string[]): boolean {
	if (countFilled(row) < LEAST_CELLS) return false;
	const words = row.map(normalizeHeading);
	return [ATTENDED, USER_NAME, JOIN].every((word) => words.some((one) => word.test(one)));
}
