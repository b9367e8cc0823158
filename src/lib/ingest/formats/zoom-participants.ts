import { ATTENDANCE } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import type { Head, ImportFormat, Recognition, ReshapeTools } from '../format';
import { findBlocks, readBlocks, type JoinBlock } from '../online/join-blocks';
import { findJoinColumns, isDateTime } from '../online/join-columns';
import { countFilled } from '../online/list-rows';
import { factsOfColumns, NO_FACTS } from '../meetings/meeting-facts';
import { toAttendance } from '../online/online-attendance';
import type { Sheet } from '../files/sheet';

const ROWS_SEARCHED = 30;
/** Other exports in the file may have other columns. */
const ANOTHER_LIST = 0.85;
const ROWS_BELOW = 20;
const ORIGINAL_NAME = /\(original\s?name\)|\(元の名前\)|\(originalname\)/;
const NAME = /^(?:full|user|display)?name|名前|氏名|ユーザー名|表示名/;
const JOIN = /jointime|参加時刻|参加時間|入室/;
const LEAVE = /leavetime|退出時刻|退出時間|退室/;
const MINUTES = /duration\(min|時間\(分\)|totalduration/;
const MEETING_ID = /meetingid|ミーティングid|^id$/;

/**
 * Zoom: participants of one meeting, a row per join or per person, with or without the lines about
 * the meeting. Rows of waiting only (In Waiting Room) are no stay. Exports pasted one under the
 * other are a meeting each.
 */
export const format: ImportFormat = {
	id: 'zoom-participants',
	label: 'Zoomの参加者一覧',
	table: ATTENDANCE,
	recognize,
	reshape
};

function recognize({ rows }: Head): Recognition | null {
	const found = rows.slice(0, ROWS_SEARCHED).flatMap((headings, index): Recognition[] => {
		const score = scoreOf(headings, rows.slice(index + 1));
		return score === 0 ? [] : [{ score, headingRow: index + 1, headings, reason: '' }];
	});
	return found.sort((one, other) => other.score - one.score)[0] ?? null;
}

function scoreOf(headings: readonly string[], below: Head['rows']): number {
	const words = headings.map(normalizeHeading);
	if (headings.some(isDateTime) || countFilled(headings) > 12) return 0;
	const has = (word: RegExp) => words.some((one) => word.test(one));
	const isTimed = (has(JOIN) && has(LEAVE)) || has(MINUTES);
	if (has(MEETING_ID)) return 0;
	if (has(ORIGINAL_NAME)) return isTimed ? 0.97 : 0.7;
	if (has(NAME) && isTimed && has(MINUTES)) return 0.9;
	// Another language: 「Name (Originalname)」 over a name, two times and whole minutes.
	if (countFilled(headings) < 4 || !/\(.+\)/.test(words[0] ?? '')) return 0;
	const { name, from, until, duration } = findJoinColumns(headings, below);
	return name === 0 && from > 0 && until > 0 && duration > 0 ? 0.85 : 0;
}

function reshape(sheet: Sheet, { headingRow }: Recognition, tools: ReshapeTools) {
	const { rows, name } = sheet;
	const blocks = findBlocks(rows, headingRow, {
		isHeading: (row, at) => scoreOf(row, rows.slice(at, at + ROWS_BELOW)) >= ANOTHER_LIST
	});
	const facts = blocks.map((block) => findFacts(rows, block));
	return toAttendance({ sheetName: name, ...readBlocks(rows, blocks), facts }, tools);
}

/** The row of values above the list is the one with dates; its headings stand right above it. */
function findFacts(rows: Sheet['rows'], { start, headingRow }: JoinBlock) {
	const above = rows.slice(start - 1, headingRow - 1);
	const at = above.findIndex((row) => row.some(isDateTime));
	return at > 0 ? factsOfColumns(above[at - 1]!, above[at]!) : NO_FACTS;
}
