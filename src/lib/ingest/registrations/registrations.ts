import { normalizeText } from '$lib/domain/text';
import { ATTENDANCE, REGISTRATION } from '$lib/domain/tables';
import type { DroppedColumn, LeftOutRow, Recognition, Reshaped, ReshapeTools } from '../format';
import { mapColumns } from '../tables/map-columns';
import type { SheetMeeting } from '../meetings/meeting-of-sheet';
import { findRegistrationColumns } from './registration-columns';
import type { ClaimWords, RegistrationColumns } from './registration-columns';
import { readEntries, type ChosenMeeting, type Entry } from './registration-entries';
import { choiceKey, resolveChoices, resolveOnly, type ListFacts } from './registration-meetings';
import { keepLatest, type Applicant } from './registration-people';
import { askListKind, askUnsure } from './registration-questions';
import { tableOf, type SheetTable } from '../tables/sheet-table';
import type { Sheet } from '../files/sheet';

/** What a format knows about its lists of registrations. */
export interface RegistrationSource {
	words: ClaimWords;
	/** Name of the file without what is no clue to the meeting. */
	fileName?: string;
	/** Whether the format itself says that its rows are attendance. */
	isAttendance?: boolean;
}

type Row = Reshaped['rows'][number];

/** Words in the name of a file that say what the list is, not what the meeting is called. */
const NO_TITLE = /(?:参加|出席)?(?:申し?込み?|アンケート|登録)(?:フォーム|用紙|書)?|フォーム/g;
const PERSONAL = /氏名|名前|ユーザー名|表示名|^name$/i;

interface List extends RegistrationColumns {
	isAttendance: boolean;
	countsUnsure: boolean;
	/** Whether rows name their meetings. */
	isSplit: boolean;
	meetings: ReadonlyMap<string, SheetMeeting>;
	only: SheetMeeting | null;
}

/**
 * Turn a list of answers or tickets into registrations, or into attendance when the user says so
 * (`list-is`): cancelled and refused ones never count, of several answers of a person the latest.
 */
export function reshapeRegistrations(
	sheet: Sheet,
	found: Recognition,
	tools: ReshapeTools,
	source: RegistrationSource
): Reshaped {
	const table = tableOf(withoutBlankEnd(sheet.rows), found.headingRow);
	if (!table) throw new Error(`registrations: no headings in row ${found.headingRow}`);
	const { headings, body, preamble } = table;
	const { answers } = tools;
	const columns = findRegistrationColumns({ headings, rows: body, answers }, source.words);
	const entries = readEntries(table, columns, tools);
	const fileName = source.fileName ?? tools.fileName;
	const title = columns.title === null ? '' : (body[0]?.cells[columns.title] ?? '').trim();
	const isAttendance = askListKind({ table, columns, entries, fileName, title, tools, source });
	const submitted = entries
		.map((entry) => entry.submitted.slice(0, 10))
		.filter((day) => day !== '');
	submitted.sort();
	const checkInDay = onlyDay(entries.map((entry) => entry.checkInDay));
	const plainName = fileName.replace(NO_TITLE, ' ');
	const facts = {
		sheet,
		fileName: plainName,
		preamble,
		title,
		submitted,
		checkInDay,
		isAttendance,
		tools
	};
	const countsUnsure = askUnsure(entries, tools);
	const list = { ...columns, isAttendance, countsUnsure, ...findMeetings(entries, columns, facts) };
	return { ...toReshaped(entries, list, table), dropped: droppedOf(headings, columns, list) };
}

/** The one day of several texts, or ''. */
function onlyDay(days: readonly string[]): string {
	const different = new Set(days.filter((day) => day !== ''));
	return different.size === 1 ? [...different][0]! : '';
}

/** The line end at the end of a file makes a row of its own. */
function withoutBlankEnd(rows: Sheet['rows']): Sheet['rows'] {
	return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1);
}

function findMeetings(entries: readonly Entry[], columns: RegistrationColumns, facts: ListFacts) {
	const isSplit = columns.choices.length > 0 || columns.answers.some(({ day }) => day !== '');
	const picks = entries.flatMap((entry) => (isOut(entry) ? [] : entry.picks));
	const meetings = resolveChoices(picks, facts);
	return { isSplit, meetings, only: isSplit ? null : resolveOnly(facts) };
}

/** Whoever was on the waiting list and came, had moved up. */
function isOut({ state, isCheckedIn }: Entry): boolean {
	return state === 'cancelled' || state === 'absent' || (state === 'waiting' && !isCheckedIn);
}

function toReshaped(entries: readonly Entry[], list: List, table: SheetTable) {
	const needsCheckIn = list.isAttendance && entries.some((entry) => entry.isCheckedIn === true);
	const came = (entry: Entry) => !needsCheckIn || entry.isCheckedIn === true;
	const counted = entries.filter((entry) => !isOut(entry) && came(entry));
	const isOneEach = list.isSplit && counted.every(({ picks }) => picks.length <= 1);
	const { kept, replaced } = keepLatest(counted, isOneEach);
	const rows = kept.flatMap((applicant) => toRows(applicant, list));
	const taken = new Set(rows.map(({ row }) => row));
	const leftOut = entries.flatMap((entry): LeftOutRow[] => {
		if (taken.has(entry.row)) return [];
		const { row, state } = entry;
		if (state === 'cancelled' || state === 'waiting') return [{ row, because: state }];
		return [{ row, because: came(entry) ? whyLeftOut(entry, replaced, list) : 'absent' }];
	});
	return {
		table: list.isAttendance ? ATTENDANCE : REGISTRATION,
		columns: takenColumns(list, table.headings),
		rows: rows.sort((one, other) => one.row - other.row),
		leftOut: [...table.leftOut, ...leftOut].sort((one, other) => one.row - other.row)
	};
}

function whyLeftOut(
	entry: Entry,
	replaced: ReadonlySet<Entry>,
	{ isSplit }: List
): LeftOutRow['because'] {
	if (entry.state === 'absent') return 'absent';
	if (replaced.has(entry)) return 'same-person';
	if (entry.coming === 'absent' || (entry.refuses && entry.picks.length === 0)) return 'absent';
	if (entry.coming !== 'present') return 'not-answered';
	if (!isSplit || entry.picks.some(({ coming }) => coming === 'present')) return 'no-name';
	return 'not-answered';
}

/** The records of one person in one row: one for each meeting. */
function toRows({ entry, person }: Applicant, list: List): Row[] {
	const isComing = (coming: Entry['coming']) => {
		return coming === 'present' || (coming === 'open' && list.countsUnsure);
	};
	const organization = entry.organization || (person?.organization ?? '');
	if (!isComing(entry.coming) || (!person?.name && organization === '')) return [];
	const picks: readonly (ChosenMeeting | null)[] = list.isSplit ? entry.picks : [null];
	const meetings = new Set<string>();
	return picks.flatMap((pick) => {
		if (pick && !isComing(pick.coming)) return [];
		const meeting = pick ? list.meetings.get(choiceKey(pick)) : list.only;
		if (!meeting) throw new Error(`registrations: no meeting for row ${entry.row}`);
		const { heldOn, meeting: title, meetingId } = meeting;
		const key = meetingId || heldOn;
		if (key !== '' && meetings.has(key)) return [];
		meetings.add(key);
		const mode = list.isAttendance ? [pick?.mode ?? entry.mode ?? ''] : [];
		const cells = [meetingId, heldOn, title, ...mode, organization, person?.name ?? ''];
		return [{ row: entry.row, cells }];
	});
}

function takenColumns(list: List, headings: readonly string[]): Reshaped['columns'] {
	const at = (name: string, index: number | null | undefined) => {
		return { name, heading: headings[index ?? -1] ?? '', index: index ?? -1 };
	};
	const [dated] = list.answers.filter(({ day }) => day !== '');
	return [
		at('meeting_id', null),
		at('held_on', list.choices[0] ?? dated?.index),
		at('meeting', list.title),
		...(list.isAttendance ? [at('mode', list.modes[0])] : []),
		at('organization', list.organization),
		{ ...at('person_key', list.people[0] ?? list.halves[0]), heading: nameHeading(list, headings) }
	];
}

function nameHeading({ people, halves }: RegistrationColumns, headings: readonly string[]): string {
	const columns = people.length > 0 ? people : halves;
	return columns.map((index) => normalizeText(headings[index] ?? '')).join('・');
}

/** Columns that are read, or only used to tell what counts, are not reported as left out. */
function droppedOf(
	headings: readonly string[],
	columns: RegistrationColumns,
	{ isAttendance }: List
): DroppedColumn[] {
	const { people, halves, states, checkIns, answers, choices, modes } = columns;
	const used = new Set<number | null>([
		...people,
		...halves,
		...states,
		...answers.map((one) => one.index)
	]);
	for (const index of choices) used.add(index);
	if (isAttendance) for (const index of [...checkIns, ...modes]) used.add(index);
	used.add(columns.organization).add(columns.title);
	const { leftOver } = mapColumns(
		REGISTRATION,
		headings.map((text, at) => (used.has(at) ? '' : text))
	);
	const personal = new Set(leftOver.filter((one) => one.isPersonal).map(({ index }) => index));
	return headings.flatMap((heading, index) => {
		if (used.has(index) || heading.trim() === '') return [];
		return [
			{
				heading,
				index,
				isPersonal: personal.has(index) || index === columns.email || PERSONAL.test(heading)
			}
		];
	});
}
