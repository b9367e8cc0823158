import { parseMonth } from '$lib/domain/date';
import { normalizeHeading } from '$lib/domain/text';
import { readDateCell } from '../meetings/date-cell';
import { readMark } from '../meetings/marks';
import { isContact } from '../records/normalize';
import { isOrganizationName, isPersonName } from './role-values';
import { headingScore } from './role-words';

type Rows = readonly (readonly string[])[];

/** The heading rows of a table, one or two, and their texts joined for each column. */
export interface HeadingRows {
	/** Positions in the rows, from 0. */
	first: number;
	last: number;
	texts: string[];
	/** How much the row looks like headings; comparable within a sheet only. */
	score: number;
}

const ROWS_SEARCHED = 30;
const MOST_COLUMNS = 300;
const LONGEST_HEADING = 60;
const LEAST_SCORE = 1;

/** The likeliest headings among the first rows, or null when no row looks like any. */
export function findHeadings(rows: Rows): HeadingRows | null {
	let best: HeadingRows | null = null;
	for (let at = 0; at < Math.min(rows.length, ROWS_SEARCHED); at++) {
		// Of rows alike the first are the headings: what follows repeats them or is data.
		const score = scoreRow(rows, at) - at * 0.02;
		if (score >= LEAST_SCORE && score > (best?.score ?? 0)) best = { ...join(rows, at), score };
	}
	return best ?? guessHeadings(rows);
}

/**
 * Where no word is known: the first row of several cells before another one. A row that looks like
 * data is none; then the table has no headings, and `texts` is empty.
 */
function guessHeadings(rows: Rows): HeadingRows | null {
	const first = rows.slice(0, ROWS_SEARCHED).findIndex((row, at) => {
		return [row, rows[at + 1]].every((one) => distinctCells(one).length >= 2);
	});
	if (first === -1) return null;
	const cells = distinctCells(rows[first]);
	const data = cells.filter((cell) => {
		return isData(cell) || isOrganizationName(cell) || readDateCell(cell) !== null;
	});
	if (data.length * 2 >= cells.length) return { first, last: first - 1, texts: [], score: 0 };
	return { ...join(rows, first), score: 0.5 };
}

/** The headings of a table whose last heading row is known. */
export function headingsAt(rows: Rows, last: number): HeadingRows {
	return { ...join(rows, last), score: scoreRow(rows, last) };
}

/** Whether a cell is what a column of occasions is called: a day, 「第3回」, 「4月」. */
export function isOccasion(text: string): boolean {
	// Of joined headings 「2024年 5/15」 the lower one is the day.
	const [first = '', ...more] = text.trim().split(/\s+/);
	return isOneOccasion(text) || [first, more.at(-1) ?? ''].some(isOneOccasion);
}

function isOneOccasion(text: string): boolean {
	const plain = text.normalize('NFKC').replace(/\s+/g, '');
	if (plain === '' || plain.length > 40) return false;
	if (/^(?:第?\d{1,3}回目?|#\d{1,3}|\d{1,2}月(?:度|分)?)/.test(plain)) return true;
	return readDateCell(text) !== null ? !/^\d{5}/.test(plain) : parseMonth(text) !== null;
}

/** The cells of a row that say something, each text once: merged cells repeat theirs. */
export function distinctCells(row: readonly string[] | undefined): string[] {
	const filled = (row ?? []).slice(0, MOST_COLUMNS).map((cell) => cell.trim());
	return [...new Set(filled.filter((cell) => cell !== ''))];
}

function scoreRow(rows: Rows, at: number): number {
	const cells = distinctCells(rows[at]);
	if (cells.length === 0 || rows.length <= at + 1) return 0;
	const strong = cells.filter((cell) => headingScore(cell) >= 0.9).length;
	const weak = cells.filter((cell) => isWeakWord(cell)).length;
	if (cells.length === 1) return isOnlyColumn(rows, at) && strong === 1 ? 1.2 : 0;
	const occasions = cells.filter(isOccasion).length;
	const data = cells.filter((cell) => isData(cell)).length;
	// Of a column of dates below its heading each row holds one; headings of dates are several.
	const dates = occasions >= 2 ? Math.min(occasions, 4) : 0;
	const labels = (cells.length - data) / cells.length;
	return (strong * 2 + weak * 0.5 + dates) * labels + (strong + dates > 0 ? labels : 0);
}

function isWeakWord(cell: string): boolean {
	const score = headingScore(cell);
	return score > 0 && score < 0.9 && cell.length <= LONGEST_HEADING;
}

function isOnlyColumn(rows: Rows, at: number): boolean {
	return rows.slice(at + 1, at + 6).every((row) => distinctCells(row).length <= 1);
}

function isData(cell: string): boolean {
	if (headingScore(cell) >= 0.9 || isOccasion(cell)) return false;
	if (cell.length > LONGEST_HEADING) return true;
	const mark = [...cell].length === 1 ? readMark(cell) : null;
	return /^[\d,.:/-]+$/.test(cell) || mark !== null || isContact(cell) || isPersonName(cell);
}

/** Join the headings with the group headings above or the finer ones below them. */
function join(rows: Rows, at: number): Omit<HeadingRows, 'score'> {
	const row = rows[at] ?? [];
	const [above, below] = [rows[at - 1], rows[at + 1]];
	if (below && rows.length > at + 2 && isFiner(row, below)) return joined(row, below, at);
	if (above && isGroup(above, row)) return joined(above, row, at - 1);
	return { first: at, last: at, texts: row.slice(0, MOST_COLUMNS).map((cell) => cell.trim()) };
}

/** Whether a row names parts of the headings above it: 姓 and 名 under a merged 氏名. */
function isFiner(row: readonly string[], below: readonly string[]): boolean {
	const cells = distinctCells(below);
	if (cells.length === 0 || cells.some(isData)) return false;
	const words = cells.filter((cell) => headingScore(cell) >= 0.9 || isOccasion(cell)).length;
	const isMerged = below.some((cell, index) => {
		const upper = (row[index] ?? '').trim();
		const isBeside = upper === '' || upper === (row[index - 1] ?? '').trim();
		return cell.trim() !== '' && isBeside && index > 0 && cell.trim() !== upper;
	});
	const isUnderOccasions = row.some(isOccasion) && below.filter(isOccasion).length >= 2;
	return (isMerged && words * 2 >= cells.length) || isUnderOccasions;
}

/** Whether the row above the headings groups them, and is no title or data of its own. */
function isGroup(above: readonly string[], row: readonly string[]): boolean {
	const cells = distinctCells(above);
	if (cells.length < 2 || cells.some(isData)) return false;
	const words = cells.filter((cell) => headingScore(cell) > 0 || isOccasion(cell)).length;
	const fillsGap = above.some((cell, index) => {
		return cell.trim() !== '' && ['', cell.trim()].includes((row[index] ?? '').trim());
	});
	const isLabel = cells.every((cell) => cell.length <= 20 && !/[:：]/.test(cell));
	return isLabel && words * 2 >= cells.length && (fillsGap || above.filter(isOccasion).length >= 2);
}

function joined(upper: readonly string[], lower: readonly string[], first: number) {
	const width = Math.min(MOST_COLUMNS, Math.max(upper.length, lower.length));
	let group = '';
	const texts = Array.from({ length: width }, (_, index) => {
		const [own, fine] = [(upper[index] ?? '').trim(), (lower[index] ?? '').trim()];
		if (own !== '') group = own;
		if (fine === '') return own;
		const isSame = normalizeHeading(group) === normalizeHeading(fine);
		return group === '' || isSame ? fine : `${group} ${fine}`;
	});
	return { first, last: first + 1, texts };
}
