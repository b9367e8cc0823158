import { parseHTML } from 'linkedom';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import type { View } from '$lib/domain/view';
import type { Chart } from './chart';
import { drawChart } from './draw';
import { STATIC_WIDTH } from './static-width';

/** The drawing as markup, made without a browser, for prerendered pages and goldens. */
export function drawStatic<Id extends MetricId>(
	chart: Chart<Id>,
	rows: readonly MetricRows[Id][],
	view: View,
	size: keyof typeof STATIC_WIDTH = chart.size
): string {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const width = STATIC_WIDTH[size];
	const svg = drawChart(chart, rows, { width, view, document });
	return svg.outerHTML;
}
