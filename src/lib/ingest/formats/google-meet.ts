import { ATTENDANCE } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import type { Head, ImportFormat, Recognition, ReshapeTools } from '../format';
import { findBlocks, readBlocks } from '../online/join-blocks';
import { findJoinColumns } from '../online/join-columns';
import { joinNames } from '../online/list-rows';
import { toAttendance } from '../online/online-attendance';
import type { Sheet } from '../files/sheet';

const ROWS_SEARCHED = 10;
const GIVEN = /^(?:first|given)name$|^名(?:\(|$)|^vorname$|^imię$|^prénom$/;
const FAMILY = /^(?:last|family)name$|^sur?name$|^姓(?:\(|$)|^苗字$|^nachname$|^nazwisko$/;

/** Google Meet: first and last name, length of stay, times without a date: the meeting is asked. */
export const format: ImportFormat = {
	id: 'google-meet',
	label: 'Google Meetの出席レポート',
	table: ATTENDANCE,
	recognize({ rows }: Head): Recognition | null {
		const index = rows.slice(0, ROWS_SEARCHED).findIndex((row) => {
			const words = row.map(normalizeHeading);
			return [GIVEN, FAMILY].every((word) => words.some((one) => word.test(one)));
		});
		if (index === -1) return null;
		const headings = rows[index] ?? [];
		const { from, duration, email } = findJoinColumns(headings, rows.slice(index + 1));
		if (duration === -1 || (from === -1 && email === -1)) return null;
		const reason = '姓と名、参加した長さ、日付のない時刻の列があります。';
		return { score: from === -1 ? 0.6 : 0.93, headingRow: index + 1, headings, reason };
	},
	reshape
};

function reshape(sheet: Sheet, { headingRow, headings }: Recognition, tools: ReshapeTools) {
	const { rows, name: sheetName } = sheet;
	const words = headings.map(normalizeHeading);
	const given = words.findIndex((word) => GIVEN.test(word));
	const family = words.findIndex((word) => FAMILY.test(word));
	const { joins, leftOut, columns } = readBlocks(rows, findBlocks(rows, headingRow));
	const named = joins.map((join) => {
		const cell = (at: number) => (rows[join.row - 1]?.[at] ?? '').trim();
		return { ...join, name: joinNames(cell(given), cell(family)) };
	});
	const list = { sheetName, columns: { ...columns, name: given, used: [family] } };
	return toAttendance({ ...list, joins: named, leftOut }, tools);
}
