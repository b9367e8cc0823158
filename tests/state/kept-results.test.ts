import { expect, test } from 'vitest';
import { ResultKeeper, type KeptResults } from '$lib/state/kept-results';
import { optionsFromRows } from '$lib/state/options';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { createDirectoryStorage } from '$lib/workspace/directory-storage';
import { createFakeDirectory, type FakeFiles } from '../workspace/fake-directory';

const OPTIONS = { ...optionsFromRows([]), years: [2024, 2025] };
const OVERVIEW: KeptResults = {
	revision: 'a',
	options: OPTIONS,
	results: { attendances: [{ fiscal_year: 2025, attendances: 42 }] }
};

function keeperOn(storage = createMemoryStorage(), version = 'v1') {
	return new ResultKeeper(version, () => Promise.resolve(storage));
}

test('results are given back for the records they were computed from', async () => {
	const keeper = keeperOn();
	await keeper.keep(OVERVIEW);
	expect(await keeper.find('a')).toEqual(OVERVIEW);
});

test('results are not given for other records, nor to another version of the app', async () => {
	const storage = createMemoryStorage();
	await keeperOn(storage).keep(OVERVIEW);
	expect(await keeperOn(storage).find('b')).toBeNull();
	expect(await keeperOn(storage, 'v2').find('a')).toBeNull();
});

test('results of several pages on the same records are joined, those of other records go', async () => {
	const storage = createMemoryStorage();
	const keeper = keeperOn(storage);
	await keeper.keep({ ...OVERVIEW, revision: 'old' });
	await keeper.keep(OVERVIEW);
	await keeper.keep({ ...OVERVIEW, results: { participants: [] } });
	const kept = await keeper.find('a');
	expect(kept?.results).toEqual({ ...OVERVIEW.results, participants: [] });
	expect(await keeper.find('old')).toBeNull();
	expect(await storage.list('results')).toHaveLength(1);
});

test('results whose file was changed or cut off are passed by', async () => {
	const files: FakeFiles = new Map();
	const storage = createDirectoryStorage(createFakeDirectory(files));
	const keeper = keeperOn(storage);
	await keeper.keep(OVERVIEW);
	const folder = files.get('results') as FakeFiles;
	const [name = ''] = folder.keys();
	const whole = folder.get(name) as Uint8Array;
	const changed = new TextDecoder().decode(whole).replace('42', '43');
	folder.set(name, new TextEncoder().encode(changed));
	expect(await keeper.find('a')).toBeNull();
	for (const length of [1, whole.length / 2, whole.length - 1]) {
		folder.set(name, whole.slice(0, length));
		expect(await keeper.find('a')).toBeNull();
	}
	folder.set(name, whole);
	expect(await keeper.find('a')).toEqual(OVERVIEW);
});

test('nothing is left after clearing', async () => {
	const storage = createMemoryStorage();
	await keeperOn(storage).keep(OVERVIEW);
	await keeperOn(storage, 'v2').clear();
	expect(await storage.list('results')).toEqual([]);
});
