import { ATTENDANCE } from '$lib/domain/tables';
import { isOwnRegistrations } from '../tables/own-registrations';
import { isPlainList } from '../tables/plain-list';
import { tableFormat } from '../tables/table-format';

const table = tableFormat('ayumi-attendance', ATTENDANCE, [
	['held_on'],
	['person_key', 'organization', 'organization_id']
]);

/** What is left of the score where the rows of a list are not all people who came. */
const HAND_MADE = 0.45;

/** A list of attendance: one row per person and meeting, all of whom came. */
export const format: typeof table = {
	...table,
	recognize(head) {
		const found = isOwnRegistrations(head) ? null : table.recognize(head);
		if (!found || isPlainList(head.rows, found.headingRow, ATTENDANCE)) return found;
		return { ...found, score: found.score * HAND_MADE };
	}
};
