import { sha256Hex } from '$lib/workspace/hash';
import { openOpfsStorage } from '$lib/workspace/opfs-storage';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import type { FilterOptions } from './options';
import type { Results } from './results';

/** What the engine answered without filters: shown at the next visit before the engine is up. */
export interface KeptResults {
	/** The records answered from: the revision of the workspace. */
	revision: string;
	options: FilterOptions;
	results: Results;
}

const FOLDER = 'results';

/**
 * Results of the last visit, beside the workspace. They are exact for one revision of the records
 * under one version of the app (its code and shipped data), and never given for another.
 */
export class ResultKeeper {
	readonly #open: () => Promise<WorkspaceStorage>;
	readonly #version: string;

	/**
	 * @param version of the app
	 * @param open the storage to keep in; default: the browser's private file system
	 */
	constructor(version: string, open = () => openOpfsStorage({ folder: 'cache' })) {
		this.#version = version;
		this.#open = open;
	}

	/** The results kept for a revision, or null. What is damaged or of other records is passed by. */
	async find(revision: string): Promise<KeptResults | null> {
		const storage = await this.#open();
		let best: KeptResults | null = null;
		for (const name of await storage.list(FOLDER)) {
			const kept = await this.#read(storage, name);
			if (kept?.revision !== revision) continue;
			if (!best || sizeOf(kept) > sizeOf(best)) best = kept;
		}
		return best;
	}

	/** Keep results in place of all others; those of other pages on the same records are joined. */
	async keep(fresh: KeptResults): Promise<void> {
		const before = await this.find(fresh.revision);
		const results = { ...before?.results, ...fresh.results };
		const content = { version: this.#version, ...fresh, results };
		const bytes = new TextEncoder().encode(JSON.stringify(content));
		const name = `${await sha256Hex(bytes)}.json`;
		const storage = await this.#open();
		await storage.write(`${FOLDER}/${name}`, bytes);
		await removeBut(storage, name);
	}

	/** Remove everything that is kept. */
	async clear(): Promise<void> {
		await removeBut(await this.#open(), '');
	}

	async #read(storage: WorkspaceStorage, name: string): Promise<KeptResults | null> {
		const bytes = await storage.read(`${FOLDER}/${name}`);
		if (!bytes || `${await sha256Hex(bytes)}.json` !== name) return null;
		const { version, ...kept } = JSON.parse(new TextDecoder().decode(bytes)) as KeptResults & {
			version: string;
		};
		return version === this.#version ? kept : null;
	}
}

function sizeOf({ results }: KeptResults): number {
	return Object.keys(results).length;
}

async function removeBut(storage: WorkspaceStorage, kept: string): Promise<void> {
	for (const name of await storage.list(FOLDER)) {
		if (name !== kept) await storage.remove(`${FOLDER}/${name}`);
	}
}
