import { MEETING } from '$lib/domain/tables';
import { hasYearlessDays } from '../plain-list';
import { tableFormat } from '../table-format';

const table = tableFormat('ayumi-meetings', MEETING, [['held_on'], ['title']]);

/** What is left of the score where the file has to tell the year of its dates. */
const HAND_MADE = 0.45;

/** The calendar of meetings. */
export const format: typeof table = {
	...table,
	recognize(head) {
		const found = table.recognize(head);
		if (!found || !hasYearlessDays(head.rows, found.headingRow, MEETING)) return found;
		return { ...found, score: found.score * HAND_MADE };
	}
};
