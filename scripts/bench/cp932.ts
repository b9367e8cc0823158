const LEADS = [...range(0x81, 0x9f), ...range(0xe0, 0xfc)];
const TRAILS = [...range(0x40, 0x7e), ...range(0x80, 0xfc)];

let table: Map<string, readonly number[]> | null = null;

/**
 * Encode a text as CP932, as Excel for Windows does. Node has no encoder, so the decoder's table is
 * turned round. Throws on a character that CP932 does not have.
 */
export function encodeCp932(text: string): Uint8Array {
	table ??= readTable();
	const bytes: number[] = [];
	for (const letter of text) {
		const code = letter.charCodeAt(0);
		const pair = code < 0x80 ? [code] : table.get(letter);
		if (!pair) throw new Error(`not in CP932: ${letter}`);
		for (const byte of pair) bytes.push(byte);
	}
	return Uint8Array.from(bytes);
}

function readTable(): Map<string, readonly number[]> {
	const decoder = new TextDecoder('shift_jis');
	const single = range(0xa1, 0xdf).map((byte) => [byte]);
	const double = LEADS.flatMap((lead) => TRAILS.map((trail) => [lead, trail]));
	const letters = new Map<string, readonly number[]>();
	for (const bytes of [...single, ...double]) {
		const letter = decoder.decode(Uint8Array.from(bytes));
		if (letter.includes('\ufffd') || letters.has(letter)) continue;
		letters.set(letter, bytes);
	}
	return letters;
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
