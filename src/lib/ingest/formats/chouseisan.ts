import { REGISTRATION } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import type { ImportFormat, Recognition } from '../format';
import { readMark } from '../meetings/marks';
import { reshapePoll } from '../registrations/poll-of-days';
import { readParts } from '../registrations/registration-answers';

const DAYS = /^(?:日程|日付|候補日程?|schedule)$/;
const COMMENT = /^(?:コメント|comments?)$/;
/** The memo above may have many lines; quoted it is one row. */
const ROWS_SEARCHED = 60;

/** Answers of 調整さん: a row for each day, a column for each person. */
export const format: ImportFormat = {
	id: 'chouseisan',
	label: '調整さんの出欠表',
	table: REGISTRATION,
	recognize: ({ rows }) => {
		const at = rows.slice(0, ROWS_SEARCHED).findIndex((row) => {
			return DAYS.test(normalizeHeading((row[0] ?? '').slice(0, 50))) && peopleOf(row).length > 0;
		});
		const headings = rows[at];
		if (!headings) return null;
		const below = rows.slice(at + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
		const end = below.findIndex((row) => isComment(row[0] ?? ''));
		const days = end === -1 ? below : below.slice(0, end);
		return areAnswers(days, headings.length) ? toRecognition(at, headings, end !== -1) : null;
	},
	reshape: (sheet, found, tools) => {
		return reshapePoll(sheet, { headingRow: found.headingRow, isNote: isComment }, tools);
	}
};

function isComment(text: string): boolean {
	return COMMENT.test(normalizeHeading(text.slice(0, 50)));
}

function peopleOf(row: readonly string[]): string[] {
	return row.slice(1).filter((cell) => cell.trim() !== '');
}

/** Whether rows begin with a day and go on with marks. */
function areAnswers(rows: readonly (readonly string[])[], width: number): boolean {
	const days = rows.filter((row) => readParts(row[0] ?? '').some(({ day }) => day !== ''));
	const cells = rows.flatMap((row) => row.slice(1, width));
	const marks = cells.filter((cell) => readMark(cell) !== null);
	const isMarked = cells.some((cell) => !['empty', null].includes(readMark(cell)));
	return isMarked && days.length * 2 >= rows.length && marks.length >= cells.length * 0.9;
}

function toRecognition(
	at: number,
	headings: readonly string[],
	hasComments: boolean
): Recognition | null {
	// Without title and comments a hand-made list of days looks the same.
	if (!hasComments && at === 0) return null;
	const score = hasComments ? 0.95 : 0.75;
	const reason = '「日程」の下に日にちが、右に人と○△×が並んでいます。';
	return { score, headingRow: at + 1, headings, reason };
}
