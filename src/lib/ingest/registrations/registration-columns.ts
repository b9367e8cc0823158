import { normalizeHeading } from '$lib/domain/text';
import { assignRoles } from '../tables/columns-by-role';
import { readDateCell } from '../meetings/date-cell';
import { findDates } from '../meetings/date-mentions';
import { modeOfMark, readMark } from '../meetings/marks';
import type { Answers } from '../review/question';
import { isCheckedIn, readComing, readParts } from './registration-answers';
import type { TableRow } from '../tables/sheet-table';

/** What a known export says in a column of its own. */
export type Claim =
	| 'person'
	| 'family-name'
	| 'given-name'
	/** Used where nothing better names the person. */
	| 'nickname'
	| 'organization'
	| 'email'
	| 'submitted'
	| 'state'
	| 'check-in'
	/** A kind of ticket, which may name a way of taking part. */
	| 'ticket'
	/** The day, or the title, of the meeting itself. */
	| 'event-date'
	| 'event-title'
	| 'ignored';

/** Columns of a known export by their headings, in the spelling of `normalizeHeading`. */
export type ClaimWords = readonly (readonly [Claim, RegExp])[];

/** Where a list of registrations has what; positions from 0. */
export interface RegistrationColumns {
	/** Each names a person; several where one answer is for several people. */
	people: number[];
	/** Family and given name; empty or both. */
	halves: number[];
	organization: number | null;
	email: number | null;
	submitted: number | null;
	states: number[];
	checkIns: number[];
	/** Answers about coming, each with the day its heading names ('' without one). */
	answers: { index: number; day: string }[];
	/** Columns whose cells say which meetings. */
	choices: number[];
	/** Columns whose cells may name a way of taking part. */
	modes: number[];
	title: number | null;
}

type Source = { headings: readonly string[]; rows: readonly TableRow[]; answers: Answers };

/** Questions about something else than the meeting. */
const SIDE_ISSUE =
	/懇親会|二次会|打ち?上げ|昼食|ランチ|弁当|食事|駐車|前回|過去|これまで|今まで|次回|今後|経験|満足|感想|同意|協力|送迎|宿泊|録画|アンケート|紹介|きっかけ|何で知|何回|回数|howmany|howoften|times|lunch|dinner|party|hear/;
const COMING =
	/参加|出席|出欠|受講|聴講|ご?都合|可否|来られ|来場|attend|rsvp|participat|join|coming/;
const CHECK_IN =
	/当日(?:の)?(?:出席|出欠|参加|受付)|出席(?:確認|日時|時刻|チェック)|受付(?:確認|済|$)|来場|入場|チェックイン|実績|check-?in|checkedin|attendedat|^attended$/;
const NO_MEETING_DAY =
	/生年|誕生|申込|申し込|登録|回答|更新|作成|受付日|支払|入金|締切|入社|birth|paid|created|updated|備考|コメント|質問|連絡|意見|自由|メッセージ|要望|理由|きっかけ|note|comment/;
const MOST_ROWS = 300;

/** Find what each column holds: known ones by heading, answers by value, the rest by role. */
export function findRegistrationColumns(source: Source, words: ClaimWords): RegistrationColumns {
	const { headings } = source;
	const claims = headings.map((heading) => claimOf(heading, words));
	const at = (claim: Claim) => claims.flatMap((one, index) => (one === claim ? [index] : []));
	const open = headings.map((_, index) => index).filter((index) => claims[index] === null);
	const checkIns = [...at('check-in'), ...open.filter((index) => isCheckInColumn(index, source))];
	const free = (index: number) => open.includes(index) && !checkIns.includes(index);
	const choices = [...at('event-date'), ...at('ticket')].concat(open).filter((index) => {
		return !checkIns.includes(index) && (claims[index] === 'event-date' || isChoice(index, source));
	});
	const coming = aboutMeeting(
		open.filter((index) => {
			return free(index) && !choices.includes(index) && isAnswer(index, source);
		}),
		source
	);
	const ways = open.filter((index) => {
		return ![...checkIns, ...choices, ...coming].includes(index) && isWay(index, source);
	});
	const taken = new Set([...checkIns, ...choices, ...coming, ...ways]);
	const blank = (index: number) => claims[index] !== null || taken.has(index);
	return {
		...findPeople(source, claims, blank),
		submitted: at('submitted')[0] ?? null,
		states: at('state'),
		checkIns,
		answers: coming.map((index) => ({ index, day: dayOfHeading(headings[index] ?? '') })),
		choices,
		modes: [...coming, ...ways, ...at('ticket').filter((index) => !choices.includes(index))],
		title: at('event-title')[0] ?? null
	};
}

function claimOf(heading: string, words: ClaimWords): Claim | null {
	const plain = normalizeHeading(heading.slice(0, 200));
	if (plain === '') return 'ignored';
	return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Who answers: names, offices and addresses among the columns that nothing else claims. */
function findPeople(
	{ headings, rows, answers }: Source,
	claims: readonly (Claim | null)[],
	blank: (index: number) => boolean
): Pick<RegistrationColumns, 'people' | 'halves' | 'organization' | 'email'> {
	const left = headings.map((heading, index) => (blank(index) ? '' : heading));
	const cells = rows.slice(0, MOST_ROWS).map((row) => {
		return left.map((_, index) => (blank(index) ? '' : (row.cells[index] ?? '')));
	});
	const roles = assignRoles(left, cells, answers);
	const one = (claim: Claim) => {
		const index = claims.indexOf(claim);
		return index === -1 ? null : index;
	};
	const family = roles.find('family_name')?.index ?? one('family-name');
	const given = roles.find('given_name')?.index ?? one('given-name');
	const asked = roles.find('person')?.index;
	const person = asked ?? one('person');
	const halves = family !== null && given !== null ? [family, given] : [];
	const named = person === null || (asked === undefined && halves.length > 0) ? [] : [person];
	const nickname = one('nickname');
	const fallback = halves.length === 0 && nickname !== null ? [nickname] : [];
	return {
		people: named.length > 0 ? withCompanions(named[0]!, left) : fallback,
		halves: named.length > 0 ? [] : halves,
		organization:
			roles.find('organization')?.index ??
			one('organization') ??
			roles.find('corporation')?.index ??
			null,
		email: roles.find('email')?.index ?? one('email')
	};
}

/** 「氏名1」, 「氏名2」, 「2人目の氏名」: one answer may be for several people. */
function withCompanions(person: number, headings: readonly string[]): number[] {
	const base = (heading: string) => {
		const plain = normalizeHeading(heading).replace(/[\d①-⑳]+(?:人目|名目)?の?/g, '');
		return plain.replace(/\(\)/g, '');
	};
	const own = base(headings[person] ?? '');
	if (own === '') return [person];
	return headings.flatMap((heading, index) => {
		return index === person || base(heading) === own ? [index] : [];
	});
}

function valuesAt(index: number, { rows }: Source): string[] {
	const cells = rows.slice(0, MOST_ROWS).map((row) => (row.cells[index] ?? '').trim());
	return cells.filter((cell) => cell !== '');
}

function shareOf(values: readonly string[], fits: (value: string) => boolean): number {
	return values.length === 0 ? 0 : values.filter(fits).length / values.length;
}

function headingAt(index: number, { headings }: Source): string {
	return normalizeHeading((headings[index] ?? '').slice(0, 200));
}

function isCheckInColumn(index: number, source: Source): boolean {
	if (!CHECK_IN.test(headingAt(index, source))) return false;
	const values = valuesAt(index, source);
	return shareOf(values, (value) => isCheckedIn(value) || readMark(value) !== null) >= 0.8;
}

/** Whether the cells of a column name meetings by day or number. */
function isChoice(index: number, source: Source): boolean {
	const heading = headingAt(index, source);
	const values = valuesAt(index, source);
	if (NO_MEETING_DAY.test(heading) || SIDE_ISSUE.test(heading)) return false;
	const isPlainTime = shareOf(values, (value) => /^\d{4}\D.*\d:\d{2}:\d{2}/.test(value)) > 0.5;
	if (isPlainTime) return false;
	return shareOf(values, namesMeeting) >= 0.6;
}

function namesMeeting(value: string): boolean {
	if (value.length > 1000 || /^\d{5,}$/.test(value)) return false;
	return readParts(value).some(({ day, number }) => day !== '' || number !== '');
}

/** Whether a column answers who comes; 「はい」 does so below a fitting question only. */
function isAnswer(index: number, source: Source): boolean {
	const heading = headingAt(index, source);
	const values = valuesAt(index, source);
	if (SIDE_ISSUE.test(heading)) return false;
	const read = shareOf(values, isComingAnswer);
	const isNamed = COMING.test(heading) && !/人数|者数|理由|者名|者の|費$|経路/.test(heading);
	const isWordy = shareOf(values, (value) => /参加|出席|欠席/.test(value)) >= 0.6;
	const isShort = values.every((value) => value.length <= 60 && !/^(?:[2-9]|\d\d+)$/.test(value));
	if (isWordy && isShort && new Set(values).size <= 8 && read >= 0.6) return true;
	return isNamed && isShort && read >= 0.6;
}

/** A social part is a question of its own, unless it is the meeting. */
function aboutMeeting(columns: readonly number[], source: Source): number[] {
	const main = columns.filter((index) => !/交流会|パーティ/.test(headingAt(index, source)));
	return main.length > 0 ? main : [...columns];
}

function isComingAnswer(value: string): boolean {
	if (value.length > 60) return false;
	return readComing(value) !== 'open' || readMark(value) === 'unsure';
}

function isWay(index: number, source: Source): boolean {
	return shareOf(valuesAt(index, source), (value) => modeOfMark(value) !== null) >= 0.8;
}

/** The day a question names: 「5月18日（土）の会議に参加しますか」. */
function dayOfHeading(heading: string): string {
	const text = heading.slice(0, 200).normalize('NFKC');
	const [first, ...more] = findDates(text);
	if (!first || more.length > 0) return '';
	const day = text.slice(first.index, first.index + first.length);
	return readDateCell(day) ? day : '';
}
