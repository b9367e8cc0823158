import { describe, expect, it } from 'vitest';
import { parseOperation, toBytes, type Operation } from '$lib/workspace/operation';

const batch = {
	sha256: 'a'.repeat(64),
	table: 'attendance',
	records: 3,
	fresh: 2,
	file: '出席簿.csv',
	encoding: 'shift_jis',
	format: 'canonical'
};
const head = { format: 1, number: 1, at: '2026-04-01T00:00:00.000Z' } as const;
const of = `000001-${'b'.repeat(64)}`;
const operations: Operation[] = [
	{ ...head, operation: 'import', batch },
	{ ...head, operation: 'undo', of, why: '二重に取り込んだため' },
	{ ...head, operation: 'redo', of },
	{ ...head, operation: 'setting', name: 'sample', value: 'hidden' }
];

const parse = (value: unknown) =>
	parseOperation(new TextEncoder().encode(JSON.stringify(value)), 'log/x.json');

describe('parseOperation()', () => {
	it.each(operations)('reads back the $operation that toBytes() wrote', (operation) => {
		expect(parseOperation(toBytes(operation), 'log/x.json')).toEqual(operation);
	});

	it.each([
		['a newer format', { ...operations[0], format: 2 }, 'newer-format'],
		['an operation it does not know', { ...head, operation: 'merge' }, 'unknown-operation'],
		['the name of an inherited property', { ...head, operation: 'toString' }, 'unknown-operation'],
		['no operation', head, 'unknown-operation'],
		['no format', { ...operations[0], format: undefined }, 'malformed-entry'],
		['a number that is not whole', { ...operations[0], number: 1.5 }, 'malformed-entry'],
		['a time that is none', { ...operations[0], at: 'yesterday' }, 'malformed-entry'],
		['an undo of nothing', { ...head, operation: 'undo' }, 'malformed-entry'],
		['a batch without records', { ...head, operation: 'import', batch: {} }, 'malformed-entry'],
		[
			'a checksum that is a path',
			{ ...head, operation: 'import', batch: { ...batch, sha256: '../x' } },
			'malformed-entry'
		],
		['a setting it does not know', { ...head, operation: 'setting', name: 'x' }, 'malformed-entry'],
		['a list', [], 'malformed-entry'],
		['null', null, 'malformed-entry']
	])('refuses %s', (_, value, code) => {
		expect(() => parse(value)).toThrow(expect.objectContaining({ code, path: 'log/x.json' }));
	});

	it('refuses what is not JSON', () => {
		const bytes = new TextEncoder().encode('{"format": 1,');
		expect(() => parseOperation(bytes, 'log/x.json')).toThrow(
			expect.objectContaining({ code: 'malformed-entry' })
		);
	});
});
