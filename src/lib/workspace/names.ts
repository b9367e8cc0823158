import { mayHoldClients } from './clients';
import { sha256Hex } from './hash';
import { isAsPromised, promisedChecksum } from './content-name';
import type { WorkspaceStorage } from './storage';
import { writeVerified } from './sealed-storage';

/** Names of people by their keys. A person may have been written in several ways. */
export type NamesByKey = ReadonlyMap<string, readonly string[]>;

/** That names are kept at all: a file like any other, so that it lies under the passphrase too. */
const CHOICE = 'names/choice.json';
const COLUMNS = 'person_key,name,source';

/** Whether the user chose to keep names here. */
export async function keepsNames(storage: WorkspaceStorage): Promise<boolean> {
	return (await storage.read(CHOICE)) !== null;
}

/** Keep the names of people from the next import on. Only for a sealed storage or memory. */
export async function chooseNames(storage: WorkspaceStorage): Promise<void> {
	const choice = { format: 1, keep: 'names' };
	await storage.write(CHOICE, new TextEncoder().encode(`${JSON.stringify(choice)}\n`));
}

/** Remove all names, the choice last: stopped in between, it still says that there are some. */
export async function forgetNames(storage: WorkspaceStorage): Promise<void> {
	const names = (await storage.list('names')).map((name) => `names/${name}`);
	for (const path of names.filter((one) => one !== CHOICE)) await storage.remove(path);
	await storage.remove(CHOICE);
}

/**
 * Keep the names of one imported file.
 * @param source checksum of that file, as its batches have it
 * @param names names by key
 */
export async function writeNames(
	storage: WorkspaceStorage,
	source: string,
	names: ReadonlyMap<string, string>
): Promise<void> {
	if (names.size === 0) return;
	const rows = [...names].sort(([left], [right]) => (left < right ? -1 : 1));
	const lines = rows.map(([key, name]) => [key, quote(name), source].join(','));
	const csv = new TextEncoder().encode([COLUMNS, ...lines, ''].join('\n'));
	await writeVerified(storage, `names/${await sha256Hex(csv)}.csv`, csv);
}

/** The names from files that count; a damaged list is passed over. */
export async function readNames(
	storage: WorkspaceStorage,
	sources: ReadonlySet<string>
): Promise<NamesByKey> {
	const found = new Map<string, Set<string>>();
	for (const file of await storage.list('names')) {
		const bytes = await storage.read(`names/${file}`);
		if (!bytes || !(await isAsPromised(`names/${file}`, bytes))) continue;
		for (const { key, name, source } of parseRows(new TextDecoder().decode(bytes))) {
			if (sources.has(source)) found.set(key, (found.get(key) ?? new Set()).add(name));
		}
	}
	return new Map([...found].map(([key, names]) => [key, [...names].sort()]));
}

/** What becomes of the names of another workspace: `kept` only where the user keeps names. */
export type NamesOutcome = 'none' | 'kept' | 'left-out';

/** What would become of the names that came with another workspace. */
export async function foreseeNames(
	storage: WorkspaceStorage,
	other: WorkspaceStorage
): Promise<NamesOutcome> {
	if ((await listNames(other)).length === 0) return 'none';
	return mayHoldClients(storage) && (await keepsNames(storage)) ? 'kept' : 'left-out';
}

/** Take over the whole lists of names that came with another workspace, where names are kept. */
export async function adoptNames(
	storage: WorkspaceStorage,
	other: WorkspaceStorage
): Promise<void> {
	if ((await foreseeNames(storage, other)) !== 'kept') return;
	for (const path of await listNames(other)) {
		const bytes = await other.read(path);
		if (bytes && (await isAsPromised(path, bytes))) await writeVerified(storage, path, bytes);
	}
}

async function listNames(storage: WorkspaceStorage): Promise<string[]> {
	const paths = (await storage.list('names')).map((name) => `names/${name}`);
	return paths.filter((path) => promisedChecksum(path) !== null);
}

function quote(name: string): string {
	return `"${name.replace(/\s+/g, ' ').trim().replaceAll('"', '""')}"`;
}

function parseRows(text: string): { key: string; name: string; source: string }[] {
	return text.split('\n').flatMap((line) => {
		const [, key, name, source] = /^(p-[0-9a-f]+),"((?:[^"]|"")*)",(\w+)$/.exec(line) ?? [];
		return key && name && source ? [{ key, name: name.replaceAll('""', '"'), source }] : [];
	});
}
