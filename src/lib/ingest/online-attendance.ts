import { parseDuration } from '$lib/domain/time';
import type { LeftOutRow, ReshapeTools, Reshaped } from './format';
import { readJoinTimes, toDate } from './join-times';
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
	meeting: SheetMeeting;
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
	const isDated = times.isDated && !times.isPending;
	const parts = partsOf(list, stays, isDated ? start : null, isDated, tools, times.isPending);
	const longest = start !== null && end !== null && end > start ? end - start : null;
	const names = readNames(joins, tools);
	const participants = joins.map(({ row, email }, at) => {
		return { row, email, name: names[at]!, stay: stays[at]! };
	});
	const people = identifyPeople(participants, tools);
	const made = recordsOf(list, parts, people, stays, longest);
	return { ...attendanceColumns(list.columns), ...finish(made, list, tools) };
}

interface MadeRecord {
	row: number;
	person: Person;
	meeting: SheetMeeting;
	minutes: number | null;
	/** Positions of its joins. */
	members: readonly number[];
}

function partsOf(
	list: JoinList,
	stays: readonly Stay[],
	start: number | null,
	isDated: boolean,
	tools: ReshapeTools,
	isPending: boolean
): MeetingPart[] {
	const topics = [...new Set(list.joins.map(({ topic = '' }) => topic))];
	const found = topics.flatMap((topic) => {
		const own = list.joins.flatMap((join, at) => ((join.topic ?? '') === topic ? [at] : []));
		const split = isDated ? splitMeetings(own.map((at) => stays[at]!)) : [own.map((_, at) => at)];
		return split.map((members) => ({ topic, members: members.map((at) => own[at]!) }));
	});
	const days = found.map(({ members }) => {
		const begun = members.flatMap((at) => stays[at]!.from ?? stays[at]!.until ?? []);
		const first = begun.length > 0 ? Math.min(...begun.slice(0, 10_000)) : null;
		const day = found.length === 1 ? (start ?? first) : (first ?? start);
		return isDated && day !== null ? toDate(day) : '';
	});
	const largest = Math.max(...found.map(({ members }) => members.length));
	return found.flatMap(({ topic, members }, index) => {
		const heldOn = days[index]!;
		const row = list.joins[members[0]!]!.row;
		const isSmall = !list.holdsSeveral && members.length < LEFTOVER * largest;
		if (isSmall && !isTaken(heldOn, row, members.length, tools)) return [];
		const questionId = found.length === 1 ? 'meeting' : `meeting:${row}`;
		const title = topic || list.title;
		const meeting = isPending
			? { heldOn: '', meeting: title ?? '', meetingId: '' }
			: meetingOfSheet({
					sheet: { name: list.sheetName },
					fileName: tools.fileName,
					tools,
					heldOn,
					questionId,
					...(title ? { title } : {}),
					rows: members.map((at) => list.joins[at]!.row)
				});
		return [{ topic, members, heldOn, meeting }];
	});
}

function isTaken(day: string, row: number, count: number, { ask }: ReshapeTools): boolean {
	const answer = ask({
		id: `other-day:${day}`,
		code: 'take-other-day',
		detail: `${day}|${count}`,
		input: 'choice',
		choices: ['take', 'leave'].map((value) => ({ value, label: '', reason: '' })),
		proposed: 'leave',
		rows: [row],
		isBlocking: false
	});
	return answer === 'take';
}

/** One record per person and meeting; parts that turn out to be one meeting are put together. */
function recordsOf(
	{ joins }: JoinList,
	parts: readonly MeetingPart[],
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
		return [{ row, cells: [meetingId, heldOn, title, 'online', spent, person.organization, text] }];
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
