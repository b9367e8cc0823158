import { parseChunks } from './parse';
import type { Sheet } from './sheet';

/** Rows of a text that was damaged before it came here. */
export interface Damage {
	/** The first hundred spreadsheet rows. */
	rows: number[];
	/** How many rows there are in all. */
	total: number;
	/** Letters were lost for good, or were read in a wrong encoding once and can be saved anew. */
	kind: 'lost' | 'mojibake';
}

const ROWS_LISTED = 100;
const LONGEST_SEARCH = 2_000_000;
/** U+FFFD, or cells of which nothing but question marks is left. */
const LOST = /\ufffd|(?:^|[,\t;])"?\?{2,}"?[,\t;]"?\?{2,}/m;
/** UTF-8 read as Shift_JIS (縺ゅ…), UTF-8 read as Latin-1 (ã‚¢), Shift_JIS read as Latin-1 (ƒAƒ“). */
const MOJIBAKE =
	/[縺繧繝][^\s,;]{0,4}[縺繧繝]|(?:[à-ï][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]{1,2}){2}|(?:[ƒ‚][\u0020-\u017f]){4}/;

/** Find text that was damaged by another program; null when there is none. */
export function findDamage(text: string): Damage | null {
	const pattern = patternIn(text);
	if (!pattern) return null;
	const rows: number[] = [];
	let total = 0;
	for (const chunk of parseChunks(text, ',')) {
		chunk.rows.forEach((cells, at) => {
			if (!pattern.test(cells.join(','))) return;
			total += 1;
			if (rows.length < ROWS_LISTED) rows.push(chunk.firstRow + at);
		});
	}
	return total === 0 ? null : { rows, total, kind: pattern === LOST ? 'lost' : 'mojibake' };
}

/** The same in a sheet of a workbook. */
export function findSheetDamage({ rows }: Sheet): Damage | null {
	return findDamage(rows.map((row) => row.map(quoteLine).join('\t')).join('\n'));
}

/** Plain searches first: the patterns cost half a second on a million rows. */
function patternIn(text: string): RegExp | null {
	if ((text.includes('\ufffd') || text.includes('??')) && LOST.test(text)) return LOST;
	// A file saved in a wrong encoding is damaged all over: of a large one the beginning tells.
	return MOJIBAKE.test(text.slice(0, LONGEST_SEARCH)) ? MOJIBAKE : null;
}

/** Cells as one line each, so that rows are counted as the sheet shows them. */
function quoteLine(cell: string): string {
	return cell.replace(/[\n"\t]/g, ' ');
}
