import type { Chart } from '$lib/charts/chart';
import { drawChart } from '$lib/charts/draw';
import { languageOf, pick } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import type { Picture } from '../report/document';
import { standalone } from './standalone';

/** Width of a drawing that is handed out, in px: letters of 14 px are well read on a page. */
const WIDTH = { wide: 960, half: 640 } as const;

/** What is said around a drawing. */
interface Around<Row> {
	view: View;
	source: string;
	/** The rows of the year before, where they are compared with. */
	before?: readonly Row[];
	document?: Document;
}

/** A chart with everything around it, as a picture that stands alone. */
export function chartPicture<Id extends MetricId>(
	chart: Chart<Id>,
	rows: readonly MetricRows[Id][],
	{ view, source, document, before }: Around<MetricRows[Id]>
): Picture {
	const width = WIDTH[chart.size];
	const drawing = drawChart(chart, rows, { width, view, ...(document ? { document } : {}) });
	return standalone(drawing, {
		title: chart.finding(rows, view, before),
		subtitle: pick(chart.title, view.language),
		legend: chart.legend(rows, view),
		source,
		description: chart.summary(rows, view, before),
		language: languageOf(view.language)
	});
}
