import { describe, expect, it } from 'vitest';
import { formatOf, toBytes, type Action, type Operation } from '$lib/workspace/operation';
import { parseOperation } from '$lib/workspace/parse-operation';

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
	{ ...head, operation: 'setting', name: 'sample', value: 'hidden' },
	{
		...head,
		format: 2,
		operation: 'import',
		batch: {
			...batch,
			sheet: '2022年度',
			includesClients: true,
			replaces: { table: 'attendance', groups: ['2022-05-18', ''] },
			answers: JSON.parse('{"meeting": "2022-05-18", "__proto__": "x"}') as Record<string, string>
		},
		commit: { id: 'c'.repeat(32), size: 2 },
		after: of
	},
	{ ...head, format: 2, operation: 'remember', kind: 'mark', entries: { '△': 'absent', '※': null } }
];
const changes: Operation[] = [
	{
		...{ ...head, format: 3, operation: 'rename', organization: 'org-1' },
		...{ was: 'A', name: 'B', from: '2020-02-29', sees: [of] }
	},
	{ ...head, format: 3, operation: 'merge', organization: 'org-1', into: '', from: '' },
	{
		...{ ...head, format: 3, operation: 'split', organization: 'name:A', id: 'org-9' },
		...{ name: 'B', names: ['A', 'B'], from: '' }
	},
	{
		...{ ...head, format: 3, operation: 'edit', table: 'meeting', id: 'm-1', why: '日付の誤り' },
		changes: {
			held_on: { was: '2020-05-20', now: '2020-05-21' },
			number: { was: '1', now: '' }
		}
	}
];
const [renamed, merged, split, edited] = changes;
const whole = operations[4];
const editOf = (table: string, cells: object) => ({ ...edited, table, changes: cells });

const parse = (value: unknown) =>
	parseOperation(new TextEncoder().encode(JSON.stringify(value)), 'log/x.json');

const withBatch = (fields: object) => ({
	...head,
	operation: 'import',
	batch: { ...batch, ...fields }
});
const remember = (kind: string, entries: unknown) => ({
	...head,
	operation: 'remember',
	kind,
	entries
});

describe('parseOperation()', () => {
	it.each([...operations, ...changes])(
		'reads back the $operation that toBytes() wrote',
		(operation) => {
			expect(parseOperation(toBytes(operation), 'log/x.json')).toEqual(operation);
		}
	);

	it.each([
		['a newer format', { ...operations[0], format: 4 }, 'newer-format'],
		['an operation it does not know', { ...head, operation: 'paint' }, 'unknown-operation'],
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
		['format 0', { ...operations[0], format: 0 }, 'malformed-entry'],
		['a commit without size', { ...whole, commit: { id: 'c'.repeat(32) } }, 'malformed-entry'],
		[
			'a commit of nothing',
			{ ...whole, commit: { id: 'c'.repeat(32), size: 0 } },
			'malformed-entry'
		],
		['an import after a path', { ...whole, after: '../x' }, 'malformed-entry'],
		['a sheet that is a number', withBatch({ sheet: 1 }), 'malformed-entry'],
		['a flag that is a text', withBatch({ includesClients: 'no' }), 'malformed-entry'],
		[
			'groups that are a text',
			withBatch({ replaces: { table: 'x', groups: 'y' } }),
			'malformed-entry'
		],
		['groups of no table', withBatch({ replaces: { groups: [] } }), 'malformed-entry'],
		['answers that are a list', withBatch({ answers: ['x'] }), 'malformed-entry'],
		['an answer that is a number', withBatch({ answers: { x: 1 } }), 'malformed-entry'],
		['a memory of a kind it does not know', remember('secret', {}), 'malformed-entry'],
		['a memory of an inherited kind', remember('toString', {}), 'malformed-entry'],
		['a memory without entries', remember('mark', undefined), 'malformed-entry'],
		['a remembered number', remember('mark', { '△': 1 }), 'malformed-entry'],
		['a rename to nothing', { ...renamed, name: '' }, 'malformed-entry'],
		['a rename on no day', { ...renamed, from: '2021-02-29' }, 'malformed-entry'],
		['a name of two lines', { ...renamed, name: 'B\nC' }, 'malformed-entry'],
		['a merger without a day', { ...merged, from: undefined }, 'malformed-entry'],
		['a merger that sees a text', { ...merged, sees: of }, 'malformed-entry'],
		['a split of no names', { ...split, names: [] }, 'malformed-entry'],
		['a split without an id', { ...split, id: '' }, 'malformed-entry'],
		['an edit of another table', { ...edited, table: 'attendance' }, 'malformed-entry'],
		['an edit of nothing', { ...edited, changes: {} }, 'malformed-entry'],
		[
			'an edit of a merger',
			editOf('organization', { merged_into: { was: '', now: 'x' } }),
			'malformed-entry'
		],
		['an edit without what was', editOf('meeting', { mode: { now: 'online' } }), 'malformed-entry'],
		[
			'an edited day the engine could not read',
			editOf('meeting', { held_on: { was: '', now: 'tomorrow' } }),
			'malformed-entry'
		],
		[
			'an edited number the engine could not read',
			editOf('meeting', { number: { was: '', now: '1回' } }),
			'malformed-entry'
		],
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

	it('keeps further fields of an operation it knows', () => {
		const later = { ...withBatch({ color: 'blue' }), note: 'x' };
		expect(parse(later)).toEqual(later);
	});
});

describe('formatOf()', () => {
	const importOf = (fields: object): Action => {
		return { operation: 'import', batch: { ...batch, ...fields } };
	};

	it.each([
		['an import of one file', importOf({ sheet: 'x', answers: { a: 'b' } }), 1],
		['an undo', { operation: 'undo', of }, 1],
		['one import of several', { ...importOf({}), commit: { id: 'c'.repeat(32), size: 2 } }, 2],
		['an import that counts again', { ...importOf({}), after: of }, 2],
		['a replacement', importOf({ replaces: { table: 'attendance', groups: [] } }), 2],
		['a list with clients on it', importOf({ includesClients: true }), 2],
		['a memory', { operation: 'remember', kind: 'mark', entries: {} }, 2],
		['an import with its file and keys', importOf({ source: 'x', keys: 'y' }), 3],
		['a merger', { operation: 'merge', organization: 'a', into: 'b', from: '' }, 3]
	] as [string, Action, number][])(
		'of %s is what its oldest right readers know',
		(_, action, format) => {
			expect(formatOf(action)).toBe(format);
		}
	);
});
