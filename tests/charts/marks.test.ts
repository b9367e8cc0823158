import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { charts } from '$lib/charts/catalog';
import { drawChart } from '$lib/charts/draw';
import { marksOf } from '$lib/charts/marks';
import { readSample, readTrap } from '../metrics/dataset';
import { chartRows, viewOf, type ChartRows } from './chart-data';

let shipped: ChartRows;
let trap: ChartRows;
beforeAll(async () => {
	[shipped, trap] = [await chartRows(readSample()), await chartRows(readTrap())];
});

describe.each([...charts.values()])('the marks of $id', (chart) => {
	test('stand for rows of the metric, each with a number to read', () => {
		const { document } = parseHTML('<!doctype html><html><body></body></html>');
		// What the sample does not hold, outcomes, the traps do.
		const sample = shipped.get(chart.metric) ?? [];
		const rows = [...(sample.length ? sample : (trap.get(chart.metric) ?? []))];
		const view = viewOf(2008, 2025);
		const svg = drawChart(chart, rows as never, { width: 600, view, document });
		const marks = marksOf(svg);
		expect(marks.length).toBeGreaterThan(0);
		const columns = chart.columns(view).flatMap(({ madeOf = [] }) => [...madeOf]);
		for (const { row, element, columns: own } of marks) {
			expect(rows).toContain(row);
			expect(svg.contains(element)).toBe(true);
			expect(own.filter((name) => !(columns as string[]).includes(name))).toEqual([]);
		}
	});
});
