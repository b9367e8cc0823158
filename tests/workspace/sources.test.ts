import { describe, expect, it } from 'vitest';
import { fold } from '$lib/workspace/fold';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import type { LogEntry } from '$lib/workspace/operation';
import { openWorkspace, type NewBatch } from '$lib/workspace/workspace';
import { entry, importOf, permutations, redo, undo } from './log-entries';

const statuses = (log: LogEntry[]) => fold(log).batches.map(({ status }) => status);

describe('fold() of one file that two computers with different secrets imported', () => {
	const first = entry(1, 'a', importOf('c', { source: 's', keys: '1' }));
	const second = entry(1, 'b', importOf('d', { source: 's', keys: '2' }));

	it('counts it once, and undo takes both out', () => {
		expect(statuses([first, second])).toEqual(['active', 'duplicate']);
		for (const one of [first, second]) {
			expect(statuses([first, second, entry(2, 'c', undo(one))])).toEqual(['undone', 'undone']);
		}
	});

	it('puts back the one that redo names, and never both', () => {
		const log = [first, second, entry(2, 'c', undo(first)), entry(3, 'd', redo(second))];
		expect(statuses(log)).toEqual(['undone', 'active']);
		expect(statuses([...log, entry(4, 'e', redo(first))])).toEqual(['undone', 'active']);
		for (const order of permutations(log)) expect(fold(order)).toEqual(fold(log));
	});

	it.each([
		['another file', { source: 't', keys: '2' }],
		['another sheet', { source: 's', keys: '2', sheet: 'x' }],
		['another table', { source: 's', keys: '2', table: 'registration' }],
		['the same keys: other answers', { source: 's', keys: '1' }],
		['no keys', { source: 's' }]
	])('counts what comes from %s', (_, more) => {
		expect(statuses([first, entry(2, 'b', importOf('d', more))])).toEqual(['active', 'active']);
	});
});

describe('commit() of a file that counts with other keys', () => {
	const batch = (content: string, keys: string): NewBatch => ({
		csv: new TextEncoder().encode(`meeting_id\n${content}\n`),
		...{ table: 'attendance', records: 1, fresh: 1, file: `${content}.csv` },
		...{ encoding: 'utf-8', format: 'x', source: 's', keys }
	});

	it('writes nothing and says so', async () => {
		const workspace = await openWorkspace(createMemoryStorage());
		await workspace.commit([batch('a', '1')]);
		const { imported, unchanged } = await workspace.commit([batch('b', '2')]);
		expect([imported, unchanged]).toEqual([[], ['b.csv']]);
		expect(workspace.history()[0]?.operation.format).toBe(3);
	});
});
