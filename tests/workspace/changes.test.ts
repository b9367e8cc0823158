import { describe, expect, it } from 'vitest';
import { splitId, type Change } from '$lib/workspace/change';
import { fold } from '$lib/workspace/fold';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import type { LogEntry } from '$lib/workspace/operation';
import { openWorkspace } from '$lib/workspace/workspace';
import { entry, merge, permutations, redo, rename, seeing, undo } from './log-entries';

const split = (name: string): Change => {
	const id = splitId('org-1', name);
	return { operation: 'split', organization: 'org-1', id, name, names: ['A', 'B'], from: '' };
};
const edit = (
	changes: Record<string, string>,
	table: 'organization' | 'meeting' = 'organization'
): Change => {
	const cells = Object.entries(changes).map(([column, now]) => [column, { was: '', now }]);
	const id = table === 'meeting' ? '2020-05-20' : 'org-1';
	return { operation: 'edit', table, id, changes: Object.fromEntries(cells) };
};
const statuses = (log: LogEntry[]) => fold(log).changes.map(({ status }) => status);

describe('fold() of changes', () => {
	const first = entry(1, 'a', Object.assign(rename('B'), { why: '改称' }));

	it('keeps what was changed, when and why', () => {
		expect(fold([first]).changes).toEqual([
			{
				entryId: first.id,
				at: first.operation.at,
				why: '改称',
				change: rename('B'),
				status: 'active'
			}
		]);
	});

	it('takes an undone change out, and redo puts it back', () => {
		const second = entry(2, 'b', undo(first));
		expect(statuses([first, second])).toEqual(['undone']);
		expect(statuses([first, second, entry(3, 'c', redo(first))])).toEqual(['active']);
		expect(fold([first, second]).unmatched).toEqual([]);
	});

	it('names an undo whose change is not in the log', () => {
		const orphan = entry(2, 'b', undo(first));
		expect(fold([orphan])).toMatchObject({ changes: [], unmatched: [orphan.id] });
	});

	it.each([
		['names', rename('B'), rename('C')],
		['days of one name', rename('B'), rename('B', 'org-1', '2021-04-01')],
		['mergers', merge('org-1', 'org-2'), merge('org-1', 'org-3')],
		['splits', split('B'), split('C')],
		['kinds', edit({ kind: 'school' }), edit({ kind: 'company' })],
		['codes of a place', edit({ municipality_code: '27207' }), edit({ municipality_code: '1' })],
		['code and name of a place', edit({ municipality_code: '27207' }), edit({ municipality: '' })],
		...['title', 'held_on', 'mode', 'kind', 'status', 'number', 'pillar'].map(
			(column) =>
				[
					`${column}s`,
					edit({ [column]: '1' }, 'meeting'),
					edit({ [column]: '2' }, 'meeting')
				] as const
		)
	] as [string, Change, Change][])(
		'shows two %s that did not see each other as a conflict',
		(_, one, other) => {
			const pair = [entry(1, 'a', one), entry(1, 'b', other)];
			expect(fold(pair).changes).toMatchObject([
				{ status: 'active' },
				{ status: 'conflict', conflictsWith: [pair[0]?.id] }
			]);
			expect(fold(pair.toReversed())).toEqual(fold(pair));
		}
	);

	it.each([
		['fields', edit({ kind: 'school' }), edit({ municipality: '高槻市' })],
		['organizations', rename('B'), rename('C', 'org-2')],
		['tables with one id', edit({ kind: 'x' }), { ...edit({ kind: 'y' }, 'meeting'), id: 'org-1' }],
		['matters', rename('B'), merge('org-1', 'org-2')]
	] as [string, Change, Change][])(
		'lets changes of different %s hold together',
		(_, one, other) => {
			expect(statuses([entry(1, 'a', one), entry(1, 'b', other)])).toEqual(['active', 'active']);
		}
	);

	it('lets a change hold that has seen the one before it', () => {
		const log = [first, entry(2, 'b', seeing(rename('C'), first))];
		expect(statuses(log)).toEqual(['active', 'active']);
	});

	it('takes the same said twice for one, and undo takes both out', () => {
		const second = entry(1, 'b', rename('B'));
		expect(statuses([first, second])).toEqual(['active', 'duplicate']);
		for (const one of [first, second]) {
			expect(statuses([first, second, entry(2, 'c', undo(one))])).toEqual(['undone', 'undone']);
		}
		const log = [first, second, entry(2, 'c', undo(first)), entry(3, 'd', redo(second))];
		expect(statuses(log)).toEqual(['undone', 'active']);
		expect(statuses([...log, entry(4, 'e', redo(first))])).toEqual(['undone', 'active']);
	});

	it('does not take a return to an older value for the older change', () => {
		const second = entry(2, 'b', seeing(rename('C'), first));
		const third = entry(3, 'c', seeing(rename('B'), first, second));
		expect(statuses([first, second, third])).toEqual(['active', 'active', 'active']);
		const undone = entry(4, 'd', undo(third));
		expect(statuses([first, second, third, undone])).toEqual(['active', 'active', 'undone']);
	});

	it('lets one in conflict neither hold nor take over until somebody says so', () => {
		const second = entry(1, 'b', rename('C'));
		const undone = entry(2, 'c', undo(first));
		expect(statuses([first, second, undone])).toEqual(['undone', 'conflict']);
		const taken = entry(3, 'd', redo(second));
		expect(statuses([first, second, undone, taken])).toEqual(['undone', 'active']);
		expect(fold([first, second, undone, taken]).changes[1]).not.toHaveProperty('conflictsWith');
		// The first comes back to find the other in its place: they never saw each other.
		const back = entry(4, 'e', redo(first));
		expect(statuses([first, second, undone, taken, back])).toEqual(['conflict', 'active']);
	});

	it('does not let organizations go into each other in a circle', () => {
		const [ab, bc] = [entry(1, 'a', merge('a', 'b')), entry(1, 'b', merge('b', 'c'))];
		const ca = entry(1, 'c', merge('c', 'a'));
		expect(fold([ab, bc, ca]).changes[2]).toMatchObject({
			status: 'conflict',
			conflictsWith: [ab.id, bc.id]
		});
		expect(statuses([entry(1, 'a', merge('a', 'a'))])).toEqual(['conflict']);
	});

	it('adds up to the same whatever the order in which the entries come', () => {
		const second = entry(1, 'b', rename('C'));
		const log = [
			first,
			second,
			entry(2, 'c', undo(first)),
			entry(2, 'd', edit({ kind: 'school' })),
			entry(3, 'e', redo(second)),
			entry(3, 'f', seeing(rename('D'), second))
		];
		for (const order of permutations(log)) expect(fold(order)).toEqual(fold(log));
	});
});

describe('workspace.change()', () => {
	const setup = async () => {
		const files = new Map<string, Uint8Array>();
		const storage = createMemoryStorage(files);
		return { files, storage, workspace: await openWorkspace(storage) };
	};

	it('writes an entry that says what it has seen, and undo() and redo() take its id', async () => {
		const { workspace } = await setup();
		const one = (await workspace.change(rename('B'), '改称')) ?? '';
		const two = (await workspace.change(rename('C'))) ?? '';
		await workspace.change(rename('X', 'org-2'));
		expect(workspace.state.changes).toMatchObject([
			{ why: '改称', status: 'active' },
			{ change: { sees: [one] }, status: 'active' },
			{ status: 'active' }
		]);
		expect(workspace.history()[2]?.operation).toMatchObject({ format: 3, operation: 'rename' });
		expect(workspace.state.changes[2]?.change).not.toHaveProperty('sees');
		expect(await workspace.undo(two)).toBe(true);
		expect(await workspace.undo(two)).toBe(false);
		expect(await workspace.redo(two)).toBe(true);
		expect(await workspace.redo(two)).toBe(false);
	});

	it('writes nothing for what holds already or changes nothing', async () => {
		const { files, workspace } = await setup();
		await workspace.change(rename('B'));
		const { size } = files;
		expect(await workspace.change(rename('B'))).toBeNull();
		expect(await workspace.change(rename('A', 'org-1', ''))).toBeNull();
		const idle = { kind: { was: 'school', now: 'school' } };
		const same = { operation: 'edit', table: 'organization', id: 'org-1', changes: idle } as const;
		expect(await workspace.change(same)).toBeNull();
		expect(files.size).toBe(size);
	});

	it('keeps of an edit only the cells that change, of a place both', async () => {
		const { workspace } = await setup();
		await workspace.change({
			operation: 'edit',
			table: 'organization',
			id: 'org-1',
			changes: {
				kind: { was: 'school', now: 'school' },
				municipality_code: { was: '27207', now: '27301' },
				municipality: { was: '中央区', now: '中央区' }
			}
		});
		const { change } = workspace.state.changes[0] ?? {};
		expect(change?.operation === 'edit' && Object.keys(change.changes)).toEqual([
			'municipality_code',
			'municipality'
		]);
	});

	it('settles a conflict when it says anew what waits', async () => {
		const { storage, workspace } = await setup();
		const other = await openWorkspace(createMemoryStorage());
		await workspace.change(rename('B'));
		await other.change(rename('C'));
		const theirs = other.history()[0];
		const bytes = new TextEncoder().encode(`${JSON.stringify(theirs?.operation, null, '\t')}\n`);
		await storage.write(`log/${theirs?.id}.json`, bytes);
		await workspace.refresh();
		expect(workspace.state.changes.map(({ status }) => status).sort()).toEqual([
			'active',
			'conflict'
		]);
		const waiting = workspace.state.changes.find(({ status }) => status === 'conflict')?.change;
		await workspace.change({ ...waiting } as Change);
		expect(workspace.state.changes.map(({ status }) => status).sort()).toEqual([
			'active',
			'active',
			'undone'
		]);
		expect(workspace.state.changes.at(-1)?.status).toBe('active');
	});

	it.each([
		['an empty name', rename('')],
		['a day that does not exist', rename('B', 'org-1', '2021-02-29')],
		['a merger into itself', merge('org-1', 'org-1')],
		['a line break', rename('B\nC')]
	])('throws for %s and writes nothing', async (_, change) => {
		const { files, workspace } = await setup();
		await expect(workspace.change(change)).rejects.toThrow('no such change');
		expect(files.size).toBe(0);
	});
});
