import { DamagedFileError, FileExistsError, WorkspaceError } from './errors';
import { sha256Hex, toHex } from './hash';
import { withWriteLock } from './lock';
import type { WorkspaceStorage } from './storage';

/** Where the workspace's own secret lies. */
export const SECRET_PATH = 'secret/person-key';

const FURTHER_NAME = /^person-key-[0-9a-f]{16}$/;
// Signed together: many enough to be fast, few enough that the page answers in between.
const CHUNK = 2000;

/** What an import says of the secret that made its keys of people. */
interface Keyed {
	keys?: string;
}

/** Turn names of people into keys, in the order given. An empty name has the empty key. */
export type ToPersonKeys = (names: readonly string[]) => Promise<string[]>;

/**
 * Open (at first use: make) the secret of a workspace and return what turns names into keys. The
 * same name has the same key in this workspace, and nobody without the secret can try names out.
 * Where a secret of another workspace was taken over with its records, a person who is known by a
 * key of that one keeps it.
 * @param readKnown the keys of people in the records; asked only where there are several secrets
 * @param imports of the log, undone ones too: what they were made with must not be replaced
 * @throws WorkspaceError `secret-missing` where a new secret would count their people anew
 */
export async function createPersonKeys(
	storage: WorkspaceStorage,
	readKnown: () => Promise<ReadonlySet<string>> = async () => new Set(),
	imports: readonly Keyed[] = []
): Promise<ToPersonKeys> {
	if (await lacksSecret(storage, imports)) {
		throw new WorkspaceError('secret-missing', SECRET_PATH, 'made the keys, and is not here');
	}
	const secret = (await readSecret(storage)) ?? (await startSecret(storage));
	const further = await readFurtherSecrets(storage);
	const known = further.length > 0 ? await readKnown() : new Set<string>();
	const signers = await Promise.all([secret, ...further].map(importSecret));
	const keys = new Map<string, string>([['', '']]);

	return async (names) => {
		const normalized = names.map(normalizeName);
		const unknown = [...new Set(normalized)].filter((name) => !keys.has(name));
		for (let start = 0; start < unknown.length; start += CHUNK) {
			const chunk = unknown.slice(start, start + CHUNK);
			const signed = await Promise.all(chunk.map((name) => chooseKey(signers, name, known)));
			for (const [index, name] of chunk.entries()) keys.set(name, signed[index] ?? '');
		}
		return normalized.map((name) => keys.get(name) ?? '');
	};
}

/**
 * Whether the own secret is missing, and imports have keys of people that no secret at hand made:
 * with a new one everybody would count as a new person.
 */
export async function lacksSecret(
	storage: WorkspaceStorage,
	imports: readonly Keyed[]
): Promise<boolean> {
	const used = new Set(imports.flatMap(({ keys }) => keys ?? []));
	if (used.size === 0 || (await storage.read(SECRET_PATH))) return false;
	const further = await readFurtherSecrets(storage);
	for (const secret of further) used.delete(await fingerprintOf(secret));
	return used.size > 0;
}

/** Make the own secret where there is none. To be chosen by the user where `lacksSecret`. */
export function startSecret(storage: WorkspaceStorage): Promise<Uint8Array> {
	return withWriteLock(() => makeSecret(storage), storage.id);
}

/**
 * The first 16 digits of a checksum of the workspace's own secret: imports say by it which secret
 * made their keys. Null while there is no secret.
 */
export async function keysFingerprint(storage: WorkspaceStorage): Promise<string | null> {
	const secret = await readSecret(storage);
	return secret && fingerprintOf(secret);
}

/** The fingerprint of the secret in a file, or null where it is damaged. */
export async function fingerprintOfSecret(file: Uint8Array): Promise<string | null> {
	const secret = await parseSecret(file);
	return secret && fingerprintOf(secret);
}

async function fingerprintOf(secret: Uint8Array): Promise<string> {
	const label = new TextEncoder().encode('ayumi-keys');
	const bytes = new Uint8Array(label.length + secret.length);
	bytes.set(label);
	bytes.set(secret, label.length);
	return (await sha256Hex(bytes)).slice(0, 16);
}

/** A name as it is compared: without spaces, width, case and the variants of a kanji's shape. */
export function normalizeName(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/[\s\p{Cf}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu, '')
		.toLowerCase();
}

/** Whether a text is a key already, as in a file that was exported from a workspace. */
export function isPersonKey(text: string): boolean {
	return /^p-[0-9a-f]{8,64}$/.test(text);
}

/** The key of a person: the one they are known by, or else the one of the own secret. */
async function chooseKey(
	signers: readonly CryptoKey[],
	name: string,
	known: ReadonlySet<string>
): Promise<string> {
	const keys = await Promise.all(signers.map((signer) => toPersonKey(signer, name)));
	return keys.find((key) => known.has(key)) ?? keys[0] ?? '';
}

function importSecret(secret: Uint8Array): Promise<CryptoKey> {
	const algorithm = { name: 'HMAC', hash: 'SHA-256' };
	return crypto.subtle.importKey('raw', secret as BufferSource, algorithm, false, ['sign']);
}

async function toPersonKey(key: CryptoKey, name: string): Promise<string> {
	if (isPersonKey(name)) return name;
	const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(name));
	return `p-${toHex(new Uint8Array(signature, 0, 8))}`;
}

async function makeSecret(storage: WorkspaceStorage): Promise<Uint8Array> {
	// Left alone when taking over a workspace stopped in the middle: its records have these keys.
	const [left] = await readFurtherSecrets(storage);
	const secret = left ?? crypto.getRandomValues(new Uint8Array(32));
	const text = `${toHex(secret)} ${await sha256Hex(secret)}\n`;
	try {
		await storage.write(SECRET_PATH, new TextEncoder().encode(text));
	} catch (cause) {
		// Another tab or computer made it since it was looked for: theirs holds.
		if (!(cause instanceof FileExistsError)) throw cause;
	}
	const kept = await readSecret(storage);
	if (!kept) throw new DamagedFileError(SECRET_PATH, 'missing');
	return kept;
}

// Null when there is none yet. A damaged one is an error: a new one would count all people again.
async function readSecret(storage: WorkspaceStorage): Promise<Uint8Array | null> {
	const bytes = await storage.read(SECRET_PATH);
	if (!bytes) return null;
	const secret = await parseSecret(bytes);
	if (!secret) throw new DamagedFileError(SECRET_PATH, 'damaged');
	return secret;
}

/** Secrets of other workspaces; a damaged one is passed over, as if it had not come along. */
async function readFurtherSecrets(storage: WorkspaceStorage): Promise<Uint8Array[]> {
	const names = await storage.list('secret');
	const read = names
		.filter((name) => FURTHER_NAME.test(name))
		.map(async (name) => parseSecret((await storage.read(`secret/${name}`)) ?? new Uint8Array()));
	return (await Promise.all(read)).filter((secret) => secret !== null);
}

async function parseSecret(file: Uint8Array): Promise<Uint8Array | null> {
	const [, hex, sha256] =
		/^([0-9a-f]{64}) ([0-9a-f]{64})\n$/.exec(new TextDecoder().decode(file)) ?? [];
	const secret = Uint8Array.from(hex?.match(/../g) ?? [], (digits) => parseInt(digits, 16));
	return (await sha256Hex(secret)) === sha256 ? secret : null;
}
