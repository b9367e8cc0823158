import { ATTENDANCE } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import type { Head, ImportFormat, Recognition, ReshapeTools } from '../format';
import { findBlocks, readBlocks } from '../online/join-blocks';
import { toAttendance } from '../online/online-attendance';
import type { Sheet } from '../files/sheet';

const ROWS_SEARCHED = 10;
const TOPIC = /^topic$|^トピック$|^thema$/;
const MEETING_ID = /^(?:meeting|ミーティング|webinar)?id$/;
const NAME =
	/^name\(|originalname|^(?:user|participant)?name$|^participant$|^名前\(|^名前$|^ユーザー名$|^参加者$/;
const JOIN = /jointime|参加時間|参加時刻/;
const LEAVE = /leavetime|退出時間|退出時刻/;

/**
 * Zoom: the export of a whole account, meeting and participant in one row (User Email and Duration
 * twice: host and meeting first, then the participant). Split into its meetings by topic and day.
 */
export const format: ImportFormat = {
	id: 'zoom-account',
	label: 'Zoomのアカウント全体のレポート',
	table: ATTENDANCE,
	recognize({ rows }: Head): Recognition | null {
		const index = rows.slice(0, ROWS_SEARCHED).findIndex((row) => {
			const words = row.map(normalizeHeading);
			return [TOPIC, MEETING_ID, NAME, JOIN, LEAVE].every((word) => {
				return words.some((one) => word.test(one));
			});
		});
		if (index === -1) return null;
		const reason = '会議と参加者が1行にまとまっています。';
		return { score: 0.96, headingRow: index + 1, headings: rows[index] ?? [], reason };
	},
	reshape
};

function reshape(sheet: Sheet, { headingRow, headings }: Recognition, tools: ReshapeTools) {
	const { rows, name: sheetName } = sheet;
	const topic = headings.findIndex((heading) => TOPIC.test(normalizeHeading(heading)));
	const { joins, leftOut, columns } = readBlocks(rows, findBlocks(rows, headingRow));
	const used = [...(columns.used ?? []), topic];
	const titled = joins.map((join) => {
		return { ...join, block: 0, topic: (rows[join.row - 1]?.[topic] ?? '').trim() };
	});
	const list = { sheetName, joins: titled, columns: { ...columns, used }, leftOut };
	return toAttendance({ ...list, holdsSeveral: true }, tools);
}
