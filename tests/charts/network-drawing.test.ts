import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawNetwork, type NetworkPicture } from '$lib/charts/network-drawing';
import { labelsOf } from '$lib/charts/network-labels';
import { markOf } from '$lib/charts/network-marks';
import { ORGANIZATION_KINDS } from '$lib/domain/codes';
import type { MetricRows } from '$lib/metrics/rows';

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

describe('the drawing of the network', () => {
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
	const kinds = ORGANIZATION_KINDS.map(({ code }) => code).filter((code) => code !== 'other');
	const shapes = kinds.map((kind) => markOf(kind).symbol);
	expect(new Set(shapes).size).toBe(kinds.length);
	expect(markOf('unknown')).toEqual(markOf('other'));
});

test('names do not lie on each other, stay inside, and the first come first', () => {
	const marks = Array.from({ length: 30 }, (_, index) => ({
		name: `とても長い名前の見本の機関${index}`,
		x: (index * 83) % 600,
		y: 40 + ((index * 47) % 300),
		r: 6
	}));
	const labels = labelsOf(marks, { width: 600, most: 10 });
	expect(labels[0]?.text).toBe('とても長い名前の見本の…');
	expect(labels.length).toBeLessThanOrEqual(10);
	for (const { x, text } of labels) {
		const half = ([...text].length * 14) / 2;
		expect(x - half).toBeGreaterThanOrEqual(0);
		expect(x + half).toBeLessThanOrEqual(600);
	}
	const near = labels.flatMap((one, at) =>
		labels
			.slice(at + 1)
			.filter((other) => Math.abs(one.y - other.y) < 18 && Math.abs(one.x - other.x) < 168)
	);
	expect(near).toEqual([]);
});
