import type { TableSchema } from '$lib/domain/schema';
import { ATTENDANCE, WORKING_GROUP_ACTIVITY } from '$lib/domain/tables';
import { visitRecords } from '$lib/workspace/csv-groups';
import { splitLine } from './canonical-cells';
import type { DatasetFile } from './dataset';

/** How often records name an organization in one way. */
export interface OrganizationUse {
	/** '' where the records hold none. */
	id: string;
	/** As it is written; '' where it is not. */
	name: string;
	attendances: number;
	/** Attendances and records of working groups. */
	records: number;
}

/** What attendance says of a meeting. */
export interface MeetingRoll {
	heldOn: string;
	title: string;
	kind: string;
	mode: string;
	attendances: number;
}

/** What attendance adds up to; a record that is in several batches is one record. */
export interface AttendanceTally {
	uses: OrganizationUse[];
	meetings: ReadonlyMap<string, MeetingRoll>;
}

type Files = readonly Pick<DatasetFile, 'table' | 'csv' | 'batch'>[];

/** What tells records of activities apart. */
const ACTIVITY = ['working_group', 'held_on', 'organization_id', 'organization', 'person_key'];

/** Separates parts of a key; no cell holds it. */
const SEPARATOR = '\u001f';

/** Count attendance by organization and by meeting as the model counts it. */
export function tallyAttendance(files: Files): AttendanceTally {
	const attendance = files.filter(({ table }) => table === ATTENDANCE.name);
	const shared = findShared(attendance);
	const tally = new Tally();
	const repeated = new Map<string, Map<number, number>>();
	for (const { csv, batch } of attendance) {
		eachRecord(ATTENDANCE, csv, (textOf) => {
			const meeting = textOf('meeting_id');
			tally.describe(meeting, textOf);
			const [id, name] = [textOf('organization_id'), textOf('organization')];
			if (!shared.has(meeting)) return tally.add(meeting, id, name, 1);
			const key = [meeting, id, name, textOf('person_key')].join(SEPARATOR);
			const counts = repeated.get(key) ?? new Map<number, number>();
			repeated.set(key, counts.set(batch, (counts.get(batch) ?? 0) + 1));
		});
	}
	for (const [key, counts] of repeated) {
		const [meeting = '', id = '', name = ''] = key.split(SEPARATOR);
		tally.add(meeting, id, name, Math.max(...counts.values()));
	}
	tallyActivities(files, tally);
	return { uses: tally.listUses(), meetings: tally.meetings };
}

/** A person is at an activity once; of those without a key as many as in the fullest batch. */
function tallyActivities(files: Files, tally: Tally): void {
	const counts = new Map<string, number>();
	for (const { csv } of files.filter(({ table }) => table === WORKING_GROUP_ACTIVITY.name)) {
		const seats = new Map<string, number>();
		eachRecord(WORKING_GROUP_ACTIVITY, csv, (textOf) => {
			const key = ACTIVITY.map(textOf).join(SEPARATOR);
			const isNamed = textOf('person_key') !== '';
			const seat = isNamed ? 1 : (seats.get(key) ?? 0) + 1;
			seats.set(key, seat);
			if (seat <= (counts.get(key) ?? 0)) return;
			counts.set(key, seat);
			tally.use(textOf('organization_id'), textOf('organization')).records += 1;
		});
	}
}

/** Meetings with records in more than one batch. */
function findShared(files: Files): Set<string> {
	const batches = new Map<string, number>();
	const shared = new Set<string>();
	for (const { csv, batch } of files) {
		visitRecords(csv, (meeting) => {
			const known = batches.get(meeting);
			if (known === undefined) batches.set(meeting, batch);
			else if (known !== batch) shared.add(meeting);
		});
	}
	return shared;
}

class Tally {
	readonly meetings = new Map<string, MeetingRoll>();
	readonly #uses = new Map<string, OrganizationUse>();

	/** The uses that name an organization. */
	listUses(): OrganizationUse[] {
		return [...this.#uses.values()].filter(({ id, name }) => id !== '' || name !== '');
	}

	use(id: string, name: string): OrganizationUse {
		const key = id + SEPARATOR + name;
		let use = this.#uses.get(key);
		if (!use) this.#uses.set(key, (use = { id, name, attendances: 0, records: 0 }));
		return use;
	}

	add(meeting: string, id: string, name: string, count: number): void {
		const use = this.use(id, name);
		use.attendances += count;
		use.records += count;
		const roll = this.meetings.get(meeting);
		if (roll) roll.attendances += count;
	}

	describe(meeting: string, textOf: (column: string) => string): void {
		const [heldOn, title] = [textOf('held_on'), textOf('meeting')];
		const [kind, mode] = [textOf('meeting_kind'), textOf('mode')];
		const known = this.meetings.get(meeting);
		if (!known)
			return void this.meetings.set(meeting, { heldOn, title, kind, mode, attendances: 0 });
		if (heldOn !== '' && (known.heldOn === '' || heldOn < known.heldOn)) known.heldOn = heldOn;
		if (title > known.title) known.title = title;
		if (kind > known.kind) known.kind = kind;
		known.mode = together(known.mode, mode);
	}
}

/** How a meeting is held of which records say this and that: some in the room, some online. */
function together(one: string, other: string): string {
	if (one === other || other === '' || other === 'unknown') return one;
	return one === '' || one === 'unknown' ? other : 'hybrid';
}

/** Visit the records of a canonical CSV without making an object of each. */
function eachRecord(
	{ columns }: TableSchema,
	csv: Uint8Array,
	visit: (textOf: (column: string) => string) => void
): void {
	const places = new Map(columns.map(({ name }, index) => [name, index]));
	let row: readonly string[] = [];
	const textOf = (column: string) => row[places.get(column) ?? -1] ?? '';
	const text = new TextDecoder().decode(csv);
	// The first line is the heading.
	for (let from = lineEnd(text, 0) + 1; from < text.length;) {
		const to = lineEnd(text, from);
		row = splitLine(text.slice(from, to));
		visit(textOf);
		from = to + 1;
	}
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end === -1 ? text.length : end;
}
