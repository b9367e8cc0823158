import { WorkspaceError, type WorkspaceErrorCode } from '$lib/workspace/errors';
import type { WorkspaceStorage } from '$lib/workspace/storage';

/** One promise every adapter keeps. `run` throws when it does not; it needs no test runner. */
export interface StorageCase {
	title: string;
	/** @param storage an empty one */
	run(storage: WorkspaceStorage): Promise<void>;
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** The cases, also run inside a real browser. */
export const STORAGE_CASES: readonly StorageCase[] = [
	{
		title: 'lists nothing in a folder that does not exist',
		async run(storage) {
			equal(await storage.list('batches'), []);
		}
	},
	{
		title: 'reads null where there is no file and where there is no folder',
		async run(storage) {
			equal(await storage.read('batches/a.csv'), null);
			await storage.write('batches/b.csv', bytes('b'));
			equal(await storage.read('batches/a.csv'), null);
		}
	},
	{
		title: 'reads back every byte value that was written',
		async run(storage) {
			const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
			await storage.write('batches/a.csv', all);
			equal([...((await storage.read('batches/a.csv')) ?? [])], [...all]);
		}
	},
	{
		title: 'writes only the part of a buffer that a view shows',
		async run(storage) {
			await storage.write('batches/a.csv', bytes('abcdef').subarray(2, 4));
			equal(await text(storage, 'batches/a.csv'), 'cd');
		}
	},
	{
		title: 'lists the names of one folder in sorted order',
		async run(storage) {
			for (const path of ['log/b.json', 'batches/x.csv', 'log/a.json', 'log/c.json']) {
				await storage.write(path, bytes(path));
			}
			equal(await storage.list('log'), ['a.json', 'b.json', 'c.json']);
		}
	},
	{
		title: 'takes the same content under the same name as no change',
		async run(storage) {
			await storage.write('log/a.json', bytes('same'));
			await storage.write('log/a.json', bytes('same'));
			equal(await storage.list('log'), ['a.json']);
			equal(await text(storage, 'log/a.json'), 'same');
		}
	},
	{
		title: 'refuses other content of the same or another length and keeps the old',
		async run(storage) {
			await storage.write('log/a.json', bytes('old'));
			for (const other of ['new', 'longer', 'o']) {
				equal(await codeOf(storage.write('log/a.json', bytes(other))), 'file-exists');
			}
			equal(await text(storage, 'log/a.json'), 'old');
		}
	},
	{
		title: 'is not changed by whoever changes the bytes given or read',
		async run(storage) {
			const given = bytes('keep');
			await storage.write('log/a.json', given);
			given.fill(0);
			(await storage.read('log/a.json'))?.fill(0);
			equal(await text(storage, 'log/a.json'), 'keep');
		}
	},
	{
		title: 'refuses an empty file',
		async run(storage) {
			equal(await isRefused(storage.write('log/a.json', bytes(''))), true);
			equal(await storage.read('log/a.json'), null);
		}
	},
	{
		title: 'refuses paths that leave the workspace or name no folder',
		async run(storage) {
			for (const path of ['../a', 'a', 'log/../a', '/log/a', 'log/a/b', 'log/', 'log/..']) {
				equal([path, await isRefused(storage.write(path, bytes('x')))], [path, true]);
				equal([path, await isRefused(storage.read(path))], [path, true]);
			}
		}
	},
	{
		title: 'removes a file, which may be written anew, and minds no file that is not there',
		async run(storage) {
			await storage.write('log/a.json', bytes('old'));
			await storage.remove('log/a.json');
			await storage.remove('log/a.json');
			await storage.remove('none/a.json');
			equal(await storage.read('log/a.json'), null);
			equal(await storage.list('log'), []);
			await storage.write('log/a.json', bytes('new'));
			equal(await text(storage, 'log/a.json'), 'new');
		}
	},
	{
		title: 'keeps a file of 3 MB and ten files written at once',
		async run(storage) {
			const big = new Uint8Array(3_000_000).fill(7);
			await storage.write('batches/big.csv', big);
			equal((await storage.read('batches/big.csv'))?.length, big.length);
			const names = Array.from({ length: 10 }, (_, index) => `${index}.json`);
			await Promise.all(names.map((name) => storage.write(`log/${name}`, bytes(name))));
			equal(await storage.list('log'), names);
		}
	}
];

async function text(storage: WorkspaceStorage, path: string): Promise<string> {
	return new TextDecoder().decode((await storage.read(path)) ?? undefined);
}

async function codeOf(task: Promise<unknown>): Promise<WorkspaceErrorCode | 'no error'> {
	try {
		await task;
	} catch (cause) {
		if (cause instanceof WorkspaceError) return cause.code;
		throw cause;
	}
	return 'no error';
}

async function isRefused(task: Promise<unknown>): Promise<boolean> {
	return task.then(
		() => false,
		() => true
	);
}

function equal(actual: unknown, expected: unknown): void {
	const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
	if (left !== right) throw new Error(`expected ${right}, got ${left}`);
}
