import { describe, expect, test } from 'vitest';
import { contrast, distance, hexOf, readTokens, type Vision } from './color';

const tokens = readTokens();
const color = (name: string) => hexOf(tokens, name);
const steps = [1, 2, 3, 4, 5] as const;
const SERIES = steps.map((step) => `--series-${step}`);
const VISIONS: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan'];

/** Below this two areas of a chart may be taken for each other; Okabe and Ito's five reach 7.6. */
const LEAST_DISTANCE = 9;

/** Neighbors in a heat map share a hue and are read in order, with the number in the cell. */
const LEAST_STEP = 7.5;

/** Text color, what it stands on, the contrast WCAG asks for. */
const TEXTS: readonly [text: string, ground: string, least: number][] = [
	['--ink', '--surface', 7],
	['--ink', '--ground', 7],
	['--ink', '--tint', 7],
	['--ink', '--notice', 7],
	['--ink', '--chart-band', 7],
	['--ink-soft', '--surface', 7],
	['--ink-soft', '--ground', 4.5],
	['--ink-soft', '--tint', 4.5],
	['--link', '--surface', 4.5],
	['--link', '--ground', 4.5],
	['--link', '--tint', 4.5],
	['--link', '--notice', 4.5],
	['--surface', '--primary', 4.5],
	['--surface', '--primary-hover', 4.5],
	['--surface', '--series-1', 4.5],
	['--error', '--surface', 4.5],
	['--error', '--error-tint', 4.5],
	['--success', '--surface', 4.5],
	['--success', '--success-tint', 4.5],
	...steps.map((step) => [`--heat-ink-${step}`, `--heat-${step}`, 4.5] as [string, string, number])
];

/** Marks that carry a meaning of their own, against the white of a chart. */
const MARKS = [...SERIES, '--accent', '--chart-muted', '--line-strong'];

function nearPairs(names: readonly string[], vision: Vision, least: number): string[] {
	return names.flatMap((one, index) =>
		names.slice(index + 1).flatMap((other) => {
			const apart = distance(color(one), color(other), vision);
			return apart < least ? [`${one} and ${other}: ${apart.toFixed(1)}`] : [];
		})
	);
}

describe('contrast', () => {
	test('is 21 between black and white and 4.54 for #767676', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});

	test.each(TEXTS)('of the text %s on %s is at least %d', (text, ground, least) => {
		expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(least);
	});

	test.each(MARKS)('of the mark %s on white is at least 3', (mark) => {
		expect(contrast(color(mark), color('--surface'))).toBeGreaterThanOrEqual(3);
	});
});

describe('colors are told apart', () => {
	test('distance is 0 for one color and large for blue and orange', () => {
		expect(distance('#0031d8', '#0031d8', 'normal')).toBe(0);
		expect(distance('#0031d8', '#fb5b01', 'deutan')).toBeGreaterThan(40);
	});

	test.each(VISIONS)('series, accent and gray by %s vision', (vision) => {
		const names = [...SERIES, '--accent', '--chart-muted'];
		expect(nearPairs(names, vision, LEAST_DISTANCE)).toEqual([]);
	});

	test.each(VISIONS)('neighboring steps of a heat map by %s vision', (vision) => {
		const near = steps
			.slice(1)
			.flatMap((step) => nearPairs([`--heat-${step - 1}`, `--heat-${step}`], vision, LEAST_STEP));
		expect(near).toEqual([]);
	});

	test('a heat map grows darker with every step', () => {
		const onWhite = steps.map((step) => contrast(color(`--heat-${step}`), '#ffffff'));
		expect(onWhite).toEqual(onWhite.toSorted((a, b) => a - b));
	});
});
