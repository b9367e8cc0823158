import { charts } from '$lib/charts/catalog';
import type { Chart } from '$lib/charts/chart';
import { choicesFromQuery, type Choices } from '$lib/domain/choices';
import type { KeptDeck, Shown } from '$lib/domain/deck';
import { filtersFromQuery, type Filters } from '$lib/domain/filters';
import { rowsIn, type View } from '$lib/domain/view';
import { HEADLINE_METRICS } from '$lib/findings/headline';
import { metricOf, type MetricId } from '$lib/metrics/catalog';
import type { MetricRows } from '$lib/metrics/rows';

/** What is asked for a slide. */
export interface SlideQuestion {
	metric: MetricId;
	filters: Filters;
	choices: Choices;
}

/** What is answered, as whoever looks may see it. */
export interface SlideAnswer {
	rows: readonly MetricRows[MetricId][];
	view: View;
}

/** The answers of a slide, by metric. */
export type SlideAnswers = ReadonlyMap<MetricId, SlideAnswer>;

/** What a slide asks for; nothing where it shows no numbers, or a chart that there is not. */
export function questionsOf(shown: Shown): SlideQuestion[] {
	if (shown.kind === 'title' || shown.kind === 'points') return [];
	const query = new URLSearchParams(shown.query);
	const filters = filtersFromQuery(query);
	if (shown.kind === 'numbers') {
		return HEADLINE_METRICS.map((metric) => ({ metric, filters, choices: {} }));
	}
	const chart = charts.get(shown.chart);
	if (!chart) return [];
	const names = metricOf(chart.metric).parameters.map(({ name }) => name);
	return [
		{ metric: chart.metric, filters, choices: choicesFromQuery(query, names) },
		{ metric: 'totals', filters, choices: {} }
	];
}

/** Ask for everything a deck shows, at once. Gives the answers of each slide. */
export async function askForDeck(
	{ slides }: Pick<KeptDeck, 'slides'>,
	ask: (questions: readonly SlideQuestion[]) => Promise<readonly SlideAnswer[]>
): Promise<SlideAnswers[]> {
	const asked = slides.map(({ shows }) => questionsOf(shows));
	const answers = (await ask(asked.flat())).values();
	return asked.map((questions) => {
		const own = questions.map(({ metric }) => [metric, answers.next().value] as const);
		return new Map(own.filter((one): one is [MetricId, SlideAnswer] => one[1] !== undefined));
	});
}

/** The rows of an answer that lie in its view: the year before is for comparison only. */
export function shownRows({ rows, view }: SlideAnswer): MetricRows[MetricId][] {
	return rowsIn(rows, view);
}

/** The charts that can be put on a slide: all but those of one organization. */
export function slideCharts(): Chart[] {
	const isOfOne = ({ metric }: Chart) =>
		metricOf(metric).parameters.some(({ name }) => name === 'id');
	return [...charts.values()].filter((chart) => !isOfOne(chart));
}
