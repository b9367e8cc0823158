import { normalizeText } from '$lib/domain/text';

/** A text in CP932, and the letters it had that CP932 lacks. */
export interface Cp932Text {
	bytes: Uint8Array<ArrayBuffer>;
	/** Each once, in the order of their first appearance. */
	lacking: string[];
}

let codes: ReadonlyMap<string, number> | null = null;

/**
 * Write a text as Excel for Windows reads a CSV without a mark: in CP932 (Shift_JIS with the
 * extensions of Windows). A letter it knows in another form only (〜 as ～) is written in that one,
 * which an import reads as the same.
 * @param substitute ASCII or a letter of CP932, written for each letter that CP932 lacks
 */
export function encodeCp932(text: string, substitute = '〓'): Cp932Text {
	codes ??= invertDecoder();
	const bytes = new Uint8Array(text.length * 2);
	const lacking = new Set<string>();
	const instead = codes.get(substitute) ?? 0x3f;
	let length = 0;
	for (const letter of text) {
		const code = codes.get(letter);
		if (code === undefined) lacking.add(letter);
		const written = code ?? instead;
		if (written > 0xff) bytes[length++] = written >> 8;
		bytes[length++] = written & 0xff;
	}
	return { bytes: bytes.slice(0, length), lacking: [...lacking] };
}

/** The code of every letter, found by decoding every code there is. */
function invertDecoder(): Map<string, number> {
	const letters = [...decodeCodes()];
	const found = new Map<string, number>();
	// Of letters with several codes Windows writes the first one.
	for (const [letter, code] of letters) if (!found.has(letter)) found.set(letter, code);
	for (const [letter, code] of letters) {
		const plain = normalizeText(letter);
		if ([...plain].length === 1 && !found.has(plain)) found.set(plain, code);
	}
	return found;
}

function* decodeCodes(): Generator<[letter: string, code: number]> {
	const decoder = new TextDecoder('shift_jis');
	for (let code = 0; code < 0x80; code++) yield [String.fromCharCode(code), code];
	for (let code = 0xa1; code <= 0xdf; code++) yield [decoder.decode(Uint8Array.of(code)), code];
	for (let lead = 0x81; lead <= 0xfc; lead++) {
		// Half-width letters, what only NEC wrote so (ED, EE), and the user's own letters (F0–F9).
		if ((lead > 0x9f && lead < 0xe0) || lead === 0xed || lead === 0xee) continue;
		if (lead >= 0xf0 && lead <= 0xf9) continue;
		for (let trail = 0x40; trail <= 0xfc; trail++) {
			const letter = decoder.decode(Uint8Array.of(lead, trail));
			if (letter.length === 1 && letter !== '\ufffd') yield [letter, (lead << 8) | trail];
		}
	}
}
