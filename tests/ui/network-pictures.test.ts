import { describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import type { View } from '$lib/domain/view';
import * as words from '$lib/metrics/graph/analysis';
import type { MetricId } from '$lib/metrics/catalog';
import type { MetricRows } from '$lib/metrics/rows';
import type { Answer } from '$lib/state/answers.svelte';
import { ForeseenPairs, NetworkPictures } from '$lib/ui/network-pictures';

const YEARS = { from: 2020, to: 2025 };

/** An answer to a question that is told by its kind of organization. */
function answer<Id extends MetricId>(
	_id: Id,
	rows: readonly MetricRows[Id][] = [],
	organizationKind = '',
	leastMeetings = '',
	revision = 'a'
): Answer<Id> {
	const choices = leastMeetings ? { least_meetings: leastMeetings } : {};
	const filters = { ...NO_FILTERS, organizationKind };
	const view = { filters, choices, years: YEARS } as unknown as View;
	return { rows, view, key: `${revision}|${organizationKind}`, isFromServer: false };
}

function organization(no: number, fiscal_year = 2025): MetricRows['network-organizations'] {
	const known = { standing: 'now', attendances: 3, organization_kind: 'company' };
	return {
		...known,
		...{ fiscal_year, organization_no: no, organization_id: `org-${no}`, name: `機関${no}` }
	} as MetricRows['network-organizations'];
}

const tie = { fiscal_year: 2025, organization_a: 1, organization_b: 2, standing: 'now', weight: 1 };
const TIES = [tie as unknown as MetricRows['network-ties']];

describe('ForeseenPairs', () => {
	it('gives organizations and ties together, of one question alone, in any order', () => {
		const pairs = new ForeseenPairs();
		const [one, its] = [answer('network-organizations'), answer('network-ties')];
		expect(pairs.hear('network-ties', its)).toBeNull();
		expect(pairs.hear('totals', answer('totals'))).toBeNull();
		expect(pairs.hear('network-organizations', one)).toEqual([one, its]);
		for (const other of [
			answer('network-ties', [], 'company'),
			answer('network-ties', [], '', '5'),
			answer('network-ties', [], '', '', 'b')
		])
			expect(pairs.hear('network-ties', other)).toBeNull();
		expect(pairs.hear('network-ties', its)).toEqual([one, its]);
	});
});

describe('NetworkPictures', () => {
	it('measures the rows in view, once for the same answers', () => {
		const analyze = vi.fn(words.analyze);
		const pictures = new NetworkPictures({ ...words, analyze });
		const all = answer(
			'network-organizations',
			[1, 2, 3].map((no) => organization(no))
		);
		all.rows = [...all.rows, organization(4, 2019)];
		const ties = answer('network-ties', TIES);
		const measured = pictures.measure(all, ties);
		expect(measured.rows.map((row) => row.organization_no)).toEqual([1, 2, 3]);
		expect(measured.analysis.groups).toBe(1);
		expect(pictures.measure({ ...all }, { ...ties })).toBe(measured);
		expect(analyze).toHaveBeenCalledTimes(1);
		expect(pictures.measure(all, answer('network-ties')).analysis.groups).toBe(0);
	});

	it('draws every organization in a place, and marks the one that is looked at', () => {
		const pictures = new NetworkPictures(words);
		const all = answer(
			'network-organizations',
			[1, 2, 3].map((no) => organization(no))
		);
		const measured = pictures.measure(all, answer('network-ties', TIES));
		const picture = pictures.picture(measured, [], 'org-3');
		expect([...picture.places.keys()].sort()).toEqual([1, 2, 3]);
		expect(picture.chosen).toBe(3);
		expect(pictures.picture(measured, [], 'org-9').chosen).toBe(0);
	});
});
