import { readDateColumn } from '../meetings/date-column';
import { modeOfMark, readMark, type MarkMode } from '../meetings/marks';
import { readNames } from '../online/online-questions';
import { createNameReader, isLatinName } from '../people/person-name';
import type { ReshapeTools } from '../format';
import {
	isCheckedIn,
	readComing,
	readParts,
	readState,
	type Coming,
	type RegistrationState
} from './registration-answers';
import type { RegistrationColumns } from './registration-columns';
import { choiceKey, type ChosenText } from './registration-meetings';
import { isPersonName } from '../tables/role-values';
import { splitPeople } from '../people/split-people';
import type { SheetTable, TableRow } from '../tables/sheet-table';

/** A meeting in an answer. */
export interface ChosenMeeting extends ChosenText {
	coming: Coming;
	mode: MarkMode | null;
}

/** One row of a list of registrations, taken apart. */
export interface Entry {
	row: number;
	/** The people it names, each with the office written into the name. */
	people: { name: string; organization: string }[];
	/** How many more it stands for: 「他2名」. */
	others: number;
	organization: string;
	email: string;
	/** ISO day and time of the answer, or '' when it is not known. */
	submitted: string;
	state: RegistrationState;
	/** Null when nothing tells. */
	isCheckedIn: boolean | null;
	/** ISO day of the check-in, or ''. */
	checkInDay: string;
	coming: Coming;
	/** 「△」 or 「未定」, or ''. */
	openAnswer: string;
	picks: ChosenMeeting[];
	/** Whether it says that the person comes to no meeting. */
	refuses: boolean;
	mode: MarkMode | null;
}

/** Read the rows of a table of registrations. */
export function readEntries(
	{ body, headings }: SheetTable,
	columns: RegistrationColumns,
	tools: ReshapeTools
): Entry[] {
	const times = readTimes(body, columns.submitted);
	const people = readPeople(body, columns, tools);
	const checkIns = columns.checkIns.map((index) => readTimes(body, index));
	return body.map(({ row, cells }, at): Entry => {
		const cell = (index: number | null) => (index === null ? '' : (cells[index] ?? '').trim());
		const answers = columns.answers.filter(({ day }) => day === '').map(({ index }) => cell(index));
		const coming = answers.length === 0 ? 'present' : together(answers.map(readComing));
		const open = answers.find((answer) => readComing(answer) === 'open') ?? '';
		return {
			row,
			...people[at]!,
			organization: cell(columns.organization),
			email: cell(columns.email).toLowerCase(),
			submitted: times[at] ?? '',
			state: strongest(columns.states.map((index) => readState(cell(index)))),
			isCheckedIn: readCheckIn(columns, cell),
			checkInDay: checkIns.map((days) => days[at]?.slice(0, 10) ?? '').find(Boolean) ?? '',
			coming,
			// Anything else may be a name.
			openAnswer: readMark(open) === 'unsure' ? open : '',
			picks: readPicks({ row, cells }, columns, headings),
			refuses: isRefusal(cells, columns),
			mode: columns.modes.map((index) => modeOfMark(cell(index))).find(Boolean) ?? null
		};
	});
}

/** ISO day and time of each row; '' where it cannot be told. */
function readTimes(body: readonly TableRow[], index: number | null): string[] {
	if (index === null) return [];
	const { dates } = readDateColumn(body.map(({ cells }) => cells[index] ?? ''));
	return dates.map((one) => (one ? `${one.date}T${one.time ?? '00:00:00'}` : ''));
}

function together(answers: readonly Coming[]): Coming {
	const order: readonly Coming[] = ['absent', 'open', 'present'];
	return order.find((one) => answers.includes(one)) ?? 'not-answered';
}

function strongest(states: readonly RegistrationState[]): RegistrationState {
	const order: readonly RegistrationState[] = ['cancelled', 'absent', 'checked-in', 'waiting'];
	return order.find((one) => states.includes(one)) ?? 'registered';
}

function readCheckIn(
	{ checkIns, states }: RegistrationColumns,
	cell: (index: number) => string
): boolean | null {
	if (states.some((index) => readState(cell(index)) === 'checked-in')) return true;
	return checkIns.length === 0 ? null : checkIns.some((index) => isCheckedIn(cell(index)));
}

function readPicks(
	{ row, cells }: TableRow,
	{ choices, answers, title: titleAt }: RegistrationColumns,
	headings: readonly string[]
): ChosenMeeting[] {
	const title = titleAt === null ? '' : (cells[titleAt] ?? '').trim();
	const chosen = choices.flatMap((index) => {
		const column = headings[index] ?? '';
		return readParts(cells[index] ?? '').map((part) => ({ ...part, title, row, column }));
	});
	const named = chosen.filter((part) => choiceKey(part) !== '' && part.coming !== 'absent');
	const dated = answers.flatMap(({ index, day }): ChosenMeeting[] => {
		const text = cells[index] ?? '';
		const column = headings[index] ?? '';
		const coming = readComing(text);
		if (day === '' || coming === 'absent' || coming === 'not-answered') return [];
		return [{ day, number: '', text: column, title, row, column, coming, mode: modeOfMark(text) }];
	});
	const different = new Map([...named, ...dated].map((one) => [choiceKey(one), one]));
	return [...different.values()];
}

type NamedRow = Pick<Entry, 'people' | 'others'>;

/** 「どの日も参加できません」 */
function isRefusal(cells: readonly string[], { choices, answers }: RegistrationColumns): boolean {
	const parts = choices.flatMap((index) => readParts(cells[index] ?? ''));
	const dated = answers.filter(({ day }) => day !== '');
	const isRefused = dated.some(({ index }) => readComing(cells[index] ?? '') === 'absent');
	return isRefused || parts.some(({ coming }) => coming === 'absent');
}

/** The people of each row. Offices are looked for in names only where no column holds them. */
function readPeople(
	body: readonly TableRow[],
	{ people, halves, organization }: RegistrationColumns,
	tools: ReshapeTools
): NamedRow[] {
	const cells = body.map(({ row, cells: texts }) => {
		const split = people.map((index) => splitNames((texts[index] ?? '').trim()));
		const joined =
			halves.length > 0 ? joinHalves(halves.map((at) => (texts[at] ?? '').trim())) : '';
		const names = [...split.flatMap((one) => one.names), joined].filter((name) => !isNobody(name));
		return { row, names, others: split.reduce((sum, one) => sum + one.others, 0) };
	});
	const flat = cells.flatMap(({ row, names }) => names.map((name) => ({ row, name, email: '' })));
	const plain = createNameReader(() => false);
	const read = organization === null ? readNames(flat, tools) : flat.map(({ name }) => plain(name));
	let next = 0;
	return cells.map(({ names, others }) => ({
		others,
		people: names.map((name) => {
			const shown = read[next++]!;
			const whole = shown.person === '' && shown.organization === '';
			return { name: whole ? name : shown.person, organization: shown.organization };
		})
	}));
}

/** Several people in one cell, when each part is a whole name. */
function splitNames(cell: string): { names: string[]; others: number } {
	const { names, others } = splitPeople(cell);
	const isCounted = /[名人]/.test(cell);
	if (names.length === 0) return isCounted ? { names, others } : { names: [cell], others: 0 };
	const isList = names.every(isPersonName) && new Set(names.map(isLatinName)).size === 1;
	if (names.length === 1) return { names, others };
	return isList ? { names, others } : { names: [cell], others: 0 };
}

/** 「見本」 and 「太郎」, or First and Last. */
function joinHalves([family = '', given = '']: readonly string[]): string {
	const order = isLatinName(`${family}${given}`) ? [given, family] : [family, given];
	return order.join(' ').trim();
}

/** What Microsoft Forms and others write for no name. */
function isNobody(name: string): boolean {
	return name === '' || /^(?:anonymous|匿名|[-―ー]|info requested)$/i.test(name);
}
