import { WORKING_GROUP_ACTIVITY } from '$lib/domain/tables';
import { isPlainList } from '../tables/plain-list';
import { tableFormat } from '../tables/table-format';

const table = tableFormat('ayumi-working-group-activity', WORKING_GROUP_ACTIVITY, [
	['working_group'],
	['held_on'],
	['person_key', 'organization', 'organization_id']
]);

/** What is left of the score where a row is not one person at one session. */
const HAND_MADE = 0.45;

/** Sessions of working groups: one row per person and session. */
export const format: typeof table = {
	...table,
	recognize(head) {
		const found = table.recognize(head);
		if (!found || isPlainList(head.rows, found.headingRow, WORKING_GROUP_ACTIVITY)) return found;
		return { ...found, score: found.score * HAND_MADE };
	}
};
