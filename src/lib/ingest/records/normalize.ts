import { excelSerialToDate, NEVER, parseDate, parseMonth } from '$lib/domain/date';
import { unguardFormula } from '$lib/domain/formula';
import type { Code, Column } from '$lib/domain/schema';
import { normalizeHeading, normalizeText } from '$lib/domain/text';
import type { IssueCode } from '../review/issue';
import { csvCell } from './write-csv';

/** A cell in canonical form. Equal raw cells of a column share one object. */
export interface Cell {
	/** Canonical text, '' when empty. */
	text: string;
	/** The text as it stands in a CSV. */
	csv: string;
	problems: readonly CellProblem[];
	/** Whether a problem keeps the row out. */
	isRejected: boolean;
	/** Set by the tally when it has counted what the cell names. */
	isCounted: boolean;
}

/** What is wrong with a cell. */
export interface CellProblem {
	code: IssueCode;
	/** What the text of the issue needs beyond the place. */
	detail?: string;
	/** Set when the cell may name a person, so that no issue repeats it. */
	isPrivate?: boolean;
}

/** Reads the cells of one column. */
export type CellReader = (raw: string) => Cell;

interface Reading {
	text: string;
	problems: CellProblem[];
}

const LONGEST_CELL = 1000;
/** Of a longer cell even the spaces are not worth to be taken off. */
const LONGEST_RAW = 10_000;
const LARGEST_MEMO = 200_000;
const WARNINGS = new Set<IssueCode>([
	'unknown-code',
	'excel-serial',
	'damaged-text',
	'formula-text',
	'contact-not-kept',
	'name-in-key-column'
]);

/** An empty cell. */
export const EMPTY_CELL: Cell = toCell('');

/** A cell of canonical text with what is wrong with it. */
export function toCell(text: string, problems: readonly CellProblem[] = []): Cell {
	const isRejected = problems.some(({ code }) => !WARNINGS.has(code));
	return { text, csv: csvCell(text), problems, isRejected, isCounted: false };
}

/** A reader for a column that normalizes each different cell once: columns repeat few values. */
export function createCellReader(column: Column): CellReader {
	const memo = new Map<string, Cell>();
	const normalize = NORMALIZERS[column.type];
	let lastRaw = '';
	let lastCell = readCell('', column, normalize);
	return (raw) => {
		if (raw === lastRaw) return lastCell; // lists are mostly in order
		let cell = memo.get(raw);
		if (!cell) {
			if (memo.size >= LARGEST_MEMO) memo.clear();
			cell = readCell(raw, column, normalize);
			memo.set(raw, cell);
		}
		lastRaw = raw;
		lastCell = cell;
		return cell;
	};
}

function readCell(raw: string, column: Column, normalize: Normalize): Cell {
	if (raw.length > LONGEST_RAW) return toCell('', [{ code: 'too-long' }]);
	if (/\n[^\n]*[,;\t|]/.test(raw)) return toCell('', [{ code: 'rows-in-cell', isPrivate: true }]);
	const plain = unguardFormula(normalizeText(raw));
	if (plain.length > LONGEST_CELL) return toCell('', [{ code: 'too-long' }]);
	const { text, problems } = plain === '' ? { text: '', problems: [] } : normalize(plain, column);
	if (plain.includes('\ufffd')) problems.push({ code: 'damaged-text' });
	const isMissing = column.required && text === '' && !problems.some((one) => !isWarning(one));
	return toCell(text, isMissing ? [...problems, { code: 'missing-value' }] : problems);
}

function isWarning({ code }: CellProblem): boolean {
	return WARNINGS.has(code);
}

type Normalize = (plain: string, column: Column) => Reading;

/** How a cell of each type becomes canonical; the text is not empty and already in one spelling. */
const NORMALIZERS: Record<Column['type'], Normalize> = {
	text: normalizeTextCell,
	code: (plain, column) => normalizeCode(plain, column),
	integer: (plain) => normalizeNumber(plain, /^-?\d{1,9}$/),
	number: (plain) => normalizeNumber(plain, /^-?\d{1,12}(?:\.\d{1,9})?$/),
	date: normalizeDate,
	month: (plain) => found(parseMonth(plain) ?? monthOfFirstDay(plain), 'not-a-month')
};

const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;
const TELEPHONE = /^(?:\+81|0)[-( ]?\d{1,4}[-) ]?\d{1,4}[- ]?\d{3,4}$/;

/** Whether a text is an e-mail address or a telephone number. */
export function isContact(text: string): boolean {
	return EMAIL.test(text) || TELEPHONE.test(text);
}

function normalizeTextCell(text: string, column: Column): Reading {
	const isName = !/(?:_id|_code|_into)$/.test(column.name);
	if (isName && isContact(text)) {
		return { text: '', problems: [{ code: 'contact-not-kept', isPrivate: true }] };
	}
	const isFormula = /^[=@]\S/.test(text) || /^[+-]\D/.test(text);
	return { text, problems: isFormula ? [{ code: 'formula-text' }] : [] };
}

function normalizeCode(plain: string, column: Column): Reading {
	const code = codesBySpelling(column.allowed ?? []).get(normalizeHeading(plain));
	if (code !== undefined) return { text: code, problems: [] };
	const detail = (column.allowed ?? []).map(({ label }) => label).join('、');
	const problem = column.required ? 'unknown-code-required' : 'unknown-code';
	return { text: '', problems: [{ code: problem, detail }] };
}

function normalizeDate(plain: string, { name }: Column): Reading {
	if (plain === NEVER && name === 'valid_to') return found(plain);
	const date = parseDate(plain);
	const serial = !date && /^[2-5]\d{4}$/.test(plain) ? excelSerialToDate(Number(plain)) : null;
	if (serial) return { text: serial, problems: [{ code: 'excel-serial', detail: serial }] };
	if (date && (date < '1868' || date >= '2101')) return failed('implausible-date');
	return found(date, 'not-a-date');
}

/** A spreadsheet makes a day of a month that is typed in: 2024/5/1. */
function monthOfFirstDay(plain: string): string | null {
	const day = parseDate(plain);
	return day?.endsWith('-01') ? day.slice(0, 7) : null;
}

function normalizeNumber(plain: string, pattern: RegExp): Reading {
	const digits = plain.replace(/^第/, '').replace(/(?:回目?|名|人|件|年度?)$/, '');
	const number = digits.replace(/(?<=\d),(?=\d{3})/g, '').trim();
	if (!pattern.test(number)) return failed('not-a-number');
	return number.startsWith('-') ? failed('negative-number') : found(String(Number(number)));
}

function found(text: string | null, otherwise: IssueCode = 'not-a-number'): Reading {
	return text === null ? failed(otherwise) : { text, problems: [] };
}

function failed(code: IssueCode): Reading {
	return { text: '', problems: [{ code }] };
}

const spellings = new WeakMap<readonly Code[], Map<string, string>>();

/** Codes by everything that means them: the code, its label, its aliases. */
function codesBySpelling(codes: readonly Code[]): Map<string, string> {
	const known = spellings.get(codes);
	if (known) return known;
	const index = new Map<string, string>();
	for (const { code, label, aliases = [] } of codes) {
		for (const word of [code, label, ...aliases]) index.set(normalizeHeading(word), code);
	}
	spellings.set(codes, index);
	return index;
}
