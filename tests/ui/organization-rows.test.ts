import { expect, test } from 'vitest';
import type { OrganizationEntry } from '$lib/state/register';
import {
	addressOfOrder,
	joinNumbers,
	orderOfAddress,
	orderRows,
	ROW_ORDERS,
	type OrganizationRow
} from '$lib/ui/organization-rows';

const entry = (id: string, name: string): OrganizationEntry => ({
	id,
	name,
	kind: 'company',
	municipalityCode: '',
	municipality: name === 'いろは' ? '高槻市' : '茨木市',
	names: [],
	mergedInto: '',
	mergedFrom: '',
	attendances: 0,
	writtenNames: [],
	isListed: true,
	changes: []
});

const summary = (id: string, attendances: number, layer: string | null, last: string) => ({
	organization_id: id,
	name: id,
	organization_kind: 'company',
	municipality_code: 'unknown',
	municipality: null,
	first_held_on: '2010-05-19',
	last_held_on: last,
	meetings: 1,
	attendances,
	layer,
	dormant_since: layer === null ? last : null
});

const rows = joinNumbers(
	[entry('a', 'いろは'), entry('b', 'あおば'), entry('c', 'うみ'), entry('d', 'かぜ')],
	[
		summary('a', 9, 'core', '2025-03-12'),
		summary('b', 20, 'casual', '2025-03-12'),
		summary('c', 3, null, '2018-05-16')
	],
	[
		{ organization_id: 'a', fiscal_year: 2010, meetings: 1, attendances: 4 },
		{ organization_id: 'a', fiscal_year: 2024, meetings: 1, attendances: 5 }
	]
);
const words = ({ kind, municipality }: OrganizationEntry) => ({ kind, municipality });
const idsIn = (ordered: readonly OrganizationRow[]) => ordered.map((row) => row.entry.id).join('');

test('every organization of the register has its row, with the years that it came', () => {
	expect(rows.map((row) => row.years.length)).toEqual([2, 0, 0, 0]);
	expect(rows[3]?.summary).toBeNull();
});

test.each([
	['attendances', true, 'bacd'],
	['attendances', false, 'dcab'],
	['name', false, 'bacd'],
	['municipality', false, 'bcda'],
	['last', true, 'bacd'],
	['last', false, 'cbad'],
	['layer', true, 'abcd'],
	['layer', false, 'bacd'],
	['dormant', true, 'cbad']
] as const)('by %s, descending %s, what has no value stands last', (order, isDescending, ids) => {
	expect(idsIn(orderRows(rows, order, isDescending, words))).toBe(ids);
});

test('every column can be ordered by without losing a row', () => {
	for (const order of ROW_ORDERS) {
		expect([...idsIn(orderRows(rows, order, true, words))].sort().join('')).toBe('abcd');
	}
});

test('an address has an order and its direction, and nothing for the usual one', () => {
	for (const order of ROW_ORDERS) {
		for (const isDescending of [true, false]) {
			const text = addressOfOrder(order, isDescending);
			expect(orderOfAddress(text)).toEqual({ order, isDescending });
			expect(text === '').toBe(order === 'attendances' && isDescending);
		}
	}
	expect(orderOfAddress('no-such-column')).toEqual(orderOfAddress(''));
});
