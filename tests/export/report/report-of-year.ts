import { readFileSync } from 'node:fs';
import type { Engine } from '$lib/engine/port';
import type { LanguageMode } from '$lib/domain/language';
import { NO_FILTERS } from '$lib/domain/filters';
import type { View } from '$lib/domain/view';
import { drawStatic } from '$lib/charts/draw-static';
import { charts } from '$lib/charts/catalog';
import type { Picture, ReportDocument } from '$lib/export/report/document';
import { REPORT_CHARTS } from '$lib/export/report/participation';
import { reportOf } from '$lib/export/report/report';
import {
	REPORT_METRICS,
	reportFilters,
	type ReportMetric,
	type ReportRows
} from '$lib/export/report/rows';
import { metricRequest } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';

/** The rows of every metric of a report, under the filters it asks for. */
export async function reportRows(engine: Engine, year: number): Promise<ReportRows> {
	const asked = REPORT_METRICS.map(async ({ id, scope }) => {
		const table = await engine.query(metricRequest(id, reportFilters(scope, year)));
		return [id, decodeRows(id, table)] as const;
	});
	return Object.fromEntries(await Promise.all(asked)) as unknown as ReportRows;
}

/** A view of the sample in a language. */
export function viewIn(language: LanguageMode): View {
	return {
		filters: NO_FILTERS,
		years: { from: 2008, to: 2025 },
		firstYear: 2008,
		lastYear: 2025,
		unfinished: null,
		history: [{ year: 2022, track: 'society', text: 'コロナの規制緩和' }],
		choices: {},
		language,
		rounded: {}
	};
}

const tokens = readFileSync('src/lib/ui/tokens.css', 'utf8').split('@media')[0] ?? '';

/** A color by its role, as the tokens decide on it. */
function colorOf(role: string): string {
	const value = new RegExp(`${role}:\\s*([^;]+);`).exec(tokens)?.[1] ?? '';
	return /#[0-9a-f]{6}/.exec(value)?.[0] ?? '#1a1a1a';
}

/** A drawing with its colors written into it: enough to look at in a test. */
function flattened(svg: string): string {
	return svg
		.replace(/<style>[\s\S]*?<\/style>/g, '')
		.replace(/ class="[^"]*"/g, '')
		.replace(/var\((--[\w-]+)[^)]*\)/g, (_, role: string) => colorOf(role))
		.replaceAll('currentColor', '#1a1a1a')
		.replace(/<svg(?![^>]*xmlns)/, '<svg xmlns="http://www.w3.org/2000/svg"');
}

/** The charts of a report as pictures. */
export function picturesOf(rows: ReportRows, view: View, year: number) {
	return (id: string): Picture | null => {
		const chart = charts.get(id);
		const scope = REPORT_CHARTS.find((one) => one.id === id)?.scope;
		if (!chart || !scope) return null;
		const from = scope === 'year' ? year : Math.min(view.firstYear, year);
		const own = { ...view, filters: reportFilters(scope, year), years: { from, to: year } };
		const data = rows[chart.metric as ReportMetric] as never;
		const svg = flattened(drawStatic(chart, data, own, 'half'));
		const height = Number(/<svg[^>]* height="(\d+)/.exec(svg)?.[1] ?? 320);
		return { svg, width: 560, height, alt: chart.summary(data, own) };
	};
}

/** A report of a year over an engine, as the page would write it. */
export async function reportOfYear(
	engine: Engine,
	year: number,
	given: { language?: LanguageMode; texts?: Record<string, string>; isSample?: boolean } = {}
): Promise<ReportDocument> {
	const view = viewIn(given.language ?? 'ja');
	const rows = await reportRows(engine, year);
	const pictureOf = picturesOf(rows, view, year);
	const { texts = {}, isSample = true } = given;
	return reportOf({ year, rows, view, texts, pictureOf, notice: '公開用', isSample });
}
