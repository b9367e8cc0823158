import { ATTENDANCE } from '$lib/domain/tables';
import { toReshaped, type Attender } from '../people/attenders';
import { assignRoles, type Assignment, type ColumnRole } from '../tables/columns-by-role';
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
import { readMeetings } from '../meetings/list-meetings';
import { officeOf } from '../people/list-people';
import { modeOfCell, modeOfLines } from '../meetings/list-presence';
import { modeOfMark } from '../meetings/marks';
import { tableOf } from '../tables/sheet-table';
import type { Sheet } from '../files/sheet';
import { headCount } from '../meetings/wide-table';

/** How many people of each organization came, or how many came to each meeting. */
export const format: ImportFormat = {
	id: 'counts',
	label: '参加人数の表',
	table: ATTENDANCE,
	recognize,
	reshape
};

const LEAST_HEADING = 0.6;

function recognize({ rows }: Head): Recognition | null {
	const head = tableOfHead(rows);
	if (!head) return null;
	const { table, roles } = head;
	const [count] = countColumns(roles);
	const isOfPeople = roles.has('person', 'family_name', 'status', 'address', 'capacity');
	if (!count || isOfPeople || count.score < LEAST_HEADING) return null;
	const of = roles.find('organization') ?? roles.find('date') ?? roles.find('meeting');
	if (!of) return null;
	return {
		score: roles.has('organization') ? 0.66 : 0.5,
		headingRow: table.headingRow,
		headings: table.headings,
		reason: `${of.reason}、${count.reason}。`
	};
}

function reshape(sheet: Sheet, found: Recognition, tools: ReshapeTools): Reshaped {
	const table = tableOf(sheet.rows, found.headingRow);
	if (!table) throw new Error(`counts: no table in a sheet of ${sheet.rows.length} rows`);
	const cells = table.body.map((one) => one.cells);
	const roles = assignRoles(table.headings, cells, tools.answers);
	const columns = countColumns(roles);
	const leftOut: LeftOutRow[] = [...table.leftOut];
	const offices = fillDown(
		cells.map((row) => officeOf(row, roles)),
		false
	).values;
	const isOfOffices = roles.has('organization', 'corporation');
	const rows = table.body.flatMap((one, at) => {
		const organization = offices[at] ?? '';
		const counted = columns.flatMap((column) => countOf(column, one.cells, one.row, tools));
		const total = counted.reduce((sum, { count }) => sum + count, 0);
		const because = isOfOffices && organization === '' ? 'no-name' : 'not-answered';
		const isTaken = total > 0 && because === 'not-answered';
		if (!isTaken && counted.length > 0) leftOut.push({ row: one.row, because });
		return isTaken ? [{ ...one, organization, counted }] : [];
	});
	const meetings = readMeetings(rows, table, roles, sheet, tools);
	const whole = modeOfLines(table.preamble);
	const attenders = rows.flatMap(({ row, cells: own, organization, counted }, at) => {
		const { kind, ...meeting } = meetings[at]!;
		const organizationId = roles.cell(own, 'organization_id');
		const said = modeOfCell(roles.cell(own, 'mode')) || whole;
		const shared = { row, organization, organizationId, kind, workingGroup: '', person: '' };
		return counted.flatMap(({ count, mode }): Attender[] => {
			return Array.from({ length: count }, () => ({ ...shared, ...meeting, mode: mode || said }));
		});
	});
	return { ...toReshaped(attenders, roles, { leftOut }), isHeadCount: !isOfOffices };
}

/** One column of numbers; or those of each way of taking part, which add up to it. */
function countColumns(roles: Assignment): ColumnRole[] {
	const columns = roles.all('count');
	const byMode = columns.filter(({ heading }) => modeOfMark(heading) !== null);
	if (byMode.length >= 2) return byMode;
	const total = columns.find(({ heading }) => /計|total/i.test(heading));
	const attended = columns.find(({ heading }) => /参加|出席|来場|attend/i.test(heading));
	const best = attended ?? total ?? columns[0];
	return best ? [best] : [];
}

function countOf(
	{ index, heading }: ColumnRole,
	cells: readonly string[],
	row: number,
	tools: ReshapeTools
) {
	const text = (cells[index] ?? '').trim();
	const count = /^[-―ー]?$/.test(text) ? 0 : headCount(text);
	if (count === null) tools.report('not-a-number', { row, column: heading, value: text });
	return count === null ? [] : [{ count, mode: modeOfMark(heading) ?? '' }];
}
