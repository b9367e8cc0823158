import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Chart } from '$lib/charts/chart';
import { charts } from '$lib/charts/catalog';
import { drawChart } from '$lib/charts/draw';
import { hiddenIn } from '$lib/domain/hidden-count';
import { LANGUAGE_MODES, languageOf } from '$lib/domain/language';
import { metricOf } from '$lib/metrics/catalog';
import { PROTECTIONS } from '$lib/privacy/protection';
import { publishRows } from '$lib/privacy/publish';
import { roundedColumns } from '$lib/privacy/rounded';
import { chartRows, onlyYear, viewOf, type AnyRow, type ChartRows } from '../charts/chart-data';
import { createRandom } from '../metrics/combinations';
import { readSample } from '../metrics/dataset';
import { randomNetwork } from './random-network';

/** What a number looks like that stands for one that is not shown, or came of one. */
const STAND_IN = /\d\.\d{4,}|\d\.[05]01|NaN|undefined|Infinity/;
/** What is about a number cannot be about something less than it, or said again. */
const SAID_TWICE = /約(約|\d+(名|人)?未満|非公開)|about (about|under|fewer|withheld)/;
/** Words for hidden counts that English has not. */
const JAPANESE = /未満|非公開|約\d/;
/** A word that stands for a number and its unit already, with a unit behind it. */
const WITH_A_UNIT =
	/(非公開|未満) ?(名|人|回|機関|件|%|％|年|people|organizations|meetings)(?!の|数)/;

let shipped: ChartRows;
let small: ChartRows;
beforeAll(async () => {
	shipped = await chartRows(readSample());
	small = await chartRows(randomNetwork(createRandom(7)));
});

/** Every text of a chart: what is drawn, said and listed. */
function textsOf(chart: Chart, rows: readonly AnyRow[], view: ReturnType<typeof viewOf>): string[] {
	if (rows.length === 0) return [chart.finding([], view), chart.summary([], view)];
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const svg = drawChart(chart, rows as never, { width: 900, view, document });
	const drawn = [...svg.querySelectorAll('text, title')].map(({ textContent }) => textContent);
	const named = [...svg.querySelectorAll('[aria-label]')].map(
		(element) => element.getAttribute('aria-label') ?? ''
	);
	const cells = rows.flatMap((row) => chart.columns(view).map(({ text }) => text(row as never)));
	const said = [
		chart.finding(rows as never, view),
		chart.summary(rows as never, view),
		...chart.legend(rows as never, view).map(({ label }) => label),
		...cells
	].map((text) => hiddenIn(text, languageOf(view.language)));
	return [...drawn, ...named, ...said].filter((text) => text !== null);
}

describe.each([...charts.keys()])('the public words of %s', (id) => {
	const chart = charts.get(id) as Chart;

	test.each(PROTECTIONS)('have a word for every hidden number ($code)', (protection) => {
		for (const [rowsOf, from, to] of [
			[shipped, 2008, 2025],
			[shipped, 2022, 2022],
			[small, 2020, 2022],
			[small, 2021, 2021]
		] as const) {
			for (const { code } of LANGUAGE_MODES) {
				const view = { ...viewOf(from, to), language: code };
				const all = rowsOf.get(chart.metric) ?? [];
				const rows: readonly object[] = from < to ? all : onlyYear(all, from);
				const metric = metricOf(chart.metric);
				const shown = publishRows(rows, metric, protection, view) as AnyRow[];
				const rounded = { [metric.id]: roundedColumns(rows, metric, view) };
				const texts = textsOf(chart, shown, { ...view, rounded });
				const said = chart.finding(shown as never, { ...view, rounded });
				const isSaidOfRounded = said !== chart.finding(shown as never, view);
				if (isSaidOfRounded) expect(said.length).toBeLessThanOrEqual(code === 'en' ? 120 : 80);
				expect(texts.filter((text) => SAID_TWICE.test(text))).toEqual([]);
				expect(texts.filter((text) => STAND_IN.test(text))).toEqual([]);
				expect(texts.filter((text) => WITH_A_UNIT.test(text))).toEqual([]);
				if (code === 'en') expect(texts.filter((text) => JAPANESE.test(text))).toEqual([]);
			}
		}
	});
});
