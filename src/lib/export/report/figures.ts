import type { Chart } from '$lib/charts/chart';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import { rowsBefore, rowsIn, type View } from '$lib/domain/view';
import { hiddenIn } from '$lib/domain/hidden-count';
import { languageOf, pick } from '$lib/domain/language';
import type { Block, TextTable } from './document';
import type { Draft } from './draft';

/** The rows of a chart as its own table says them. */
function tableOf<Id extends MetricId>(
	chart: Chart<Id>,
	rows: readonly MetricRows[Id][],
	view: View
): TextTable {
	const columns = chart.columns(view);
	const language = languageOf(view.language);
	return {
		caption: pick(chart.title, view.language)
			.replace(/[（(][^（(]*[）)]$/, '')
			.trim(),
		head: columns.map(({ label }) => label),
		rows: rows.map((row) => columns.map(({ text }) => hiddenIn(text(row), language))),
		numeric: columns.flatMap(({ madeOf }, index) => (madeOf ? [index] : []))
	};
}

interface Given<Id extends MetricId> {
	rows: readonly MetricRows[Id][];
	view: View;
	note: string;
	/** Those that the table says, where it would be too long with all. */
	inTable?: readonly MetricRows[Id][];
}

/**
 * A chart with its finding above and its numbers below; the numbers alone where it can't be drawn,
 * nothing where there is nothing on record, or where a person emptied the finding.
 */
export function figure<Id extends MetricId>(
	draft: Draft,
	chart: Chart<Id>,
	{ rows: all, view, note, inTable }: Given<Id>
): Block[] {
	const rows = rowsIn(all, view);
	if (rows.length === 0) return [];
	const key = `figure:${chart.id}`;
	const finding =
		draft.texts[key] ??
		hiddenIn(chart.finding(rows, view, rowsBefore(all, view)), languageOf(draft.language));
	if (finding.trim() === '') return [];
	const table = tableOf(chart, inTable ?? rows, view);
	const picture = draft.pictureOf(chart.id);
	if (!picture) {
		return [
			{ kind: 'paragraph', text: finding, key },
			{ kind: 'table', table, note }
		];
	}
	const title = pick(chart.title, view.language);
	return [{ kind: 'figure', key, finding, title, picture, table, note }];
}
