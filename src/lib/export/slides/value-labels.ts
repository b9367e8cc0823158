import type { NativeChart } from '$lib/charts/native';
import type { ValueLabels } from './chart-parts';

/** Below this part of the highest bar a segment has no room for its value. */
const LEAST_SEGMENT = 0.07;
/** The width of a digit of a value label, in inches. */
const DIGIT = 0.1;
/** Nearer than this part of the highest value, two lines have values in each other's way. */
const NEAR = 0.12;

/** How the numbers of a chart are written: with as many decimals as they have. */
export function numberFormat({ series }: NativeChart): string {
	const texts = series.flatMap(({ values }) => values.map((value) => String(value ?? '')));
	const decimals = Math.max(0, ...texts.map((text) => text.split('.')[1]?.length ?? 0));
	return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, 3))}`;
}

function sumAt({ series }: NativeChart, at: number): number {
	return series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
}

/** True where every value of a chart can stand beside the next one. */
function hasRoom(chart: NativeChart, width: number): boolean {
	if (chart.kind.endsWith('bars')) return true;
	const longest = Math.max(
		1,
		...chart.series.flatMap(({ values }) => values.map((value) => String(value ?? '').length))
	);
	const side = chart.kind === 'columns' ? chart.series.length : 1;
	return chart.categories.length * side * (longest * DIGIT + 0.06) <= width - 1;
}

/** The values written at the marks of series `at`; none where there is no room for them. */
export function labelsOf(chart: NativeChart, at: number, width: number): ValueLabels | null {
	const series = chart.series[at];
	if (!series) return null;
	const format = numberFormat(chart);
	const all = series.values.map((_, index) => index);
	const last = series.values.findLastIndex((value) => value !== null);
	if (chart.kind === 'lines') {
		const isRoomy = hasRoom(chart, width) && areApart(chart);
		const silent = isRoomy ? [] : all.filter((index) => index !== last);
		return { place: placeOf(chart, at), silent, below: lowPoints(chart), format };
	}
	if (!hasRoom(chart, width)) return null;
	if (!chart.kind.startsWith('stacked')) return { place: 'outEnd', silent: [], format };
	const highest = Math.max(1, ...chart.categories.map((_, index) => sumAt(chart, index)));
	const silent = all.filter((index) => (series.values[index] ?? 0) < highest * LEAST_SEGMENT);
	return { place: 'ctr', silent, on: series.color, format };
}

/** True for one line, or two that keep away from each other and from the foot. */
function areApart({ series }: NativeChart): boolean {
	const [one, other, third] = series.map(({ values }) => values);
	if (!one || !other) return true;
	if (third) return false;
	const highest = Math.max(1e-9, ...[...one, ...other].map(Number));
	const isFree = (low: number, high: number) => (high - low) / highest >= NEAR;
	return one.every((value, at) => {
		const beside = other[at] ?? null;
		const [low, high] = [Math.min(value ?? Infinity, beside ?? Infinity), value ?? 0];
		const isAboveFoot = low === Infinity || isFree(0, low);
		if (value === null || beside === null) return isAboveFoot;
		return isAboveFoot && isFree(low, Math.max(high, beside));
	});
}

/** The points that a line on its own leaves upward: above them their values would cross it. */
function lowPoints({ series: [only, other] }: NativeChart): number[] {
	if (!only || other) return [];
	const { values } = only;
	return values.flatMap((value, at) => {
		const beside = [values[at - 1], values[at + 1]].filter((one) => typeof one === 'number');
		const mean = beside.reduce((sum, one) => sum + one, 0) / Math.max(1, beside.length);
		return value !== null && beside.length > 0 && mean > value ? [at] : [];
	});
}

/** Of several lines the lowest has its values below, so that they are not taken for another's. */
function placeOf(chart: NativeChart, at: number): 't' | 'b' {
	const means = chart.series.map(({ values }) => {
		const known = values.filter((value) => value !== null);
		return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
	});
	const own = means[at] ?? 0;
	return chart.series.length > 1 && own === Math.min(...means) ? 'b' : 't';
}
