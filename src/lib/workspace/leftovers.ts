import { sha256Hex } from './hash';
import type { WorkspaceStorage } from './storage';

/** A file that belongs to no entry of the log. It is kept, never used, and offered. */
export interface Leftover {
	path: string;
	/** Size in bytes. */
	size: number;
	/** Whether it is a whole batch, its checksum right: then it can be imported. */
	isBatch: boolean;
}

/** Look at files that belong to nothing; empty ones and those gone since are passed over. */
export async function describeLeftovers(
	storage: WorkspaceStorage,
	paths: readonly string[]
): Promise<Leftover[]> {
	const found: Leftover[] = [];
	for (const path of paths) {
		const bytes = await storage.read(path).catch(() => null);
		if (bytes) found.push({ path, size: bytes.length, isBatch: await isWholeBatch(path, bytes) });
	}
	return found;
}

/** Copies by other programs have something after the checksum: the content decides. */
async function isWholeBatch(path: string, bytes: Uint8Array): Promise<boolean> {
	const [, sha256] = /^batches\/([0-9a-f]{64})[^/]*\.csv$/.exec(path) ?? [];
	return sha256 !== undefined && (await sha256Hex(bytes)) === sha256;
}
