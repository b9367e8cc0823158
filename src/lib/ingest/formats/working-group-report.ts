import { WORKING_GROUP_ACTIVITY } from '$lib/domain/tables';
import { toReshaped, type Attender } from '../people/attenders';
import { Assignment, assignRoles } from '../tables/columns-by-role';
import type { Head, ImportFormat, Recognition, Reshaped, ReshapeTools } from '../format';
import { distinctCells } from '../tables/heading-rows';
import { tableOfHead } from '../tables/head-table';
import { readPeople } from '../people/list-people';
import { modeOfCell, readPresence } from '../meetings/list-presence';
import { cluesOf } from '../meetings/meeting-clues';
import { meetingOfSheet } from '../meetings/meeting-of-sheet';
import { readDays } from '../meetings/read-days';
import { readForm, type FormReport } from '../tables/report-form';
import { linesOf, tableOf, type SheetTable } from '../tables/sheet-table';
import type { Sheet } from '../files/sheet';
import { createOrganizationTest, createSplitter } from '../people/split-affiliation';
import { splitOffices } from '../organizations/split-offices';
import { splitPeople } from '../people/split-people';
import { headCount } from '../meetings/wide-table';

/** What a working group did: a form for each session, or a table of sessions or of people. */
export const format: ImportFormat = {
	id: 'working-group-report',
	label: 'ワーキング活動の報告',
	table: WORKING_GROUP_ACTIVITY,
	recognize,
	reshape
};

const TEAM = /([^\s「『【（(、。]{1,12}?)\s?(?:ワーキング(?:チーム|グループ)?|WG|作業部会|作業班)/i;
const NOT_A_TEAM = /^(?:.*年度|第?\d+回|各|全|活動|報告|令和.*|平成.*|ネットワーク)$/;
const NAMED = ['person', 'family_name', 'organization', 'count'] as const;

function recognize({ rows, fileName, sheetName }: Head): Recognition | null {
	const head = tableOfHead(rows);
	const table = head?.table;
	const roles = head?.roles;
	const isTable = table !== undefined && roles?.has(...NAMED) === true;
	const words = [fileName, sheetName, ...(table?.preamble ?? linesOf(rows.slice(0, 5)))];
	const isSaid = words.some((word) => TEAM.test(word));
	if (isTable && roles.scoreOf('working_group') >= 0.75 && roles.has('date')) {
		const reason = `${roles.find('working_group')?.reason ?? ''}。`;
		return { score: 0.76, headingRow: table.headingRow, headings: table.headings, reason };
	}
	const [form] = readForm(rows);
	if (form && (isSaid || form.team !== '') && form.date !== '') {
		return {
			score: 0.8,
			headingRow: form.row,
			headings: [],
			reason: '「日時」「参加者」の欄がある報告書。'
		};
	}
	if (!isTable || !isSaid) return null;
	const reason = '題名にワーキングの名前があり、参加者の表がある。';
	return { score: 0.74, headingRow: table.headingRow, headings: table.headings, reason };
}

function reshape(sheet: Sheet, found: Recognition, tools: ReshapeTools): Reshaped {
	const isForm = found.headings.length === 0;
	const table = isForm ? null : tableOf(sheet.rows, found.headingRow);
	return table ? reshapeTable(table, sheet, tools) : reshapeForm(sheet, tools);
}

function reshapeForm(sheet: Sheet, tools: ReshapeTools): Reshaped {
	const reports = readForm(sheet.rows);
	const title = teamIn([...linesOf(sheet.rows.slice(0, 5)), sheet.name, tools.fileName]);
	const teams = reports.map(({ team }) => team || title);
	const asked = teams.includes('') ? askTeam(tools) : '';
	const days = daysOf(
		reports.map(({ date, row }) => ({ text: date, row })),
		sheet,
		[],
		tools
	);
	const attenders = reports.flatMap((report, at) => {
		return peopleOf(report, tools).map((one): Attender => ({
			...nobody(one.row),
			...one,
			heldOn: days[at] ?? '',
			workingGroup: teams[at] || asked
		}));
	});
	const taken = new Set(attenders.map(({ row }) => row));
	const leftOut = sheet.rows.flatMap((cells, at) => {
		const because = distinctCells(cells).length === 0 ? ('blank' as const) : ('note' as const);
		return taken.has(at + 1) ? [] : [{ row: at + 1, because }];
	});
	const isHeadCount = attenders.some(({ person, organization }) => person + organization === '');
	const none = new Assignment([]);
	return { ...toReshaped(attenders, none, { leftOut }, WORKING_GROUP_ACTIVITY), isHeadCount };
}

/** The people of a report; where only a number is given, as many without a name. */
function peopleOf({ row, people, count }: FormReport, tools: ReshapeTools) {
	const split = createPersonSplitter(tools);
	const named = people.flatMap((line) => {
		const { names, others } = splitPeople(line.text);
		const known = names.map((name) => ({ row: line.row, ...split(name) }));
		return [...known, ...unnamed(line.row, others)];
	});
	return named.length > 0 ? named : unnamed(row, headCount(count) ?? 0);
}

/** 「見本太郎（こもれび）」 and 「こもれび 見本太郎」: person and organization, either in brackets. */
function createPersonSplitter(tools: ReshapeTools) {
	const isOffice = createOrganizationTest(tools.organizations);
	const split = createSplitter(isOffice);
	return (text: string) => {
		const [, outer = '', inner = ''] = /^(.+?)\((.+)\)$/.exec(text) ?? [];
		if (inner === '') return split(text);
		if (isOffice(outer, 'alone')) return { person: inner, organization: outer };
		return { person: outer, organization: isOffice(inner, 'alone') ? inner : '' };
	};
}

function unnamed(row: number, count: number) {
	return Array.from({ length: count }, () => ({ row, person: '', organization: '' }));
}

function reshapeTable(table: SheetTable, sheet: Sheet, tools: ReshapeTools): Reshaped {
	const cells = table.body.map((one) => one.cells);
	const roles = assignRoles(table.headings, cells, tools.answers);
	const people = readPeople(table, roles, tools);
	const presence = readPresence(people.rows, table, roles, tools);
	const title = teamIn([...table.preamble, sheet.name, tools.fileName]);
	const teams = presence.rows.map((one) => roles.cell(one.cells, 'working_group') || title);
	const asked = teams.includes('') ? askTeam(tools) : '';
	const dates = presence.rows.map(({ row, cells: own }) => ({
		row,
		text: roles.cell(own, 'date')
	}));
	const days = daysOf(roles.has('date') ? dates : [], sheet, table.preamble, tools);
	const split = createPersonSplitter(tools);
	const isOffice = createOrganizationTest(tools.organizations);
	const attenders = presence.rows.flatMap((one, at) => {
		const { row, names, others, organization, organizationId, mode, cells: own } = one;
		const count = headCount(roles.cell(own, 'count')) ?? 0;
		const offices = names.length > 0 ? [] : splitOffices(organization, isOffice);
		const isJoint = offices.length > 1;
		const named = isJoint
			? offices.map((office) => ({ row, person: '', organization: office }))
			: names.map(split);
		const more = Math.max(others, count - named.length, named.length === 0 ? 1 : 0);
		const all = [...named, ...unnamed(row, more)];
		const shared = { organizationId, mode, workingGroup: teams[at] || asked };
		return all.map(({ person, organization: office }): Attender => ({
			...nobody(row),
			...shared,
			heldOn: days[at] ?? days[0] ?? '',
			mode: mode || modeOfCell(roles.cell(own, 'mode')),
			organization: isJoint ? office : organization || office,
			person
		}));
	});
	const leftOut = [...table.leftOut, ...people.leftOut, ...presence.leftOut];
	const isHeadCount = attenders.some((one) => one.person + one.organization === '');
	return { ...toReshaped(attenders, roles, { leftOut }, WORKING_GROUP_ACTIVITY), isHeadCount };
}

/** The days of sessions; without any, the one that the surroundings name. */
function daysOf(
	dates: readonly { text: string; row: number }[],
	sheet: Sheet,
	preamble: readonly string[],
	tools: ReshapeTools
): string[] {
	const { fileName } = tools;
	if (dates.length === 0) return [meetingOfSheet({ sheet, fileName, preamble, tools }).heldOn];
	const lines = preamble.length > 0 ? preamble : linesOf(sheet.rows.slice(0, 3));
	const { fiscalYear } = cluesOf({ fileName, sheetName: sheet.name, preamble: lines });
	const values = dates.map(({ text }) => text);
	const place = { row: dates[0]!.row, column: '日時' };
	const read = readDays({ values, fiscalYear, place, rows: dates.map(({ row }) => row), tools });
	return values.map((value, at) => read.days[at] || (read.isOpen ? '' : value));
}

function teamIn(texts: readonly string[]): string {
	for (const text of texts) {
		const plain = text.normalize('NFKC').replace(/_/g, ' ');
		const team = (TEAM.exec(plain)?.[1] ?? '').replace(/^(?:.*年度|第\d+回)/, '');
		if (team !== '' && !NOT_A_TEAM.test(team)) return team;
	}
	return '';
}

function askTeam(tools: ReshapeTools): string {
	return tools.ask({
		id: 'working-group',
		code: 'which-working-group',
		detail: '',
		input: 'text',
		choices: [],
		proposed: '',
		rows: [],
		isBlocking: true
	});
}

function nobody(row: number): Attender {
	const empty = { heldOn: '', meeting: '', meetingId: '', kind: '', mode: '', workingGroup: '' };
	return { row, ...empty, organizationId: '', organization: '', person: '' };
}
