import { normalizeText } from '$lib/domain/text';
import { findDates } from '../meetings/date-mentions';
import { modeOfMark, readMark, type MarkMode } from '../meetings/marks';

/** What an answer says about coming. `open`: only the user can decide. */
export type Coming = 'present' | 'absent' | 'open' | 'not-answered';

/** What a column of states says about one registration. */
export type RegistrationState = 'cancelled' | 'absent' | 'waiting' | 'checked-in' | 'registered';

const CANCELLED =
	/キャンセル(?!待)|取り?消|取り?下げ|払い?戻|返金|辞退|無効|削除|却下|否認|落選|失効|未承認|cancel(?!lation wait)|refund|declined|denied|deleted|rejected|transferred|void|expired/i;
const NOT_COMING = /^(?:欠席|不参加|不在)|not attend|no.?show|did not/i;
/** Nobody on a waiting list is registered until somebody makes room. */
const WAITING =
	/補欠|キャンセル待|空席待|抽選待|順番待|ウェイト|ウェイティング|wait(?:ing|-?\s?list)|standby/i;
const PROMOTED = /繰り?上が?|当選|promoted|admitted|confirmed/i;
const CHECKED_IN =
	/checked.?in|チェックイン済|来場済|入場済|受付済|出席済|^(?:出席|来場|attended)$/i;
const NOT_CHECKED_IN = /^(?:no|false|0|未|×|-|－)|未チェックイン|not checked/i;
const WILL_NOT =
	/(?:不参加|欠席|参加(?:し|でき)(?:ない|ません|かねます)|出席(?:し|でき)(?:ない|ません|かねます)|行けません|行けない|伺えません|都合が(?:つか|付か|悪)|見送り|見合わせ|辞退|will not|can(?:'|’)?t|cannot|unable)/i;
const UNSURE =
	/未定|検討中|調整中|わから|分から|可能性|かもしれ|たぶん|多分|行けたら|maybe|not sure/i;
const WILL = /参加|出席|聴講|受講|視聴|来場|attend|join/i;
const LONGEST_ANSWER = 60;
const LONGEST_STATE = 30;
const REGISTERED =
	/申し?込|参加|予約|登録|受付|確定|承認|完了|有効|支払|入金|購入|当選|^(?:registered|approved|confirmed|active|attending|valid|paid|accepted|going|completed?|booked|pending|ok)$/i;

/** Whether somebody will come, or came, by the answer to a question. */
export function readComing(text: string): Coming {
	const plain = normalizeText(text);
	const mark = readMark(plain);
	if (mark === 'empty') return 'not-answered';
	if (mark === 'unsure') return 'open';
	if (mark) return mark === 'absent' ? 'absent' : 'present';
	if (plain.length > LONGEST_ANSWER) return 'open';
	if (UNSURE.test(plain)) return 'open';
	if (WILL_NOT.test(plain)) return 'absent';
	return WILL.test(plain) || modeOfMark(plain) ? 'present' : 'open';
}

/** What a state such as 「参加」, 「払い戻し済み」 or `Checked In` says. */
export function readState(text: string): RegistrationState {
	const plain = normalizeText(text).normalize('NFKC');
	if (CANCELLED.test(plain)) return 'cancelled';
	if (NOT_COMING.test(plain)) return 'absent';
	if (WAITING.test(plain) && !PROMOTED.test(plain)) return 'waiting';
	return CHECKED_IN.test(plain) ? 'checked-in' : 'registered';
}

/** Whether a text is a state of a registration: 申込済, 受付, キャンセル待ち, `confirmed`. */
export function isRegistrationState(text: string): boolean {
	const plain = normalizeText(text).normalize('NFKC');
	if (plain.length > LONGEST_STATE) return false;
	return readState(plain) !== 'registered' || REGISTERED.test(plain);
}

/** Whether a cell of a column of check-ins says that somebody came: 出席, ○, a day or a time. */
export function isCheckedIn(text: string): boolean {
	const plain = normalizeText(text).normalize('NFKC');
	if (plain === '' || NOT_CHECKED_IN.test(plain)) return false;
	const mark = readMark(plain);
	if (mark) return mark === 'present' || mark === 'late';
	return readState(plain) === 'checked-in' || findDates(plain).length > 0 || /^\d+:\d/.test(plain);
}

/** One of several choices in a cell. */
export interface ChosenPart {
	text: string;
	/** How the day is written, without what stands around it; '' when the part names none. */
	day: string;
	/** 「第157回」, or ''. */
	number: string;
	coming: Coming;
	mode: MarkMode | null;
}

/** The choices of a cell, joined with `;`, a comma or line ends: a day or a number each. */
export function readParts(cell: string): ChosenPart[] {
	const text = normalizeText(cell.replace(/\s*\n\s*/g, ';').slice(0, 2000)).normalize('NFKC');
	return text.split(/\s*[;、]\s*|\s*,(?!\s*\d{4}(?!\d))\s*/).flatMap((part) => {
		if (part === '') return [];
		const mentions = findDates(part);
		const rest = mentions.reduce((left, { index, length }) => {
			return left.slice(0, index) + ' '.repeat(length) + left.slice(index + length);
		}, part);
		const number = /第\s?\d{1,4}\s?回/.exec(rest)?.[0] ?? '';
		const own = { number, coming: comingOf(rest), mode: modeOfMark(rest) };
		if (mentions.length === 0) return [{ text: part, day: '', ...own }];
		return mentions.map(({ index, length }) => {
			return { text: part, day: part.slice(index, index + length), ...own };
		});
	});
}

/** A day alone is chosen; what stands beside it may refuse it. */
function comingOf(rest: string): Coming {
	const plain = rest.replace(/[\d:~〜–-]+|[()]|第\s?\d+\s?回/g, ' ').trim();
	if (WILL_NOT.test(plain) || /どれも|いずれも|該当なし|none/i.test(plain)) return 'absent';
	const mark = plain === '' ? null : readMark(plain);
	if (mark === 'absent') return 'absent';
	return mark === 'unsure' || UNSURE.test(plain) ? 'open' : 'present';
}
