const LINE_FEED = 0x0a;

/** Largest piece of a CSV that is given to the engine at once, in bytes. */
export const PIECE_BYTES = 16 * 1024 * 1024;

/**
 * Cut a canonical CSV at line ends into pieces that each begin with its first line, because the
 * engine copies what it loads and never gives that memory back. A short one stays as it is.
 */
export function* csvPieces(bytes: Uint8Array, most = PIECE_BYTES): Generator<Uint8Array> {
	if (bytes.length <= most) {
		yield bytes;
		return;
	}
	const header = bytes.subarray(0, bytes.indexOf(LINE_FEED) + 1);
	let from = header.length;
	while (from < bytes.length) {
		const to = pieceEnd(bytes, from, most);
		const piece = new Uint8Array(header.length + to - from);
		piece.set(header);
		piece.set(bytes.subarray(from, to), header.length);
		yield piece;
		from = to;
	}
}

/** After the last line end within reach, or after the next one when a line is longer than that. */
function pieceEnd(bytes: Uint8Array, from: number, most: number): number {
	if (bytes.length - from <= most) return bytes.length;
	const last = bytes.subarray(from, from + most).lastIndexOf(LINE_FEED);
	if (last !== -1) return from + last + 1;
	const next = bytes.indexOf(LINE_FEED, from + most);
	return next === -1 ? bytes.length : next + 1;
}
