/** How cells of a column are filled where only the first of a group is written. */
export interface Filled {
	values: string[];
	/** Whether blanks were filled because of a pattern that is likely, not certain. */
	isPattern: boolean;
}

const SAME = /^(?:〃|々|同上|同じ|[”"“〟″]|''|\(?同上\)?|\(同\))$/;
const FEWEST_BLANKS = 0.25;

/**
 * Fill 「〃」 and 「同上」 with what stands above, and blanks too when the pattern is clear: the first
 * row is filled, a quarter of the rows or more are not, and no value is written twice.
 */
export function fillDown(cells: readonly string[], fillsBlanks: boolean): Filled {
	const plain = cells.map((cell) => cell.trim());
	const isPattern = isGrouped(plain);
	let last = '';
	const values = plain.map((cell) => {
		const repeats = SAME.test(cell) || (cell === '' && fillsBlanks);
		if (!repeats) last = cell === '' ? last : cell;
		return repeats ? last : cell;
	});
	return { values, isPattern };
}

function isGrouped(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell !== '');
	const blanks = cells.length - filled.length;
	const isWrittenOnce = new Set(filled).size === filled.length;
	const isFirst = cells[0] !== undefined && cells[0] !== '';
	return isFirst && isWrittenOnce && filled.length > 0 && blanks >= cells.length * FEWEST_BLANKS;
}
