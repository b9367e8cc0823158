import type { TableSchema } from '$lib/domain/schema';
import { ATTENDANCE, IMPORT_TABLES, MEETING, ORGANIZATION } from '$lib/domain/tables';
import { Calendar } from './meetings/calendar';
import { ExistingTable } from './records/existing-table';
import { OrganizationNames } from './organizations/organization-names';
import { createSuggester, type Suggest } from './organizations/organization-suggestions';
import type { PersonKeys } from './people/people';
import type { Answers } from './review/question';

/** What a file is read against. */
export interface ImportContext {
	/** Canonical CSVs in use, by table name, oldest first. */
	existing: readonly { table: string; csv: Uint8Array }[];
	/** Turns names of people into keys, in the same order. */
	personKeys: PersonKeys;
	/** What the user decided before. */
	remembered?: Remembered;
}

/** Decisions of earlier imports. */
export interface Remembered {
	/** Answers by the layout of headings they were given for. */
	layouts: Readonly<Record<string, Answers>>;
	/** IDs of organizations by another name of theirs, in its one spelling. */
	organizations: Readonly<Record<string, string>>;
}

/** A context with its records indexed: prepare once, read many files against it. */
export interface PreparedContext {
	personKeys: PersonKeys;
	calendar: Calendar;
	organizations: OrganizationNames;
	existing: ReadonlyMap<string, ExistingTable>;
	remembered: Remembered;
	/** Listed names that may be meant by another; prepared at the first call. */
	suggest: Suggest;
	/** Whom and what attendance named so far; looked through at the first call. */
	seen(): SeenBefore;
}

/** People and organizations that attendance named so far. */
export interface SeenBefore {
	people: ReadonlySet<string>;
	/** IDs and names in one spelling. */
	organizations: ReadonlySet<string>;
}

/** Index what there already is. Records themselves are parsed only for the meetings of a file. */
export function prepareContext(context: ImportContext): PreparedContext {
	const existing = new Map<string, ExistingTable>();
	for (const table of IMPORT_TABLES) {
		const files = context.existing.filter((file) => file.table === table.name);
		existing.set(
			table.name,
			new ExistingTable(
				table,
				files.map(({ csv }) => csv)
			)
		);
	}
	const remembered = context.remembered ?? { layouts: {}, organizations: {} };
	const organizations = new OrganizationNames(existing.get(ORGANIZATION.name));
	let seen: SeenBefore | null = null;
	let suggest: Suggest | null = null;
	return {
		personKeys: context.personKeys,
		calendar: createCalendar(existing),
		organizations: organizations.withAliases(remembered.organizations),
		existing,
		remembered,
		suggest: (name, limit) => (suggest ??= createSuggester(organizations.all()))(name, limit),
		seen: () => (seen ??= lookBack(existing, organizations))
	};
}

/** Position of a column in the records of a table. */
export function indexOf(table: TableSchema, name: string): number {
	const index = table.columns.findIndex((column) => column.name === name);
	if (index === -1) throw new Error(`table ${table.name}: no column ${name}`);
	return index;
}

/** The listed meetings, and those known only from attendance on days that have none. */
function createCalendar(existing: ReadonlyMap<string, ExistingTable>): Calendar {
	const calendar = new Calendar();
	const listed = existing.get(MEETING.name);
	for (const meetingId of listed?.groups() ?? []) {
		for (const record of listed?.records(meetingId) ?? []) {
			const number = Number(record[indexOf(MEETING, 'number')]);
			calendar.add({
				meetingId,
				heldOn: record[indexOf(MEETING, 'held_on')] ?? '',
				title: record[indexOf(MEETING, 'title')] ?? '',
				isCancelled: record[indexOf(MEETING, 'status')] === 'cancelled',
				isListed: true,
				...(number > 0 ? { number } : {})
			});
		}
	}
	const attended = existing.get(ATTENDANCE.name);
	for (const meetingId of attended?.groups() ?? []) {
		const record = attended?.first(meetingId) ?? [];
		const heldOn = record[indexOf(ATTENDANCE, 'held_on')] ?? '';
		const title = record[indexOf(ATTENDANCE, 'meeting')] ?? '';
		const isKnown = calendar.find(meetingId) || calendar.on(heldOn).some((one) => one.isListed);
		if (isKnown) continue;
		calendar.add({ meetingId, heldOn, title, isCancelled: false, isListed: false });
	}
	return calendar;
}

function lookBack(
	existing: ReadonlyMap<string, ExistingTable>,
	organizations: OrganizationNames
): SeenBefore {
	const people = new Set<string>();
	const seen = new Set<string>();
	const keys = new Map<string, string>();
	existing.get(ATTENDANCE.name)?.forEachTail((id, name, person) => {
		people.add(person);
		const spelling = id || name;
		let key = keys.get(spelling);
		if (key === undefined) keys.set(spelling, (key = organizations.keyOf(id, name)));
		seen.add(key);
	});
	for (const id of existing.get(ORGANIZATION.name)?.groups() ?? []) seen.add(id);
	people.delete('');
	seen.delete('');
	return { people, organizations: seen };
}
