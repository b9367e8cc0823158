import { beforeEach, describe, expect, it } from 'vitest';
import { describeLeftovers } from '$lib/workspace/leftovers';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace, type Workspace } from '$lib/workspace/workspace';
import { attendanceBatch } from './batches';

/** One folder on a shared drive, as two computers see it. */
let files: Map<string, Uint8Array>;
let here: Workspace;
let there: Workspace;

beforeEach(async () => {
	files = new Map();
	here = await openWorkspace(createMemoryStorage(files));
	there = await openWorkspace(createMemoryStorage(files));
});

const pathOf = (folder: string) => [...files.keys()].find((path) => path.startsWith(folder)) ?? '';
const counting = (workspace: Workspace) =>
	workspace.state.batches.filter(({ active }) => active).map(({ file }) => file);

describe('two computers on one folder', () => {
	it('both count, whoever wrote first, and see the same', async () => {
		await Promise.all([
			here.commit([attendanceBatch('here.csv')]),
			there.commit([attendanceBatch('there.csv')])
		]);
		await Promise.all([here.refresh(), there.refresh()]);
		expect(counting(here).sort()).toEqual(['here.csv', 'there.csv']);
		expect(there.state).toEqual(here.state);
	});

	it('count once what both imported at the same moment', async () => {
		await Promise.all([
			here.commit([attendanceBatch('same.csv')]),
			there.commit([attendanceBatch('same.csv')])
		]);
		await here.refresh();
		expect(counting(here)).toEqual(['same.csv']);
	});
});

describe('a folder that is still being copied', () => {
	it('has an entry before its batch: said as missing, counted when it comes', async () => {
		await there.commit([attendanceBatch('late.csv')]);
		const path = pathOf('batches/');
		const late = files.get(path);
		files.delete(path);
		await here.refresh();
		expect(here.damage).toMatchObject([{ path, problem: 'missing', records: 1, active: true }]);
		files.set(path, late ?? new Uint8Array());
		await here.refresh();
		expect([here.damage, counting(here)]).toEqual([[], ['late.csv']]);
	});

	it('has half of a batch: damaged until the rest has come', async () => {
		await there.commit([attendanceBatch('late.csv')]);
		const path = pathOf('batches/');
		const whole = files.get(path) ?? new Uint8Array();
		files.set(path, whole.slice(0, 20));
		await here.refresh();
		expect(await here.verify()).toMatchObject([{ path, problem: 'damaged' }]);
		files.set(path, whole);
		expect(await here.verify()).toEqual([]);
	});

	it('has half of an entry: damaged, its number is not used, and it counts when whole', async () => {
		await there.commit([attendanceBatch('late.csv')]);
		const path = pathOf('log/');
		const whole = files.get(path) ?? new Uint8Array();
		files.set(path, whole.slice(0, 20));
		await here.refresh();
		expect(here.damage).toMatchObject([{ path, problem: 'damaged', file: null }]);
		await here.commit([attendanceBatch('here.csv')]);
		files.set(path, whole);
		await here.refresh();
		expect([here.damage, counting(here)]).toEqual([[], ['late.csv', 'here.csv']]);
	});
});

describe('what other programs put beside our files', () => {
	it('is not counted, is kept, and is offered: a whole batch for import', async () => {
		await here.commit([attendanceBatch('a.csv')]);
		const [batch, entry] = [pathOf('batches/'), pathOf('log/')];
		const copies = [
			batch.replace('.csv', ' (1).csv'),
			batch.replace('.csv', '-山田のPC.csv'),
			entry.replace('.json', ' (競合コピー 2024-05-15).json'),
			`${batch}.crswap`,
			'log/.DS_Store'
		];
		for (const path of copies) files.set(path, files.get(batch) ?? new Uint8Array());
		files.set(copies[1] ?? '', new Uint8Array([1]));
		const opened = await openWorkspace(createMemoryStorage(files));
		expect([counting(opened), opened.damage]).toEqual([['a.csv'], []]);
		expect([...opened.leftovers].sort()).toEqual([...copies].sort());
		const storage = createMemoryStorage(files);
		const described = await describeLeftovers(storage, opened.leftovers);
		expect(described.filter(({ isBatch }) => isBatch).map(({ path }) => path)).toEqual([copies[0]]);
		expect(described).toHaveLength(copies.length);
		expect(copies.every((path) => files.has(path))).toBe(true);
	});
});
