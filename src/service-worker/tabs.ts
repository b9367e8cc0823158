/** Which version the open tabs run, kept across restarts of the worker. */
interface TabRecord {
	/** Name of the cache of the version that was active last, or ''. */
	active: string;
	/** Tabs and workers of older versions: client id → name of their cache. */
	older: { [id: string]: string };
	/** Names of the caches of versions that were active before. */
	past: string[];
}

/** Remembers which tabs were opened with an older version, so that they keep being served it. */
export class Tabs {
	readonly #name: string;
	readonly #clients: Clients;
	#record: Promise<TabRecord> | null = null;

	constructor(clients: Clients, address: string) {
		this.#clients = clients;
		this.#name = `ayumi-tabs ${address}`;
	}

	/** The name of the cache of a tab's version, when it is not the active one. */
	async versionOf(clientId: string): Promise<string | undefined> {
		return (await this.#read()).older[clientId];
	}

	/**
	 * A version becomes active. Tabs there are already run the one before; without one before they
	 * were loaded from the host just now and belong to this one.
	 */
	async activate(name: string): Promise<void> {
		const { active, older, past } = await this.#read();
		if (active === '' || active === name) await this.#clients.claim();
		else for (const { id } of await this.#open()) older[id] ??= active;
		const before = [...past, active].filter((one) => one !== '' && one !== name);
		await this.#write({ active: name, older, past: [...new Set(before)] });
	}

	/** Names of the caches of older versions that open tabs still need. */
	async needed(): Promise<string[]> {
		const { older } = await this.#read();
		const open = new Set((await this.#open()).map(({ id }) => id));
		return Object.keys(older).flatMap((id) => (open.has(id) ? [older[id] ?? ''] : []));
	}

	/** Forget versions that no tab needs any more; gives the names of their caches. */
	async forget(): Promise<string[]> {
		const { active, older, past } = await this.#read();
		if (past.length === 0) return [];
		const needed = await this.needed();
		const over = past.filter((name) => !needed.includes(name));
		if (over.length === 0) return [];
		const kept = Object.entries(older).filter(([, name]) => needed.includes(name));
		const rest = past.filter((name) => needed.includes(name));
		await this.#write({ active, older: Object.fromEntries(kept), past: rest });
		return over;
	}

	#open(): Promise<readonly Client[]> {
		return this.#clients.matchAll({ type: 'all', includeUncontrolled: true });
	}

	#read(): Promise<TabRecord> {
		this.#record ??= readRecord(this.#name);
		return this.#record;
	}

	async #write(record: TabRecord): Promise<void> {
		this.#record = Promise.resolve(record);
		const cache = await caches.open(this.#name);
		await cache.put('/record', new Response(JSON.stringify(record)));
	}
}

async function readRecord(name: string): Promise<TabRecord> {
	const kept = await (await caches.open(name)).match('/record');
	return kept ? ((await kept.json()) as TabRecord) : { active: '', older: {}, past: [] };
}
