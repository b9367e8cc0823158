import { MEETING_KINDS } from '$lib/domain/codes';
import { normalizeHeading } from '$lib/domain/text';
import type { Assignment } from '../tables/columns-by-role';
import { fillDown } from '../tables/fill-down';
import type { ReshapeTools } from '../format';
import { cluesOf } from './meeting-clues';
import { meetingOfSheet, type MeetingSource, type SheetMeeting } from './meeting-of-sheet';
import { readDays } from './read-days';
import type { Sheet } from '../files/sheet';
import type { SheetTable, TableRow } from '../tables/sheet-table';

/** The meeting of a row, with its kind where the row names one. */
export interface RowMeeting extends SheetMeeting {
	kind: string;
}

/**
 * The meeting of each row: by its date, else by what it says of the meeting, else the one meeting
 * of the whole table.
 */
export function readMeetings(
	rows: readonly TableRow[],
	table: SheetTable,
	roles: Assignment,
	sheet: Pick<Sheet, 'name'>,
	tools: ReshapeTools
): RowMeeting[] {
	const source = { sheet, fileName: tools.fileName, preamble: table.preamble, tools };
	const kinds = rows.map(({ cells }) => kindOf(roles.cell(cells, 'meeting_kind')));
	const meetings = roles.has('date')
		? byDate(rows, table, roles, source)
		: byTitle(rows, roles, source);
	return meetings.map((meeting, at) => ({ ...meeting, kind: kinds[at] ?? '' }));
}

type Source = Pick<MeetingSource, 'sheet' | 'fileName' | 'preamble'> & { tools: ReshapeTools };

function byDate(
	rows: readonly TableRow[],
	table: SheetTable,
	roles: Assignment,
	source: Source
): SheetMeeting[] {
	const { sheet, fileName, preamble = [], tools } = source;
	const cells = rows.map((one) => roles.cell(one.cells, 'date'));
	const isMerged = fillDown(cells, false).isPattern;
	const values = fillDown(cells, isMerged).values;
	const { fiscalYear } = cluesOf({ fileName, sheetName: sheet.name, preamble });
	const column = roles.find('date')?.heading ?? '';
	const place = { row: rows[0]?.row ?? table.headingRow, column };
	const numbers = rows.map(({ row }) => row);
	const { days, isOpen } = readDays({ values, fiscalYear, place, rows: numbers, tools });
	const titles = rows.map((one) => titleOf(one.cells, roles));
	const find = remember((key: string) => {
		const [heldOn = '', title = ''] = key.split('\n');
		const own = rows.filter((_, at) => days[at] === heldOn).map(({ row }) => row);
		return meetingOfSheet({ ...source, heldOn, title, questionId: `meeting:${heldOn}`, rows: own });
	});
	return rows.map((_, at) => {
		const day = days[at] ?? '';
		const title = titles[at] ?? '';
		// What is no day is given on as it stands, so that the row is refused with its text.
		const asWritten = isOpen ? '' : (values[at] ?? '');
		const meetingId = isOpen ? (values[at] ?? '') : '';
		if (day === '') return { heldOn: asWritten, meeting: title, meetingId };
		return find(`${day}\n${title}`);
	});
}

function byTitle(rows: readonly TableRow[], roles: Assignment, source: Source): SheetMeeting[] {
	const titles = rows.map((one) => titleOf(one.cells, roles));
	const different = [...new Set(titles)].filter((title) => title !== '');
	if (different.length < 2) {
		const numbers = rows.map(({ row }) => row);
		const only = meetingOfSheet({ ...source, title: different[0] ?? '', rows: numbers });
		return rows.map(() => only);
	}
	const find = remember((title: string) => {
		const own = rows.filter((_, at) => titles[at] === title).map(({ row }) => row);
		const { tools } = source;
		const nameless = { fileName: '', sheet: { name: '' }, preamble: [title], tools };
		const questionId = `meeting:${title}`;
		const meeting = meetingOfSheet({ ...nameless, title, questionId, rows: own });
		// While it is asked, an ID of its own keeps its records apart from those of other meetings.
		return meeting.heldOn === '' ? { ...meeting, meetingId: questionId } : meeting;
	});
	return titles.map(find);
}

function titleOf(cells: readonly string[], roles: Assignment): string {
	const number = roles.cell(cells, 'meeting_number').normalize('NFKC');
	const title = roles.cell(cells, 'meeting');
	if (number === '') return title;
	const counted = /^\d+$/.test(number) ? `第${number}回` : number;
	return title.includes(counted) ? title : `${counted} ${title}`.trim();
}

function kindOf(text: string): string {
	const plain = normalizeHeading(text);
	if (plain === '') return '';
	const known = MEETING_KINDS.find((kind) => {
		const aliases: readonly string[] = 'aliases' in kind ? kind.aliases : [];
		return [kind.code, kind.label, ...aliases].some((word) => normalizeHeading(word) === plain);
	});
	return known?.code ?? text;
}

function remember<T>(find: (key: string) => T): (key: string) => T {
	const known = new Map<string, T>();
	return (key) => {
		const found = known.get(key) ?? find(key);
		known.set(key, found);
		return found;
	};
}
