import { ATTENDANCE } from '$lib/domain/tables';
import type { Head, ImportFormat, LeftOutRow, Recognition, ReshapeTools } from '../format';
import { isDateTime } from '../online/join-columns';
import { readJoinTimes } from '../online/join-times';
import { countFilled, isBlankRow, leaveOut } from '../online/list-rows';
import { toAttendance, type JoinRow } from '../online/online-attendance';
import { normalizeHeading } from '$lib/domain/text';
import type { Sheet } from '../files/sheet';

const ROWS_SEARCHED = 10;
const COLUMNS = 3;
const MOST_ACTIONS = 5;
const ACTION = /action|アクション|操作|aktion|akcja|acci[oó]n/;
const JOINED = /join|参加|beigetreten|dołącz|rejoint|unid|入室/i;
const LEFT = /left|leave|退出|退室|verlassen|opuś|quitt|sali|abandon/i;
const LONGEST_MEETING = 12 * 3600;

/**
 * Teams, the oldest: name, action and time, a row for each coming (Joined, Joined before) and going
 * (Left). Who never left stayed until the last line. May begin with rows of another meeting.
 */
export const format: ImportFormat = {
	id: 'teams-attendance-oldest',
	label: 'Teamsの出席者リスト（2020年の形）',
	table: ATTENDANCE,
	recognize({ rows }: Head): Recognition | null {
		const index = rows.slice(0, ROWS_SEARCHED).findIndex((row) => countFilled(row) === COLUMNS);
		const headings = rows[index] ?? [];
		const below = rows.slice(index + 1).filter((row) => {
			return !isBlankRow(row) && !isSameRow(row, headings);
		});
		if (index === -1 || below.length === 0 || headings.some(isDateTime)) return null;
		const fitting = below.filter(([name = '', , time = '']) => name !== '' && isDateTime(time));
		const actions = new Set(below.map(([, action = '']) => action.trim()));
		const isActions = actions.size <= MOST_ACTIONS && [...actions].every(isAction);
		if (fitting.length < 0.8 * below.length || !isActions) return null;
		const isNamed = headings.some((heading) => ACTION.test(normalizeHeading(heading)));
		const reason = '参加と退出が1行ずつ時刻とともに並んでいます。';
		return { score: isNamed ? 0.95 : 0.8, headingRow: index + 1, headings, reason };
	},
	reshape
};

function isAction(text: string): boolean {
	return JOINED.test(text) || LEFT.test(text);
}

interface Step {
	row: number;
	name: string;
	isLeaving: boolean;
	/** As the file has it. */
	time: string;
	seconds: number | null;
}

function reshape(sheet: Sheet, { headingRow, headings }: Recognition, tools: ReshapeTools) {
	const { rows } = sheet;
	const body = rows.slice(headingRow);
	const times = readJoinTimes(
		body.map((row) => (row[2] ?? '').trim()),
		{ tools, sheetName: sheet.name }
	);
	const repeated = body.flatMap((row, at): LeftOutRow[] => {
		return isSameRow(row, headings) ? [{ row: headingRow + at + 1, because: 'heading' }] : [];
	});
	const steps = body.flatMap((cells, at): Step[] => {
		const [name = '', action = '', time = ''] = cells.map((cell) => cell.trim());
		if (isBlankRow(cells) || isSameRow(cells, headings)) return [];
		const seconds = times.seconds[at] ?? null;
		const isLeaving = LEFT.test(action) && !/before|以前/i.test(action);
		return [{ row: headingRow + at + 1, name, isLeaving, time, seconds }];
	});
	const leftOut: LeftOutRow[] = [...leaveOut(rows, 1, headingRow, 'preamble'), ...repeated];
	const joins = pairSteps(steps, leftOut);
	const at = { name: 0, email: -1, from: 2, until: 2, duration: -1 };
	const list = { sheetName: sheet.name, columns: { ...at, headings, used: [1] }, joins, leftOut };
	// Another list pasted below is another meeting.
	return toAttendance({ ...list, holdsSeveral: repeated.length > 0 }, tools);
}

/** Whether a row has the cells of another: the headings of a list pasted below. */
function isSameRow(row: readonly string[], other: readonly string[]): boolean {
	return other.length > 0 && other.every((cell, at) => cell.trim() === (row[at] ?? '').trim());
}

/** Stays from the comings and goings of each person, in the order of time. */
function pairSteps(steps: readonly Step[], leftOut: LeftOutRow[]): JoinRow[] {
	const byName = new Map<string, Step[]>();
	for (const step of steps) byName.set(step.name, [...(byName.get(step.name) ?? []), step]);
	const joins: JoinRow[] = [];
	for (const own of byName.values()) {
		own.sort((one, other) => (one.seconds ?? 0) - (other.seconds ?? 0));
		let coming: Step | null = null;
		for (const step of own) {
			if (coming && !isOneMeeting(coming, step)) {
				joins.push(toJoin(coming, lastOf(steps, coming)));
				coming = null;
			}
			if (step.isLeaving && coming) {
				joins.push(toJoin(coming, step));
				leftOut.push({ row: step.row, because: 'same-person' });
				coming = null;
			} else if (step.isLeaving)
				joins.push({ ...toJoin(step, step), from: '' }); // when is not known
			else if (coming) leftOut.push({ row: step.row, because: 'same-person' });
			else coming = step;
		}
		if (coming) joins.push(toJoin(coming, lastOf(steps, coming)));
	}
	return joins.sort((one, other) => one.row - other.row);
}

/** The last line of the meeting somebody never left. */
function lastOf(steps: readonly Step[], coming: Step): Step {
	const later = steps.filter((step) => step.seconds !== null && isOneMeeting(coming, step));
	return later.reduce((last, one) => (one.seconds! > last.seconds! ? one : last), coming);
}

/** Whether a step follows so soon that it is of the same meeting, as far as is known. */
function isOneMeeting(coming: Step, { seconds }: Step): boolean {
	if (coming.seconds === null || seconds === null) return true;
	return seconds >= coming.seconds && seconds - coming.seconds < LONGEST_MEETING;
}

function toJoin(coming: Step, going: Step): JoinRow {
	const { row, name, time } = coming;
	return { row, name, email: '', from: time, until: going.time, duration: '' };
}
