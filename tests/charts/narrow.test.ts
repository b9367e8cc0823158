import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chart as months } from '$lib/charts/attendances-by-month';
import { drawChart } from '$lib/charts/draw';
import { chart as repeat } from '$lib/charts/repeat-rate';
import { rowsOf } from '../findings/cases';
import { viewOf } from './chart-data';
import { areOverlapping, marksDrawn, textsDrawn } from './drawn-boxes';

const newDocument = () => parseHTML('<!doctype html><html><body></body></html>').document;

describe('on a phone', () => {
	test('the name of a line lies on none of its points, and in front of lines of events', () => {
		const [row] = rowsOf('repeat-rate', 'one year');
		if (!row) throw new Error('no row');
		const rows = Array.from({ length: 14 }, (_, at) => ({
			...row,
			fiscal_year: 2009 + at,
			organization_share: at < 9 ? 0.99 : 0.5 + 0.1 * (at - 9)
		}));
		const view = { ...viewOf(2009, 2022), language: 'en' as const };
		const svg = drawChart(repeat, rows, { width: 332, view, document: newDocument() });
		const [name] = textsDrawn(svg).filter(({ what }) => what === 'Organizations');
		if (!name) throw new Error('no name');
		// Its letters are Latin: narrower than a Japanese letter, and the name ends where it stands.
		const box = { ...name, right: (name.left + name.right) / 2, left: name.right - 13 * 14 };
		const points = marksDrawn(svg).filter(({ what }) => what.includes('Organizations'));
		expect(points).toHaveLength(14);
		expect(points.filter((point) => areOverlapping(box, point))).toEqual([]);
		const drawn = svg.outerHTML;
		expect(drawn.indexOf('>Organizations<')).toBeGreaterThan(drawn.lastIndexOf('dasharray'));
	});

	test.each([
		[332, ['99']],
		[600, ['99', '165']]
	])('at %i px a cell of a month holds the numbers it has room for', (width, shown) => {
		const month = { fiscal_year: 2022, meetings: 1 };
		const rows = [
			{ ...month, month: 5, attendances: 99 },
			{ ...month, month: 10, attendances: 165 }
		];
		const view = viewOf(2022, 2022);
		const svg = drawChart(months, rows, { width, view, document: newDocument() });
		const said = textsDrawn(svg).map(({ what }) => what);
		expect(said.filter((text) => ['99', '165'].includes(text))).toEqual(shown);
		expect(months.summary(rows, view)).toContain('3桁の数は表だけに');
	});
});
