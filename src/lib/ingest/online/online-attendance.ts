import { parseDuration } from '$lib/domain/time';
import type { LeftOutRow, ReshapeTools, Reshaped } from '../format';
import { findMeetings, type MeetingPart } from './join-meetings';
import { readJoinTimes } from './join-times';
import { minutesOf, type Stay } from './joins';
import type { MeetingFacts } from '../meetings/meeting-facts';
import type { SheetMeeting } from '../meetings/meeting-of-sheet';
import { leaveOutNotetakers } from './notetakers';
import { attendanceColumns, type ListColumns } from './online-columns';
import { askShortest, readNames } from './online-questions';
import { learnEmailDomains, organizationOfEmailDomain } from '../organizations/email-domain';
import { identifyPeople, type Person } from '../people/person-identity';

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
	/** Which export of several in the file it stands in: a position in `facts`; 0 by default. */
	block?: number;
}

/** A list of joins as a format found it. */
export interface JoinList {
	sheetName: string;
	joins: readonly JoinRow[];
	columns: ListColumns;
	leftOut: readonly LeftOutRow[];
	/** What the lines about the meeting say, for each export in the file. */
	facts?: readonly MeetingFacts[];
	/** Whether the file is meant to hold several meetings. */
	holdsSeveral?: boolean;
}

/**
 * Turn a list of joins into attendance: one record per person and meeting, with the minutes spent.
 * The host counts, and so does a telephone, but no service that takes notes; `Participants` and
 * the like are not believed.
 */
export function toAttendance(whole: JoinList, tools: ReshapeTools): Reshaped {
	const { joins, leftOut } = leaveOutNotetakers(whole.joins);
	const list = { ...whole, joins, leftOut: [...whole.leftOut, ...leftOut] };
	const { stays, ...timing } = readTimes(list, tools);
	const { sheetName, holdsSeveral = false } = list;
	const meetings = findMeetings({ ...timing, stays, joins, sheetName, holdsSeveral }, tools);
	const names = readNames(joins, tools);
	const participants = joins.map(({ row, email }, at) => {
		return { row, email, name: names[at]!, stay: stays[at]! };
	});
	const people = addOffices(identifyPeople(participants, tools), joins, tools);
	const made = recordsOf(list, meetings, people, stays);
	const holdsOffices = made.some(({ person }) => person.organization !== '');
	return { ...attendanceColumns(list.columns, holdsOffices), ...finish(made, list, tools) };
}

/** Whoever names no office gets the one that alone uses the domain of their address. */
function addOffices(
	people: readonly Person[],
	joins: readonly JoinRow[],
	{ report }: ReshapeTools
): readonly Person[] {
	const emailOf = ({ members }: Person) => {
		return members.map((at) => joins[at]!.email).find((email) => email !== '') ?? '';
	};
	const domains = learnEmailDomains(
		people.map((person) => ({ email: emailOf(person), organization: person.organization }))
	);
	const found: number[] = [];
	const filled = people.map((person) => {
		if (person.organization !== '') return person;
		const organization = organizationOfEmailDomain(emailOf(person), domains);
		if (organization === null) return person;
		found.push(joins[person.members[0]!]!.row);
		return { ...person, organization };
	});
	const [row] = found;
	if (row !== undefined) report('organization-from-email', { row, detail: String(found.length) });
	return filled;
}

/** All times of a list, read together. */
function readTimes({ joins, sheetName, facts = [] }: JoinList, tools: ReshapeTools) {
	const texts = [
		...joins.flatMap(({ from, until }) => [from, until]),
		...facts.flatMap(({ start, end }) => [start, end])
	];
	const times = readJoinTimes(texts, { tools, sheetName });
	const pair = (at: number) => [times.seconds[2 * at] ?? null, times.seconds[2 * at + 1] ?? null];
	const stays = joins.map(({ duration }, at): Stay => {
		const [from = null, until = null] = pair(at);
		const isTurned = from !== null && until !== null && from > until;
		const seconds = duration === '' ? null : parseDuration(duration);
		return { from: isTurned ? until : from, until: isTurned ? from : until, seconds };
	});
	const timed = facts.map((one, at) => {
		const [from = null, until = null] = pair(joins.length + at);
		return { ...one, from, until };
	});
	return { ...times, stays, facts: timed };
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
	parts: readonly MeetingPart[],
	people: readonly Person[],
	stays: readonly Stay[]
): MadeRecord[] {
	const keys = new Map<string, MeetingPart>();
	const partOf = new Map<number, string>();
	for (const part of parts) {
		const { meetingId, heldOn, meeting } = part.meeting;
		const key = meetingId || `${heldOn} ${meeting}`;
		const known = keys.get(key);
		keys.set(key, known ? { ...known, longest: null } : part);
		for (const at of part.members) partOf.set(at, key);
	}
	const made = people.flatMap((person) => {
		return [...keys].flatMap(([key, { meeting, longest }]) => {
			const members = person.members.filter((at) => partOf.get(at) === key);
			if (members.length === 0) return [];
			const own = members.map((at) => stays[at]!);
			const minutes = minutesOf(own, longest);
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
