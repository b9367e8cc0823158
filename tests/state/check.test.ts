import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkAll, recheck, reportDamage } from '$lib/state/check';
import type { Findings } from '$lib/state/keeping.svelte';
import type { UserWorkspace } from '$lib/state/places';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace } from '$lib/workspace/workspace';
import { attendanceBatch } from '../workspace/batches';

let files: Map<string, Uint8Array>;
let said: Partial<Findings>;
let rests: number;
const board = { report: (findings: Partial<Findings>) => void Object.assign(said, findings) };
const rest = async () => void (rests += 1);

beforeEach(() => {
	files = new Map();
	said = {};
	rests = 0;
	const notes = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => notes.get(key) ?? null,
		setItem: (key: string, note: string) => void notes.set(key, note)
	});
});
afterEach(() => vi.unstubAllGlobals());

async function open(): Promise<UserWorkspace> {
	const storage = createMemoryStorage(files);
	const workspace = await openWorkspace(storage);
	return { workspace, storage, base: storage, placeId: 'p' };
}

const batchPath = () => [...files.keys()].find((path) => path.startsWith('batches/')) ?? '';

it('checkAll() finds damage of an import that is undone too, resting before every file', async () => {
	const { workspace } = await open();
	const { imported } = await workspace.commit([attendanceBatch('a.csv')]);
	await workspace.commit([attendanceBatch('b.csv')]);
	await workspace.undo(imported[0] ?? '');
	const path = `batches/${workspace.state.batches[0]?.sha256}.csv`;
	files.set(path, new Uint8Array([1]));
	const opened = await open();
	reportDamage(opened, board);
	expect(said.damage).toEqual([]);
	await checkAll(opened, board, rest);
	expect(said).toMatchObject({
		damage: [{ path, problem: 'damaged', active: false, file: 'a.csv', records: 1 }],
		isChecked: true,
		lost: 0
	});
	expect(rests).toBe(2);
});

it('recheck() takes back what was said of a file that is whole again', async () => {
	await (await open()).workspace.commit([attendanceBatch('a.csv')]);
	const path = batchPath();
	const whole = files.get(path) ?? new Uint8Array();
	files.set(path, new Uint8Array([1]));
	const opened = await open();
	await checkAll(opened, board, rest);
	expect(said.damage).toHaveLength(1);
	files.set(path, whole);
	await recheck(opened);
	reportDamage(opened, board);
	expect(said.damage).toEqual([]);
});

it('checkAll() says how many entries of the log went away since the last visit', async () => {
	const { workspace } = await open();
	for (const name of ['a', 'b', 'c']) await workspace.commit([attendanceBatch(name)]);
	await checkAll(await open(), board, rest);
	for (const path of [...files.keys()].filter((one) => /^log\/00000[23]/.test(one))) {
		files.delete(path);
	}
	await checkAll(await open(), board, rest);
	expect(said.lost).toBe(2);
});

it('checkAll() throws when the place fails, and does not say that all was checked', async () => {
	await (await open()).workspace.commit([attendanceBatch('a.csv')]);
	const opened = await open();
	const failing = new Error('gone');
	vi.spyOn(opened.workspace, 'readBatch').mockRejectedValue(failing);
	await expect(checkAll(opened, board, rest)).rejects.toBe(failing);
	expect(said.isChecked).toBeUndefined();
});
