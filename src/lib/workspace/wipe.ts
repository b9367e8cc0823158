/** What a browser still keeps of this site, as names to be shown. */
export interface Remains {
	files: readonly string[];
	databases: readonly string[];
	caches: readonly string[];
	/** Scopes of the service workers. */
	workers: readonly string[];
	/** Keys of localStorage and sessionStorage. */
	settings: readonly string[];
}

/** Longest wait for a database that another tab has open, in ms. */
const PATIENCE = 3000;

/** List everything that the browser keeps of this site. */
export async function listRemains(): Promise<Remains> {
	const [files, databases, cacheNames, workers] = await Promise.all([
		listFiles(),
		listDatabases(),
		'caches' in globalThis ? caches.keys() : [],
		listWorkers()
	]);
	return {
		files,
		databases,
		caches: cacheNames,
		workers: workers.map(({ scope }) => scope),
		settings: [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
	};
}

/** Number of things that are left. */
export function countRemains(remains: Remains): number {
	return Object.values(remains).reduce((sum, names: readonly string[]) => sum + names.length, 0);
}

/**
 * Delete everything that the browser keeps of this site and list what is left of it. Folders that
 * the user picked are not touched.
 */
export async function wipeDevice(): Promise<Remains> {
	// Service workers first: they could fill the caches again.
	for (const worker of await listWorkers()) await worker.unregister();
	const steps = [deleteFiles, deleteDatabases, deleteCaches, deleteSettings];
	// One that fails does not keep the others from being done; what is left is listed.
	await Promise.allSettled(steps.map((step) => step()));
	return listRemains();
}

async function openRoot(): Promise<FileSystemDirectoryHandle | null> {
	return navigator.storage?.getDirectory ? navigator.storage.getDirectory() : null;
}

async function listFiles(): Promise<string[]> {
	const root = await openRoot();
	return root ? filesBelow(root, '') : [];
}

async function filesBelow(folder: FileSystemDirectoryHandle, path: string): Promise<string[]> {
	const names: string[] = [];
	for await (const [name, handle] of folder.entries()) {
		if (handle.kind === 'file') names.push(path + name);
		else names.push(...(await filesBelow(handle as FileSystemDirectoryHandle, `${path}${name}/`)));
	}
	return names;
}

async function deleteFiles(): Promise<void> {
	const root = await openRoot();
	if (!root) return;
	const names: string[] = [];
	for await (const [name] of root.entries()) names.push(name);
	await Promise.allSettled(names.map((name) => root.removeEntry(name, { recursive: true })));
}

async function listDatabases(): Promise<string[]> {
	if (!('indexedDB' in globalThis) || !indexedDB.databases) return [];
	return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

async function deleteDatabases(): Promise<void> {
	await Promise.allSettled((await listDatabases()).map(deleteDatabase));
}

function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => resolve(); // listed as left
		setTimeout(resolve, PATIENCE);
	});
}

async function deleteCaches(): Promise<void> {
	if (!('caches' in globalThis)) return;
	await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

async function deleteSettings(): Promise<void> {
	localStorage.clear();
	sessionStorage.clear();
}

async function listWorkers(): Promise<readonly ServiceWorkerRegistration[]> {
	if (!navigator.serviceWorker) return [];
	return navigator.serviceWorker.getRegistrations();
}
