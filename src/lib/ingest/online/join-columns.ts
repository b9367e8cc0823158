import { normalizeHeading } from '$lib/domain/text';
import { parseDuration, parseTime } from '$lib/domain/time';
import { readDateCell } from '../meetings/date-cell';
import { readDateColumn } from '../meetings/date-column';

/** Positions of the columns of a list of joins; -1 for those it lacks. */
export interface JoinColumns {
	name: number;
	email: number;
	from: number;
	until: number;
	duration: number;
}

type Rows = readonly (readonly string[])[];

interface ColumnProfile {
	index: number;
	heading: string;
	filled: number;
	/** How many different values there are. */
	different: number;
	/** Shares of the filled cells, 0..1. */
	dated: number;
	timed: number;
	emails: number;
	/** Lengths with a unit: 「19m 26s」. */
	lengths: number;
	numbers: number;
	texts: number;
}

const ORIGINAL = /originalname|元の名前/;
const NAME =
	/originalname|元の名前|^(?:full|user|display|参加者)?name$|^(?:名前|氏名|ユーザー名|表示名|参加者名?)$/;
const NO_NAME = /first|last|host|company|country|source|会社|国|ホスト|topic|トピック|id/;
const JOIN = /join|参加(?:した)?(?:日時|時刻|時間)|入室|最初の参加|初めての参加/;
const LEAVE = /leave|left|exit|退出|退室|最終/;
const DURATION =
	/duration|timeinsession|所要時間|合計時間|滞在|期間|会議の長さ|参加時間\(?分|\(minutes\)|\(分\)/;
const ROWS_READ = 200;
const MOST = 0.6;

/**
 * Find the columns of a list of joins by values first: dates, lengths and addresses look the same
 * in every language, and headings can mislead (「最初の参加」 over the last leave). Of two columns of
 * times the one that is mostly earlier is the join.
 */
export function findJoinColumns(headings: readonly string[], rows: Rows): JoinColumns {
	const read = rows.slice(0, ROWS_READ);
	const width = Math.max(headings.length, 0);
	const profiles = Array.from({ length: width }, (_, index) => profile(headings, read, index));
	const name = findName(profiles);
	const [from, until] = findTimes(profiles, read);
	const email = findEmail(profiles, name);
	const duration = findDuration(profiles, [name, from, until, email]);
	return { name, email, from, until, duration };
}

/** Whether a cell holds a date with a time. */
export function isDateTime(text: string): boolean {
	const cell = readDateCell(text);
	if (!cell) return false;
	return cell.name === 'day' ? cell.reading.time !== null : cell.rest.trim() !== '';
}

function profile(headings: readonly string[], rows: Rows, index: number): ColumnProfile {
	const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
	const values = cells.filter((cell) => cell !== '--' && cell !== '-');
	const share = (fits: (value: string) => boolean) =>
		values.length === 0 ? 0 : values.filter(fits).length / values.length;
	const isNumber = (value: string) => /^\d+(?:\.\d+)?$/.test(value);
	const isTime = (value: string) => parseTime(value) !== null;
	const isEmail = (value: string) => /^\S+@\S+\.\S+$/.test(value);
	const isLength = (value: string) => !isNumber(value) && parseDuration(value) !== null;
	return {
		index,
		heading: normalizeHeading((headings[index] ?? '').slice(0, ROWS_READ)),
		filled: values.length,
		different: new Set(values).size,
		dated: share(isDateTime),
		timed: share((value) => isTime(value) && !/^\d+:\d\d:\d\d$/.test(value)),
		emails: share(isEmail),
		lengths: share(isLength),
		numbers: share(isNumber),
		texts: share((value) => /\p{L}|^\+?[\d() -]{7,}$/u.test(value) && !isEmail(value))
	};
}

/** The column named so, else the first of plain text. The name of a host comes again and again. */
function findName(profiles: readonly ColumnProfile[]): number {
	const all = profiles.filter(({ heading, texts, filled }) => {
		// 「参加者」 may be their number.
		const holdsNames = filled === 0 || texts >= 0.5;
		return NAME.test(heading) && !NO_NAME.test(heading) && holdsNames;
	});
	const original = all.find(({ heading }) => ORIGINAL.test(heading));
	const [named] = all.toSorted((one, other) => other.different - one.different);
	if (original ?? named) return (original ?? named)!.index;
	const text = profiles.find(
		(one) => one.texts >= MOST && one.dated + one.lengths + one.timed < MOST
	);
	return text?.index ?? -1;
}

function findTimes(profiles: readonly ColumnProfile[], rows: Rows): [number, number] {
	const dated = profiles.filter((one) => one.dated >= MOST);
	const timed = profiles.filter((one) => one.timed >= MOST && !DURATION.test(one.heading));
	const columns = dated.length > 0 ? dated : timed;
	const join = columns.find(({ heading }) => JOIN.test(heading));
	const leave = columns.find(({ heading }) => LEAVE.test(heading));
	if (join && leave && join !== leave) return inOrder(join.index, leave.index, rows);
	if (columns.length >= 2) return inOrder(columns.at(-2)!.index, columns.at(-1)!.index, rows);
	const [only] = columns;
	if (!only) return [-1, -1];
	return only === leave ? [-1, only.index] : [only.index, -1];
}

/** The column that is mostly earlier, then the other. */
function inOrder(one: number, other: number, rows: Rows): [number, number] {
	const cells = rows.flatMap((row) => [row[one] ?? '', row[other] ?? '']);
	const { dates, alternatives } = readDateColumn(cells);
	const read = alternatives[0]?.dates ?? dates;
	let later = 0;
	rows.forEach((_, at) => {
		const [mine, theirs] = [0, 1].map((side) => textOf(read[2 * at + side], cells[2 * at + side]));
		if (mine && theirs && mine !== theirs) later += mine > theirs ? 1 : -1;
	});
	return later > 0 ? [other, one] : [one, other];
}

function textOf(reading: { date: string; time: string | null } | null | undefined, raw = '') {
	return reading ? `${reading.date} ${reading.time ?? ''}` : (parseTime(raw) ?? '');
}

/** The address of the participant: after the name where there is one, that of a host before it. */
function findEmail(profiles: readonly ColumnProfile[], name: number): number {
	const byValue = profiles.filter(({ emails, index }) => emails >= 0.5 && index !== name);
	const byWord = profiles.filter(({ heading }) => /mail|メール/.test(heading));
	const all = byWord.length > 0 ? byWord : byValue;
	return (all.find(({ index }) => index > name) ?? all[0])?.index ?? -1;
}

/** Lengths with units, or numbers under a heading that says so; the last is the participant's. */
function findDuration(profiles: readonly ColumnProfile[], taken: readonly number[]): number {
	const free = profiles.filter(({ index }) => !taken.includes(index));
	const named = free.filter((one) => {
		return DURATION.test(one.heading) && one.lengths + one.numbers >= MOST;
	});
	const inUnits = free.filter((one) => one.lengths >= MOST && one.dated < MOST);
	const counted = free.filter(({ heading, numbers }) => numbers >= MOST && /min|分/.test(heading));
	const [best = []] = [named, inUnits, counted].filter((list) => list.length > 0);
	return (
		(best.find(({ index }) => index > Math.max(...taken.slice(1, 3))) ?? best.at(-1))?.index ?? -1
	);
}
