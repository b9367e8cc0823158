import { parseDate } from '$lib/domain/date';
import { FORMATS, missingNeeds, type ImportFormat } from './format';
import { clip, createIssue, type Issue } from './issue';
import { isContact } from './normalize';
import { DELIMITERS, parseHead, type Delimiter } from './parse';

/** What a file was taken for and where its table begins. */
export interface Layout {
	format: ImportFormat;
	delimiter: Delimiter;
	/** Spreadsheet row of the headings (first line = 1). */
	headingRow: number;
	headings: string[];
}

interface Candidate extends Layout {
	score: number;
}

const ROWS_SEARCHED = 20;
const COLUMNS_READ = 1000;
/** From this score on a file is taken for a format; half of it suffices to name what is missing. */
const ENOUGH = 0.4;

/** Find the separator, the heading row and the format of a text, or say why there is none. */
export function recognize(
	text: string,
	fileName: string,
	delimiters: readonly Delimiter[] = DELIMITERS
): Layout | Issue {
	const candidates = delimiters.flatMap((delimiter) => {
		const rows = parseHead(text, delimiter, ROWS_SEARCHED);
		return rows.flatMap((row, index) => candidatesOf(row, index + 1, delimiter, fileName));
	});
	// The sort is stable: of equal scores the commonest separator and the first row win.
	const [best] = candidates.sort((one, other) => other.score - one.score);
	if (!best || best.score < ENOUGH / 2) return unknownFormat(text);
	const [missing] = missingNeeds(best.format, best.headings, best.format.table);
	if (missing) return missingColumn(best, missing);
	return best.score < ENOUGH ? unknownFormat(text) : best;
}

function candidatesOf(
	row: readonly string[],
	headingRow: number,
	delimiter: Delimiter,
	fileName: string
): Candidate[] {
	const headings = row.slice(0, COLUMNS_READ);
	return FORMATS.flatMap((format) => {
		const score = format.recognize(headings, fileName);
		return score > 0 ? [{ format, delimiter, headingRow, headings, score }] : [];
	});
}

function isData(cell: string): boolean {
	return /^[\d.,:/-]+$/.test(cell) || parseDate(cell) !== null || isContact(cell);
}

function unknownFormat(text: string): Issue {
	const rows = DELIMITERS.map((delimiter) => parseHead(text, delimiter, 1)[0] ?? []);
	const widest = rows.reduce((one, other) => (other.length > one.length ? other : one), []);
	const shown = listHeadings(widest);
	return createIssue('unknown-format', { row: 1, detail: shown });
}

function missingColumn({ format, headings, headingRow }: Candidate, missing: readonly string[]) {
	const labels = missing.map((name) => {
		return format.table.columns.find((column) => column.name === name)?.label ?? name;
	});
	const detail = `「${format.label}」として読むために、見出しのどれかをこの名前にしてください。ファイルの見出しは、${listHeadings(headings)}。`;
	return createIssue('missing-column', { row: headingRow, column: labels.join('・'), detail });
}

/** The first headings of a file. A row of data may name people, so it is not repeated. */
function listHeadings(headings: readonly string[]): string {
	const filled = headings.filter((heading) => heading.trim() !== '');
	if (filled.some((cell) => isData(cell.trim()))) return 'ないようです';
	const shown = filled.slice(0, 12).map((heading) => clip(heading.trim(), 20));
	return shown.join('、') + (filled.length > shown.length ? ' など' : '');
}
