import { sha256Hex } from './hash';

const NAMED = /^(?:batches\/|log\/\d{6,}-|names\/)([0-9a-f]{64})(-repair)?\.(?:csv|json)$/;

/** The checksum that the path of a batch, an entry of the log or a list of names promises. */
export function promisedChecksum(path: string): string | null {
	return NAMED.exec(path)?.[1] ?? null;
}

/** Whether a file holds what its path promises; false for a path that promises nothing. */
export async function isAsPromised(path: string, bytes: Uint8Array | null): Promise<boolean> {
	const promised = promisedChecksum(path);
	return promised !== null && bytes !== null && (await sha256Hex(bytes)) === promised;
}
