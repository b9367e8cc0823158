import { describe, expect, it } from 'vitest';
import { fold } from '$lib/workspace/fold';
import type { Action, LogEntry } from '$lib/workspace/operation';

const at = '2026-04-01T00:00:00.000Z';

/** A hand-made entry; `mark` is the hexadecimal digit its checksum repeats. */
function entry(number: number, mark: string, action: Action): LogEntry {
	const id = `${String(number).padStart(6, '0')}-${mark.repeat(64)}`;
	return { id, operation: { format: 1, number, at, ...action } };
}

function importOf(content: string, table = 'attendance'): Action {
	const sha256 = content.repeat(64);
	const batch = { sha256, table, records: 5, fresh: 4, file: `${content}.csv` };
	return { operation: 'import', batch: { ...batch, encoding: 'utf-8', format: 'canonical' } };
}

const undo = (of: LogEntry): Action => ({ operation: 'undo', of: of.id });
const redo = (of: LogEntry): Action => ({ operation: 'redo', of: of.id });
const sample = (value: 'shown' | 'hidden'): Action => ({
	operation: 'setting',
	name: 'sample',
	value
});
const statuses = (entries: LogEntry[]) => fold(entries).batches.map(({ status }) => status);

describe('fold()', () => {
	it('makes an empty workspace that shows the sample of an empty log', () => {
		expect(fold([])).toEqual({
			batches: [],
			changes: [],
			settings: { sample: 'shown', protection: 'standard' },
			memory: {
				organization: new Map(),
				layout: new Map(),
				person: new Map(),
				mark: new Map(),
				view: new Map(),
				deck: new Map(),
				report: new Map()
			},
			remembered: [],
			unmatched: [],
			revision: '0'.repeat(64),
			recordRevision: '0'.repeat(64)
		});
	});

	it('keeps what an import says, with its entry and time', () => {
		const first = entry(1, 'a', importOf('c'));
		expect(fold([first]).batches).toEqual([
			{
				sha256: 'c'.repeat(64),
				table: 'attendance',
				records: 5,
				fresh: 4,
				file: 'c.csv',
				encoding: 'utf-8',
				format: 'canonical',
				entryId: first.id,
				at,
				status: 'active',
				active: true
			}
		]);
	});

	it('takes an undone import out, and redo puts it back', () => {
		const first = entry(1, 'a', importOf('c'));
		const second = entry(2, 'b', undo(first));
		const third = entry(3, 'c', redo(first));
		expect(statuses([first, second])).toEqual(['undone']);
		expect(statuses([first, second, third])).toEqual(['active']);
	});

	it('orders by number, whatever order the entries come in', () => {
		const first = entry(1, 'f', importOf('c'));
		const log = [first, entry(2, 'e', undo(first)), entry(3, 'd', redo(first))];
		expect(fold([...log].reverse())).toEqual(fold(log));
		expect(statuses([...log].reverse())).toEqual(['active']);
	});

	it('puts number 10 after number 9 and number 1000000 after 999999', () => {
		const last = (...numbers: [number, number]) =>
			fold([entry(numbers[1], 'a', sample('hidden')), entry(numbers[0], 'b', sample('shown'))])
				.settings.sample;
		expect(last(9, 10)).toBe('hidden');
		expect(last(999_999, 1_000_000)).toBe('hidden');
	});

	it('counts both entries of one number, the smaller checksum first', () => {
		const log = [entry(1, 'b', importOf('d')), entry(1, 'a', importOf('c'))];
		expect(fold(log).batches.map(({ file }) => file)).toEqual(['c.csv', 'd.csv']);
		expect(statuses(log)).toEqual(['active', 'active']);
	});

	it('counts content once that two computers imported, and undo takes it out wholly', () => {
		const first = entry(1, 'a', importOf('c'));
		const second = entry(1, 'b', importOf('c'));
		expect(statuses([first, second])).toEqual(['active', 'duplicate']);
		expect(statuses([first, second, entry(2, 'c', undo(first))])).toEqual(['undone', 'undone']);
		expect(statuses([first, second, entry(2, 'c', undo(second))])).toEqual(['undone', 'undone']);
	});

	it('never has content active twice after undo, import again and redo', () => {
		const first = entry(1, 'a', importOf('c'));
		const log = [first, entry(2, 'b', undo(first)), entry(3, 'c', importOf('c'))];
		expect(statuses(log)).toEqual(['undone', 'active']);
		expect(statuses([...log, entry(4, 'd', redo(first))])).toEqual(['undone', 'active']);
	});

	it('takes equal content in two tables as two batches', () => {
		const log = [entry(1, 'a', importOf('c')), entry(2, 'b', importOf('c', 'meeting'))];
		expect(statuses(log)).toEqual(['active', 'active']);
	});

	it('names an undo whose import is not in the log and changes nothing', () => {
		const lost = entry(1, 'a', importOf('c'));
		const orphan = entry(2, 'b', undo(lost));
		expect(fold([orphan])).toMatchObject({ batches: [], unmatched: [orphan.id] });
	});

	it('counts an entry given twice once', () => {
		const first = entry(1, 'a', importOf('c'));
		expect(fold([first, first])).toEqual(fold([first]));
	});

	it('gives every set of entries another revision', () => {
		const first = entry(1, 'a', importOf('c'));
		const second = entry(2, 'b', undo(first));
		const third = entry(3, 'c', redo(first));
		const logs = [[], [first], [first, second], [first, third], [first, second, third]];
		expect(new Set(logs.map((log) => fold(log).revision)).size).toBe(logs.length);
	});
});

describe('fold() of a commit of several imports', () => {
	const part = (action: Action, size: number, id = '1'): Action => {
		return { ...action, commit: { id: id.repeat(32), size } } as Action;
	};
	const first = entry(1, 'a', part(importOf('c'), 3));
	const second = entry(2, 'b', part(importOf('d'), 3));
	const third = entry(3, 'c', part(importOf('e'), 3));

	it('counts none of them before all are there, in whatever order they come', () => {
		expect(statuses([first, second])).toEqual(['incomplete', 'incomplete']);
		expect(fold([first, second]).batches.some(({ active }) => active)).toBe(false);
		expect(statuses([third, first, second])).toEqual(['active', 'active', 'active']);
	});

	it('does not take an entry given twice for a missing one, nor that of another commit', () => {
		expect(statuses([first, second, second])).toEqual(['incomplete', 'incomplete']);
		const other = entry(3, 'd', part(importOf('f'), 2, '2'));
		expect(statuses([first, second, other])).toEqual(['incomplete', 'incomplete', 'incomplete']);
	});

	it('undoes one of them alone', () => {
		const undone = entry(4, 'd', undo(second));
		expect(statuses([first, second, third, undone])).toEqual(['active', 'undone', 'active']);
		expect(statuses([first, second, third, undone, entry(5, 'e', redo(second))])).toEqual([
			'active',
			'active',
			'active'
		]);
	});

	it('does not let undo and redo make an unfinished one count', () => {
		const log = [first, second, entry(4, 'd', undo(first))];
		expect(statuses(log)).toEqual(['undone', 'incomplete']);
		expect(statuses([...log, entry(5, 'e', redo(first))])).toEqual(['incomplete', 'incomplete']);
	});

	it('counts content that was imported again after an unfinished commit', () => {
		const again = entry(4, 'd', importOf('c'));
		expect(statuses([first, second, again])).toEqual(['incomplete', 'incomplete', 'active']);
		expect(statuses([first, second, again, third])).toEqual([
			'active',
			'active',
			'active',
			'duplicate'
		]);
	});
});

describe('fold() of replacements', () => {
	const replacing = (content: string, ...groups: string[]): Action => {
		const action = importOf(content);
		if (action.operation !== 'import') throw new Error('not an import');
		return { ...action, batch: { ...action.batch, replaces: { table: 'attendance', groups } } };
	};

	it('takes equal content that replaces other groups as another batch', () => {
		const log = [entry(1, 'a', replacing('c', 'm-1')), entry(2, 'b', replacing('c', 'm-2'))];
		expect(statuses(log)).toEqual(['active', 'active']);
		const order = [
			entry(1, 'a', replacing('c', 'x', 'y')),
			entry(2, 'b', replacing('c', 'y', 'x'))
		];
		expect(statuses(order)).toEqual(['active', 'duplicate']);
	});

	it('undoes an import that counts again after a replacement, and not the first one', () => {
		const first = entry(1, 'a', importOf('c'));
		const second = entry(2, 'b', replacing('d', 'm-1'));
		const again = entry(3, 'c', { ...importOf('c'), after: second.id } as Action);
		expect(statuses([first, second, again])).toEqual(['active', 'active', 'active']);
		const log = [first, second, again, entry(4, 'd', undo(again))];
		expect(statuses(log)).toEqual(['active', 'active', 'undone']);
	});
});

describe('fold() of remembered decisions', () => {
	const remember = (entries: Record<string, string | null>): Action => {
		return { operation: 'remember', kind: 'organization', entries };
	};
	const known = (log: LogEntry[]) => [...fold(log).memory.organization];
	const first = entry(1, 'a', remember({ こもれび: 'org-001', 見本: 'org-002' }));
	const second = entry(2, 'b', remember({ こもれび: 'org-009', 見本: null }));

	it('keeps the latest value of a key, and forgets it at null', () => {
		expect(known([first])).toEqual([
			['こもれび', 'org-001'],
			['見本', 'org-002']
		]);
		expect(known([second, first])).toEqual([['こもれび', 'org-009']]);
		expect(fold([first]).memory.mark.size).toBe(0);
	});

	it('has what held before after an undo, and what was undone after a redo', () => {
		const undone = entry(3, 'c', undo(second));
		expect(known([first, second, undone])).toEqual(known([first]));
		expect(known([first, second, undone, entry(4, 'd', redo(second))])).toEqual(
			known([first, second])
		);
		expect(known([first, second, entry(3, 'c', undo(first))])).toEqual([['こもれび', 'org-009']]);
		expect(fold([first, second, undone])).toMatchObject({
			unmatched: [],
			remembered: [{ active: true }, { active: false, entryId: second.id }]
		});
	});

	it('takes names of inherited properties as plain keys', () => {
		const entries = JSON.parse('{"__proto__": "a", "constructor": "b"}') as Record<string, string>;
		expect(known([entry(1, 'a', remember(entries))])).toEqual([
			['__proto__', 'a'],
			['constructor', 'b']
		]);
		expect(fold([first]).memory.organization.get('toString')).toBeUndefined();
	});
});

describe('the revision of the records', () => {
	const first = entry(1, 'a', importOf('c'));
	const { recordRevision } = fold([first]);
	const keep = (kind: 'view' | 'deck' | 'report' | 'organization'): Action => ({
		operation: 'remember',
		kind,
		entries: { 理事会用: '{}' }
	});

	it('does not change with slides, texts, kept views and the choice of protection', () => {
		for (const kind of ['view', 'deck', 'report'] as const) {
			expect(fold([first, entry(2, 'b', keep(kind))]).recordRevision).toBe(recordRevision);
		}
		const strict: Action = { operation: 'setting', name: 'protection', value: 'strict' };
		const state = fold([first, entry(2, 'b', strict)]);
		expect(state.recordRevision).toBe(recordRevision);
		expect(state.settings.protection).toBe('strict');
		expect(state.revision).not.toBe(fold([first]).revision);
	});

	it('changes with imports, undos, the sample and answers on organizations', () => {
		for (const action of [importOf('d'), undo(first), sample('hidden'), keep('organization')]) {
			expect(fold([first, entry(2, 'b', action)]).recordRevision).not.toBe(recordRevision);
		}
	});
});
