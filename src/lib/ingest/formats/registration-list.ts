import { REGISTRATION } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import { readDateCell } from '../meetings/date-cell';
import type { Head, ImportFormat, Recognition } from '../format';
import { isRegistrationState } from '../registrations/registration-answers';
import type { ClaimWords } from '../registrations/registration-columns';
import { reshapeRegistrations } from '../registrations/registrations';

const STATE =
	/^(?:お?申し?込み?|参加|予約|登録|受付|エントリー|チケット|attendee|registration|ticket|booking|order)?(?:者|の)?(?:状況|状態|ステータス|区分|status|state)$/;
const SUBMITTED =
	/^(?:お?申し?込み?|予約|登録|受付|注文|購入|エントリー|回答|受信|送信)(?:の|された)?(?:日時?|時刻|年月日|完了日時?)$|^(?:registered|registration|submitted|submission|booked|booking|ordered|order|created|signed-?up|applied|application)(?:at|on|date|time|datetime)$/;
const NAME =
	/^(?:お?(?:名前|氏名)|(?:参加|申込|申し込み|予約|登録|代表)者?(?:の)?(?:お?(?:名前|氏名)|名)|(?:full|attendee|participant|contact)?name|(?:first|last|family|given|sur)name|[姓名])$/;
const WORDS: ClaimWords = [
	['state', STATE],
	['submitted', SUBMITTED],
	['person', /^(?:参加|申込|申し込み|予約|登録|代表)者?(?:の)?名$/],
	['given-name', /^(?:firstname|givenname|名)$/],
	['family-name', /^(?:lastname|familyname|surname|姓)$/],
	['check-in', /^(?:出席|出欠|受付|来場|入場)(?:済|状況|確認|日時?|時刻)$|^check-?(?:ed)?-?in/],
	['ticket', /^(?:チケット|参加枠|券種|申込枠|ticket)(?:名|の?種類|type|name)?$/],
	[
		'ignored',
		/^(?:(?:申込|申し込み|受付|予約|登録|整理|注文|管理|会員)?(?:番号|no\.?|id)|(?:registration|order|ticket|booking)?(?:id|number|no\.?|#)|備考|メモ|コメント|金額|料金|支払.*|入金.*|quantity|price|amount|payment.*|notes?|comments?)$/
	]
];
/** Beside the time of registering, 「受付日時」 is when somebody came in. */
const RECEIVED: ClaimWords[number] = ['check-in', /^受付(?:日時?|時刻)$/];
const ROWS_SEARCHED = 20;
const MOST = 0.8;
const LONGEST_HEADING = 100;

/**
 * The list of an event site of any name: when each person registered, and whether that still holds
 * (申込, キャンセル, 補欠; registered, canceled, waitlisted). The day of registering is not the meeting's.
 */
export const format: ImportFormat = {
	id: 'registration-list',
	label: '申込サイトの申込者一覧',
	table: REGISTRATION,
	recognize({ rows }: Head): Recognition | null {
		for (const [at, headings] of rows.slice(0, ROWS_SEARCHED).entries()) {
			const words = headings.map(toWord);
			const [state, submitted, name] = [STATE, SUBMITTED, NAME].map((pattern) => {
				return words.findIndex((word) => pattern.test(word));
			}) as [number, number, number];
			if ([state, submitted, name].includes(-1)) continue;
			const below = (column: number) => rows.slice(at + 1).map((row) => (row[column] ?? '').trim());
			const isFitting =
				fits(below(state), isRegistrationState) &&
				fits(below(submitted), (text) => readDateCell(text) !== null);
			if (!isFitting) continue;
			const heading = headings[state]?.trim() ?? '';
			const reason = `申し込んだ日時と、「${heading}」の列があります。`;
			return { score: 0.84, headingRow: at + 1, headings, reason };
		}
		return null;
	},
	reshape: (sheet, found, tools) => {
		const submitted = found.headings.map(toWord).filter((word) => SUBMITTED.test(word));
		const words = submitted.length > 1 ? [RECEIVED, ...WORDS] : WORDS;
		return reshapeRegistrations(sheet, found, tools, { words });
	}
};

function toWord(heading: string): string {
	return normalizeHeading(heading.slice(0, LONGEST_HEADING));
}

function fits(values: readonly string[], test: (value: string) => boolean): boolean {
	const filled = values.filter((value) => value !== '');
	return filled.length > 0 && filled.filter(test).length >= MOST * filled.length;
}
