import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Chart } from '$lib/charts/chart';
import { charts } from '$lib/charts/catalog';
import { LANGUAGE_MODES } from '$lib/domain/language';
import { chartPicture } from '$lib/export/picture/chart-picture';
import type { Picture } from '$lib/export/report/document';
import { wrapText, emsOf } from '$lib/export/text-width';
import { chartRows, viewOf, type ChartRows } from '../charts/chart-data';
import { readSample } from '../metrics/dataset';

const SOURCE =
	'就労支援ネットワーク　出典：サンプルデータ（合成）<&>　時点：2025年12月10日の会議まで';
const VIEW = viewOf(2008, 2025);
const all: Chart[] = [...charts.values()];

let shipped: ChartRows;
beforeAll(async () => {
	shipped = await chartRows(readSample());
});

function pictureOf(chart: Chart, language: 'ja' | 'easy' | 'en'): Picture {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const rows = shipped.get(chart.metric) ?? [];
	return chartPicture(chart, rows as never, {
		view: { ...VIEW, language },
		source: SOURCE,
		document
	});
}

describe.each(all.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
	test.each(LANGUAGE_MODES.map(({ code }) => code))('stands alone (%s)', (language) => {
		const { svg, width, height, alt } = pictureOf(chart, language);
		const told = /var\(|currentColor|class=|style=|<style|<script|aria-|inherit|data-/i.exec(svg);
		expect(told?.[0]).toBeUndefined();
		expect(/NaN|undefined|Infinity/.exec(svg)?.[0]).toBeUndefined();
		const root = /^<svg xmlns="[^"]*" width="(\d+)" height="(\d+)" viewBox="0 0 \1 \2"/.exec(svg);
		expect([Number(root?.[1]), Number(root?.[2])]).toEqual([width, height]);
		expect(svg.includes('<title>') && svg.includes('<desc>')).toBe(true);
		expect(alt.length).toBeGreaterThan(10);
		expect(svg.includes('fill="#ffffff"/>')).toBe(true);
		const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
		const written = [...document.querySelectorAll('text')].map((text) => text.textContent).join('');
		const view = { ...VIEW, language };
		const rows = (shipped.get(chart.metric) ?? []) as never;
		const bare = (text: string) => text.replace(/\s/g, '');
		expect(bare(written)).toContain(bare(chart.finding(rows, view)));
		expect(bare(written)).toContain(bare(SOURCE));
		for (const { label } of chart.legend(rows, view)) expect(written).toContain(label);
	});
});

test('events stand in a legend as lines, dashed as they are drawn', () => {
	const chart = charts.get('participants-by-fiscal-year') as Chart;
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const history = [{ year: 2020, track: 'society', text: '疫病' }];
	const rows = shipped.get(chart.metric) ?? [];
	const view = { ...VIEW, history };
	const { svg } = chartPicture(chart, rows as never, { view, source: SOURCE, document });
	const legend = svg.slice(0, svg.indexOf('できごと（破線）'));
	expect(legend.match(/stroke-dasharray="7 4"/g)).toHaveLength(1);
	expect(legend.match(/rx="3"/g)).toHaveLength(2);
});

test('lines break where they may, and lose nothing', () => {
	const text =
		'2025年度の延べ参加者数は485名で、前年度より421名増えました。Attendances count people.';
	const lines = wrapText(text, 12);
	expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
	expect(lines.filter((line) => /^[、。）]/.test(line))).toEqual([]);
	expect(Math.max(...lines.map(emsOf))).toBeLessThanOrEqual(13);
});
