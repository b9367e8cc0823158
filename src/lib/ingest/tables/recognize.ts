import { parseDate } from '$lib/domain/date';
import { FORMATS, type Head, type ImportFormat, type Recognition } from '../format';
import { clip, createIssue, type Issue } from '../review/issue';
import { isContact } from '../records/normalize';
import type { Answers } from '../review/question';
import type { QuestionLog } from '../review/question-log';

/** A format a sheet may be of. */
export interface Candidate {
	format: ImportFormat;
	found: Recognition;
}

/** The format a sheet is taken for, or why it is taken for none. */
export type Choice = (({ ok: true } & Candidate) | { ok: false; issue: Issue }) & {
	score: number;
	/** Headings of the likeliest format, also when it was not taken. */
	headings: readonly string[];
	headingRow: number;
	/** Columns of the widest row. */
	width: number;
	/** All formats it may be of, the likeliest first. */
	candidates: readonly Candidate[];
	/** What the user decided about this layout of headings before. */
	remembered?: Answers;
};

/** Rows of a sheet that recognition looks at. */
export const ROWS_READ = 200;
/** Columns beyond these are read by no format. */
const COLUMNS_READ = 1000;
const LONGEST_DATA = 200;
/** From this score on a file is taken for a format; half of it suffices to name what is missing. */
const ENOUGH = 0.4;

/** Choose the format of a sheet by its beginning. A format the user named wins. */
export function chooseFormat(head: Head, answers: Answers): Choice {
	const candidates = rankFormats(below(head, answers), answers);
	// One that lacks nothing is taken before a likelier one that could not be read.
	const whole = candidates.find(({ found }) => found.score >= ENOUGH && !found.missing?.length);
	const best =
		candidates[0]?.format.id === answers['format'] ? candidates[0] : (whole ?? candidates[0]);
	const width = Math.max(0, ...head.rows.map((row) => row.length));
	const { score = 0, headings = [], headingRow = 1 } = best?.found ?? {};
	const isNamed = best !== undefined && best.format.id === answers['format'];
	const place = { score: isNamed ? 1 : score, headings, headingRow, width, candidates };
	const issue = best && (isNamed || score >= ENOUGH / 2) ? lack(best) : unknownFormat(head.rows);
	if (best && !issue && (isNamed || score >= ENOUGH)) return { ok: true, ...best, ...place };
	return { ok: false, issue: issue ?? unknownFormat(head.rows), ...place };
}

/** Formats whose columns a user can name when nothing was recognized. */
const TO_MAP = ['sign-in-list', 'wide-sheet', 'counts', 'organization-list'];

/** Ask what an unknown sheet is; the answer leads to naming its columns. */
export function askFormat(choice: Choice, questions: QuestionLog, sheet = '') {
	if (choice.ok || !['unknown-format', 'missing-column'].includes(choice.issue.code)) return;
	const likely = choice.candidates.map(({ format }) => format);
	const mapped = FORMATS.filter((format) => TO_MAP.includes(format.id));
	const formats = [...new Set([...likely, ...mapped])].slice(0, 8);
	if (likely.length === 0) return;
	const draft = {
		id: 'format',
		code: 'which-format',
		detail: '',
		input: 'choice',
		choices: formats.map(({ id, label }) => ({ value: id, label, reason: '' })),
		proposed: '',
		rows: [choice.headingRow],
		isBlocking: true
	} as const;
	questions.ask(draft, sheet);
}

/** The beginning of a sheet, for recognition. */
export function headOf(rows: Head['rows'], fileName: string, sheetName: string): Head {
	const beginning = rows.slice(0, ROWS_READ).map((row) => {
		return row.length > COLUMNS_READ ? row.slice(0, COLUMNS_READ) : row;
	});
	return { fileName, sheetName, rows: beginning };
}

function rankFormats(head: Head, answers: Answers): Candidate[] {
	const candidates = FORMATS.flatMap((format) => {
		const found = format.recognize(head);
		return found && found.score > 0 ? [{ format, found }] : [];
	});
	// The sort is stable: of equal scores the first format by name wins.
	candidates.sort((one, other) => other.found.score - one.found.score);
	const named = candidates.find(({ format }) => format.id === answers['format']);
	return named ? [named, ...candidates.filter((candidate) => candidate !== named)] : candidates;
}

/** The user may have pointed at the headings: what is above them is not looked at. */
function below(head: Head, answers: Answers): Head {
	const headingRow = Number(answers['heading-row'] ?? 1);
	if (!(headingRow > 1)) return head;
	return { ...head, rows: head.rows.map((row, at) => (at + 1 < headingRow ? [] : row)) };
}

function lack(best: Candidate): Issue | null {
	const [missing] = best.found.missing ?? [];
	return missing ? missingColumn(best, missing) : null;
}

function unknownFormat(rows: Head['rows']): Issue {
	return createIssue('unknown-format', { row: 1, detail: listHeadings(rows[0] ?? []) });
}

function missingColumn({ format, found }: Candidate, missing: readonly string[]): Issue {
	const detail = `「${format.label}」として読むために、見出しのどれかをこの名前にしてください。ファイルの見出しは、${listHeadings(found.headings)}。`;
	const column = missing.join('・');
	return createIssue('missing-column', { row: found.headingRow, column, detail });
}

/** The first headings of a file. A row of data may name people, so it is not repeated. */
function listHeadings(headings: readonly string[]): string {
	const filled = headings.filter((heading) => heading.trim() !== '');
	if (filled.some((cell) => isData(cell.trim()))) return 'ないようです';
	const shown = filled.slice(0, 12).map((heading) => clip(heading.trim(), 20));
	return shown.join('、') + (filled.length > shown.length ? ' など' : '');
}

/** The patterns take quadratic time on long texts, and a long cell is no heading of interest. */
function isData(cell: string): boolean {
	if (cell.length > LONGEST_DATA) return false;
	return /^[\d.,:/-]+$/.test(cell) || parseDate(cell) !== null || isContact(cell);
}
