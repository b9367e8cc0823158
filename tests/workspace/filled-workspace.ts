import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { createPersonKeys } from '$lib/workspace/person-keys';
import { seal } from '$lib/workspace/sealed';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { openWorkspace } from '$lib/workspace/workspace';

/** A passphrase. */
export const PASSPHRASE = '桜の下で待つ雨の日の会議';
/** Another one. */
export const OTHER = 'another passphrase';
/** The real number of rounds would make tests of many steps take minutes. */
export const FEW = 1000;
/** A name that must not be found in plain. */
export const NAME = '山田太郎';

/** Files of a memory storage. */
export type Files = Map<string, Uint8Array>;

/** A text in UTF-8. */
export const bytes = (text: string) => new TextEncoder().encode(text);
/** Seal with few rounds. */
export const sealFew = (root: WorkspaceStorage, passphrase = PASSPHRASE) =>
	seal(root, passphrase, undefined, FEW);

/** An import of one attendance. */
export function batchOf(person: string) {
	const csv = bytes(`meeting_id,held_on,person_key\nm1,2026-04-15,${person}\n`);
	const origin = { file: '出席.csv', encoding: 'utf-8', format: 'attendance' };
	return { ...origin, table: 'attendance', records: 1, fresh: 1, csv };
}

/** A workspace with two imports, a secret and names of people. */
export async function fillFiles(): Promise<Files> {
	const files: Files = new Map();
	const storage = createMemoryStorage(files);
	await createPersonKeys(storage);
	const workspace = await openWorkspace(storage);
	await workspace.commit([batchOf('p-11111111'), batchOf('p-22222222')]);
	await storage.write('names/a.csv', bytes(`person_key,name\np-11111111,${NAME}\n`));
	return files;
}

/** Whether the bytes of a text are somewhere in a file. */
export function contains(content: Uint8Array, text: string): boolean {
	return Buffer.from(content).includes(Buffer.from(text));
}

/** Every file by its path, as hexadecimal digits. */
export async function readAll(storage: WorkspaceStorage): Promise<Record<string, string>> {
	const all: Record<string, string> = {};
	for (const folder of ['batches', 'log', 'secret', 'names']) {
		for (const name of await storage.list(folder)) {
			const content = await storage.read(`${folder}/${name}`);
			all[`${folder}/${name}`] = Buffer.from(content ?? []).toString('hex');
		}
	}
	return all;
}

/** What a stopped storage throws. */
export class PowerCut extends Error {}

/** A storage that stops, as with the power cut, before its n-th change; 0-based. */
export function stopBefore(
	files: Files,
	steps: number
): { storage: WorkspaceStorage; done(): number } {
	const inner = createMemoryStorage(files);
	let changes = 0;
	const step = <T>(task: () => Promise<T>) => {
		changes += 1;
		if (changes > steps) throw new PowerCut();
		return task();
	};
	const storage: WorkspaceStorage = {
		...inner,
		write: async (path, content) => step(() => inner.write(path, content)),
		remove: async (path) => step(() => inner.remove(path))
	};
	return { storage, done: () => changes };
}
