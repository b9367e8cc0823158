import { MEETING, ORGANIZATION, OUTREACH, WORKING_GROUP_ACTIVITY } from '$lib/domain/tables';
import type { TableSchema } from '$lib/domain/schema';
import { attend } from './attendance';
import { meetingRows, planMeetings, type SampleMeeting } from './calendar';
import { csvLine } from './csv';
import { outreachRows } from './outreach';
import { People, staffByYear, type Post } from './people';
import { Random } from './random';
import { enlargeRoster, organizationRows, ORGANIZATIONS } from './roster';
import { activityRows } from './working-groups';

const SEED = 20080331;
/** Rows of the shipped sample, roughly: what `rows` is measured against. */
const SHIPPED_ROWS = 9_000;
const LARGE_ORGANIZATIONS = 400;
const ATTENDANCE_COLUMNS = [
	'meeting_id',
	'held_on',
	'organization_id',
	'organization',
	'person_key'
];

/** The sample as CSV text; attendance comes meeting by meeting, so that it can be streamed. */
export interface Sample {
	organizations: string;
	meetings: string;
	attendance: Iterable<string>;
	/** Complete only after `attendance` was read to its end: it needs to know who ever came. */
	workingGroupActivity: () => string;
	outreach: string;
}

/**
 * Make the sample: the shipped one, or a larger one of about `rows` attendance rows by so many
 * organizations (default: 400).
 */
export function makeSample(rows?: number, organizations = LARGE_ORGANIZATIONS): Sample {
	const scale = rows === undefined ? 1 : rows / SHIPPED_ROWS;
	const roster =
		rows === undefined ? ORGANIZATIONS : enlargeRoster(organizations, new Random(SEED));
	const meetings = planMeetings(new Random(SEED + 1));
	const people = new People(new Random(SEED + 2));
	const staff = staffByYear(roster, people, (scale * ORGANIZATIONS.length) / roster.length);
	const attending = new Set<string>();
	return {
		organizations: csvText(columnNames(ORGANIZATION), organizationRows(roster)),
		meetings: csvText(columnNames(MEETING), meetingRows(meetings)),
		attendance: attendanceLines(meetings, staff, people, scale, attending),
		workingGroupActivity: () => activityText(staff, attending),
		outreach: csvText(columnNames(OUTREACH), outreachRows(new Random(SEED + 4)))
	};
}

function* attendanceLines(
	meetings: readonly SampleMeeting[],
	staff: ReadonlyMap<number, readonly Post[]>,
	people: People,
	scale: number,
	attending: Set<string>
): Generator<string> {
	yield csvLine(ATTENDANCE_COLUMNS);
	let dayBefore: ReadonlySet<string> = new Set();
	for (const meeting of meetings) {
		if (meeting.status === 'cancelled') continue;
		const posts = staff.get(meeting.fiscalYear) ?? [];
		const rows = attend(meeting, posts, dayBefore, people, scale);
		dayBefore = new Set(rows.map(({ person }) => person.key));
		for (const key of dayBefore) attending.add(key);
		yield rows
			.map((row) =>
				csvLine([meeting.id, meeting.id, row.organizationId, row.organization, row.person.key])
			)
			.join('');
	}
}

function activityText(
	staff: ReadonlyMap<number, readonly Post[]>,
	attending: ReadonlySet<string>
): string {
	if (attending.size === 0) throw new Error('read the attendance first: 0 people');
	const rows = activityRows(staff, attending, new Random(SEED + 3));
	return csvText(columnNames(WORKING_GROUP_ACTIVITY), rows);
}

function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
	return csvLine(header) + rows.map(csvLine).join('');
}

function columnNames(schema: TableSchema): string[] {
	return schema.columns.map(({ name }) => name);
}
