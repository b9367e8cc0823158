import { ORGANIZATION } from '$lib/domain/tables';
import { normalizeOrganizationName, normalizeText } from '$lib/domain/text';
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
import { officeOf } from '../people/list-people';
import {
	addressColumn,
	firstKind,
	kindOfRow,
	kindOfService,
	placeOfRow,
	type Place
} from '../organizations/organization-facts';
import type { Answers } from '../review/question';
import { wordScore } from '../tables/role-words';
import type { RoleId } from '../tables/roles';
import { tableOf, type SheetTable } from '../tables/sheet-table';
import type { Sheet } from '../files/sheet';
import { stableId } from '../organizations/stable-id';

/** Offices and members of an area, as authorities and associations publish them. */
export const format: ImportFormat = {
	id: 'organization-list',
	label: '機関・事業所の一覧',
	table: ORGANIZATION,
	recognize,
	reshape
};

const TELLING: readonly RoleId[] = [
	'address',
	'municipality',
	'municipality_code',
	'postal_code',
	'kind',
	'capacity',
	'corporation',
	'telephone'
];

function recognize({ rows }: Head): Recognition | null {
	const head = tableOfHead(rows);
	if (!head) return null;
	const { table } = head;
	const roles = withOffice(head.roles, table);
	const office = roles.find('organization');
	const telling = TELLING.filter((role) => roles.scoreOf(role) >= 0.5);
	const isPlaced = telling.some((role) => role !== 'corporation' && role !== 'telephone');
	if (!office || !isPlaced || isAttendance(roles)) return null;
	const isOfPeople = isPersonList(
		roles,
		table.body.map(({ cells }) => cells)
	);
	return {
		score: isOfPeople ? 0.3 : Math.min(0.82, 0.5 + telling.length * 0.06),
		headingRow: table.headingRow,
		headings: table.headings,
		reason: [office, roles.find(telling[0]!)!].map(({ reason }) => reason).join('、') + '。'
	};
}

/** In these lists 「name」 is that of an office. */
function withOffice(roles: Assignment, { headings, body }: SheetTable, answers?: Answers) {
	const name = roles.find('person');
	const isOffice = name && /^name$/i.test(name.heading) && !roles.has('organization');
	if (!isOffice) return roles;
	const rows = body.map(({ cells }) => cells);
	return assignRoles(headings, rows, { ...answers, [`column:${name.index}`]: 'organization' });
}

/** Days and marks under headings that say so; ○ in the column of a service is none. */
function isAttendance(roles: Assignment): boolean {
	return (['date', 'status', 'mode', 'count', 'in_person_mark'] as const).some((role) => {
		return roles.all(role).some(({ heading }) => wordScore(heading, role) >= 0.75);
	});
}

/** Members of the staff beside each office are no people who came. */
function isPersonList(roles: Assignment, rows: readonly (readonly string[])[]): boolean {
	const person = roles.find('person') ?? roles.find('family_name');
	if (!person || /担当|代表|管理|責任|連絡|施設長|所長|理事/.test(person.heading)) return false;
	const offices = rows.map((cells) => officeOf(cells, roles)).filter((name) => name !== '');
	return new Set(offices).size < offices.length || !roles.has('capacity', 'kind', 'address');
}

function reshape(sheet: Sheet, found: Recognition, tools: ReshapeTools): Reshaped {
	const table = tableOf(sheet.rows, found.headingRow);
	if (!table) throw new Error(`organization-list: no table in ${sheet.rows.length} rows`);
	const cells = table.body.map((one) => one.cells);
	const assigned = assignRoles(table.headings, cells, tools.answers);
	const roles = withOffice(assigned, table, tools.answers);
	const leftOut: LeftOutRow[] = [...table.leftOut];
	const titleKind = kindOfTitle([tools.fileName, sheet.name, ...table.preamble]);
	const names = fillDown(
		cells.map((row) => normalizeText(officeOf(row, roles))),
		false
	).values;
	const ids = ownIds(cells, roles);
	const byId = new Map<string, { row: number; name: string; kinds: string[]; place: Place }>();
	table.body.forEach(({ row, cells: own }, at) => {
		const name = names[at] ?? '';
		if (name === '') return leftOut.push({ row, because: 'no-name' });
		const place = placeOfRow(own, roles);
		const id = ids?.[at] ?? (tools.organizations.idOf(name) || idOf(name, place));
		const kind = kindOfRow(own, roles) || titleKind;
		const known = byId.get(id);
		if (!known) return byId.set(id, { row, name, kinds: [kind], place });
		// One office offers several services, each in a row of its own.
		known.kinds.push(kind);
		return leftOut.push({ row, because: 'same-organization' });
	});
	const rows = [...byId].map(([id, { row, name, kinds, place }]) => {
		return { row, cells: [id, name, firstKind(kinds), place.code, place.name] };
	});
	return { ...columnsOf(roles), rows, leftOut: leftOut.toSorted((a, b) => a.row - b.row) };
}

/** Same name in the same municipality, same ID, in whichever list: office numbers repeat. */
function idOf(name: string, { code, name: place }: Place): string {
	return stableId('org', [normalizeOrganizationName(name), code || place]);
}

/** IDs of the list itself, one for each row. 事業所番号 is that of a service, not of an office. */
function ownIds(rows: readonly (readonly string[])[], roles: Assignment): string[] | null {
	const column = roles.find('organization_id');
	if (!column || /事業所番号/.test(column.heading)) return null;
	const ids = rows.map((cells) => normalizeText(cells[column.index] ?? ''));
	return new Set(ids).size === ids.length && !ids.includes('') ? ids : null;
}

function kindOfTitle(texts: readonly string[]): string {
	const kinds = texts.map(kindOfService).filter((kind) => kind !== 'other');
	return firstKind(kinds);
}

function columnsOf(roles: Assignment): Pick<Reshaped, 'columns' | 'dropped'> {
	const sources: [string, RoleId[]][] = [
		['organization_id', ['organization_id']],
		['name', ['organization', 'corporation']],
		['kind', ['kind']],
		['municipality_code', ['municipality_code', 'postal_code']],
		['municipality', ['municipality', 'address']]
	];
	const columns = sources.map(([name, ids]) => {
		const known = ids.map((id) => (id === 'address' ? addressColumn(roles) : roles.find(id)));
		const found = known.find((column) => column !== undefined);
		return { name, heading: found?.heading ?? '', index: found?.index ?? -1 };
	});
	const taken = new Set(columns.map(({ index }) => index));
	return { columns, dropped: toDropped(roles, taken) };
}
