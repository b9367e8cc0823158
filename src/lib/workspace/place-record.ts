const DATABASE = 'ayumi';
const STORE = 'place';
const KEY = 'chosen';

/** Where this browser keeps the records, as it is remembered in IndexedDB. */
export interface PlaceRecord {
	/** Random; another one after every move, so that a page can tell that it was left behind. */
	id: string;
	place: 'browser' | 'folder';
	/** The folder the user picked, and the folder in it that holds the records ('': itself). */
	folder?: { handle: FileSystemDirectoryHandle; within: string };
	/** Number of log entries at the last visit: should there be fewer, some were lost. */
	entries?: number;
}

/** Where the choice of place is remembered; tests pass their own. */
export interface PlaceRecords {
	/** The choice, or null when there is none. */
	read(): Promise<PlaceRecord | null>;
	write(record: PlaceRecord): Promise<void>;
}

/** The choice of place in IndexedDB, which can keep the handle of a folder. */
export function createPlaceRecords(): PlaceRecords {
	return {
		async read() {
			const database = await openDatabase(false);
			if (!database) return null;
			const found = await run(database, 'readonly', (store) => store.get(KEY));
			return (found as PlaceRecord | undefined) ?? null;
		},
		async write(record) {
			const database = await openDatabase(true);
			if (database) await run(database, 'readwrite', (store) => store.put(record, KEY));
		}
	};
}

/** The database, or null when it is not there: looking for it must not bring it back. */
function openDatabase(isMade: boolean): Promise<IDBDatabase | null> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(DATABASE, 1);
		request.onupgradeneeded = () => {
			if (isMade) request.result.createObjectStore(STORE);
			else request.transaction?.abort();
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = (event) => {
			event.preventDefault();
			if (!isMade && request.error?.name === 'AbortError') resolve(null);
			else reject(request.error ?? new Error('no database'));
		};
	});
}

/** Run one request and close the database: an open one would be in the way of its deletion. */
function run(
	database: IDBDatabase,
	mode: IDBTransactionMode,
	ask: (store: IDBObjectStore) => IDBRequest
): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const transaction = database.transaction(STORE, mode);
		const request = ask(transaction.objectStore(STORE));
		transaction.oncomplete = () => resolve(request.result);
		transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
	}).finally(() => database.close());
}
