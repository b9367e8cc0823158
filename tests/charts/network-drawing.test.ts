import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawNetwork, type NetworkPicture } from '$lib/charts/network-drawing';
import { labelsOf } from '$lib/charts/network-labels';
import { marksOf } from '$lib/charts/marks';
import { markOf, MOST_FAINT, tieOf } from '$lib/charts/network-marks';
import { cornersOf } from '$lib/charts/shapes';
import { ORGANIZATION_KINDS } from '$lib/domain/codes';
import { NO_CHOICES } from '$lib/domain/choices';
import { NO_FILTERS } from '$lib/domain/filters';
import { metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { analyze, placesOfBackbone, withFoot } from '$lib/metrics/graph/analysis';
import type { MetricRows } from '$lib/metrics/rows';
import { createDatasetEngine, readSample } from '../metrics/dataset';
import { areOverlapping, marksDrawn, textsDrawn } from './drawn-boxes';

type OrganizationRow = MetricRows['network-organizations'];

function organization(no: number, changes: Partial<OrganizationRow> = {}): OrganizationRow {
	return {
		fiscal_year: 2022,
		organization_no: no,
		organization_id: `org-${no}`,
		name: `見本の機関${no}`,
		organization_kind: 'company',
		municipality_code: '27207',
		municipality: '高槻市',
		home_area: 'inside',
		standing: 'kept',
		attendances: no,
		meetings: 3,
		working_groups: 0,
		...changes
	};
}

function pictureOf(size: number): NetworkPicture {
	const organizations = Array.from({ length: size }, (_, index) => organization(index + 1));
	const gone = organization(size + 1, { standing: 'gone', attendances: 0 });
	return {
		organizations: [...organizations, gone],
		ties: organizations.slice(1).map((row, index) => ({
			fiscal_year: 2022,
			organization_a: 1,
			organization_b: row.organization_no,
			standing: index === 0 ? 'gone' : 'kept',
			meetings: 3,
			working_groups: 0,
			weight: index === 0 ? 0 : 0.5,
			weight_before: 0.5
		})),
		places: new Map(
			[...organizations, gone].map(({ organization_no: no }) => [
				no,
				{ x: (no * 37) % 1, y: no / (size + 1) }
			])
		),
		chosen: 1
	};
}

function draw(size: number, width: number): Element {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const names = { title: '図', say: (row: OrganizationRow) => `${row.name} ${row.attendances}名` };
	return drawNetwork(pictureOf(size), { width, names, document });
}

/** Everybody is tied to everybody. */
function completePicture(size: number): NetworkPicture {
	const picture = pictureOf(size);
	const [model] = picture.ties.slice(1);
	if (!model) throw new Error('too few organizations');
	const numbers = Array.from({ length: size }, (_, index) => index + 1);
	const ties = numbers.flatMap((a) =>
		numbers.filter((b) => b > a).map((b) => ({ ...model, organization_a: a, organization_b: b }))
	);
	return { ...picture, ties };
}

describe('the drawing of the network', () => {
	test.each([
		[77, 2926, 'all ties, but for the strongest faintly'],
		[79, 3081, 'the strongest ties of each alone, where faint ones would fill the drawing']
	])('of %i organizations with %i ties has %s', (size, count) => {
		const { document } = parseHTML('<!doctype html><html><body></body></html>');
		const picture = completePicture(size);
		expect(picture.ties).toHaveLength(count);
		const names = { title: '図', say: () => '' };
		const svg = drawNetwork(picture, { width: 1192, names, document });
		const lines = marksOf(svg).filter(({ isLine }) => isLine);
		const drawnTies = new Set(lines.map((mark) => tieOf(mark)));
		const faint = lines.filter(({ isFaint }) => isFaint);
		if (count < MOST_FAINT) {
			expect(drawnTies.size).toBe(count);
			expect(faint.length).toBeGreaterThan(count / 2);
		} else {
			expect(faint).toEqual([]);
			expect(drawnTies.size).toBeGreaterThanOrEqual(size);
			// Three of each, and those of the organization that is looked at.
			expect(drawnTies.size).toBeLessThanOrEqual(3 * size + size - 1);
		}
	});

	test.each([320, 1192])(
		'is a list of organizations in words at %i px where they are few',
		(width) => {
			const svg = draw(8, width);
			const items = [...svg.querySelectorAll('[role=listitem]')];
			expect(items.map((item) => item.getAttribute('aria-label'))).toContain('見本の機関3 3名');
			expect(items).toHaveLength(8);
			expect(svg.getAttribute('aria-describedby')).toBe('network-summary');
			expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
		}
	);

	test('is one picture where they are many', () => {
		const svg = draw(80, 1192);
		expect(svg.getAttribute('role')).toBe('img');
		expect(svg.querySelectorAll('[role=listitem]')).toHaveLength(0);
	});

	test('draws nobody twice and nothing for whom there is no place', () => {
		const picture = { ...pictureOf(4), places: new Map([[1, { x: 0.5, y: 0.5 }]]) };
		const { document } = parseHTML('<!doctype html><html><body></body></html>');
		const names = { title: '図', say: ({ name }: OrganizationRow) => name };
		const svg = drawNetwork(picture, { width: 600, names, document });
		expect(svg.querySelectorAll('[role=listitem]')).toHaveLength(1);
	});
});

test('kinds are told apart by shape, also without color', () => {
	const kinds = [...ORGANIZATION_KINDS.map(({ code }) => code), 'unknown'];
	const shapes = kinds.map((kind) => markOf(kind).shape);
	expect(new Set(shapes).size).toBe(kinds.length);
	const corners = shapes.map((shape) => JSON.stringify(cornersOf(shape)));
	expect(new Set(corners).size).toBe(kinds.length);
});

/** The area of a polygon. */
function areaOf(corners: readonly (readonly [number, number])[]): number {
	const doubled = corners.map(([x, y], at) => {
		const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [0, 0];
		return x * nextY - nextX * y;
	});
	return Math.abs(doubled.reduce((sum, one) => sum + one, 0)) / 2;
}

test('marks of a size have the same area, whatever their shape', () => {
	const kinds = [...ORGANIZATION_KINDS.map(({ code }) => code), 'unknown'];
	for (const shape of kinds.map((kind) => markOf(kind).shape)) {
		if (shape !== 'circle') expect(areaOf(cornersOf(shape)) / Math.PI, shape).toBeCloseTo(1, 1);
	}
});

describe('the marks of the network are read', () => {
	const marks = marksOf(draw(6, 600));

	test('organization by organization, each with its ties after it', () => {
		const ofFirst = marks.filter(({ series }) => series === '1');
		expect(ofFirst.map((mark) => tieOf(mark) !== null)).toEqual([false, ...Array(5).fill(true)]);
		const ends = ofFirst.slice(1).map((mark) => tieOf(mark)?.organization_b);
		expect(ends.toSorted()).toEqual([2, 3, 4, 5, 6]);
		const ofThird = marks.filter(({ series }) => series === '3').map(tieOf);
		expect(ofThird).toMatchObject([null, { organization_a: 1, organization_b: 3 }]);
	});

	test('those of the year before too, and each line as a line', () => {
		expect(marks.filter(({ rows: [row] }) => Reflect.get(row, 'standing') === 'gone')).toHaveLength(
			3
		);
		for (const mark of marks) expect(mark.isLine).toBe(tieOf(mark) !== null);
	});
});

/** The network of the sample's last year as its page draws it. */
async function sampleOf(): Promise<NetworkPicture> {
	const engine = await createDatasetEngine(readSample());
	const rowsOf = async <Id extends MetricId>(id: Id) =>
		decodeRows(id, await engine.query(metricRequest(id, NO_FILTERS, NO_CHOICES)));
	const rows = await rowsOf('network-organizations');
	const ties = await rowsOf('network-ties');
	const backbone = await rowsOf('network-backbone');
	await engine.close();
	const { members, gone } = analyze(rows, ties);
	const organizations = [...members.map(({ row }) => row), ...gone];
	const numbers = organizations.map(({ organization_no }) => organization_no);
	return { organizations, ties, places: withFoot(placesOfBackbone(backbone), numbers), chosen: 0 };
}

describe('names in the network of the sample', async () => {
	const sample = await sampleOf();
	const other = sample.organizations[2];

	test.each([
		[332, 0, 8],
		[332, other?.organization_no ?? 0, 8],
		[1192, 0, 14]
	])('at %i px, looking at %i, lie neither on marks nor on each other', (width, chosen, least) => {
		const { document } = parseHTML('<!doctype html><html><body></body></html>');
		const names = { title: '図', say: ({ name }: OrganizationRow) => name };
		const svg = drawNetwork({ ...sample, chosen }, { width, names, document });
		const [texts, marks] = [textsDrawn(svg), marksDrawn(svg)];
		expect(marks.length).toBeGreaterThanOrEqual(sample.organizations.length);
		expect(texts.length).toBeGreaterThanOrEqual(least);
		const lying = texts.flatMap((text, at) =>
			[...marks, ...texts.slice(at + 1)]
				.filter((drawn) => areOverlapping(text, drawn))
				.map((drawn) => `${text.what} / ${drawn.what}`)
		);
		expect(lying).toEqual([]);
		for (const { left, right, top } of texts) {
			expect(Math.min(left, top, width - right)).toBeGreaterThanOrEqual(0);
		}
		const isNamed = texts.some(({ what }) => what.includes(other?.name ?? '–'));
		if (chosen) expect(isNamed).toBe(true);
	});
});

test('a long name is shortened, and there are at most so many', () => {
	const marks = Array.from({ length: 30 }, (_, index) => ({
		name: `とても長い名前の見本の機関${index}`,
		x: (index * 83) % 600,
		y: 40 + ((index * 47) % 300),
		r: 6
	}));
	const labels = labelsOf(marks, { width: 600, height: 400, isNarrow: false, most: 10, marks });
	expect(labels[0]?.text).toBe('とても長い名前の見本の…');
	expect(labels.length).toBeLessThanOrEqual(10);
	expect(labels.every(({ isNumber }) => !isNumber)).toBe(true);
});

test('in a narrow drawing a name is broken in two, and is a number where it has no room', () => {
	const lone = { name: 'かわせみ橋しごと相談室', x: 60, y: 60, r: 8 };
	const room = { width: 120, height: 120, isNarrow: true, most: 1, marks: [lone] };
	expect(labelsOf([lone], room).map(({ text }) => text)).toEqual(['かわせみ橋\nしごと相談室']);
	const tight = labelsOf([lone], { ...room, width: 80, height: 100 });
	expect(tight.map(({ text, name }) => [text, name])).toEqual([['①', 'かわせみ橋しごと相談室']]);
	expect(labelsOf([lone], { ...room, width: 80, isNarrow: false })).toEqual([]);
});
