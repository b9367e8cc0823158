import { normalizeHeading } from '$lib/domain/text';
import type { Head, Recognition } from '../format';

/** Headings that an export of a known tool has. */
export interface KnownHeadings {
	/** Each fits a heading that the export can't be without. */
	needs: readonly RegExp[];
	/** Headings that make it surer. */
	usual: readonly RegExp[];
	/** How many of the usual ones suffice. */
	least: number;
}

const ROWS_SEARCHED = 20;
const COLUMNS_READ = 500;
const SURE = 0.86;

/** Recognize an export by its headings in any order, among the first rows of a sheet. */
export function recognizeExport(
	head: Head,
	known: KnownHeadings,
	label: string
): Recognition | null {
	for (const [at, row] of head.rows.slice(0, ROWS_SEARCHED).entries()) {
		const headings = row.slice(0, COLUMNS_READ);
		const plain = headings.map((heading) => normalizeHeading(heading.slice(0, 200)));
		const has = (pattern: RegExp) => plain.some((heading) => pattern.test(heading));
		if (!known.needs.every(has)) continue;
		const usual = known.usual.filter(has).length;
		if (usual < known.least) continue;
		const score = SURE + (0.12 * usual) / known.usual.length;
		return { score, headingRow: at + 1, headings, reason: `${label}の見出しがあります。` };
	}
	return null;
}
