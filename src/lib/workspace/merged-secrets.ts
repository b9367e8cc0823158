import { FileExistsError } from './errors';
import { fingerprintOfSecret, SECRET_PATH } from './person-keys';
import { writeVerified } from './sealed-storage';
import type { WorkspaceStorage } from './storage';

/** What a merge means for the keys of people. */
export type SecretsOutcome =
	/** The other workspace made its keys with a secret that is known here. */
	| 'same'
	/** This one has no records yet: it takes over the other's secret. */
	| 'adopted'
	/** The other's secret is kept beside: people it knows keep their keys. */
	| 'beside'
	/** Its secret did not come along: its people can't be recognized. */
	| 'unknown';

/**
 * What would become of the secret of another workspace.
 * @param keysOfAdded by which secret the keys of each added import were made; null where it is
 * not said
 */
export async function foreseeSecrets(
	storage: WorkspaceStorage,
	other: WorkspaceStorage,
	keysOfAdded: readonly (string | null)[]
): Promise<SecretsOutcome> {
	const own = await readSecrets(storage);
	const given = await readSecrets(other);
	const isForeign = keysOfAdded.some((fingerprint) => {
		if (fingerprint === null) return given.size === 0;
		return !own.has(fingerprint) && !given.has(fingerprint);
	});
	if (isForeign) return 'unknown';
	if ([...given.keys()].every((fingerprint) => own.has(fingerprint))) return 'same';
	return (await isUnused(storage)) ? 'adopted' : 'beside';
}

/**
 * Take over the secrets that came with another workspace: as the own one where no record here has
 * a key of the own one yet, otherwise beside it as `secret/person-key-<fingerprint>`.
 */
export async function adoptSecrets(
	storage: WorkspaceStorage,
	other: WorkspaceStorage
): Promise<void> {
	const own = await readSecrets(storage);
	const given = await readSecrets(other);
	const isAdopting = await isUnused(storage);
	for (const [fingerprint, bytes] of given) {
		if (own.has(fingerprint)) continue;
		// Also where it becomes the own one: stopped in between, it is not lost.
		await writeVerified(storage, `${SECRET_PATH}-${fingerprint}`, bytes);
	}
	const wanted = await other.read(SECRET_PATH);
	const fingerprint = wanted && (await fingerprintOfSecret(wanted));
	const current = await storage.read(SECRET_PATH);
	const isSame = current && fingerprint === (await fingerprintOfSecret(current));
	if (!wanted || !fingerprint || !isAdopting || isSame) return;
	await storage.remove(SECRET_PATH);
	try {
		await writeVerified(storage, SECRET_PATH, wanted);
	} catch (cause) {
		// Another tab made one since: then this one stays beside it.
		if (!(cause instanceof FileExistsError)) throw cause;
		return;
	}
	await storage.remove(`${SECRET_PATH}-${fingerprint}`);
}

/** Whether no record can have a key of the own secret: nothing was imported. */
async function isUnused(storage: WorkspaceStorage): Promise<boolean> {
	return (await storage.list('batches')).length === 0;
}

/** The whole secrets of a workspace by their fingerprints. */
async function readSecrets(storage: WorkspaceStorage): Promise<Map<string, Uint8Array>> {
	const secrets = new Map<string, Uint8Array>();
	for (const name of await storage.list('secret')) {
		const bytes = await storage.read(`secret/${name}`);
		const fingerprint = bytes && (await fingerprintOfSecret(bytes));
		if (bytes && fingerprint) secrets.set(fingerprint, bytes);
	}
	return secrets;
}
