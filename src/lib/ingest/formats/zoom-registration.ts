import { REGISTRATION } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import type { Head, ImportFormat, LeftOutRow, Recognition, ReshapeTools } from '../format';
import { isDateTime } from '../online/join-columns';
import { countFilled, isBlankRow, joinNames, leaveOut } from '../online/list-rows';
import { factsOfColumns } from '../meetings/meeting-facts';
import { meetingOfSheet } from '../meetings/meeting-of-sheet';
import { droppedColumns } from '../online/online-columns';
import { readJoinTimes, toDate } from '../online/join-times';
import { readNames } from '../online/online-questions';
import type { Sheet } from '../files/sheet';

const ROWS_SEARCHED = 30;
const REGISTERED = /registrationtime|登録(?:の)?(?:日時|時刻|時間)/;
const APPROVAL = /approval(?:status)?|承認(?:の)?(?:ステータス|状況|状態)/;
const JOIN = /jointime|参加時刻|attended|出席/;
const WHOLE = /^(?:姓と名|名前|氏名|name|username.*|fullname|ユーザー名.*)$/;
const FAMILY = /^(?:lastname|姓|苗字)$/;
const GIVEN = /^(?:firstname|名)$/;
const OFFICE = /^(?:organi[sz]ation|組織|会社名?|所属.*|勤務先|事業所名?|機関名?|団体名?|company)$/;
const CANCELLED = /cancel|キャンセル|取り?消|denied|拒否|却下|declin|abgelehnt|storniert/i;

/** Zoom: who registered for a meeting or webinar. Cancelled and denied ones are left out. */
export const format: ImportFormat = {
	id: 'zoom-registration',
	label: 'Zoomの登録レポート',
	table: REGISTRATION,
	recognize({ rows }: Head): Recognition | null {
		const index = rows.slice(0, ROWS_SEARCHED).findIndex((row) => {
			const words = row.map(normalizeHeading);
			const has = (word: RegExp) => words.some((one) => word.test(one));
			return has(REGISTERED) && has(APPROVAL) && !has(JOIN);
		});
		if (index === -1) return null;
		const reason = '登録の日時と承認ステータスの列があります。出席ではなく申込です。';
		return { score: 0.95, headingRow: index + 1, headings: rows[index] ?? [], reason };
	},
	reshape
};

function reshape(sheet: Sheet, { headingRow, headings }: Recognition, tools: ReshapeTools) {
	const { rows } = sheet;
	const at = columnsOf(headings);
	const leftOut = leaveOut(rows, 1, headingRow, 'preamble');
	const listed = rows.slice(headingRow).flatMap((cells, index) => {
		const entry = readEntry(cells, headingRow + index + 1, at);
		if (!entry.because) return [entry];
		leftOut.push({ row: entry.row, because: entry.because });
		return [];
	});
	const names = readNames(listed, tools);
	const meeting = findMeeting(sheet, headingRow, tools);
	const made = listed.map(({ row, office }, index) => {
		const { person, organization } = names[index]!;
		const { heldOn, meeting: title, meetingId } = meeting;
		return { row, cells: [meetingId, heldOn, title, office || organization, person] };
	});
	const name = at.whole === -1 ? at.family : at.whole;
	const used = [at.given, at.family, at.status, at.office].filter((index) => index !== -1);
	const list = { headings, name, email: at.email, from: -1, until: -1, duration: -1, used };
	const taken = (column: string, index: number) => {
		return { name: column, heading: (headings[index] ?? '').trim(), index };
	};
	const columns = [
		...['meeting_id', 'held_on', 'meeting'].map((column) => taken(column, -1)),
		taken('organization', at.office),
		taken('person_key', name)
	];
	return { columns, rows: made, leftOut, dropped: droppedColumns(list) };
}

type Columns = ReturnType<typeof columnsOf>;

function columnsOf(headings: readonly string[]) {
	const words = headings.map(normalizeHeading);
	const find = (word: RegExp) => words.findIndex((one) => word.test(one));
	return {
		whole: find(WHOLE),
		family: find(FAMILY),
		given: find(GIVEN),
		email: find(/mail|メール/),
		office: find(OFFICE),
		status: find(APPROVAL)
	};
}

function readEntry(cells: readonly string[], row: number, at: Columns) {
	const cell = (index: number) => (index === -1 ? '' : (cells[index] ?? '').trim());
	const name = cell(at.whole) || joinNames(cell(at.given), cell(at.family));
	const email = cell(at.email);
	const because = reasonToLeaveOut(cells, cell(at.status), name + email);
	return { row, name, email, office: cell(at.office), because };
}

function reasonToLeaveOut(
	cells: readonly string[],
	status: string,
	name: string
): LeftOutRow['because'] | null {
	if (isBlankRow(cells)) return 'blank';
	if (CANCELLED.test(status)) return 'cancelled';
	if (name === '') return 'no-name';
	return countFilled(cells) < 2 ? 'note' : null;
}

/** The scheduled time stands above the list; the times of registration say nothing. */
function findMeeting(sheet: Sheet, headingRow: number, tools: ReshapeTools) {
	const above = sheet.rows.slice(0, headingRow - 1);
	const at = above.findIndex((row) => countFilled(row) > 2 && row.some(isDateTime));
	const facts = at > 0 ? factsOfColumns(above[at - 1]!, above[at]!) : { title: '', start: '' };
	const times = readJoinTimes([facts.start], { tools, sheetName: sheet.name });
	const [start] = times.seconds;
	return meetingOfSheet({
		sheet,
		fileName: tools.fileName,
		tools,
		title: facts.title,
		heldOn: start && times.isDated ? toDate(start) : ''
	});
}
