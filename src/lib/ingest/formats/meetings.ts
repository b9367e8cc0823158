import { MEETING } from '$lib/domain/tables';
import type { Head } from '../format';
import { tableOfHead } from '../tables/head-table';
import { mapColumns } from '../tables/map-columns';
import { hasYearlessDays, tellsAttenders } from '../tables/plain-list';
import { tableFormat } from '../tables/table-format';

const table = tableFormat('ayumi-meetings', MEETING, [['held_on'], ['title']]);

/** What is left of the score where the file has to tell the year of its dates. */
const HAND_MADE = 0.45;
/** Columns that tell one meeting from another. */
const IDENTITY = ['meeting_id', 'held_on', 'title'];

/** The calendar of meetings. */
export const format: typeof table = {
	...table,
	recognize(head) {
		const found = table.recognize(head);
		if (!found) return found;
		const isYearless = hasYearlessDays(head.rows, found.headingRow, MEETING);
		if (!isYearless && !isAttendance(head.rows, found.headings)) return found;
		return { ...found, score: found.score * HAND_MADE };
	}
};

/** A list of who came names the meetings too. */
function isAttendance(rows: Head['rows'], headings: readonly string[]): boolean {
	const head = tableOfHead(rows);
	if (!head) return false;
	const { mapped } = mapColumns(MEETING, headings);
	const meeting = mapped.flatMap(({ column, index }) => {
		return IDENTITY.includes(column.name) ? [index] : [];
	});
	const body = head.table.body.map(({ cells }) => cells);
	return meeting.length > 0 && tellsAttenders(head.roles, body, meeting);
}
