import { pick, type InEach } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { count } from '$lib/findings/words';
import { yearsInView, type Plot, type TableColumn } from './chart';
import { seriesLegend, YEAR_LABEL, yearNumbers, yearSeries, type Series } from './year-series';

/** A number of each 年度 in the table behind lines. */
export interface YearColumn<Row> {
	label: InEach<string>;
	/** The column of the row that it is. */
	of: keyof Row & string;
	/** Where it is no count. */
	text?: (row: Row) => string;
}

/** What charts of lines over the 年度 have in common: legend, drawing and table. */
export function yearPicture<Row extends { fiscal_year: number }>(
	series: readonly Series<Row>[],
	unit: InEach<string>,
	columns: readonly YearColumn<Row>[]
) {
	return {
		size: 'half' as const,
		years: yearsInView,
		isBlank: (rows: readonly Row[]) =>
			rows.every((row) => series.every(({ value }) => value(row) === null)),
		legend: (_: readonly Row[], view: View) => seriesLegend(series, view),
		spec: (plot: Plot, rows: readonly Row[], { width, view }: { width: number; view: View }) =>
			yearSeries(plot, rows, { series, width, view, unit: pick(unit, view.language) }),
		native: (rows: readonly Row[], view: View) =>
			yearNumbers(rows, { series, view, unit: pick(unit, view.language) }),
		columns: ({ language }: View): TableColumn<Row>[] => [
			{ label: pick(YEAR_LABEL, language), text: (row) => String(row.fiscal_year) },
			...columns.map(({ label, of, text }) => ({
				label: pick(label, language),
				text: text ?? ((row: Row) => count(Number(row[of]))),
				madeOf: [of]
			}))
		]
	};
}
