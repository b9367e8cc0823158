import { describe, expect, it } from 'vitest';
import type { Change } from '$lib/workspace/change';
import { fold, type WorkspaceState } from '$lib/workspace/fold';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import type { Action, LogEntry } from '$lib/workspace/operation';
import { foldUpTo } from '$lib/workspace/past';
import { planRestore } from '$lib/workspace/restore';
import { openWorkspace, type NewBatch, type Workspace } from '$lib/workspace/workspace';
import { entry, importOf, merge, rename, seeing } from './log-entries';

/** Numbers from 0 to 1 that are the same at every run. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** What is counted and shown by a state, whatever the history behind it. */
function countedIn({ batches, changes, memory, settings }: WorkspaceState) {
	return {
		batches: batches.filter(({ active }) => active).map(({ entryId }) => entryId),
		changes: changes.filter(({ status }) => status === 'active').map(({ entryId }) => entryId),
		memory: Object.values(memory).map((one) => [...one].sort()),
		settings
	};
}

function randomChange(random: () => number, log: readonly LogEntry[]): Change {
	const pick = (texts: string) => texts[Math.floor(random() * texts.length)] ?? '';
	const change =
		random() < 0.5 ? rename(pick('BCD'), pick('xyz')) : merge(pick('xyz'), pick('xyz'));
	return seeing(change, ...log.filter(() => random() < 0.5));
}

function randomAction(random: () => number, log: readonly LogEntry[]): Action {
	const kind = random();
	const of = log[Math.floor(random() * log.length)]?.id ?? entry(9, 'f', importOf('0')).id;
	const digit = String(Math.floor(random() * 4));
	if (kind < 0.2) return importOf(digit, { source: digit, keys: String(random() < 0.5) });
	if (kind < 0.3) {
		const commit = { id: digit.repeat(32), size: 2 };
		return { ...importOf(`${digit}a`), commit } as Action;
	}
	if (kind < 0.5) return randomChange(random, log);
	if (kind < 0.6) return { operation: 'remember', kind: 'mark', entries: { [digit]: of } };
	if (kind < 0.65) return { operation: 'setting', name: 'sample', value: 'hidden' };
	if (kind < 0.7) return { operation: 'setting', name: 'sample', value: 'shown' };
	return { operation: kind < 0.87 ? 'undo' : 'redo', of };
}

function randomLog(random: () => number, length: number): LogEntry[] {
	const log: LogEntry[] = [];
	for (let number = 1; number <= length; number++) {
		const mark = Math.floor(random() * 2 ** 30).toString(16);
		log.push(entry(number - (random() < 0.2 ? 1 : 0), mark, randomAction(random, log)));
	}
	return log;
}

it('fold() of any log is the same in whatever order its entries come', () => {
	for (let seed = 1; seed <= 200; seed++) {
		const random = createRandom(seed);
		const log = randomLog(random, 24);
		const places = new Map(log.map(({ id }) => [id, random()]));
		const shuffled = log.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
		expect(fold(shuffled), `seed ${seed}`).toEqual(fold(log));
	}
});

describe('planRestore()', () => {
	it('lets just what counted at any point of any log count again, and back', () => {
		for (let seed = 1; seed <= 400; seed++) {
			const random = createRandom(seed);
			const log = randomLog(random, 24);
			const point = log[Math.floor(random() * log.length)];
			const [now, target] = [fold(log), foldUpTo(log, { entryId: point?.id ?? '' })];
			const restoring = planRestore(now, target);
			const written = [...log, ...restoring.map((one, index) => entry(100 + index, 'a', one))];
			const restored = fold(written);
			expect(countedIn(restored), `seed ${seed}`).toEqual(countedIn(target));
			const back = planRestore(restored, now);
			const again = [...written, ...back.map((one, index) => entry(300 + index, 'b', one))];
			expect(countedIn(fold(again)), `seed ${seed}, back`).toEqual(countedIn(now));
		}
	});

	it('writes nothing for the state there is', () => {
		const log = randomLog(createRandom(7), 24);
		expect(planRestore(fold(log), fold(log))).toEqual([]);
	});
});

/** A workspace whose clock the test sets. */
async function setup() {
	let time = '2026-04-01T00:00:00.000Z';
	const storage = createMemoryStorage();
	const workspace = await openWorkspace(storage, { now: () => new Date(time) });
	return { workspace, storage, setTime: (to: string) => (time = to) };
}

async function commit(workspace: Workspace, content: string): Promise<string> {
	const batch: NewBatch = {
		csv: new TextEncoder().encode(`meeting_id\n${content}\n`),
		...{ table: 'attendance', records: 1, fresh: 1, file: `${content}.csv` },
		...{ encoding: 'utf-8', format: 'x' }
	};
	return (await workspace.commit([batch])).imported[0] ?? '';
}

describe('workspace.at()', () => {
	it('is the workspace after an entry, with its batches to be read', async () => {
		const { workspace } = await setup();
		const first = await commit(workspace, 'a');
		const second = await commit(workspace, 'b');
		await workspace.undo(first);
		expect(countedIn(workspace.at({ entryId: second }).state).batches).toEqual([first, second]);
		const past = workspace.at({ entryId: first });
		expect(past.state.batches.length).toBe(1);
		const csv = await past.readBatch(past.state.batches[0]?.sha256 ?? '');
		expect(new TextDecoder().decode(csv)).toBe('meeting_id\na\n');
	});

	it('is the workspace at the end of a day in Japan', async () => {
		const { workspace, setTime } = await setup();
		setTime('2026-04-01T14:59:59.999Z');
		const first = await commit(workspace, 'a');
		setTime('2026-04-01T15:00:00.000Z');
		const second = await commit(workspace, 'b');
		const on = (date: string) => countedIn(workspace.at({ date }).state).batches;
		expect([on('2026-03-31'), on('2026-04-01'), on('2026-04-02')]).toEqual([
			[],
			[first],
			[first, second]
		]);
	});

	it('throws for an entry and for a day that are none, naming them', async () => {
		const { workspace } = await setup();
		expect(() => workspace.at({ entryId: '000009-x' })).toThrow('000009-x');
		expect(() => workspace.at({ date: 'yesterday' })).toThrow('yesterday');
	});
});

describe('workspace.restore()', () => {
	it('is kept, says why, and is undone by restoring the state before', async () => {
		const { workspace, storage } = await setup();
		const first = await commit(workspace, 'a');
		const before = workspace.at({ entryId: first });
		await workspace.change(rename('B'));
		await workspace.remember('mark', { '△': 'absent' });
		await workspace.undo(first);
		await workspace.set('sample', 'hidden');
		const changed = workspace.state;
		await workspace.restore(before.state, '4月1日に戻す');
		expect(countedIn(workspace.state)).toEqual(countedIn(before.state));
		expect(workspace.history().at(-1)?.operation.why).toBe('4月1日に戻す');
		expect(countedIn((await openWorkspace(storage)).state)).toEqual(countedIn(before.state));
		await workspace.restore(changed);
		expect(countedIn(workspace.state)).toEqual(countedIn(changed));
		expect(await workspace.restore(changed)).toEqual([]);
	});
});

describe('workspace.history()', () => {
	it('has every entry in the order of the log', async () => {
		const { workspace } = await setup();
		const first = await commit(workspace, 'a');
		await workspace.undo(first);
		await workspace.redo(first);
		expect(workspace.history().map(({ operation }) => operation.operation)).toEqual([
			'import',
			'undo',
			'redo'
		]);
	});
});
