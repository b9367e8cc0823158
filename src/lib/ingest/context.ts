import type { TableSchema } from '$lib/domain/schema';
import { ATTENDANCE, IMPORT_TABLES, MEETING, ORGANIZATION } from '$lib/domain/tables';
import { normalizeOrganizationName } from '$lib/domain/text';
import { Calendar } from './calendar';
import { ExistingTable } from './existing-table';
import type { PersonKeys } from './people';

/** What a file is read against. */
export interface ImportContext {
	/** Canonical CSVs in use, by table name, oldest first. */
	existing: readonly { table: string; csv: Uint8Array }[];
	/** Turns names of people into keys, in the same order. */
	personKeys: PersonKeys;
}

/** A context with its records indexed: prepare once, read many files against it. */
export interface PreparedContext {
	personKeys: PersonKeys;
	calendar: Calendar;
	organizations: OrganizationNames;
	existing: ReadonlyMap<string, ExistingTable>;
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
	return {
		personKeys: context.personKeys,
		calendar: createCalendar(existing),
		organizations: new OrganizationNames(existing.get(ORGANIZATION.name)),
		existing
	};
}

/** IDs of organizations by any of their names. */
export class OrganizationNames {
	readonly #ids = new Map<string, Set<string>>();

	constructor(table?: ExistingTable) {
		const nameAt = indexOf(ORGANIZATION, 'name');
		for (const id of table?.groups() ?? []) {
			for (const record of table?.records(id) ?? []) {
				const name = normalizeOrganizationName(record[nameAt] ?? '');
				this.#ids.set(name, (this.#ids.get(name) ?? new Set()).add(id));
			}
		}
	}

	/** The ID of the one organization that has this name, or ''. */
	idOf(name: string): string {
		const ids = this.#ids.get(normalizeOrganizationName(name));
		return ids?.size === 1 ? ([...ids][0] ?? '') : '';
	}

	/** What tells organizations apart: the ID, that of the name, or the name in one spelling. */
	keyOf(id: string, name: string): string {
		return id || this.idOf(name) || normalizeOrganizationName(name);
	}
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
			calendar.add({
				meetingId,
				heldOn: record[indexOf(MEETING, 'held_on')] ?? '',
				title: record[indexOf(MEETING, 'title')] ?? '',
				isCancelled: record[indexOf(MEETING, 'status')] === 'cancelled',
				isListed: true
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
