import { decode, decodeAs, ENCODINGS_TO_CHOOSE, type Encoding } from './decode';
import type { Writing } from '../file-reading';
import { createIssue, type Issue, type IssueCode } from '../review/issue';
import { readSeparatorLine, type Delimiter } from './parse';
import type { Question } from '../review/question';
import type { QuestionLog } from '../review/question-log';
import type { Sheet } from './sheet';
import { signatureOf } from './signature';
import { readSpreadsheet, type SpreadsheetReading } from './spreadsheet';
import { readMarkupSheets } from './spreadsheet-text';

/** A file as the user gave it. */
export interface FileSource {
	name: string;
	bytes: Uint8Array;
}

/** A file as text or as sheets, or why it is neither. */
export type OpenedFile =
	| { kind: 'text'; encoding: Encoding; text: string; delimiters: readonly Delimiter[] }
	| { kind: 'sheets'; encoding: Writing; sheets: readonly Sheet[] }
	| { kind: 'refused'; issue: Issue; questions: Question[] };

type SpreadsheetProblem = Extract<SpreadsheetReading, { ok: false }>['problem'];

const SPREADSHEETS = ['xlsx', 'xlsm', 'encrypted-xlsx', 'xls', 'ods'];
const PREVIEW_LINES = 3;

/** Find out what the bytes of a file are and open them. */
export async function openFile(
	{ bytes }: FileSource,
	questions: QuestionLog,
	signal?: AbortSignal
): Promise<OpenedFile> {
	const container = signatureOf(bytes)?.container ?? null;
	if (container !== null && SPREADSHEETS.includes(container)) {
		return openSpreadsheet(bytes, questions, signal);
	}
	if (container === 'zip') return refused(createIssue('archive-file'), questions);
	const chosen = ENCODINGS_TO_CHOOSE.find((one) => one === questions.answers['encoding']);
	if (chosen) return openText(decodeAs(bytes, chosen), chosen, questions);
	const decoding = decode(bytes);
	if (decoding.ok) return openText(decoding.text, decoding.encoding, questions);
	if (decoding.issue.code === 'unknown-encoding') askEncoding(bytes, questions);
	return refused(decoding.issue, questions);
}

/** Pages and workbooks in XML are text too, and often carry the name .xls. */
function openText(text: string, encoding: Encoding, questions: QuestionLog): OpenedFile {
	const markup = readMarkupSheets(text);
	if (!markup) return { kind: 'text', encoding, ...readSeparatorLine(text) };
	if (markup.ok) return { kind: 'sheets', encoding: markup.container, sheets: markup.sheets };
	const code = markup.problem === 'empty' ? 'html-file' : 'spreadsheet-too-large';
	return refused(createIssue(code), questions);
}

const PROBLEMS: Record<SpreadsheetProblem, IssueCode> = {
	'needs-password': 'protected-file',
	'wrong-password': 'wrong-password',
	'not-readable': 'spreadsheet-damaged',
	'too-large': 'spreadsheet-too-large',
	empty: 'empty-spreadsheet'
};

async function openSpreadsheet(
	bytes: Uint8Array,
	questions: QuestionLog,
	signal?: AbortSignal
): Promise<OpenedFile> {
	const password = questions.answers['password'] ?? '';
	const reading = await readSpreadsheet(bytes, { password, signal });
	if (reading.ok) return { kind: 'sheets', encoding: reading.container, sheets: reading.sheets };
	const { problem, detail } = reading;
	// Only an encrypted .xlsx opens with a password; the older kinds have to be saved anew.
	if (/^(?:xls|ods)-password$|^xlsb$/.test(detail)) {
		const name = detail === 'xlsb' ? '.xlsbのブック' : 'パスワードのかかったこの形のブック';
		return refused(createIssue('spreadsheet-file', { detail: name }), questions);
	}
	if (problem === 'needs-password' || problem === 'wrong-password') {
		questions.ask({
			id: 'password',
			code: 'which-password',
			detail: '',
			input: 'password',
			choices: [],
			proposed: '',
			rows: [],
			isBlocking: true
		});
	}
	return refused(createIssue(PROBLEMS[problem]), questions);
}

/** Show the first lines in each encoding, so that the user can tell which one reads right. */
function askEncoding(bytes: Uint8Array, questions: QuestionLog) {
	questions.ask({
		id: 'encoding',
		code: 'which-encoding',
		detail: '',
		input: 'choice',
		choices: ENCODINGS_TO_CHOOSE.map((value) => {
			const lines = decodeAs(bytes.subarray(0, 4096), value).split('\n');
			const reason = lines.slice(0, PREVIEW_LINES).join('\n').slice(0, 300);
			return { value, label: '', reason };
		}),
		proposed: '',
		rows: [],
		isBlocking: true
	});
}

function refused(issue: Issue, { questions }: QuestionLog): OpenedFile {
	return { kind: 'refused', issue, questions };
}
