import { isHidden } from '$lib/domain/hidden-count';
import { tableCell } from '../tables/cell-words';
import { cellText } from '../tables/csv-zip';
import type { LanguageMode } from '$lib/domain/language';
import type { OpenWords } from './open-words';

type Row = Readonly<Record<string, unknown>>;

/** Rows that are part of a package, as they are published. */
export interface CheckedTable {
	file: string;
	rows: readonly Row[];
	/** What the rows of a 年度, or all of them, add up to: the total's rows. */
	total: { by: 'fiscal_year' | 'whole'; rows: readonly Row[] } | null;
}

/** One line for each sum that a reader may try: what it gives, and why it is not the total. */
export function checkRows(
	tables: readonly CheckedTable[],
	t: OpenWords,
	language: LanguageMode
): string[][] {
	return tables.flatMap((table) => {
		const { file, rows, total } = table;
		if (!total) return [[file, t.whole, String(rows.length), '0', '', '', '', t.checks.none]];
		if (total.by === 'whole') {
			return [sumLine(file, t.whole, rows, total.rows[0], { t, language })];
		}
		return total.rows.map((one) => {
			const own = rows.filter((row) => row['fiscal_year'] === one['fiscal_year']);
			return sumLine(file, String(one['fiscal_year']), own, one, { t, language });
		});
	});
}

interface Said {
	t: OpenWords;
	language: LanguageMode;
}

function sumLine(
	file: string,
	of: string,
	rows: readonly Row[],
	total: Row | undefined,
	{ t, language }: Said
): string[] {
	const counts = rows.map((row) => Number(row['attendances']));
	const hidden = counts.filter(isHidden).length;
	const sum = counts.filter((count) => !isHidden(count)).reduce((all, one) => all + one, 0);
	const published = total ? Number(total['attendances']) : 0;
	const told = cellText(tableCell('attendances', published, {}, language));
	const start = [file, of, String(rows.length), String(hidden), String(sum), told];
	if (isHidden(published)) return [...start, '', t.checks.totalHidden];
	const gap = String(published - sum);
	if (hidden > 0) return [...start, gap, t.checks.hidden(hidden)];
	return [...start, gap, published === sum ? t.checks.fits : t.checks.rounded];
}
