import type { ReshapeTools } from '../format';
import { toDate, type JoinTimes } from './join-times';
import { splitMeetings, type Stay } from './joins';
import type { MeetingFacts } from '../meetings/meeting-facts';
import { meetingOfSheet, type SheetMeeting } from '../meetings/meeting-of-sheet';
import type { JoinRow } from './online-attendance';

/** Joins, what is said about their meetings, and when they were. */
export interface TimedJoins extends JoinTimes {
	sheetName: string;
	joins: readonly JoinRow[];
	/** In the order of the joins. */
	stays: readonly Stay[];
	/** Of each export that stands in the file. */
	facts: readonly TimedFacts[];
	/** Whether the file is meant to hold several meetings. */
	holdsSeveral: boolean;
}

/** The lines about a meeting, with their times. */
export interface TimedFacts extends MeetingFacts {
	/** In seconds, as the joins; null where the lines say none. */
	from: number | null;
	until: number | null;
}

/** Part of a list that is one meeting. */
export interface MeetingPart {
	/** Positions of its joins. */
	members: readonly number[];
	/** Seconds the meeting took, where the file says it of this part alone. */
	longest: number | null;
	meeting: SheetMeeting;
}

interface OpenPart extends Omit<MeetingPart, 'meeting'> {
	title: string;
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

/** The meetings of a list: one for each export and topic in it, and another after a night. */
export function findMeetings(list: TimedJoins, tools: ReshapeTools): MeetingPart[] {
	const parts = splitList(list).filter((part) => isTaken(part, tools));
	return parts.map((part) => ({ ...part, meeting: findMeeting(part, list, tools) }));
}

function splitList(list: TimedJoins): OpenPart[] {
	const { joins, stays, isDated } = list;
	const split = joinsByTopic(joins).flatMap((own) => {
		const nights = isDated ? splitMeetings(own.map((at) => stays[at]!)) : [own.map((_, at) => at)];
		return nights.map((members) => ({
			members: members.map((at) => own[at]!),
			isWhole: nights.length === 1
		}));
	});
	const sizes = new Map<number, number>();
	const blockOf = (members: readonly number[]) => joins[members[0]!]?.block ?? 0;
	for (const { members } of split) {
		const block = blockOf(members);
		sizes.set(block, Math.max(sizes.get(block) ?? 0, members.length));
	}
	return split.map(({ members, isWhole }) => {
		const largest = sizes.get(blockOf(members)) ?? 0;
		const isOnly = split.length === 1;
		const isLeftOver = !list.holdsSeveral && members.length < LEFTOVER * largest;
		return { members, isOnly, isLeftOver, ...describe(members, isWhole, list) };
	});
}

/** Positions of the joins of each topic of each export. */
function joinsByTopic(joins: readonly JoinRow[]): number[][] {
	const byTopic = new Map<string, number[]>();
	joins.forEach(({ topic = '', block = 0 }, at) => {
		const key = `${block} ${topic}`;
		const own = byTopic.get(key);
		if (own) own.push(at);
		else byTopic.set(key, [at]);
	});
	return [...byTopic.values()];
}

/** Day, title and length of a part. What is said of the whole export holds for all of it only. */
function describe(members: readonly number[], isWhole: boolean, list: TimedJoins) {
	const { joins, stays, isDated } = list;
	const { block = 0, topic = '', row } = joins[members[0]!]!;
	const facts = list.facts[block];
	const [start = null, end = null] = [facts?.from, facts?.until];
	const first = members.reduce<number | null>((earliest, at) => {
		const begun = stays[at]!.from ?? stays[at]!.until ?? earliest;
		return earliest === null || begun === null ? begun : Math.min(earliest, begun);
	}, null);
	const isAll = isWhole && topic === '';
	const day = isAll ? (start ?? first) : (first ?? start);
	const length = start !== null && end !== null && end > start ? end - start : null;
	return {
		row,
		title: topic || (facts?.title ?? ''),
		heldOn: isDated && day !== null ? toDate(day) : '',
		longest: isAll ? length : null
	};
}

/** The meeting of a part. Before the order of day and month is known there is no asking for it. */
function findMeeting(
	{ heldOn, isOnly, members, title, row }: OpenPart,
	{ sheetName, joins, isPending }: TimedJoins,
	tools: ReshapeTools
): SheetMeeting {
	if (isPending) return { heldOn: '', meeting: title, meetingId: '' };
	const questionId = isOnly ? 'meeting' : `meeting:${row}`;
	const meeting = meetingOfSheet({
		sheet: { name: sheetName },
		fileName: tools.fileName,
		tools,
		heldOn,
		title,
		questionId,
		rows: members.map((at) => joins[at]!.row)
	});
	// Until they are known, what is asked about each keeps the meetings apart.
	const isKnown = isOnly || meeting.heldOn !== '';
	return isKnown ? meeting : { ...meeting, meetingId: questionId };
}

/** A few joins of another day are left over from another meeting, unless the user wants them. */
function isTaken({ isLeftOver, heldOn, members, row }: OpenPart, tools: ReshapeTools): boolean {
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
