import { beforeAll, describe, expect, test } from 'vitest';
import { shortDays } from '$lib/charts/axes';
import { charts } from '$lib/charts/catalog';
import type { NativeChart } from '$lib/charts/native';
import { hiddenBelow } from '$lib/domain/hidden-count';
import { LANGUAGE_MODES } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { hexOf } from '$lib/export/colors';
import { readSample } from '../metrics/dataset';
import { chartRows, viewOf, type AnyRow, type ChartRows } from './chart-data';

/** A chart whose rows are not known to be of one metric. */
interface AnyChart {
	id: string;
	metric: string;
	columns: (view: View) => readonly { label: string; text: (row: AnyRow) => string }[];
	native?: (rows: readonly AnyRow[], view: View) => NativeChart;
}

const all = [...charts.values()] as unknown as AnyChart[];
const natives = all.filter(({ native }) => native !== undefined);
const MODES = LANGUAGE_MODES.map(({ code }) => code);
const VIEW = viewOf(2008, 2025);

let shipped: ChartRows;
beforeAll(async () => {
	shipped = await chartRows(readSample());
});

/** Charts whose marks are differences or sums of what the table says. */
const COMPUTED: Readonly<Record<string, (numbers: readonly number[]) => readonly number[]>> = {
	'active-working-groups': differences,
	conversion: differences,
	'working-group-share': differences,
	'municipality-coverage': differences,
	// The kinds without a color of their own are summed.
	'attendances-by-organization-kind': (numbers) => [numbers.reduce((sum, one) => sum + one, 0)],
	// Each row is one municipality: the marks count them.
	'new-municipalities': (numbers) => numbers.map((_, at) => at)
};

function differences(numbers: readonly number[]): number[] {
	return numbers.flatMap((one) => numbers.map((other) => one - other));
}

/** The numbers that the table says about a category; all of them where no cell names it. */
function toldOf(rows: readonly string[][], category: string): number[] {
	const own = rows.filter((cells) => cells.some((cell) => cell.includes(category)));
	return own.flatMap((cells) =>
		cells.flatMap((cell) =>
			[...cell.matchAll(/-?\d[\d,]*(?:\.\d+)?/g)].map(([text]) => Number(text.replaceAll(',', '')))
		)
	);
}

function table(chart: AnyChart, rows: readonly AnyRow[], view: View): string[][] {
	return rows.map((row) => chart.columns(view).map(({ text }) => text(row)));
}

test('bars and lines are native, maps and tables are not', () => {
	expect(natives.length).toBeGreaterThanOrEqual(27);
	const ids = natives.map(({ id }) => id);
	expect(ids).not.toContain('municipality-map');
	expect(ids).not.toContain('attendances-by-month');
});

describe.each(natives)('$id', (chart) => {
	test.each(MODES)('says what its table says (%s)', (language) => {
		const view = { ...VIEW, language };
		const rows = shipped.get(chart.metric) ?? [];
		const native = chart.native?.(rows, view);
		const told = table(chart, rows, view);
		const values = native?.series.flatMap((series) => series.values) ?? [];
		expect(values.some((value) => value !== null && value > 0)).toBe(true);
		const untold = (native?.inFull?.values ?? native?.categories)?.flatMap((category, at) => {
			const numbers = toldOf(told, category);
			const known = new Set([...numbers, ...(COMPUTED[chart.id]?.(numbers) ?? []), 0]);
			const own = (native?.series ?? []).map(({ values: all }) => all[at] ?? null);
			return own
				.filter((value) => value !== null && !known.has(value))
				.map((value) => `${category}: ${value}`);
		});
		// The rest of the kinds is less than all of them: it is the sum of several cells.
		const isSum = chart.id === 'attendances-by-organization-kind';
		expect(isSum ? [] : untold).toEqual([]);
	});

	test('is whole: a value or a gap for every category, names, colors, a title of the axis', () => {
		for (const language of MODES) {
			const native = chart.native?.(shipped.get(chart.metric) ?? [], { ...VIEW, language });
			expect(native?.valueTitle).toMatch(/\S/);
			expect(new Set(native?.series.map(({ name }) => name)).size).toBe(native?.series.length);
			for (const { name, values, color } of native?.series ?? []) {
				expect(name).toMatch(/\S/);
				expect(values).toHaveLength(native?.categories.length ?? 0);
				expect(hexOf(color)).toMatch(/^#/);
			}
			// Under an axis a day as programs write it breaks at its hyphens.
			expect(native?.categories.filter((name) => /\d{4}-\d{2}-\d{2}/.test(name))).toEqual([]);
			expect(native?.inFull?.values ?? native?.categories).toHaveLength(
				native?.categories.length ?? 0
			);
			if (language === 'en') {
				const words = native?.series.map(({ name }) => name).join('') ?? '';
				expect(`${words}${native?.valueTitle}`).not.toMatch(/[\u3040-\u30ff]/);
			}
		}
	});

	test('leaves out what is not shown', () => {
		const rows = (shipped.get(chart.metric) ?? []).map((row) => {
			const cells = Object.entries(row).map(([name, value]) => {
				const isCount = typeof value === 'number' && !/year|month|home/.test(name);
				return [name, isCount ? hiddenBelow(5) : value];
			});
			return Object.fromEntries(cells) as AnyRow;
		});
		const native = chart.native?.(rows, VIEW);
		const values = native?.series.flatMap((series) => series.values) ?? [];
		if (chart.id === 'new-municipalities') return;
		expect(values.every((value) => value === null)).toBe(true);
	});
});

test('days are short, with the year where there is more than one 年度', () => {
	const oneYear = ['2025-05-21', '2026-03-04'];
	const several = ['2025-03-31', ...oneYear];
	expect(shortDays(oneYear, 'ja')).toEqual(['5/21', '3/4']);
	expect(shortDays(oneYear, 'en')).toEqual(['21 May', '4 Mar']);
	expect(shortDays(several, 'easy')).toEqual(['2025/3/31', '2025/5/21', '2026/3/4']);
	expect(shortDays(several, 'en')).toEqual(['31 Mar 2025', '21 May 2025', '4 Mar 2026']);
});

test('without rows there are no numbers', () => {
	for (const chart of natives) {
		const values = chart.native?.([], VIEW).series.flatMap((series) => series.values) ?? [];
		expect([chart.id, values.filter((value) => value !== null && value !== 0)]).toEqual([
			chart.id,
			[]
		]);
	}
});
