import { expect, test } from 'vitest';
import type { Choices } from '$lib/domain/choices';
import { choiceParameters, type MetricParameter } from '$lib/metrics/metric';

const TRACKS: MetricParameter = { name: 'tracks', type: 'VARCHAR', default: 'society' };
const NEAR: MetricParameter = { name: 'near', type: 'INTEGER', default: '3' };

test('what is not chosen, or given back, is as usual', () => {
	const asUsual: readonly Choices[] = [{}, { tracks: '', near: '' }, { near: 'many' }];
	for (const choices of asUsual) {
		expect(choiceParameters([TRACKS, NEAR], choices)).toEqual({ tracks: 'society', near: 3 });
	}
});

test('what is chosen is taken, numbers as such', () => {
	const chosen = choiceParameters([TRACKS, NEAR], { tracks: 'none', near: '5' });
	expect(chosen).toEqual({ tracks: 'none', near: 5 });
});
