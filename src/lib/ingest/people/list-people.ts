import type { Assignment } from '../tables/columns-by-role';
import { fillDown } from '../tables/fill-down';
import type { LeftOutRow, ReshapeTools } from '../format';
import { distinctCells } from '../tables/heading-rows';
import { isOrganizationName } from '../tables/role-values';
import type { SheetTable, TableRow } from '../tables/sheet-table';
import { splitPeople } from './split-people';

/** A row of a list and whom it names. */
export interface ListedRow extends TableRow {
	names: readonly string[];
	/** People without a name that came along. */
	others: number;
	organization: string;
	organizationId: string;
}

/** The rows that name somebody, and those that do not. */
export interface ListedPeople {
	rows: ListedRow[];
	leftOut: LeftOutRow[];
}

const LONGEST_LABEL = 40;
const SUBJECTS = ['person', 'family_name', 'organization', 'corporation'] as const;
const SAID_OTHERWISE = [
	'status',
	'mode',
	'in_person_mark',
	'online_mark',
	'date',
	'count'
] as const;

/** Find out whom each row of a table names, and where they belong. */
export function readPeople(
	table: SheetTable,
	roles: Assignment,
	tools: Pick<ReshapeTools, 'ask' | 'answers'>
): ListedPeople {
	const leftOut: LeftOutRow[] = [];
	const body: TableRow[] = [];
	const groups: string[] = [];
	const hasOffice = roles.has('organization', 'corporation');
	let group = '';
	for (const one of table.body) {
		const label = hasOffice ? '' : groupLabel(one.cells);
		if (label !== '') {
			group = label;
			leftOut.push({ row: one.row, because: 'heading' });
		} else {
			body.push(one);
			groups.push(group);
		}
	}
	const offices = hasOffice ? readOffices(body, roles, tools) : groups;
	const rows: ListedRow[] = [];
	body.forEach((one, at) => {
		const listed = toListed(one, roles, offices[at] ?? '');
		if (isNobody(listed, one.cells, roles)) leftOut.push({ row: one.row, because: 'no-name' });
		else rows.push(listed);
	});
	return { rows, leftOut };
}

/** The name of a person as a row has it, in one or two cells. */
export function personOf(cells: readonly string[], roles: Assignment): string {
	const whole = roles.cell(cells, 'person');
	const parts = [roles.cell(cells, 'family_name'), roles.cell(cells, 'given_name')];
	return whole || parts.filter((part) => part !== '').join(' ');
}

/** The organization of a row; the corporation where nothing closer is said. */
export function officeOf(cells: readonly string[], roles: Assignment): string {
	return roles.cell(cells, 'organization') || roles.cell(cells, 'corporation');
}

/** A row with nothing but the name of an organization is a heading of those below it. */
function groupLabel(cells: readonly string[]): string {
	const [only = '', ...more] = distinctCells(cells);
	const plain = only.replace(/^[■□●◆◇【《\s]+|[】》\s]+$/g, '');
	const isLabel = more.length === 0 && plain.length <= LONGEST_LABEL && isOrganizationName(plain);
	return isLabel ? plain : '';
}

function readOffices(
	body: readonly TableRow[],
	roles: Assignment,
	tools: Pick<ReshapeTools, 'ask' | 'answers'>
): string[] {
	const cells = body.map((one) => officeOf(one.cells, roles));
	const isNamed = body.map((one) => personOf(one.cells, roles) !== '');
	const named = cells.filter((_, at) => isNamed[at]);
	if (!fillDown(named, false).isPattern) return fillDown(cells, false).values;
	const answer = tools.ask({
		id: 'fill-down',
		code: 'fill-down',
		detail: (roles.find('organization') ?? roles.find('corporation'))?.heading || '機関名',
		input: 'choice',
		choices: [
			{ value: 'fill', label: 'すぐ上の行と同じ', reason: '' },
			{ value: 'leave', label: '空のままにする', reason: '' }
		],
		proposed: 'fill',
		rows: body
			.filter((_, at) => isNamed[at] && cells[at] === '')
			.map(({ row }) => row)
			.slice(0, 100),
		isBlocking: false
	});
	return fillDown(cells, answer === 'fill').values;
}

function toListed(one: TableRow, roles: Assignment, organization: string): ListedRow {
	const { names, others } = splitPeople(personOf(one.cells, roles));
	const organizationId = roles.cell(one.cells, 'organization_id');
	return { ...one, names, others, organization, organizationId };
}

/** A printed line that nobody filled in: an organization alone has not come yet. */
function isNobody(listed: ListedRow, cells: readonly string[], roles: Assignment): boolean {
	if (listed.names.length + listed.others > 0) return false;
	const office = officeOf(cells, roles) || listed.organizationId;
	const isOfSessions = roles.has('working_group') || !roles.has(...SUBJECTS);
	const isCounted = isOfSessions && roles.cell(cells, 'count') !== '';
	if (office === '') return !isCounted;
	const isListOfPeople = roles.has('person', 'family_name');
	return isListOfPeople && SAID_OTHERWISE.every((role) => roles.cell(cells, role) === '');
}
