import { MEETING } from '$lib/domain/tables';
import { toDropped } from '../people/attenders';
import { assignRoles, type Assignment } from '../tables/columns-by-role';
import { fillDown } from '../tables/fill-down';
import type {
	Head,
	ImportFormat,
	LeftOutRow,
	Recognition,
	Reshaped,
	ReshapeTools
} from '../format';
import { tableOfHead } from '../tables/head-table';
import { modeOfCell } from '../meetings/list-presence';
import { cluesOf } from '../meetings/meeting-clues';
import { tellsAttenders } from '../tables/plain-list';
import { readDays } from '../meetings/read-days';
import { wordScore } from '../tables/role-words';
import type { RoleId } from '../tables/roles';
import { tableOf } from '../tables/sheet-table';
import type { Sheet } from '../files/sheet';

/** A calendar of meetings or events: the plan of a fiscal year, the list of a municipality. */
export const format: ImportFormat = {
	id: 'meeting-list',
	label: '会議・行事の予定表',
	table: MEETING,
	recognize,
	reshape
};

const OTHER: readonly RoleId[] = ['person', 'family_name', 'status', 'count', 'working_group'];
const CANCELLED = /中止|延期|キャンセル/;

function recognize({ rows }: Head): Recognition | null {
	const head = tableOfHead(rows);
	if (!head) return null;
	const { table, roles } = head;
	const [date, title] = [roles.find('date'), roles.find('meeting')];
	if (!date || !title || date.score < 0.6) return null;
	const isNamed = wordScore(title.heading, 'meeting') >= 0.75;
	const isOther = OTHER.some((role) => {
		return roles.all(role).some(({ heading }) => wordScore(heading, role) >= 0.9);
	});
	const body = table.body.map(({ cells }) => cells);
	const isAttendance = tellsAttenders(roles, body, [date.index, title.index]);
	if (!isNamed || isOther || isAttendance) return null;
	const reason = `${date.reason}、${title.reason}。`;
	return { score: 0.6, headingRow: table.headingRow, headings: table.headings, reason };
}

function reshape(sheet: Sheet, found: Recognition, tools: ReshapeTools): Reshaped {
	const table = tableOf(sheet.rows, found.headingRow);
	if (!table) throw new Error(`meeting-list: no table in a sheet of ${sheet.rows.length} rows`);
	const body = table.body.map(({ cells }) => cells);
	const roles = assignRoles(table.headings, body, tools.answers);
	const leftOut: LeftOutRow[] = [...table.leftOut];
	const rows = table.body.filter(({ row, cells }) => {
		const isNamed = roles.cell(cells, 'meeting') !== '';
		if (!isNamed) leftOut.push({ row, because: 'no-name' });
		return isNamed;
	});
	const dates = rows.map(({ cells }) => roles.cell(cells, 'date'));
	const values = fillDown(dates, false).values;
	const { preamble } = table;
	const clues = cluesOf({ fileName: tools.fileName, sheetName: sheet.name, preamble });
	const place = {
		row: rows[0]?.row ?? found.headingRow,
		column: roles.find('date')?.heading ?? ''
	};
	const numbers = rows.map(({ row }) => row);
	const { fiscalYear } = clues;
	const { days, isOpen } = readDays({ values, fiscalYear, place, rows: numbers, tools });
	const made = rows.map(({ row, cells }, at) => {
		const day = days[at] || (isOpen ? '' : (values[at] ?? ''));
		return { row, cells: meetingCells(cells, day, roles) };
	});
	return { ...columnsOf(roles), rows: made, leftOut: leftOut.toSorted((a, b) => a.row - b.row) };
}

const SOURCES: readonly (readonly [column: string, role: RoleId])[] = [
	['held_on', 'date'],
	['number', 'meeting_number'],
	['title', 'meeting'],
	['kind', 'meeting_kind'],
	['mode', 'mode']
];

function meetingCells(cells: readonly string[], day: string, roles: Assignment): string[] {
	const number = roles.cell(cells, 'meeting_number').normalize('NFKC');
	const counted = /\d+/.exec(number)?.[0] ?? '';
	const isCancelled = cells.some((cell) => cell.length < 30 && CANCELLED.test(cell));
	const own = [roles.cell(cells, 'meeting'), roles.cell(cells, 'meeting_kind')];
	const mode = modeOfCell(roles.cell(cells, 'mode'));
	return [day, counted, ...own, mode, isCancelled ? 'cancelled' : ''];
}

function columnsOf(roles: Assignment): Pick<Reshaped, 'columns' | 'dropped'> {
	const columns = SOURCES.map(([name, role]) => {
		const column = roles.find(role);
		return { name, heading: column?.heading ?? '', index: column?.index ?? -1 };
	});
	const taken = new Set(columns.map(({ index }) => index));
	const status = { name: 'status', heading: '', index: -1 };
	return { columns: [...columns, status], dropped: toDropped(roles, taken) };
}
