import * as Plot from '@observablehq/plot';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import { hiddenIn, isHidden } from '$lib/domain/hidden-count';
import { languageOf, pick, type LanguageMode } from '$lib/domain/language';
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
	// A sheet within each drawing is read anew whenever one is put in: the page's own says the same.
	svg.querySelector('style')?.remove();
	keepMarks(svg);
	if (rows.some(holdsHiddenCount)) sayHiddenIn(svg, view.language);
	applySemantics(svg, { title: pick(chart.title, view.language), describedBy: summaryId(chart) });
	return svg;
}

function holdsHiddenCount(row: object): boolean {
	return Object.values(row).some((value) => typeof value === 'number' && isHidden(value));
}

/** Say counts that are not shown: labels are made by words that know no language and no unit. */
function sayHiddenIn(svg: Element, mode: LanguageMode): void {
	const language = languageOf(mode);
	for (const element of svg.querySelectorAll('[aria-label]')) {
		element.setAttribute(
			'aria-label',
			hiddenIn(element.getAttribute('aria-label') ?? '', language)
		);
	}
	for (const text of svg.querySelectorAll('text, tspan, title')) {
		if (text.childElementCount === 0) text.textContent = hiddenIn(text.textContent ?? '', language);
	}
}
