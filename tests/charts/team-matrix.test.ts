import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chart } from '$lib/charts/working-group-shared-hosts';
import { drawChart } from '$lib/charts/draw';
import { WITHHELD } from '$lib/domain/hidden-count';
import { viewOf } from './chart-data';

const pair = (working_group: string, other_group: string, organizations: number) => ({
	working_group,
	other_group,
	participants: WITHHELD,
	organizations
});
const rows = [pair('企業', '企業', 14), pair('企業', '精神', WITHHELD), pair('精神', '精神', 16)];

/** What is written in the cells, at a width in px. */
function writtenAt(width: number): (string | null)[] {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const svg = drawChart(chart, rows, { width, view: viewOf(2020, 2025), document });
	return [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
}

test('a word in place of a number is left out of a cell that has no room for it', () => {
	expect(writtenAt(400)).toContain('非公開');
	expect(writtenAt(170)).not.toContain('非公開');
	expect(writtenAt(170)).toContain('14');
});
