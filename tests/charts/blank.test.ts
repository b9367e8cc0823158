import { describe, expect, test } from 'vitest';
import { wholeTickText } from '$lib/charts/axes';
import { charts } from '$lib/charts/catalog';
import type { Chart } from '$lib/charts/chart';
import { chart as coverage } from '$lib/charts/municipality-coverage';
import { chart as map } from '$lib/charts/municipality-map';
import { chart as outside } from '$lib/charts/outside-share';
import { chart as repeat } from '$lib/charts/repeat-rate';
import { chart as retention } from '$lib/charts/retention';
import { chart as turnover } from '$lib/charts/turnover';
import { LANGUAGE_MODES } from '$lib/domain/language';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import { emptyText } from '$lib/ui/empty-messages';
import { ROWS } from '../findings/cases';

/** The rows of a metric in a year of so many. */
function rowsOf<Id extends MetricId>(id: Id, count: number): MetricRows[Id][] {
	return ROWS[id]?.(2022, count) ?? [];
}

/** Whether there is nothing to draw of a year of so many. */
function isBlank<Id extends MetricId>({ metric, isBlank: says }: Chart<Id>, count: number) {
	return says?.(rowsOf(metric, count));
}

describe('a drawing without anything in it is not drawn', () => {
	test.each([retention, repeat, turnover, outside] as unknown as Chart[])(
		'$id: no base is large enough for a share',
		(chart) => {
			expect(isBlank(chart, 3)).toBe(true);
			expect(isBlank(chart, 300)).toBe(false);
		}
	);

	test('a map, and the coverage of places, where no place is known', () => {
		const known = rowsOf('regional-map', 120);
		const unknown = known.map((row) => ({ ...row, municipality_code: 'unknown' }));
		for (const chart of [map, coverage]) {
			expect(chart.isBlank?.(unknown)).toBe(true);
			expect(chart.isBlank?.(known)).toBe(false);
		}
	});

	test.each([...charts.values()])('$id: what brings it is said in every language', (chart) => {
		const said = LANGUAGE_MODES.map(({ code }) => emptyText(chart.metric, code));
		expect(said.every((text) => /[。.]$/.test(text))).toBe(true);
		expect(said.join()).not.toMatch(/絞り込み|filter/);
	});
});

test('an axis of what is counted has no halves', () => {
	expect([0, 0.5, 1, 1500].map(wholeTickText)).toEqual(['0', '', '1', '1,500']);
});
