import { DamagedFileError, FileExistsError } from './errors';
import { sha256Hex } from './hash';
import type { WorkspaceStorage } from './storage';

/** Where a batch may lie: its file, then the copy written when that file was found damaged. */
export function batchPaths(sha256: string): [file: string, repair: string] {
	return [`batches/${sha256}.csv`, `batches/${sha256}-repair.csv`];
}

/**
 * Read the canonical CSV of a batch, its checksum checked.
 * @throws DamagedFileError naming the file that is damaged or missing
 */
export async function readBatchFile(
	storage: WorkspaceStorage,
	sha256: string
): Promise<Uint8Array> {
	const paths = batchPaths(sha256);
	let problem: 'damaged' | 'missing' = 'missing';
	for (const path of paths) {
		const bytes = await storage.read(path);
		if (bytes && (await sha256Hex(bytes)) === sha256) return bytes;
		if (bytes) problem = 'damaged';
	}
	throw new DamagedFileError(paths[0], problem);
}

/**
 * Keep the canonical CSV of a batch and read it back. A damaged file of this name stays as
 * evidence; the whole content goes beside it.
 */
export async function storeBatchFile(
	storage: WorkspaceStorage,
	sha256: string,
	csv: Uint8Array
): Promise<void> {
	const [file, repair] = batchPaths(sha256);
	try {
		await storage.write(file, csv);
	} catch (cause) {
		if (!(cause instanceof FileExistsError)) throw cause;
		await storage.write(repair, csv);
	}
	await readBatchFile(storage, sha256);
}
