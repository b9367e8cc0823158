import { parseDuration } from '$lib/domain/time';
import type { LeftOutRow, ReshapeTools, Reshaped } from './format';
import { readJoinTimes, toDate, type JoinTimes } from './join-times';
import { minutesOf, splitMeetings, type Stay } from './joins';
import { meetingOfSheet, type SheetMeeting } from './meeting-of-sheet';
import { attendanceColumns, type ListColumns } from './online-columns';
import { askShortest, readNames } from './online-questions';
import { identifyPeople, type Person } from './person-identity';

/** One row of a list of joins, as the file has it; '' for what it lacks. */
export interface JoinRow {
	/** Spreadsheet row. */
	row: number;
	name: string;
	email: string;
	from: string;
	until: string;
	duration: string;
	/** What tells meetings of one file apart: their title. */
	topic?: string;
}

/** A list of joins as a format found it. */
export interface JoinList {
	sheetName: string;
	joins: readonly JoinRow[];
	columns: ListColumns;
	leftOut: readonly LeftOutRow[];
	/** From the lines about the meeting: title, beginning and end, as the file has them. */
	title?: string;
	start?: string;
	end?: string;
	/** Whether the file is meant to hold several meetings. */
	holdsSeveral?: boolean;
}

/** Part of a list that is one meeting. */
interface MeetingPart {
	/** Positions of its joins. */
	members: number[];
	topic: string;
	/** ISO date, '' where the list has none. */
	heldOn: string;
	/** Whether the list has no other part. */
	isOnly: boolean;
	/** Whether it is left over from another meeting, by its size. */
	isLeftOver: boolean;
	/** Spreadsheet row of its first join. */
	row: number;
}

/** Fewer joins than this share of the largest meeting are left over from another one. */
const LEFTOVER = 0.25;

/**
 * Turn a list of joins into attendance: one record per person and meeting, with the minutes spent.
 * The host counts, and so does a telephone; `Participants` and the like are not believed.
 */
export function toAttendance(list: JoinList, tools: ReshapeTools): Reshaped {
	const { joins, sheetName } = list;
	const texts = joins.flatMap(({ from, until }) => [from, until]);
	const times = readJoinTimes([...texts, list.start ?? '', list.end ?? ''], { tools, sheetName });
	const stays = joins.map(({ duration }, at): Stay => {
		const [from = null, until = null] = times.seconds.slice(2 * at, 2 * at + 2);
		const isTurned = from !== null && until !== null && from > until;
		const seconds = duration === '' ? null : parseDuration(duration);
		return { from: isTurned ? until : from, until: isTurned ? from : until, seconds };
	});
	const [start = null, end = null] = times.seconds.slice(-2);
	const timing = { stays, start, ...times };
	const parts = splitList(list, timing).filter((part) => isTaken(part, tools));
	const meetings = parts.map((part) => ({
		...part,
		meeting: findMeeting(part, list, timing, tools)
	}));
	const longest = start !== null && end !== null && end > start ? end - start : null;
	const names = readNames(joins, tools);
	const participants = joins.map(({ row, email }, at) => {
		return { row, email, name: names[at]!, stay: stays[at]! };
	});
	const people = identifyPeople(participants, tools);
	const made = recordsOf(list, meetings, people, stays, longest);
	const holdsOffices = made.some(({ person }) => person.organization !== '');
	return { ...attendanceColumns(list.columns, holdsOffices), ...finish(made, list, tools) };
}

/** When the joins of a list were. */
interface Timing extends JoinTimes {
	stays: readonly Stay[];
	/** Beginning of the meeting in seconds, where the lines above say it. */
	start: number | null;
}

/** The meetings of a list: one a topic, and another after a night. */
function splitList(list: JoinList, { stays, start, isDated }: Timing): MeetingPart[] {
	const { joins, holdsSeveral = false } = list;
	const byTopic = new Map<string, number[]>();
	joins.forEach(({ topic = '' }, at) => {
		const own = byTopic.get(topic);
		if (own) own.push(at);
		else byTopic.set(topic, [at]);
	});
	const split = [...byTopic].flatMap(([topic, own]) => {
		const found = isDated ? splitMeetings(own.map((at) => stays[at]!)) : [own.map((_, at) => at)];
		return found.map((members) => ({ topic, members: members.map((at) => own[at]!) }));
	});
	const largest = split.reduce((most, { members }) => Math.max(most, members.length), 0);
	return split.map(({ topic, members }) => {
		const first = members.reduce<number | null>((earliest, at) => {
			const begun = stays[at]!.from ?? stays[at]!.until ?? earliest;
			return earliest === null || begun === null ? begun : Math.min(earliest, begun);
		}, null);
		const isOnly = split.length === 1;
		const day = isOnly ? (start ?? first) : (first ?? start);
		const heldOn = isDated && day !== null ? toDate(day) : '';
		const isLeftOver = !holdsSeveral && members.length < LEFTOVER * largest;
		return { members, topic, heldOn, isOnly, isLeftOver, row: joins[members[0]!]!.row };
	});
}

/** The meeting of a part. Before the order of day and month is known there is no asking for it. */
function findMeeting(
	{ heldOn, isOnly, members, topic, row }: MeetingPart,
	{ sheetName, joins, title: listTitle = '' }: JoinList,
	{ isPending }: Timing,
	tools: ReshapeTools
): SheetMeeting {
	const title = topic || listTitle;
	if (isPending) return { heldOn: '', meeting: title, meetingId: '' };
	return meetingOfSheet({
		sheet: { name: sheetName },
		fileName: tools.fileName,
		tools,
		heldOn,
		title,
		questionId: isOnly ? 'meeting' : `meeting:${row}`,
		rows: members.map((at) => joins[at]!.row)
	});
}

/** A few joins of another day are left over from another meeting, unless the user wants them. */
function isTaken({ isLeftOver, heldOn, members, row }: MeetingPart, tools: ReshapeTools): boolean {
	if (!isLeftOver) return true;
	const answer = tools.ask({
		id: `other-day:${heldOn}`,
		code: 'take-other-day',
		detail: `${heldOn}|${members.length}`,
		input: 'choice',
		choices: ['take', 'leave'].map((value) => ({ value, label: '', reason: '' })),
		proposed: 'leave',
		rows: [row],
		isBlocking: false
	});
	return answer === 'take';
}

interface MadeRecord {
	row: number;
	person: Person;
	meeting: SheetMeeting;
	minutes: number | null;
	/** Positions of its joins. */
	members: readonly number[];
}

/** One record per person and meeting; parts that turn out to be one meeting are put together. */
function recordsOf(
	{ joins }: JoinList,
	parts: readonly (MeetingPart & { meeting: SheetMeeting })[],
	people: readonly Person[],
	stays: readonly Stay[],
	longest: number | null
): MadeRecord[] {
	const keys = new Map<string, SheetMeeting>();
	const partOf = new Map<number, string>();
	for (const { members, meeting } of parts) {
		const key = meeting.meetingId || `${meeting.heldOn} ${meeting.meeting}`;
		if (!keys.has(key)) keys.set(key, meeting);
		for (const at of members) partOf.set(at, key);
	}
	const made = people.flatMap((person) => {
		return [...keys].flatMap(([key, meeting]) => {
			const members = person.members.filter((at) => partOf.get(at) === key);
			if (members.length === 0) return [];
			const own = members.map((at) => stays[at]!);
			const minutes = minutesOf(own, keys.size === 1 ? longest : null);
			return [{ row: joins[members[0]!]!.row, person, meeting, minutes, members }];
		});
	});
	return made.sort((one, other) => one.row - other.row);
}

/** The rows of the table, and why the other rows of the list are none. */
function finish(made: readonly MadeRecord[], list: JoinList, tools: ReshapeTools) {
	const shortest = askShortest(
		made.map(({ minutes }) => minutes),
		tools
	);
	const leftOut: LeftOutRow[] = [...list.leftOut];
	const counted = new Set<number>();
	const devices = new Map<string, number>();
	const rows = made.flatMap(({ row, person, meeting, minutes, members }) => {
		for (const at of members) {
			counted.add(at);
			const other = list.joins[at]!.row;
			if (other !== row) leftOut.push({ row: other, because: 'same-person' });
		}
		const text = nameOf(person, meeting, devices);
		if (text === '' && person.organization === '') {
			leftOut.push({ row, because: 'no-name' });
			return [];
		}
		if (minutes !== null && minutes < shortest) {
			leftOut.push({ row, because: 'short-stay' });
			return [];
		}
		if (person.kind === 'telephone') tools.report('telephone-participant', { row });
		else if (isNameless(person)) tools.report('nameless-participant', { row });
		const { heldOn, meeting: title, meetingId } = meeting;
		const spent = minutes === null ? '' : String(minutes);
		return [{ row, cells: [meetingId, heldOn, title, 'online', spent, text, person.organization] }];
	});
	list.joins.forEach(({ row }, at) => {
		if (!counted.has(at)) leftOut.push({ row, because: 'other-section' });
	});
	return { rows, leftOut: leftOut.sort((one, other) => one.row - other.row) };
}

function isNameless({ kind, person }: Person): boolean {
	return kind === 'device' && person === '';
}

/** What the key of a person is made of. A nameless device is nobody that other meetings know. */
function nameOf(
	person: Person,
	{ heldOn, meeting }: SheetMeeting,
	devices: Map<string, number>
): string {
	if (person.kind === 'telephone') return `電話 ${person.person}`;
	if (!isNameless(person)) return person.person;
	const name = `${person.device} ${heldOn} ${meeting}`;
	const number = (devices.get(name) ?? 0) + 1;
	devices.set(name, number);
	return `${name} ${number}`;
}
