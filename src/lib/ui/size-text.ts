const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

/** A size as an office reads it: 1,234,567 bytes → 「1.2 MB」. */
export function sizeText(bytes: number): string {
	const unit = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
	const size = bytes / 1000 ** unit;
	return `${size < 10 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${UNITS[unit]}`;
}
