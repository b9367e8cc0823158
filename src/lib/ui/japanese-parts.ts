import type { Language } from '$lib/domain/language';

const LETTER = /[ぁ-んァ-ヶ一-龠々]/;
const LETTERS = /[ぁ-んァ-ヶ一-龠々]/g;
const LATIN = /[A-Za-z]/g;

/** From one Japanese letter to another, with what stands between them and is not Latin. */
const RUN = /[ぁ-んァ-ヶ一-龠々ー〆「（](?:[^A-Za-z]*[ぁ-んァ-ヶ一-龠々ー〆」）])?/g;

/** A piece of a text. */
export interface LanguagePart {
	text: string;
	isJapanese: boolean;
}

/**
 * The language of a text from the records on a page in another: names of teams and organizations
 * are Japanese also there. Undefined where it is the page's own.
 */
export function langOf(text: string, page: Language): 'ja' | undefined {
	if (page === 'ja' || !LETTER.test(text)) return undefined;
	const [own, latin] = [LETTERS, LATIN].map((letters) => text.match(letters)?.length ?? 0);
	return (own ?? 0) >= (latin ?? 0) ? 'ja' : undefined;
}

/** A text of an English page in parts: a name within a sentence is read in its own language. */
export function japaneseParts(text: string): LanguagePart[] {
	if (!LETTER.test(text)) return [{ text, isJapanese: false }];
	const parts: LanguagePart[] = [];
	let end = 0;
	for (const { 0: run, index } of text.matchAll(RUN)) {
		if (!LETTER.test(run)) continue;
		if (index > end) parts.push({ text: text.slice(end, index), isJapanese: false });
		parts.push({ text: run, isJapanese: true });
		end = index + run.length;
	}
	if (end < text.length) parts.push({ text: text.slice(end), isJapanese: false });
	return parts;
}
