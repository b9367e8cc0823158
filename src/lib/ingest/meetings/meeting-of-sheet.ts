import { parseDate } from '$lib/domain/date';
import { fiscalYear } from '$lib/domain/fiscal-year';
import { normalizeHeading, normalizeText } from '$lib/domain/text';
import type { Calendar, KnownMeeting } from './calendar';
import type { ReshapeTools } from '../format';
import { cluesOf, type MeetingClues } from './meeting-clues';
import { placeInYear } from './missing-year';
import type { Choice } from '../review/question';
import type { Sheet } from '../files/sheet';

/** What a format knows about the meeting of a table. */
export interface MeetingSource {
	sheet: Pick<Sheet, 'name'>;
	fileName: string;
	tools: Pick<ReshapeTools, 'answers' | 'ask' | 'calendar'>;
	/** ISO date that the cells say; '' when they say none. */
	heldOn?: string;
	/** Title that the cells say; '' when they say none. */
	title?: string;
	/** Lines above the table. */
	preamble?: readonly string[];
	/** Id of the question, where a file has several meetings; `meeting` by default. */
	questionId?: string;
	/** Spreadsheet rows the question is about. */
	rows?: readonly number[];
}

/** The meeting of a table. While it is still asked, date and ID are ''. */
export interface SheetMeeting {
	/** ISO date, for `held_on`. */
	heldOn: string;
	/** Title, for `meeting`. */
	meeting: string;
	/** ID of a known meeting, for `meeting_id`; '' for one that nobody knows yet. */
	meetingId: string;
}

/** What is thought to be the meeting: without `isSure` the user is asked. */
interface Guess {
	/** ISO date or ID, '' when nothing speaks for any. */
	proposed: string;
	isSure: boolean;
	/** Meetings to choose from, the likeliest first. */
	choices: readonly Choice[];
}

const MOST_CHOICES = 8;
/** Days after a meeting in which a list of it is written. */
const DAYS_LATE = 14;
const MOST_ROWS = 100;
/** Titles that Zoom and Teams make of a person's name, or that say nothing. */
const MADE_TITLE =
	/の\s?(?:zoom|パーソナル)\s?ミーティング|[’']s (?:personal )?(?:zoom )?meeting|^(?:meeting with|call with) |との(?:会議|ミーティング|通話)$|personal meeting room|パーソナルミーティングルーム|^(?:zoom )?(?:meeting|ミーティング|会議)$/i;

/**
 * The meeting of a table: from the date its cells say, else from preamble, name of the sheet and
 * name of the file (a day, 「第157回」, a title), checked against the calendar. What is not sure is
 * asked (`which-meeting`): as a proposal when one meeting is likely, else so that nothing can be
 * taken in. An answer is a date or the ID of a meeting and wins over everything.
 */
export function meetingOfSheet(source: MeetingSource): SheetMeeting {
	const { sheet, fileName, preamble = [], tools, heldOn = '', questionId = 'meeting' } = source;
	const clues = cluesOf({ fileName, sheetName: sheet.name, preamble });
	const title = toMeetingTitle(source.title ?? '') || toMeetingTitle(clues.title);
	const guess = heldOn ? guessOfDay(heldOn, title, tools.calendar) : guessByClues(clues, tools);
	if (guess.isSure && !tools.answers[questionId]) {
		return toMeeting(guess.proposed, title, tools.calendar);
	}
	const answer = tools.ask({
		id: questionId,
		code: 'which-meeting',
		detail: questionId === 'meeting' ? '' : [heldOn, title].filter(Boolean).join(' '),
		input: 'date',
		choices: guess.choices,
		proposed: guess.proposed,
		rows: (source.rows ?? []).slice(0, MOST_ROWS),
		isBlocking: true
	});
	return toMeeting(answer, title, tools.calendar);
}

/** A title without what a tool makes of a person's name (「見本太郎のZoomミーティング」 → ''). */
export function toMeetingTitle(title: string): string {
	const plain = normalizeText(title).replace(/^"+|"+(?: で会議中"*)?$/g, '');
	return MADE_TITLE.test(plain) ? '' : plain;
}

/** An answer or a guess as a meeting: an ID that is known, one of a new meeting, or a date. */
function toMeeting(answer: string, title: string, calendar: Calendar): SheetMeeting {
	const known = calendar.find(answer);
	if (known) return { heldOn: known.heldOn, meeting: known.title, meetingId: known.meetingId };
	const isSecond = /^\d{4}-\d{2}-\d{2}-\d+$/.test(answer);
	const heldOn = isSecond ? answer.slice(0, 10) : parseDate(answer);
	if (!heldOn) return { heldOn: '', meeting: title, meetingId: '' };
	const [only, ...more] = isSecond ? [] : calendar.on(heldOn);
	if (only && more.length === 0) {
		return { heldOn, meeting: only.title, meetingId: only.meetingId };
	}
	return { heldOn, meeting: title, meetingId: isSecond ? answer : '' };
}

/** The day is sure; which of its meetings, mostly too. */
function guessOfDay(day: string, title: string, calendar: Calendar): Guess {
	const sameDay = calendar.on(day);
	const [only] = sameDay;
	if (!only) return sure(day);
	const named = sameDay.filter((one) => isAlike(one.title, title));
	if (named.length === 1) return sure(named[0]!.meetingId);
	const isTaken = only.isListed || only.title === '' || title === '';
	if (sameDay.length === 1 && isTaken) return sure(only.meetingId);
	const choices = [...sameDay.map(toChoice), newChoice(day, title, calendar)];
	// A list of the people online often has another title than that of the people in the room.
	const proposed = sameDay.length === 1 ? only.meetingId : '';
	return { proposed, isSure: false, choices };
}

function guessByClues(clues: MeetingClues, { calendar }: MeetingSource['tools']): Guess {
	const day = clues.heldOn ?? dayOfMonth(clues);
	if (day) return guessByFileDay(day, clues.title, calendar);
	const meetings = [...calendar.meetings()].filter((one) => !one.isCancelled);
	const likely = [byNumber(meetings, clues), byMonthDay(meetings, clues), byTitle(meetings, clues)];
	const [best = []] = likely.filter((list) => list.length > 0);
	const latest = meetings.toSorted((one, other) => (one.heldOn < other.heldOn ? 1 : -1));
	const listed = [...new Set([...likely.flat(), ...latest])].slice(0, MOST_CHOICES);
	const proposed = best.length === 1 ? best[0]!.meetingId : '';
	return { proposed, isSure: false, choices: listed.map(toChoice) };
}

/** A day in the name of a file may be the day the list was made, some days after the meeting. */
function guessByFileDay(day: string, title: string, calendar: Calendar): Guess {
	if (calendar.on(day).length > 0) return guessOfDay(day, title, calendar);
	const before = [...calendar.meetings()].filter(({ heldOn, isCancelled }) => {
		const late = (Date.parse(day) - Date.parse(heldOn)) / 86_400_000;
		return !isCancelled && late > 0 && late <= DAYS_LATE;
	});
	if (before.length === 0) return sure(day);
	const choices = [{ value: day, label: day, reason: '' }, ...before.map(toChoice)];
	return { proposed: day, isSure: false, choices };
}

function dayOfMonth({ monthDay, fiscalYear: year }: MeetingClues): string | null {
	return monthDay && year !== null ? placeInYear({ ...monthDay, weekday: null }, year) : null;
}

/** 第157回 counts from the beginning; a number may also count within a fiscal year. */
function byNumber(meetings: readonly KnownMeeting[], clues: MeetingClues): KnownMeeting[] {
	if (clues.number === null) return [];
	return meetings.filter((one) => {
		const isInYear = clues.fiscalYear === null || fiscalYear(one.heldOn) === clues.fiscalYear;
		return isInYear && numberOf(one) === clues.number;
	});
}

function numberOf({ number, title }: KnownMeeting): number | null {
	return number ?? cluesOf({ fileName: '', sheetName: '', preamble: [title] }).number;
}

function byMonthDay(meetings: readonly KnownMeeting[], { monthDay }: MeetingClues) {
	if (!monthDay) return [];
	const ending = [monthDay.month, monthDay.day].map((one) => String(one).padStart(2, '0'));
	return meetings.filter(({ heldOn }) => heldOn.endsWith(`-${ending.join('-')}`));
}

function byTitle(meetings: readonly KnownMeeting[], { title }: MeetingClues): KnownMeeting[] {
	return title === '' ? [] : meetings.filter((one) => isAlike(one.title, title));
}

function isAlike(one: string, other: string): boolean {
	const [mine, theirs] = [normalizeHeading(one), normalizeHeading(other)];
	if (mine.length < 2 || theirs.length < 2) return false;
	return mine.includes(theirs) || theirs.includes(mine);
}

function sure(proposed: string): Guess {
	return { proposed, isSure: true, choices: [] };
}

function toChoice({ meetingId, heldOn, title }: KnownMeeting): Choice {
	return { value: meetingId, label: `${heldOn} ${title}`.trim(), reason: '' };
}

/** Another meeting on a day that has some. */
function newChoice(day: string, title: string, calendar: Calendar): Choice {
	let number = 2;
	while (calendar.find(`${day}-${number}`)) number += 1;
	return { value: `${day}-${number}`, label: `${day} ${title}（新しい会議）`, reason: '' };
}
