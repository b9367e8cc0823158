import { REGISTRATION } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import { readDateCell } from '../meetings/date-cell';
import type { Head, ImportFormat, Recognition } from '../format';
import type { ClaimWords } from '../registrations/registration-columns';
import { reshapeRegistrations } from '../registrations/registrations';

const TIMESTAMP = /^(?:タイムスタンプ|timestamp|horodateur|zeitstempel|marcatemporal)$/;
const WORDS: ClaimWords = [
	['submitted', TIMESTAMP],
	['email', /^(?:メールアドレス|ユーザー名|emailaddress|username)$/],
	['ignored', /^(?:スコア|score|列\d+|column\d+)$/]
];
const ROWS_SEARCHED = 10;

/** Answers to a Google form: the CSV of the form, or the sheet behind it. */
export const format: ImportFormat = {
	id: 'google-forms',
	label: 'Googleフォームの回答',
	table: REGISTRATION,
	recognize: ({ rows }) => {
		const at = rows.slice(0, ROWS_SEARCHED).findIndex((row) => row.some(isTimestamp));
		const headings = rows[at] ?? [];
		const column = headings.findIndex(isTimestamp);
		if (column === -1 || headings.filter((heading) => heading.trim() !== '').length < 2)
			return null;
		const times = rows.slice(at + 1).map((row) => (row[column] ?? '').trim());
		return toRecognition(times, column, at, headings);
	},
	reshape: (sheet, found, tools) => reshapeRegistrations(sheet, found, tools, { words: WORDS })
};

function isTimestamp(heading: string): boolean {
	return TIMESTAMP.test(normalizeHeading(heading.slice(0, 50)));
}

/** The form writes day and time to the second; other lists have a time of another kind there. */
function toRecognition(
	times: readonly string[],
	column: number,
	at: number,
	headings: Head['rows'][number]
): Recognition | null {
	const filled = times.filter((time) => time !== '');
	const fitting = filled.filter((time) => /\d:\d{2}/.test(time) && readDateCell(time) !== null);
	if (fitting.length * 2 < filled.length) return null;
	const score = column === 0 ? 0.9 : 0.6;
	const reason = `「${headings[column]?.trim()}」の列に、回答した日時があります。`;
	return { score, headingRow: at + 1, headings, reason };
}
