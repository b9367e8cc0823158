import type { Answers } from '$lib/ingest/review/question';
import { answerId } from '$lib/state/import-words';

/** Which cells a correction is for. */
export type FixScope = 'cell' | 'value';

/** A cell as the file has it. */
export interface RawCell {
	sheet: string;
	/** Spreadsheet row. */
	row: number;
	/** From 0. */
	column: number;
	text: string;
}

/** A blank that the session keeps: an empty answer would take the correction back. */
const BLANK = ' ';

/** The answer that mends a cell, or every cell of its column with the same text. */
export function fixAnswer(cell: RawCell, scope: FixScope, text: string): Record<string, string> {
	return { [idOf(cell, scope)]: text === '' ? BLANK : text };
}

/** The answers that take every correction of a cell back. */
export function unfixAnswers(cell: RawCell): Record<string, string> {
	return { [idOf(cell, 'cell')]: '', [idOf(cell, 'value')]: '' };
}

/** What a cell was mended to, or null. */
export function fixOf(cell: RawCell, answers: Answers): string | null {
	const text = answers[idOf(cell, 'cell')] ?? answers[idOf(cell, 'value')];
	return text === undefined ? null : text.trim();
}

function idOf({ sheet, row, column, text }: RawCell, scope: FixScope): string {
	const id = scope === 'cell' ? `cell:${row}:${column}` : `value:${column}:${text.trim()}`;
	return answerId(id, sheet);
}
