import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts/catalog';
import type { View } from '$lib/domain/view';
import { ONLY_IN_JAPANESE } from '../charts/chart-data';
import { ROWS, viewOf } from './cases';
import { ONE_OF_MANY } from './one-of-many';
import { SITUATIONS } from './situations';

interface Spoken {
	id: string;
	metric: keyof typeof ROWS;
	finding: (rows: readonly unknown[], view: View) => string;
	summary: (rows: readonly unknown[], view: View) => string;
}

const all = ([...charts.values()] as unknown as Spoken[]).filter(
	({ id }) => !ONLY_IN_JAPANESE.includes(id)
);

/** Counts in two years running, of which some or their parts are one. */
const COUNTS = [1, 2, 3, 4, 6, 10, 11, 12, 15, 20, 30];

test('what is looked for is found, and nothing else', () => {
	const wrong = [
		'Of the 1 meetings',
		'only 1 people',
		'and 1 are new',
		'in 1 municipalities',
		'1 finished fiscal years'
	];
	expect(wrong.filter((one) => !ONE_OF_MANY.test(one))).toEqual([]);
	const right = ['11 meetings', '1 is new', '1 of 12 meetings', '1 person', '2.1 people'];
	expect(right.filter((one) => ONE_OF_MANY.test(one))).toEqual([]);
});

describe('one is never many in English', () => {
	test.each(all)('in the sentences of $id', ({ metric, finding, summary }) => {
		const view: View = { ...viewOf(2021, 2022), language: 'en' };
		const said = COUNTS.flatMap((now) =>
			[1, now].flatMap((before) => {
				const make = ROWS[metric] as (year: number, count: number) => unknown[];
				const rows = [...make(2021, before), ...make(2022, now)];
				return [finding(rows, view), summary(rows, view)];
			})
		);
		expect([...new Set(said.filter((one) => ONE_OF_MANY.test(one)))]).toEqual([]);
	});

	test('in any situation', () => {
		const said = SITUATIONS.map(({ say }) => say('en'));
		expect(said.filter((one) => ONE_OF_MANY.test(one))).toEqual([]);
	});
});
