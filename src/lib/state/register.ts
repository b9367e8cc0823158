import { IMPORT_TABLES, MEETING, ORGANIZATION } from '$lib/domain/tables';
import type { AppliedChange } from '$lib/workspace/applied-changes';
import { tallyAttendance, type AttendanceTally, type MeetingRoll } from './attendance-tally';
import { readCells, type Cells } from './canonical-cells';
import { recordFiles, type DatasetFile } from './dataset';
import type { RecordSource } from './record-source';
import { groupBy } from './group-by';
import { compare } from './organization-names';
import type { ListedRow } from './record-list';
import { listOrganizations, type OrganizationEntry } from './register-organizations';

export type { OrganizationEntry } from './register-organizations';

/** A meeting as the records in use have it, in canonical cells; '' = unknown. */
export interface MeetingEntry {
	id: string;
	/** ISO date. */
	heldOn: string;
	/** Which network meeting it is, in digits; '' where it is not counted. */
	number: string;
	title: string;
	kind: string;
	pillar: string;
	mode: string;
	/** `held`, `cancelled` or `planned`; one with attendance is held. */
	status: string;
	/** Number of attendances. */
	attendances: number;
	/** False for a meeting known only from attendance. */
	isListed: boolean;
	/** What was changed by hand, oldest first, whatever became of it. */
	changes: readonly AppliedChange[];
}

/** Who and what the records are about. */
export interface Register {
	/** By name. */
	organizations: OrganizationEntry[];
	/** The newest first. */
	meetings: MeetingEntry[];
}

/** The organizations and meetings of the records in use, counted without the engine. */
export async function readRegister(records: RecordSource): Promise<Register> {
	const files = await recordFiles(records);
	const tally = tallyAttendance(files);
	const { changes } = records.state;
	return {
		organizations: listOrganizations(readRows(files, ORGANIZATION.name), tally, changes),
		meetings: listMeetings(readRows(files, MEETING.name), tally, changes)
	};
}

/** The records of a table, those of newer batches with a higher rank. */
function readRows(files: readonly DatasetFile[], table: string): ListedRow[] {
	const schema = IMPORT_TABLES.find(({ name }) => name === table);
	if (!schema) throw new Error(`register: no table ${table}`);
	return files
		.filter((file) => file.table === table)
		.flatMap(({ csv, batch }) => readCells(schema, csv).map((cells) => ({ cells, rank: batch })));
}

function listMeetings(
	rows: readonly ListedRow[],
	{ meetings }: AttendanceTally,
	changes: readonly AppliedChange[]
): MeetingEntry[] {
	const listed = new Map<string, Cells>();
	// The newest batch has the word, in it the last row.
	const byAge = rows.toSorted(
		(one, other) =>
			one.rank - other.rank || Number(one.cells['source_row']) - Number(other.cells['source_row'])
	);
	for (const { cells } of byAge) listed.set(cells['meeting_id'] ?? '', cells);
	const own = groupBy(changes, ({ change }) =>
		change.operation === 'edit' && change.table === 'meeting' ? change.id : ''
	);
	return [...new Set([...listed.keys(), ...meetings.keys()])]
		.map((id) => toMeeting(id, listed.get(id), meetings.get(id), own.get(id) ?? []))
		.sort((one, other) => compare(other.heldOn, one.heldOn) || compare(other.id, one.id));
}

function toMeeting(
	id: string,
	listed: Cells | undefined,
	roll: MeetingRoll | undefined,
	changes: readonly AppliedChange[]
): MeetingEntry {
	const say = (column: string) => listed?.[column] ?? '';
	return {
		id,
		heldOn: say('held_on') || (roll?.heldOn ?? ''),
		number: say('number'),
		title: say('title') || (roll?.title ?? ''),
		kind: say('kind') || (roll?.kind ?? ''),
		pillar: say('pillar'),
		mode: say('mode') || (roll?.mode ?? ''),
		status: roll ? 'held' : say('status') || 'held',
		attendances: roll?.attendances ?? 0,
		isListed: listed !== undefined,
		changes
	};
}
