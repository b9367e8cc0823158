import { ATTENDANCE, REGISTRATION } from '$lib/domain/tables';
import type { LeftOutRow, Reshaped, ReshapeTools } from '../format';
import { modeOfMark, readMark } from '../meetings/marks';
import { cluesOf } from '../meetings/meeting-clues';
import type { SheetMeeting } from '../meetings/meeting-of-sheet';
import { readNames } from '../online/online-questions';
import type { ShownName } from '../people/person-name';
import { readComing, readParts, type Coming } from './registration-answers';
import { choiceKey, resolveChoices, type ChosenText } from './registration-meetings';
import { askAttended, askUnsure } from './registration-questions';
import type { Sheet } from '../files/sheet';
import { linesOf } from '../tables/sheet-table';

/** Where a poll of days has what. */
export interface PollLayout {
	/** Spreadsheet row of the headings: what the days are called, then the people. */
	headingRow: number;
	/** Whether the first cell of a row says that its cells are remarks. */
	isNote(text: string): boolean;
}

/** A row of a poll: a day and what everybody answered. */
interface PollDay extends ChosenText {
	cells: readonly string[];
}

/** Somebody who answers, and the columns of that person. */
interface Voter {
	name: ShownName;
	columns: number[];
}

const POLL_WORDS = /の?(?:日程調整|日程|調整|出欠(?:の?(?:確認|表|調査|連絡|調整))?|お伺い|伺い)/g;

/** Turn a poll with a row for each day and a column for each person into registrations. */
export function reshapePoll(sheet: Sheet, layout: PollLayout, tools: ReshapeTools): Reshaped {
	const { headingRow } = layout;
	const headings = sheet.rows[headingRow - 1] ?? [];
	const { days, leftOut } = splitRows(sheet.rows, layout, headings[0] ?? '');
	const preamble = linesOf(sheet.rows.slice(0, headingRow - 1));
	const voters = findVoters(headings, headingRow, tools);
	const isAttendance = askAttended(null, tools);
	const countsUnsure = askUnsure(
		days.map((day) => toEntry(day, voters)),
		tools
	);
	const meetings = resolveChoices(days, {
		sheet,
		fileName: tools.fileName,
		preamble,
		title: titleOf(preamble[0] ?? ''),
		submitted: [],
		checkInDay: '',
		isAttendance,
		tools
	});
	const counts = (coming: Coming) => coming === 'present' || (coming === 'open' && countsUnsure);
	const rows = days.flatMap((day) => toRows(day, voters, { meetings, isAttendance, counts }));
	const taken = new Set(rows.map(({ row }) => row));
	const unmet = days.filter(({ row }) => !taken.has(row));
	const absent = unmet.map(({ row }): LeftOutRow => ({ row, because: 'absent' }));
	return {
		table: isAttendance ? ATTENDANCE : REGISTRATION,
		columns: takenColumns(headings, isAttendance),
		rows: onlyOnce(rows),
		leftOut: [...leftOut, ...absent].sort((one, other) => one.row - other.row),
		dropped: []
	};
}

function titleOf(line: string): string {
	const preamble = [line.replace(POLL_WORDS, ' ')];
	return cluesOf({ fileName: '', sheetName: '', preamble }).title;
}

/** Rows that name a day, and those that don't. */
function splitRows(rows: Sheet['rows'], { headingRow, isNote }: PollLayout, column: string) {
	const days: PollDay[] = [];
	const leftOut: LeftOutRow[] = [];
	const last = rows.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''));
	for (const [at, cells] of rows.slice(0, last + 1).entries()) {
		const row = at + 1;
		const [first = ''] = cells;
		const isBlank = cells.every((cell) => cell.trim() === '');
		if (row === headingRow) continue;
		const part = readParts(first).find(({ day }) => day !== '');
		if (isBlank) leftOut.push({ row, because: 'blank' });
		else if (row < headingRow) leftOut.push({ row, because: 'preamble' });
		else if (isNote(first) || !part) leftOut.push({ row, because: 'note' });
		else days.push({ day: part.day, number: '', text: '', title: '', row, column, cells });
	}
	return { days, leftOut };
}

/** People by their columns: the same name twice is somebody who answered again. */
function findVoters(headings: readonly string[], row: number, tools: ReshapeTools): Voter[] {
	const columns = headings.flatMap((cell, index) =>
		index > 0 && cell.trim() !== '' ? [index] : []
	);
	const names = readNames(
		columns.map((index) => ({ row, name: (headings[index] ?? '').trim(), email: '' })),
		tools
	);
	const voters = new Map<string, Voter>();
	columns.forEach((index, at) => {
		const name = names[at]!;
		const key = `${name.person.replace(/\s/g, '')} ${name.organization}`;
		const voter = voters.get(key);
		if (voter) voter.columns.push(index);
		else voters.set(key, { name, columns: [index] });
	});
	return [...voters.values()];
}

/** The last answer of a person about a day. */
function answerOf({ cells }: PollDay, { columns }: Voter): string {
	const answers = columns.map((index) => (cells[index] ?? '').trim());
	return answers.findLast((answer) => answer !== '') ?? '';
}

/** What the question about undecided answers needs of a day. */
function toEntry(day: PollDay, voters: readonly Voter[]) {
	const answers = voters.map((voter) => answerOf(day, voter));
	const open = answers.filter((answer) => readComing(answer) === 'open');
	const openAnswer = open.find((answer) => readMark(answer) === 'unsure') ?? '';
	const coming: Coming = open.length > 0 ? 'open' : 'present';
	return { row: day.row, coming, openAnswer, picks: [] };
}

interface Decided {
	meetings: ReadonlyMap<string, SheetMeeting>;
	isAttendance: boolean;
	counts(coming: Coming): boolean;
}

function toRows(day: PollDay, voters: readonly Voter[], { meetings, ...decided }: Decided) {
	const meeting = meetings.get(choiceKey(day));
	if (!meeting) throw new Error(`poll: no meeting for row ${day.row}`);
	return voters.flatMap((voter) => {
		const answer = answerOf(day, voter);
		if (!decided.counts(readComing(answer))) return [];
		const { person, organization } = voter.name;
		const way = modeOfMark(answer) ?? modeOfMark(day.cells[0] ?? '') ?? '';
		const mode = decided.isAttendance ? [way] : [];
		const { meetingId, heldOn, meeting: title } = meeting;
		return [{ row: day.row, cells: [meetingId, heldOn, title, ...mode, organization, person] }];
	});
}

/** A day that is offered at two times is one meeting. */
function onlyOnce(rows: Reshaped['rows']): Reshaped['rows'] {
	const seen = new Set<string>();
	return rows.filter(({ cells: [id = '', heldOn = '', , ...rest] }) => {
		const key = [id, heldOn, ...rest.slice(-2)].join('\u001f');
		const isNew = id + heldOn === '' || !seen.has(key);
		seen.add(key);
		return isNew;
	});
}

function takenColumns(headings: readonly string[], isAttendance: boolean): Reshaped['columns'] {
	const made = (name: string) => ({ name, heading: '', index: -1 });
	return [
		made('meeting_id'),
		{ name: 'held_on', heading: (headings[0] ?? '').trim(), index: 0 },
		made('meeting'),
		...(isAttendance ? [made('mode')] : []),
		made('organization'),
		// Without a heading they would be taken for keys.
		{ ...made('person_key'), heading: '氏名' }
	];
}
