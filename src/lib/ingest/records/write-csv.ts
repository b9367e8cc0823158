/** A cell as it stands in a canonical CSV: quoted only where it must be (RFC 4180). */
export function csvCell(text: string): string {
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of a canonical CSV, with its line feed. */
export function csvLine(cells: readonly string[]): string {
	return `${cells.map(csvCell).join(',')}\n`;
}

/** What a canonical CSV begins with, so that Excel takes it for UTF-8. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const PART_LENGTH = 1 << 17;
const FIRST_CAPACITY = 1 << 16;

/** Builds a canonical CSV (UTF-8 with a mark, LF) of any length in one growing buffer. */
export class CsvBuilder {
	readonly #encoder = new TextEncoder();
	#bytes: Uint8Array<ArrayBuffer>;
	#length = BYTE_ORDER_MARK.length;
	#text = '';

	/** `expected`: about how many bytes there will be, so that the buffer need not grow. */
	constructor(expected = 0) {
		this.#bytes = new Uint8Array(expected + FIRST_CAPACITY);
		this.#bytes.set(BYTE_ORDER_MARK);
	}

	/** Add a finished line, with its line feed. */
	add(line: string) {
		this.#text += line;
		if (this.#text.length >= PART_LENGTH) this.#flush();
	}

	/** The whole file. Nothing can be added afterwards. */
	build(): Uint8Array<ArrayBuffer> {
		this.#flush();
		const built = resize(this.#bytes, this.#length);
		this.#bytes = new Uint8Array();
		return built;
	}

	#flush() {
		const text = this.#text;
		this.#text = '';
		// A UTF-16 unit takes three bytes at most.
		const needed = this.#length + text.length * 3;
		if (needed > this.#bytes.length) {
			this.#bytes = resize(this.#bytes, Math.max(needed, Math.ceil(this.#bytes.length * 1.5)));
		}
		this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
	}
}

/** The same bytes in a buffer of another length; without a copy where the browser can do that. */
function resize(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
	const buffer = bytes.buffer as ArrayBuffer & { transfer?: (length: number) => ArrayBuffer };
	if (buffer.transfer) return new Uint8Array(buffer.transfer(length));
	const resized = new Uint8Array(length);
	resized.set(bytes.subarray(0, length));
	return resized;
}
