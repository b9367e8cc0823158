import { fiscalYear } from '$lib/domain/fiscal-year';
import { normalizeText } from '$lib/domain/text';
import { findDates, toYear, type DateMention } from './date-mentions';
import { sheetNameOf } from '../tables/find-tables';

/** What surrounds the table of a file. */
export interface Surroundings {
	fileName: string;
	/** '' for a text file. */
	sheetName: string;
	/** Lines above the table. */
	preamble: readonly string[];
}

/** What the surroundings of a table say about its meeting. */
export interface MeetingClues {
	/** ISO date, or null. */
	heldOn: string | null;
	/** A day whose year is not written. */
	monthDay: { month: number; day: number } | null;
	/** 157 for 第157回, or null. It may count within a year. */
	number: number | null;
	/** Without dates, number and words for lists of attendance; '' when nothing is left. */
	title: string;
	/** The 年度 that is named, else that of `heldOn`. */
	fiscalYear: number | null;
}

/** What `cluesOf` finds in one text. */
interface TextClues extends Omit<MeetingClues, 'heldOn' | 'monthDay'> {
	days: DateMention[];
	isLabeled: boolean;
}

/** Read the meeting from preamble, name of the sheet and name of the file, in this order. */
export function cluesOf({ fileName, sheetName, preamble }: Surroundings): MeetingClues {
	const lines = preamble.map(readLine);
	const labeled = lines.filter(({ isLabeled }) => isLabeled);
	const sheet = readName(plainSheetName(sheetName));
	const texts = [...labeled, ...lines, sheet, readFileName(fileName)];
	const heldOn = firstOf([labeled, lines, ...texts.slice(-2).map((one) => [one])], onlyDay);
	const monthDay = heldOn ? null : firstOf([labeled, lines, texts.slice(-2)], onlyMonthDay);
	const named = firstOf(texts, (one) => one.fiscalYear);
	return {
		heldOn,
		monthDay,
		number: firstOf(texts, (one) => one.number),
		title: firstOf([...lines, ...texts.slice(-2).reverse()], (one) => one.title || null) ?? '',
		fiscalYear: named ?? (heldOn ? fiscalYear(heldOn) : null)
	};
}

const OTHER_DAY =
	/作成|更新|印刷|出力|現在|締切|〆切|締め切り|期限|申込|受付|生年月日|前回|次回|発行|generated|exported|created|printed|deadline/i;
const MEETING_DAY = /開催|日時|日程|会議日|期日|とき|held|date/i;
const LABEL =
	/^(?:(?:会議|行事|研修|イベント|開催)?(?:名称?|日時?|日程|題名|タイトル)|件名|テーマ|日時|日程|場所|会場|topic|(?:meeting )?title|date|event)\s?[:,=\t]\s?/i;
const NUMBER =
	/第\s?(\d{1,4}|[〇一二三四五六七八九十百]{1,6})\s?回目?|(?<![\d年月日])(\d{1,4})\s?回目?(?!答)/;
const ENGLISH_NUMBER = /(?:\b(?:no|vol)\.?\s?|#)(\d{1,4})(?!\d)/i;
const FISCAL_YEAR =
	/(?<![\da-z])((?:19|20)\d{2}|(?:明治|大正|昭和|平成|令和|[MTSHR])\.?(?:\d{1,2}|元))(?:\([^)]{1,8}\))?\s?年度|\bFY\s?((?:20)?\d{2})(?!\d)/i;
const TIME =
	/(?:午[前後]\s?)?\d{1,2}(?::\d{2}|時(?:半|\d{1,2}分)?)(?::\d{2})?\s?(?:[ap]m)?\s?[~〜–-]?/gi;
const VENUE =
	/(?:^|[\s(、,])(?:於(?:[:\s]|(?=[^\s:]))|(?:(?:開催)?(?:場所|会場)|ところ|venue|place|location)[:,=\t ]).*$/i;
/** Words of lists of attendance, which are taken out wherever they stand. */
const NOISE =
	/(?:出席|参加|出欠|欠席)(?:(?:者|状況|予定|確認|登録|申込|人)(?:一覧表?|名簿|リスト|簿|表|レポート|報告|集計|データ|記録|数)?|(?:一覧表?|名簿|リスト|簿|表|レポート|報告|集計|データ|記録)|(?![\p{sc=Han}\p{sc=Kana}]))|(?:受付|会員|機関|申し?込み?者?|登録者)?(?:一覧表?|名簿)|受付簿|申し?込み?者(?![\p{sc=Han}])|(?<![a-z])(?:attendance|attendees?|participants?|meeting(?= ?\d{0,3}$)|zoom(?:us)?|teams|peatix|connpass|doorkeeper|eventbrite|kintone|google ?(?:forms?|meet)|(?:ms|microsoft) ?forms?|registration(?: ?(?:forms?|list))?|meeting ?saved|saved|export(?:ed)?|reports?|book ?\d*|list|data)(?![a-z])|こくち[ーい]ず|調整さん|(?:フォームの)?回答|コピー|最終版?|修正版?|確定版?|最新版?|(?<![a-z])(?:final|copy|rev|ver(?:sion)?|v)\.?\s?\d*(?![a-z])/giu;
/** What a list is for, or how it is sorted: no title when nothing else is left. */
const KIND_OF_LIST =
	/(?:印刷|提出|配布|確認|保存|記入|受付|入力)用|(?:記入|入力|提出|確認|受付)済み?|(?:姓名|氏名|名前|機関|会場|団体|事業所|参加者|月|日|年度?|回|方法)別|(?:参加|出席)?(?:者数|人数)|数|まとめ|集計表?|控え?|縦|横|様式\d*|別紙\d*|資料\d*|(?<![a-z])(?:counts?|members?|wt|wg|memo|total|kaigi|meibo)(?![a-z])/gi;
/** Joined words such as `ja-per-join` or `wt_members` name a file, not a meeting. */
const FILE_WORD = /^[!-~]*$/;

function readText(text: string): TextClues {
	const days = findDates(text);
	let rest = text;
	for (const { index, length } of days) {
		rest = rest.slice(0, index) + ' '.repeat(length) + rest.slice(index + length);
	}
	const year = FISCAL_YEAR.exec(rest);
	if (year) rest = rest.replace(year[0], ' ');
	const count = NUMBER.exec(rest) ?? ENGLISH_NUMBER.exec(rest);
	if (count) rest = rest.replace(count[0], ' ');
	return {
		days,
		isLabeled: false,
		number: count ? toNumber(count[1] ?? count[2] ?? '') : null,
		fiscalYear: year ? toYear((year[1] ?? `20${year[2]?.slice(-2)}`).toUpperCase()) : null,
		title: cleanTitle(rest)
	};
}

/** A line above a table. Days of printing, of a deadline or of another meeting are left out. */
function readLine(line: string): TextClues {
	const text = unify(line);
	const clues = readText(text.replace(LABEL, ' '));
	const named = text.replace(VENUE, '').replace(LABEL, ' ');
	const { title } = readText(named);
	const isOther = OTHER_DAY.test(text) && !MEETING_DAY.test(text);
	const days = isOther ? [] : clues.days;
	const isDayLine = days.length > 0 && MEETING_DAY.test(text);
	const isTitle = !isOther && !isDayLine && !/^[^:]{1,8}:/.test(named.trim());
	return {
		...clues,
		days,
		isLabeled: isDayLine,
		title: isTitle && title.length <= 60 ? title : ''
	};
}

/** Without extension, number of a copy and what stands for a blank. */
function readFileName(fileName: string): TextClues {
	const name = unify(fileName.split(/[\\/]/).at(-1) ?? '')
		.replace(/(?:\.(?:csv|tsv|txt|xlsx?|xlsm|ods|json|html?|zip))+$/i, '')
		.replace(/\s?\(\d{1,2}\)$|\s?-\s?コピー$/, '');
	const spaced = name.replace(/(?<=\D)_|_(?=\D)/g, ' ');
	const clues = readName(spaced, name);
	const day = /^(?:.*\D)?(0[1-9]|1[0-2])([0-3]\d)(?:\D.*)?$/.exec(name);
	if (clues.days.length > 0 || !day) return clues;
	const [month, date] = [Number(day[1]), Number(day[2])];
	const mention = { date: null, month, day: date, index: 0, length: 4 };
	return date >= 1 && date <= 31 ? { ...clues, days: [mention] } : clues;
}

/** The name of a file or sheet, which may be made of words that are no title. */
function readName(text: string, name = text): TextClues {
	const clues = readText(text);
	return FILE_WORD.test(name) ? { ...clues, title: '' } : clues;
}

/** 「5.18」 and 「5-18」 are days when they are all a sheet is called; Sheet1 says nothing. */
function plainSheetName(name: string): string {
	const plain = unify(sheetNameOf(name)).replace(/^(\d{1,2})[.-](\d{1,2})$/, '$1/$2');
	return /^(?:sheet|シート|work ?sheet|list|data|データ|一覧)\s?\d*$/i.test(plain) ? '' : plain;
}

function cleanTitle(text: string): string {
	const title = text
		.replace(TIME, ' ')
		.replace(NOISE, ' ')
		.replace(/(?<!\d)\d{5,}(?!\d)|(?<=^|[\s_])\d+(?=[\s_]|$)/g, ' ')
		.replace(/[_\s,;|]+/g, ' ')
		.replace(/[([【「『]\s*[)\]】」』]/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[\s\-–―:・.〜~]+|[\s\-–―:・.〜~(【「]+$/g, '')
		.replace(/の$/, '')
		.split(' ')
		.filter((word) => word.replace(KIND_OF_LIST, '').replace(/[()]/g, '') !== '')
		.join(' ');
	return /\p{L}{2}/u.test(title.replace(KIND_OF_LIST, '')) &&
		!/^(?:[年月日時分回の]+|(?:meeting|event) ?\d*)$/i.test(title)
		? title
		: '';
}

/** The one day that texts speak of, or null when there is none or several. */
function onlyDay(texts: readonly TextClues[]): string | null {
	const days = texts.flatMap((one) => one.days.flatMap(({ date }) => date ?? []));
	const different = [...new Set(days)];
	return different.length === 1 ? different[0]! : null;
}

function onlyMonthDay(texts: readonly TextClues[]): MeetingClues['monthDay'] {
	const days = texts.flatMap((one) => one.days.filter(({ date }) => date === null));
	const different = new Set(days.map(({ month, day }) => `${month}/${day}`));
	return different.size === 1 ? { month: days[0]!.month, day: days[0]!.day } : null;
}

function firstOf<In, Out>(list: readonly In[], find: (one: In) => Out | null): Out | null {
	for (const one of list) {
		const found = find(one);
		if (found !== null) return found;
	}
	return null;
}

/** 157 for 「157」, 「百五十七」. */
function toNumber(text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	let total = 0;
	let digit = 0;
	for (const letter of text) {
		const value = '〇一二三四五六七八九'.indexOf(letter);
		if (value >= 0) digit = digit * 10 + value;
		else {
			total += (digit || 1) * (letter === '百' ? 100 : 10);
			digit = 0;
		}
	}
	return total + digit;
}

function unify(text: string): string {
	return normalizeText(text).normalize('NFKC');
}
