import { ATTENDANCE, REGISTRATION } from '$lib/domain/tables';
import { toReshaped, type Attender } from '../people/attenders';
import { assignRoles, type Assignment } from '../tables/columns-by-role';
import type { Head, ImportFormat, Recognition, ReshapeTools, Reshaped } from '../format';
import { askColumns } from '../tables/ask-columns';
import { tableOfHead } from '../tables/head-table';
import { readMeetings } from '../meetings/list-meetings';
import { readPeople } from '../people/list-people';
import { readPresence, type PresentRow } from '../meetings/list-presence';
import { tableOf, type SheetTable } from '../tables/sheet-table';
import type { Sheet } from '../files/sheet';
import { createOrganizationTest, type IsOrganization } from '../people/split-affiliation';
import { splitOffices } from '../organizations/split-offices';
import { headCount } from '../meetings/wide-table';

const REGISTERED = /申込|申し込み|エントリー|予約者|事前登録|registration|registrants?/i;
const ATTENDED = /参加|出席|名簿|受付|attend|sign-?in/i;

/** A list of the people who came, one row each, however it was made. */
export const format: ImportFormat = {
	id: 'sign-in-list',
	label: '出席者の名簿',
	table: ATTENDANCE,
	recognize,
	reshape
};

function recognize(head: Head): Recognition | null {
	const found = tableOfHead(head.rows);
	if (!found) return null;
	const { table, roles } = found;
	const words = [head.fileName, head.sheetName, ...table.preamble].join(' ');
	const score = scoreOf(roles, table, words);
	if (score === 0) return null;
	const reason = roles.columns
		.filter(({ role }) => role === 'person' || role === 'organization' || role === 'status')
		.map((column) => column.reason)
		.filter((one) => one !== '');
	return {
		score,
		headingRow: table.headingRow,
		headings: table.headings,
		reason: reason.length > 0 ? `${reason.join('、')}。` : ''
	};
}

/** People make a list of attendance; organizations alone do where the title says so. */
function scoreOf(roles: Assignment, { headings, body }: SheetTable, words: string): number {
	const person = Math.max(roles.scoreOf('person'), roles.scoreOf('family_name'));
	const office = roles.scoreOf('organization');
	const isTable = headings.length >= 2 && body.length >= 2;
	const more = ['date', 'status', 'mode', 'in_person_mark', 'online_mark', 'furigana'] as const;
	const extra = more.filter((role) => roles.has(role)).length * 0.03;
	if (person >= 0.55) return Math.min(0.7, 0.48 + (office > 0.4 ? 0.08 : 0) + extra);
	if (person >= 0.45 && office >= 0.45) return 0.45 + extra;
	const isAttended = roles.has('status', 'in_person_mark', 'online_mark') || ATTENDED.test(words);
	if (office >= 0.55 && isAttended && !roles.has('count')) return 0.42 + extra;
	return isTable || person + office > 0 ? 0.1 + (person + office) * 0.1 : 0;
}

function reshape(sheet: Sheet, found: Recognition, tools: ReshapeTools): Reshaped {
	const table = tableOf(sheet.rows, found.headingRow);
	if (!table) throw new Error(`sign-in-list: no table in a sheet of ${sheet.rows.length} rows`);
	const cells = table.body.map((one) => one.cells);
	const roles = askColumns(assignRoles(table.headings, cells, tools.answers), cells, tools);
	if (!roles) return nothing(table);
	const people = readPeople(table, roles, tools);
	const presence = readPresence(people.rows, table, roles, tools);
	const meetings = readMeetings(presence.rows, table, roles, sheet, tools);
	const isOffice = createOrganizationTest(tools.organizations);
	const attenders = presence.rows.flatMap((one, at): Attender[] => {
		const { kind, ...meeting } = meetings[at]!;
		const { row, mode } = one;
		const shared = { row, mode, kind, workingGroup: '', ...meeting };
		return subjectsOf(one, roles, isOffice).map((subject) => ({ ...shared, ...subject }));
	});
	const leftOut = [...table.leftOut, ...people.leftOut, ...presence.leftOut];
	const title = [tools.fileName, sheet.name, ...table.preamble].join(' ');
	const isRegistration = REGISTERED.test(title) && !roles.has('status', 'in_person_mark');
	const isHeadCount = attenders.some((one) => one.person + one.organization === '');
	const schema = isRegistration ? REGISTRATION : ATTENDANCE;
	return { ...toReshaped(attenders, roles, { leftOut }, schema), isHeadCount };
}

type Subject = Pick<Attender, 'person' | 'organization' | 'organizationId'>;

/** Whom a row stands for. Who of a joint number came from where is not said: each office came. */
function subjectsOf(one: PresentRow, roles: Assignment, isOffice: IsOrganization): Subject[] {
	const { names, organization, organizationId } = one;
	const people = peopleOf(one, roles);
	const offices = names.length > 0 ? [] : splitOffices(organization, isOffice);
	if (offices.length < 2) return people.map((person) => ({ person, organization, organizationId }));
	const rest = Array.from({ length: Math.max(0, people.length - offices.length) }, () => '');
	return [...offices, ...rest].map((office) => {
		return { person: '', organization: office, organizationId: '' };
	});
}

/** The names of a row, and '' for each who came along without one. */
function peopleOf({ names, others, cells }: PresentRow, roles: Assignment): string[] {
	const counted = headCount(roles.cell(cells, 'count')) ?? 0;
	const unnamed = Math.max(others, counted - names.length, names.length === 0 ? 1 : 0);
	return [...names, ...Array.from({ length: unnamed }, () => '')];
}

function nothing({ leftOut }: SheetTable): Reshaped {
	return { columns: [], rows: [], leftOut, dropped: [] };
}
