import type { Chart } from '$lib/charts/chart';
import { hiddenIn } from '$lib/domain/hidden-count';
import { languageOf, pick } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import type { TextTable } from './report/document';

/** The table behind a chart, as it stands on the page. */
export function chartTable<Id extends MetricId>(
	chart: Chart<Id>,
	rows: readonly MetricRows[Id][],
	view: View
): TextTable {
	const columns = chart.columns(view);
	const language = languageOf(view.language);
	return {
		caption: pick(chart.title, view.language),
		head: columns.map(({ label }) => label),
		rows: rows.map((row) => columns.map(({ text }) => hiddenIn(text(row), language))),
		numeric: columns.flatMap(({ madeOf }, at) => (madeOf ? [at] : []))
	};
}

/** A number as programs read it: 「1,234」 → 1234; null for anything else. */
export function numberIn(text: string): number | null {
	return /^[-−]?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/.test(text)
		? Number(text.replaceAll(',', '').replace('−', '-'))
		: null;
}

/** The lines of a CSV: the head and every row, numbers without commas. */
export function csvRows({ head, rows, numeric }: TextTable): string[][] {
	const cell = (text: string, at: number) =>
		numeric.includes(at) ? String(numberIn(text) ?? text) : text;
	return [[...head], ...rows.map((row) => row.map(cell))];
}
