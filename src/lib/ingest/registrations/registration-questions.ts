import { normalizeText } from '$lib/domain/text';
import type { ReshapeTools } from '../format';
import type { RegistrationColumns } from './registration-columns';
import type { Entry } from './registration-entries';
import type { SheetTable } from '../tables/sheet-table';

/** What tells whether a list is of registrations or of those who came. */
interface ListEvidence {
	table: SheetTable;
	columns: RegistrationColumns;
	entries: readonly Entry[];
	fileName: string;
	title: string;
	tools: ReshapeTools;
	source: { isAttendance?: boolean };
}

const ATTENDED =
	/出席(?:者|簿|報告|記録|状況|一覧|リスト|名簿)+|参加報告|参加記録|参加実績|受付票|来場者|アンケート|振り?返り(?:シート|用紙)|attendance|attended|feedback|survey/i;
const BEFOREHAND =
	/申込|申し込|受付フォーム|エントリー|参加登録|参加希望|出欠(?:確認|連絡|登録|の?回答)|出席(?:確認|連絡|予定)|参加(?:確認|予定|可否)|事前|予約|regist|sign.?up|rsvp|application/i;
const MOST_ROWS = 100;
const MOST_SHOWN = 3;

/** Ask whether the people of a list registered or came; they registered unless something speaks. */
export function askListKind(evidence: ListEvidence): boolean {
	return askAttended(attendedBy(evidence), evidence.tools);
}

/** Ask the same where the format itself knows a reason, or null for registrations. */
export function askAttended(reason: string | null, { ask }: Pick<ReshapeTools, 'ask'>): boolean {
	const answer = ask({
		id: 'list-is',
		code: 'registration-or-attendance',
		detail: reason ?? '',
		input: 'choice',
		choices: [
			{ value: 'registration', label: '申込（参加予定）', reason: '' },
			{ value: 'attendance', label: '実際の参加', reason: '' }
		],
		proposed: reason === null ? 'registration' : 'attendance',
		rows: [],
		isBlocking: false
	});
	return answer === 'attendance';
}

/** What says that the people came: a heading or words of a title; null when nothing does. */
function attendedBy(evidence: ListEvidence): string | null {
	const { table, columns, entries, fileName, title, source } = evidence;
	const checkedIn = entries.some((entry) => entry.isCheckedIn === true);
	const [column] = [...columns.checkIns, ...columns.states];
	if (checkedIn) return (table.headings[column ?? -1] ?? '').trim();
	if (source.isAttendance) return '';
	if (columns.checkIns.length > 0) return null;
	const texts = [...table.preamble, title, fileName, ...table.headings.map(pastQuestion)];
	if (texts.some((text) => BEFOREHAND.test(normalizeText(text)))) return null;
	const found = texts.map((text) => ATTENDED.exec(normalizeText(text))?.[0]);
	return found.find((word) => word !== undefined) ?? null;
}

/** Questions about what was seen there are asked afterwards. */
function pastQuestion(heading: string): string {
	const isPast =
		/参加しましたか|参加されましたか|満足度|感想|いかがでしたか|理解(?:でき|が深)/.test(heading);
	return isPast ? 'アンケート' : '';
}

/** Ask whether people who have not decided count; they don't by default. */
export function askUnsure(
	entries: readonly Pick<Entry, 'row' | 'coming' | 'openAnswer' | 'picks'>[],
	{ ask }: Pick<ReshapeTools, 'ask'>
): boolean {
	const open = entries.filter(({ coming, picks }) => {
		return coming === 'open' || picks.some((pick) => pick.coming === 'open');
	});
	if (open.length === 0) return false;
	const shown = [...new Set(open.map(({ openAnswer }) => openAnswer))].filter(Boolean);
	const answer = ask({
		id: 'unsure-answers',
		code: 'count-unsure-answers',
		detail: shown.slice(0, MOST_SHOWN).join('」「'),
		input: 'choice',
		choices: [
			{ value: 'leave', label: '数えない', reason: '' },
			{ value: 'count', label: '数える', reason: '' }
		],
		proposed: 'leave',
		rows: open.slice(0, MOST_ROWS).map(({ row }) => row),
		isBlocking: false
	});
	return answer === 'count';
}
