import type { Answers } from './question';

/** Replaces cells by what the user wrote in their place, in rows given with their numbers. */
export type ApplyFixes = (rows: string[][], firstRow: number) => void;

/**
 * The cells a user mended: `cell:12:3` is one cell (spreadsheet row, column from 0), `value:3:高規`
 * every cell of a column that holds this text. Null when there are none, which costs nothing.
 */
export function createFixes(answers: Answers): ApplyFixes | null {
	const cells = new Map<number, [column: number, text: string][]>();
	const values = new Map<number, Map<string, string>>();
	for (const [id, text] of Object.entries(answers)) {
		const [, kind, where = '', rest = ''] = /^(cell|value):(\d+):(.*)$/s.exec(id) ?? [];
		if (kind === 'cell') {
			cells.set(Number(where), [...(cells.get(Number(where)) ?? []), [Number(rest), text]]);
		} else if (kind === 'value') {
			const column = values.get(Number(where)) ?? new Map<string, string>();
			values.set(Number(where), column.set(rest, text));
		}
	}
	if (cells.size + values.size === 0) return null;
	return (rows, firstRow) => {
		rows.forEach((row, at) => {
			for (const [column, byValue] of values) {
				const fixed = byValue.get((row[column] ?? '').trim());
				if (fixed !== undefined) row[column] = fixed;
			}
			for (const [column, text] of cells.get(firstRow + at) ?? []) {
				while (row.length < column) row.push('');
				row[column] = text;
			}
		});
	};
}
