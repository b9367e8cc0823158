import * as Plot from '@observablehq/plot';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import { hiddenIn } from '$lib/domain/hidden-count';
import { pick } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { Chart } from './chart';
import { watchMarks } from './marks';
import { applySemantics } from './semantics';

/** Text of a drawing: 14 px, in the page's own font. */
export const STYLE = {
	fontSize: '14px',
	fontFamily: 'inherit',
	background: 'transparent',
	overflow: 'visible'
};

/** Id of the element that holds a chart's text alternative. */
export function summaryId(chart: Pick<Chart, 'id'>): string {
	return `${chart.id}-summary`;
}

/** Draw a chart at a width in px. `document` is given where there is no global one. */
export function drawChart<Id extends MetricId>(
	chart: Chart<Id>,
	rows: readonly MetricRows[Id][],
	{ width, view, document }: { width: number; view: View; document?: Document }
): Element {
	const options = chart.spec(Plot, rows, { width, view });
	const keepMarks = watchMarks(options.marks, rows);
	const svg = Plot.plot({
		...options,
		...(document ? { document } : {}),
		className: 'plot',
		style: STYLE
	});
	keepMarks(svg);
	if (view.language === 'en') sayHiddenIn(svg);
	applySemantics(svg, { title: pick(chart.title, view.language), describedBy: summaryId(chart) });
	return svg;
}

/** Say counts that are not shown in English: labels are made by words that know no language. */
function sayHiddenIn(svg: Element): void {
	if (!/未満|非公開/.test(svg.outerHTML)) return;
	for (const element of svg.querySelectorAll('[aria-label]')) {
		element.setAttribute('aria-label', hiddenIn(element.getAttribute('aria-label') ?? '', 'en'));
	}
	for (const text of svg.querySelectorAll('text, tspan, title')) {
		if (text.childElementCount === 0) text.textContent = hiddenIn(text.textContent, 'en');
	}
}
