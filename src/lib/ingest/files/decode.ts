import { createIssue, type Issue } from '../review/issue';
import { signatureOf } from './signature';

/** How a file was written. `cp932` is what Excel for Windows saves as "CSV". */
export type Encoding =
	'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'cp932' | 'euc-jp' | 'iso-2022-jp';

/** Encodings a user may choose from when none is certain. */
export const ENCODINGS_TO_CHOOSE = ['cp932', 'utf-8', 'euc-jp', 'utf-16le'] as const;

/** A file as text with `\n` line ends, or the reason why it is none. */
export type Decoding = { ok: true; text: string; encoding: Encoding } | { ok: false; issue: Issue };

// V8 holds no string of 2^29 characters; half of it leaves room to work.
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * Decode a whole file: byte order mark, then ISO-2022-JP by its escapes, UTF-16 by its NULs, strict
 * UTF-8, strict CP932 or EUC-JP. A file that fits none is refused, never read with wrong letters.
 */
export function decode(bytes: Uint8Array): Decoding {
	const refusal = refuseByContent(bytes);
	if (refusal) return { ok: false, issue: refusal };
	const decoded = decodeText(bytes);
	if (!decoded) return refuse('unknown-encoding', { row: firstUndecodableRow(bytes) });
	if (decoded.text.trim() === '') return refuse('empty-file');
	if (isMostlyControl(decoded.text)) return refuse('binary-file');
	return { ok: true, ...decoded, text: unifyLineEnds(decoded.text) };
}

/** Decode a file in an encoding the user chose; letters that do not fit become U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
	const label = encoding.replace('cp932', 'shift_jis').replace('-bom', '');
	return unifyLineEnds(new TextDecoder(label).decode(bytes));
}

function refuse(...[code, place]: Parameters<typeof createIssue>): Decoding {
	return { ok: false, issue: createIssue(code, place) };
}

function refuseByContent(bytes: Uint8Array): Issue | null {
	if (bytes.length === 0) return createIssue('empty-file');
	const signature = signatureOf(bytes);
	if (signature) return createIssue(signature.code, { detail: signature.name });
	if (bytes.length > LARGEST_FILE) {
		return createIssue('file-too-large', { detail: String(Math.ceil(bytes.length / 1e6)) });
	}
	return null;
}

function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
	if (hasPrefix(bytes, [0xef, 0xbb, 0xbf])) return attempt(bytes, 'utf-8', 'utf-8-bom');
	if (hasPrefix(bytes, [0xff, 0xfe])) return attempt(bytes, 'utf-16le', 'utf-16le');
	if (hasPrefix(bytes, [0xfe, 0xff])) return attempt(bytes, 'utf-16be', 'utf-16be');
	const wide = wideEncoding(bytes);
	if (wide) return attempt(bytes, wide, wide);
	if (hasJisEscape(bytes)) return attempt(bytes, 'iso-2022-jp', 'iso-2022-jp');
	return attempt(bytes, 'utf-8', 'utf-8') ?? decodeJapanese(bytes);
}

/** CP932 or EUC-JP: some EUC-JP is also valid CP932, but reads there as half-width kana. */
function decodeJapanese(bytes: Uint8Array) {
	// The label "shift_jis" means CP932 (windows-31j) in the Encoding Standard; "cp932" throws.
	const cp932 = attempt(bytes, 'shift_jis', 'cp932');
	const isCp932 = cp932 && !cp932.text.includes('\ufffd');
	if (isCp932 && countShare(cp932.text, /[\uff61-\uff9f]/g) < 0.5) return cp932;
	const euc = attempt(bytes, 'euc-jp', 'euc-jp');
	if (euc && countShare(euc.text, /[ぁ-んァ-ヶ一-龠ー]/g) > 0.5) return euc;
	return isCp932 ? cp932 : null;
}

function attempt(bytes: Uint8Array, label: string, encoding: Encoding) {
	try {
		return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
	} catch {
		return null; // not valid in this encoding: the next one is tried
	}
}

/** UTF-16 without a byte order mark: ASCII characters leave a NUL on one side of each pair only. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const length = Math.min(bytes.length, 65_536) & ~1;
	if (length < 4) return null;
	const zeros = [0, 0];
	for (let index = 0; index < length; index++) {
		if (bytes[index] === 0) zeros[index & 1]! += 1;
	}
	const [even = 0, odd = 0] = zeros;
	const many = length / 2 / 20;
	if (odd > many && even <= odd / 50) return 'utf-16le';
	return even > many && odd <= even / 50 ? 'utf-16be' : null;
}

/** ESC $ @ or ESC $ B, which switch ISO-2022-JP to kanji; the file is 7-bit, so valid UTF-8 too. */
function hasJisEscape(bytes: Uint8Array): boolean {
	let at = bytes.indexOf(0x1b);
	while (at !== -1) {
		if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
		at = bytes.indexOf(0x1b, at + 1);
	}
	return false;
}

/** Share of the characters beyond ASCII that match, in the first part of a text. */
function countShare(text: string, pattern: RegExp): number {
	const beyondAscii =
		text
			.slice(0, 200_000)
			.match(/[^\u0000-\u007f]/g)
			?.join('') ?? '';
	return (beyondAscii.match(pattern)?.length ?? 0) / Math.max(1, beyondAscii.length);
}

function isMostlyControl(text: string): boolean {
	const head = text.slice(0, 65_536);
	const controls = head.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
	return controls > Math.max(8, head.length / 50);
}

/** The row near the first byte that is neither UTF-8 nor CP932. */
function firstUndecodableRow(bytes: Uint8Array): number {
	const text = new TextDecoder('shift_jis').decode(bytes);
	return text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split(/\r\n?|\n/).length;
}

function unifyLineEnds(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function hasPrefix(bytes: Uint8Array, prefix: readonly number[]): boolean {
	return prefix.every((byte, index) => bytes[index] === byte);
}
