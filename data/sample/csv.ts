/** One line of a CSV file, ending with LF; a cell is quoted only where it must be. */
export function csvLine(cells: readonly (string | number)[]): string {
	return `${cells.map((cell) => csvCell(String(cell))).join(',')}\n`;
}

function csvCell(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
