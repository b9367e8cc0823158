import { ATTENDANCE, ORGANIZATION } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import type { ImportFormat, Recognition, Reshaped, ReshapeTools } from '../format';
import { recognizeExport, type KnownHeadings } from '../tables/recognize-export';
import { reshapeRegistrations } from '../registrations/registrations';
import type { Sheet } from '../files/sheet';
import { format as organizationList } from './organization-list';
import { format as signInList } from './sign-in-list';

const LABEL = 'kintoneのレコード';
const NUMBER = /^(?:レコード番号|recordnumber|recordno\.?)$/;
const ROW_START = /^(?:レコードの開始行|startofrecord|startingrowofrecord)$/;
const KNOWN: KnownHeadings = {
	needs: [NUMBER],
	usual: [
		/^(?:作成者|createdby)$/,
		/^(?:更新者|updatedby)$/,
		/^(?:作成日時|createddatetime|createdtime)$/,
		/^(?:更新日時|updateddatetime|updatedtime)$/
	],
	least: 1
};
const SYSTEM = [
	...[NUMBER, ROW_START, ...KNOWN.usual],
	/^(?:ステータス|status|作業者|assignee|カテゴリー|categories|しおり)$/
];
const REGISTERED = /申込|申し込|エントリー|参加希望|参加予定|registration|sign-?up/i;

/** Records of a kintone app: what the app is about shows in its own fields. */
export const format: ImportFormat = {
	id: 'kintone',
	label: LABEL,
	table: ATTENDANCE,
	recognize: (head) => recognizeExport(head, KNOWN, LABEL),
	reshape: (sheet, found, tools) => {
		const isSystem = found.headings.map((heading) => {
			return SYSTEM.some((pattern) => pattern.test(normalizeHeading(heading)));
		});
		const filled = fillRecords(sheet, found);
		const own = withoutColumns(filled, found, isSystem);
		const reshaped = reshapeOwn(own, found, tools);
		const system = found.headings.flatMap((heading, index) => {
			return isSystem[index] ? [{ heading, index, isPersonal: /者$|by$/i.test(heading) }] : [];
		});
		const dropped = [...reshaped.dropped, ...system];
		dropped.sort((one, other) => one.index - other.index);
		return { ...reshaped, dropped };
	}
};

/** Offices, registrations or people who came, by the fields of the app. */
function reshapeOwn(sheet: Sheet, found: Recognition, tools: ReshapeTools): Reshaped {
	const { fileName } = tools;
	const head = { fileName, sheetName: sheet.name, rows: sheet.rows };
	const headings = sheet.rows[found.headingRow - 1] ?? [];
	const people = signInList.recognize(head);
	const offices = organizationList.recognize(head);
	const isOfOffices = (offices?.score ?? 0) > (people?.score ?? 0);
	if (isOfOffices && organizationList.reshape) {
		const reshaped = organizationList.reshape(sheet, { ...found, headings }, tools);
		return { table: ORGANIZATION, ...reshaped };
	}
	const isRegistration = [fileName, ...headings].some((text) => REGISTERED.test(text));
	if (isRegistration || !signInList.reshape) {
		return reshapeRegistrations(sheet, { ...found, headings }, tools, {
			words: [['event-title', /^(?:会議名?|行事名?|イベント名?|研修名)$/]]
		});
	}
	return signInList.reshape(sheet, { ...found, headings }, tools);
}

/** Rows of a table within a record may leave the fields of the record blank. */
function fillRecords(sheet: Sheet, { headings, headingRow }: Recognition): Sheet {
	const start = headings.findIndex((heading) => ROW_START.test(normalizeHeading(heading)));
	const number = headings.findIndex((heading) => NUMBER.test(normalizeHeading(heading)));
	if (start === -1) return sheet;
	let record: readonly string[] = [];
	const rows = sheet.rows.map((row, at) => {
		if (at < headingRow) return row;
		if ((row[start] ?? '').trim() !== '') record = row;
		// Where the number is repeated, so is everything else that the record holds.
		const isBlank = (row[number] ?? '').trim() === '' && row.some((cell) => cell.trim() !== '');
		return isBlank ? row.map((cell, index) => cell || (record[index] ?? '')) : row;
	});
	return { ...sheet, rows };
}

function withoutColumns(sheet: Sheet, found: Recognition, isOut: readonly boolean[]): Sheet {
	const rows = sheet.rows.map((row, at) => {
		return at + 1 < found.headingRow ? row : row.map((cell, index) => (isOut[index] ? '' : cell));
	});
	return { ...sheet, rows };
}
