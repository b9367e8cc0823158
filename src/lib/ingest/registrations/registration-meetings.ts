import { toIsoDate } from '$lib/domain/date';
import { fiscalYear } from '$lib/domain/fiscal-year';
import { readDateCell, weekdayOf } from '../meetings/date-cell';
import type { ReshapeTools } from '../format';
import { cluesOf } from '../meetings/meeting-clues';
import { meetingOfSheet, type SheetMeeting } from '../meetings/meeting-of-sheet';
import { readDays } from '../meetings/read-days';

/** A meeting somebody chose, as it is written. */
export interface ChosenText {
	/** How the day is written, or ''. */
	day: string;
	/** 「第157回」, or ''. */
	number: string;
	/** The whole choice, which may hold a title. */
	text: string;
	/** Title in a column of its own, or ''. */
	title: string;
	row: number;
	/** Heading of the column it stands in. */
	column: string;
}

/** What is known about the list as a whole. */
export interface ListFacts {
	sheet: { name: string };
	fileName: string;
	preamble: readonly string[];
	/** Title of the event that the cells say, or ''. */
	title: string;
	/** ISO days on which the answers were given, in order. */
	submitted: readonly string[];
	/** The one ISO day on which people were checked in, or ''. */
	checkInDay: string;
	/** Whether the list is of people who came: answers may have been given afterwards. */
	isAttendance: boolean;
	tools: ReshapeTools;
}

/** Answers may still come in some days after a meeting. */
const DAYS_LATE = 3;
const NO_TITLE =
	/会場|対面|現地|オンライン|リモート|zoom|ズーム|web|teams|(?:ご?(?:参加|出席)(?:希望|予定|可能?)?)|のみ|希望|枠|チケット|[○◯×△]/gi;

/** The key of a choice: its day, else its number; two meetings of a day differ by their titles. */
export function choiceKey({ day, number, title }: Omit<ChosenText, 'text' | 'row' | 'column'>) {
	const when = day || number;
	return when === '' || title === '' ? when : `${when} ${title}`;
}

/** The meetings that were chosen, by the key of the choice. */
export function resolveChoices(
	chosen: readonly ChosenText[],
	facts: ListFacts
): ReadonlyMap<string, SheetMeeting> {
	const first = new Map<string, ChosenText>();
	for (const one of chosen) if (!first.has(choiceKey(one))) first.set(choiceKey(one), one);
	const different = [...first.values()].filter((one) => choiceKey(one) !== '');
	const days = readYears(
		different.filter(({ day }) => day !== ''),
		facts
	);
	return new Map(different.map((one) => [choiceKey(one), resolve(one, days, facts)]));
}

/** The one meeting of a list whose cells name none. */
export function resolveOnly(facts: ListFacts): SheetMeeting {
	const { sheet, fileName, preamble, title, checkInDay: heldOn, tools } = facts;
	return meetingOfSheet({ sheet, fileName, preamble, title, heldOn, tools });
}

function resolve(
	one: ChosenText,
	days: ReadonlyMap<string, string>,
	{ tools, title }: ListFacts
): SheetMeeting {
	const heldOn = days.get(one.day) ?? '';
	// The year is still asked. Until then the day as it is written keeps the meetings apart.
	if (one.day !== '' && heldOn === '') return { heldOn: '', meeting: '', meetingId: one.day };
	const text = one.text.replace(NO_TITLE, ' ');
	return meetingOfSheet({
		sheet: { name: '' },
		fileName: '',
		// A question of the form is no title.
		preamble: /ますか|ください|[?？]/.test(text) ? [one.number] : [text],
		title: one.title || title,
		tools,
		heldOn,
		questionId: `meeting:${choiceKey(one)}`,
		rows: [one.row]
	});
}

/** ISO days by how they are written. A missing year is told by when the answers were given. */
function readYears(chosen: readonly ChosenText[], facts: ListFacts): Map<string, string> {
	const [first] = chosen;
	if (!first) return new Map();
	const { sheet, fileName, preamble, tools } = facts;
	const near = nearAnswers(chosen, facts);
	if (near) return near;
	const clues = cluesOf({ fileName, sheetName: sheet.name, preamble });
	const { days } = readDays({
		values: chosen.map(({ day }) => day),
		fiscalYear: clues.fiscalYear,
		place: { row: first.row, column: first.column },
		rows: chosen.map(({ row }) => row),
		tools
	});
	return new Map(chosen.map(({ day }, at) => [day, days[at] ?? '']));
}

/** Days without year follow the first answer; of people who came they are the nearest to it. */
function nearAnswers(chosen: readonly ChosenText[], facts: ListFacts): Map<string, string> | null {
	const { submitted, isAttendance, tools, preamble, fileName, sheet } = facts;
	const isNamed = cluesOf({ fileName, sheetName: sheet.name, preamble }).fiscalYear !== null;
	const [answered] = submitted;
	if (!answered || isNamed || tools.answers['fiscal-year']) return null;
	const placed = new Map<string, string>();
	const inferred: ChosenText[] = [];
	for (const one of chosen) {
		const cell = readDateCell(one.day);
		if (cell?.name === 'day') placed.set(one.day, cell.reading.date);
		if (cell?.name !== 'yearless') continue;
		const date = nearestDay(cell.month, cell.day, answered, isAttendance);
		const isRight = date && (cell.weekday === null || weekdayOf(date) === cell.weekday);
		if (!isRight) return null;
		placed.set(one.day, date);
		inferred.push(one);
	}
	if (placed.size < chosen.length) return null;
	reportYears(inferred, placed, tools);
	return placed;
}

function nearestDay(month: number, day: number, answered: string, isOver: boolean): string | null {
	const year = Number(answered.slice(0, 4));
	const all = [year - 1, year, year + 1].map((one) => toIsoDate(one, month, day));
	const days = all.filter((one) => one !== null);
	const since = (one: string) => (Date.parse(one) - Date.parse(answered)) / 86_400_000;
	if (!isOver) return days.find((one) => since(one) >= -DAYS_LATE) ?? null;
	return days.sort((one, other) => Math.abs(since(one)) - Math.abs(since(other)))[0] ?? null;
}

function reportYears(
	inferred: readonly ChosenText[],
	placed: ReadonlyMap<string, string>,
	tools: ReshapeTools
) {
	const [first] = inferred;
	if (!first) return;
	const years = inferred.map(({ day }) => fiscalYear(placed.get(day) ?? ''));
	const { row, column } = first;
	const detail = [...new Set(years)].sort().join('・');
	tools.report('year-inferred', { row, column, value: first.day, detail });
}
