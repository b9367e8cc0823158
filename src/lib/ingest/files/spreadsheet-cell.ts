import { formatNumber, parseNumberFormat, type NumberFormat } from './number-format';

const DAY_MS = 86_400_000;
const PLAIN: NumberFormat = { kind: 'number' };
const DATE: NumberFormat = { kind: 'date' };

/** The text of a cell as the library read it. Dates it found are dates whatever their format. */
export function formatCell(
	value: string | number | boolean | Date | null | undefined,
	format: NumberFormat | undefined,
	is1904: boolean
): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (typeof value === 'number') return formatNumber(value, format ?? PLAIN, is1904);
	if (Number.isNaN(value.getTime())) return '';
	return formatNumber(toSerial(value, is1904), isClock(format) ? format : DATE, is1904);
}

/** The format of a code, or undefined when the cell has none. */
export function formatOfCode(code: string | undefined): NumberFormat | undefined {
	return code === undefined ? undefined : parseNumberFormat(code);
}

function isClock(format: NumberFormat | undefined): format is NumberFormat {
	return format?.kind === 'time' || format?.kind === 'elapsed';
}

/** The library gives dates in UTC; the 1900 system counts a 29 February that did not exist. */
function toSerial(date: Date, is1904: boolean): number {
	if (is1904) return (date.getTime() - Date.UTC(1904, 0, 1)) / DAY_MS;
	const days = (date.getTime() - Date.UTC(1899, 11, 31)) / DAY_MS;
	return days >= 60 ? days + 1 : days;
}
