import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readBoundaries, type Boundaries } from '$lib/charts/boundaries';
import { drawChart } from '$lib/charts/draw';
import { onBoundaries } from '$lib/charts/municipality-shapes';
import { rowsOf } from '../findings/cases';
import { tinyTopology } from './tiny-topology';
import { viewOf } from './chart-data';

function read(topology: unknown): Boundaries {
	const found = readBoundaries(JSON.stringify(topology));
	if (typeof found === 'string') throw new Error(found);
	return found;
}

/** Twice the area of a ring: below zero where it goes clockwise. */
const areaOf = (ring: readonly number[][]) =>
	ring.reduce((sum, [x = 0, y = 0], at) => {
		const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
		return sum + (x * nextY - nextX * y);
	}, 0);

test('squares are read by their codes, wound clockwise whichever way the file has them', () => {
	const { shapes, attribution } = read(tinyTopology());
	expect(shapes.map(({ code }) => code)).toEqual(['27207', '27301', '26100', '27211']);
	const outer = shapes.map(({ geometry }) => areaOf(geometry.coordinates[0]?.[0] ?? []));
	expect(outer.every((area) => area < 0)).toBe(true);
	expect(attribution).toContain('国土数値情報');
});

test('a file that names its source is quoted', () => {
	expect(read({ ...tinyTopology(), attribution: '架空の地図' }).attribution).toBe('架空の地図');
});

test('what is no map of municipalities is refused with its reason', () => {
	const { objects, ...rest } = tinyTopology();
	const geometries = objects.municipalities.geometries.map((one) => ({ ...one, id: 'abc' }));
	const nameless = { municipalities: { ...objects.municipalities, geometries } };
	const broken = { ...tinyTopology(), arcs: [] };
	expect(readBoundaries('日付,機関')).toBe('not-json');
	expect(readBoundaries('{"type":"FeatureCollection","features":[]}')).toBe('not-topology');
	expect(readBoundaries('null')).toBe('not-topology');
	expect(readBoundaries(JSON.stringify({ ...rest, objects: nameless }))).toBe('no-municipalities');
	expect(readBoundaries(JSON.stringify(broken))).toBe('not-topology');
	expect(readBoundaries(' '.repeat(20_000_001))).toBe('too-large');
});

test('the map draws every known shape of the rows, each with its value in words', () => {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const chart = onBoundaries(read(tinyTopology()));
	const rows = rowsOf('regional-map', 'a rise').slice(-3);
	const svg = drawChart(chart, rows, { width: 560, view: viewOf(2021, 2022), document });
	const items = [...svg.querySelectorAll('[role=listitem]')];
	expect(items.map((item) => item.getAttribute('aria-label'))).toEqual([
		'高槻市 747名、560機関',
		'京都市 373名、1機関'
	]);
	expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
	expect(svg.querySelectorAll('path').length).toBeGreaterThanOrEqual(6);
	expect(svg.querySelector('text')?.textContent).toContain('高槻市');
});

test('the map of no rows is drawn too', () => {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const chart = onBoundaries(read(tinyTopology()));
	const svg = drawChart(chart, [], { width: 320, view: viewOf(2021, 2022), document });
	expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
	expect(Number(svg.getAttribute('width'))).toBe(320);
});
