/** A cell as it stands in a canonical CSV: quoted only where it must be (RFC 4180). */
export function csvCell(text: string): string {
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of a canonical CSV, with its line feed. */
export function csvLine(cells: readonly string[]): string {
	return `${cells.map(csvCell).join(',')}\n`;
}

const LINES_PER_PART = 2000;

/** Builds a canonical CSV (UTF-8, no BOM, LF) of any length without holding it as one string. */
export class CsvBuilder {
	readonly #parts: Uint8Array[] = [];
	readonly #encoder = new TextEncoder();
	#lines: string[] = [];

	/** Add a finished line, with its line feed. */
	add(line: string) {
		this.#lines.push(line);
		if (this.#lines.length >= LINES_PER_PART) this.#flush();
	}

	/** The whole file. */
	build(): Uint8Array<ArrayBuffer> {
		this.#flush();
		const length = this.#parts.reduce((sum, part) => sum + part.length, 0);
		const bytes = new Uint8Array(length);
		let offset = 0;
		for (const part of this.#parts) {
			bytes.set(part, offset);
			offset += part.length;
		}
		return bytes;
	}

	#flush() {
		if (this.#lines.length > 0) this.#parts.push(this.#encoder.encode(this.#lines.join('')));
		this.#lines = [];
	}
}
