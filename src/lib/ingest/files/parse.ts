import Papa from 'papaparse';

/** Separators a table may use, the commonest first. */
export const DELIMITERS = [',', '\t', ';', '|'] as const;

/** Character between two cells. */
export type Delimiter = (typeof DELIMITERS)[number];

/** Some records of a file, in order. */
export interface RowChunk {
	rows: string[][];
	/** The spreadsheet row of the first of them (first line of the file = 1). */
	firstRow: number;
	/** Rows whose quotes are out of order but could be read. */
	brokenRows: number[];
	/** Row where a quote begins that never ends, or 0. Nothing can be read from there on. */
	unclosedRow: number;
	/** How much of the text has been read, 0..1. */
	fraction: number;
}

interface PapaChunk {
	data: string[][];
	errors: { code: string; row: number }[];
	meta: { cursor: number };
}

// Small enough that the rows of a chunk die young: larger ones cost twice the time in collection.
const CHUNK_LENGTH = 1 << 17;

/**
 * Split text with `\n` line ends into records, one chunk after the other, so that only one is held.
 * A record over several lines counts as one row, as a spreadsheet shows it. Papa's own parser class
 * is used: `Papa.parse` in chunks would need callbacks, and its header mode renames `constructor`.
 */
export function* parseChunks(
	text: string,
	delimiter: Delimiter,
	chunkLength = CHUNK_LENGTH
): Generator<RowChunk> {
	const parser = new Papa.Parser({ delimiter, newline: '\n' });
	let start = 0;
	let firstRow = 1;
	let length = chunkLength;
	while (start < text.length) {
		const isLast = start + length >= text.length;
		const parsed = parser.parse(text.slice(start, start + length), 0, !isLast) as PapaChunk;
		const rows = parsed.data;
		if (rows.length === 0 && !isLast) {
			length *= 2; // one record is longer than the chunk
			continue;
		}
		start = isLast ? text.length : start + parsed.meta.cursor;
		length = chunkLength;
		yield { rows, firstRow, ...quoteProblems(parsed, firstRow), fraction: start / text.length };
		firstRow += rows.length;
	}
}

/** Take off the line `sep=;` that Excel understands and does not show. */
export function readSeparatorLine(text: string) {
	const match = /^sep=(.)\n/i.exec(text.slice(0, 10));
	const named = DELIMITERS.find((delimiter) => delimiter === match?.[1]);
	if (!match || !named) return { text, delimiters: DELIMITERS };
	return { text: text.slice(match[0].length), delimiters: [named] };
}

/** The first records of a text. */
export function parseHead(text: string, delimiter: Delimiter, limit: number): string[][] {
	const [chunk] = parseChunks(text.slice(0, 1 << 22), delimiter, 1 << 14);
	return chunk?.rows.slice(0, limit) ?? [];
}

function quoteProblems({ data, errors }: PapaChunk, firstRow: number) {
	// Rows Papa leaves to the next chunk are reported there again.
	const known = errors.filter(({ row }) => row < data.length);
	const unclosed = known.find(({ code }) => code === 'MissingQuotes');
	return {
		brokenRows: [...new Set(known.map(({ row }) => firstRow + row))],
		unclosedRow: unclosed ? firstRow + unclosed.row : 0
	};
}
