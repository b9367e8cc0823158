import { mapSome } from '$lib/workspace/parallel';
import { parseFileList, type FileList } from './file-list';

/** Kept in a cache last of all: a cache with its list is whole. Never asked for by a page. */
const LIST_NAME = '_app/offline-files';

/** A version of the app that is kept whole. */
export interface KeptVersion {
	name: string;
	cache: Cache;
	/** SHA-256 of a content → the address it is kept under. */
	addresses: ReadonlyMap<string, string>;
}

/** The kept versions of the app at one address: each in a cache of its own. */
export class AppCaches {
	readonly #prefix: string;
	readonly #address: string;

	/** @param address of the first page, with its last slash */
	constructor(address: string) {
		this.#address = address;
		this.#prefix = `ayumi ${address} `;
	}

	/** The name of the cache of a version. */
	nameOf(version: string): string {
		return `${this.#prefix}${version}`;
	}

	/** The kept answer for a path, or undefined. */
	async find(name: string, path: string): Promise<Response | undefined> {
		if (!(await caches.has(name))) return undefined;
		const cache = await caches.open(name);
		return cache.match(this.#urlOf(path), { ignoreVary: true });
	}

	/** The kept answer for a path in any version. */
	async findInAny(path: string): Promise<Response | undefined> {
		for (const name of await this.names()) {
			const found = await this.find(name, path);
			if (found) return found;
		}
		return undefined;
	}

	/** Ask the host for a file, without query. */
	fetch(path: string): Promise<Response> {
		return fetch(this.#urlOf(path));
	}

	/**
	 * Keep a version whole or not at all. What an older version has in the same content is copied
	 * from there; everything is checked against the list. Rejects when one file can't be had.
	 */
	async keep({ version, files, text }: FileList): Promise<void> {
		const name = this.nameOf(version);
		const kept = await this.#whole();
		if (kept.some((version) => version.name === name)) return;
		await this.#removeUnfinished(kept);
		const cache = await caches.open(name);
		try {
			await mapSome([...files], async ([path, hash]) => {
				const copy = await findCopy(kept, hash);
				await cache.put(this.#urlOf(path), copy ?? (await this.#download(path, hash)));
			});
			await cache.put(this.#urlOf(LIST_NAME), new Response(text));
		} catch (cause) {
			await caches.delete(name);
			throw cause;
		}
	}

	/** Remove every whole version but those named. One that is being filled stays. */
	async removeOthers(needed: readonly string[]): Promise<void> {
		for (const { name } of await this.#whole()) {
			if (!needed.includes(name)) await caches.delete(name);
		}
	}

	/** Remove versions by the names of their caches. */
	async remove(names: readonly string[]): Promise<void> {
		await Promise.all(names.map((name) => caches.delete(name)));
	}

	/** Names of the caches of this site. */
	async names(): Promise<string[]> {
		return (await caches.keys()).filter((name) => name.startsWith(this.#prefix));
	}

	async #whole(): Promise<KeptVersion[]> {
		const versions = await Promise.all(
			(await this.names()).map(async (name) => {
				const list = await this.find(name, LIST_NAME);
				if (!list) return [];
				const { files } = parseFileList(await list.text());
				const addresses = new Map([...files].map(([path, hash]) => [hash, this.#urlOf(path)]));
				return [{ name, cache: await caches.open(name), addresses }];
			})
		);
		return versions.flat();
	}

	/** Only one is filled at a time: what has no list was left by a browser that was closed. */
	async #removeUnfinished(kept: readonly KeptVersion[]): Promise<void> {
		for (const name of await this.names()) {
			if (!kept.some((version) => version.name === name)) await caches.delete(name);
		}
	}

	async #download(path: string, hash: string): Promise<Response> {
		const integrity = `sha256-${hash}`;
		const isHashed = path.startsWith('_app/immutable/');
		// The first visit has just loaded the hashed files: the browser's own cache has them.
		const caching = isHashed ? 'default' : 'no-cache';
		const response = await fetch(this.#urlOf(path), { integrity, cache: caching });
		// The page for unknown addresses may come with the status it stands for.
		if (!response.ok && path !== '404.html') throw new Error(`${path}: ${response.status}`);
		return response.redirected || !response.ok ? asPlain(response) : response;
	}

	#urlOf(path: string): string {
		return this.#address + encodeURI(path);
	}
}

async function findCopy(kept: readonly KeptVersion[], hash: string) {
	for (const { cache, addresses } of kept) {
		const address = addresses.get(hash);
		const copy = address && (await cache.match(address, { ignoreVary: true }));
		if (copy) return copy;
	}
	return undefined;
}

/** A browser does not show as a page what came by way of another address. */
function asPlain({ body, headers }: Response): Response {
	return new Response(body, { headers: new Headers(headers) });
}
