import { chooseNames, forgetNames, keepsNames, readNames } from '$lib/workspace/names';
import { isSealedStorage } from '$lib/workspace/sealed-storage';
import { withWriteLock } from '$lib/workspace/lock';
import { userWorkspace } from './user-workspace';

/** A person of the records whose name was kept. */
export interface NamedPerson {
	key: string;
	/** As it was written in the lists; often in one way only. */
	names: readonly string[];
}

/** Whether names are kept, and those of imports that count. */
export interface KeptNames {
	isKept: boolean;
	people: readonly NamedPerson[];
}

/** Whether names of lists imported now are kept, and whether only in memory. */
export async function whereNamesAreKept(): Promise<'nowhere' | 'encrypted' | 'memory'> {
	const { storage } = await userWorkspace();
	if (!(await keepsNames(storage))) return 'nowhere';
	return isSealedStorage(storage) ? 'encrypted' : 'memory';
}

/** The kept names, sorted as a Japanese reader expects as far as the characters tell. */
export async function readKeptNames(): Promise<KeptNames> {
	const { storage, workspace } = await userWorkspace();
	if (!(await keepsNames(storage))) return { isKept: false, people: [] };
	const active = workspace.state.batches.filter((batch) => batch.active);
	const sources = new Set(active.flatMap(({ source }) => (source ? [source] : [])));
	const names = await readNames(storage, sources);
	const people = [...names].map(([key, written]) => ({ key, names: written }));
	const compare = new Intl.Collator('ja').compare;
	people.sort((left, right) => compare(left.names[0] ?? '', right.names[0] ?? ''));
	return { isKept: true, people };
}

/** Keep names from the next import on. Only where they lie under a passphrase or in memory. */
export async function keepNames(): Promise<void> {
	const { storage } = await userWorkspace();
	await chooseNames(storage);
}

/** Erase all names and keep none from now on. */
export async function eraseNames(): Promise<void> {
	const { storage } = await userWorkspace();
	await withWriteLock(() => forgetNames(storage), storage.id);
}
