/** Why a text is not run. */
export type SelectProblem = 'empty' | 'too-long' | 'several' | 'not-a-select' | 'not-closed';

/** Rows a query gives at most. */
export const MOST_ROWS = 1_000;
/** Characters of a query; longer ones are no questions. */
export const LONGEST_QUERY = 20_000;

/** What is no code: comments, texts and quoted names. */
const QUIET = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$/g;

/** The text with blanks in place of all that is no code: what is left stands where it stood. */
function codeOf(text: string): string {
	return text.replace(QUIET, (quiet) => ' '.repeat(quiet.length));
}

/**
 * The SELECT to run for what a user wrote, or why it is not run. It stands inside brackets, where
 * the engine's grammar allows a SELECT alone, and gives one row more than is shown.
 */
export function oneSelect(text: string): { sql: string } | { problem: SelectProblem } {
	if (text.length > LONGEST_QUERY) return { problem: 'too-long' };
	const code = codeOf(text);
	if (/['"]|\/\*/.test(code)) return { problem: 'not-closed' };
	const statements = code.split(';').filter((part) => part.trim() !== '');
	if (statements.length === 0) return { problem: 'empty' };
	if (statements.length > 1) return { problem: 'several' };
	if (!/^[\s;]*(?:select|with)\b/i.test(code)) return { problem: 'not-a-select' };
	const begin = code.search(/[^\s;]/);
	const end = code.indexOf(';', begin);
	const body = text.slice(begin, end === -1 ? text.length : end);
	return { sql: `SELECT * FROM (\n${body}\n) AS answer LIMIT ${MOST_ROWS + 1}` };
}
