import { DamagedFileError, FileExistsError } from './errors';
import { sha256Hex, toHex } from './hash';
import { withWriteLock } from './lock';
import type { WorkspaceStorage } from './storage';

const SECRET_PATH = 'secret/person-key';
// Signed together: many enough to be fast, few enough that the page answers in between.
const CHUNK = 2000;

/** Turn names of people into keys, in the order given. An empty name has the empty key. */
export type ToPersonKeys = (names: readonly string[]) => Promise<string[]>;

/**
 * Open (at first use: make) the secret of a workspace and return what turns names into keys. The
 * same name has the same key in this workspace, and nobody without the secret can try names out.
 */
export async function createPersonKeys(storage: WorkspaceStorage): Promise<ToPersonKeys> {
	const secret =
		(await readSecret(storage)) ?? (await withWriteLock(() => makeSecret(storage), storage.id));
	const algorithm = { name: 'HMAC', hash: 'SHA-256' };
	const key = await crypto.subtle.importKey('raw', secret as BufferSource, algorithm, false, [
		'sign'
	]);
	const keys = new Map<string, string>([['', '']]);

	return async (names) => {
		const normalized = names.map(normalizeName);
		const unknown = [...new Set(normalized)].filter((name) => !keys.has(name));
		for (let start = 0; start < unknown.length; start += CHUNK) {
			const chunk = unknown.slice(start, start + CHUNK);
			const signed = await Promise.all(chunk.map((name) => toPersonKey(key, name)));
			for (const [index, name] of chunk.entries()) keys.set(name, signed[index] ?? '');
		}
		return normalized.map((name) => keys.get(name) ?? '');
	};
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

async function toPersonKey(key: CryptoKey, name: string): Promise<string> {
	if (isPersonKey(name)) return name;
	const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(name));
	return `p-${toHex(new Uint8Array(signature, 0, 8))}`;
}

async function makeSecret(storage: WorkspaceStorage): Promise<Uint8Array> {
	const secret = crypto.getRandomValues(new Uint8Array(32));
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
	const [, hex, sha256] =
		/^([0-9a-f]{64}) ([0-9a-f]{64})\n$/.exec(new TextDecoder().decode(bytes)) ?? [];
	const secret = Uint8Array.from(hex?.match(/../g) ?? [], (digits) => parseInt(digits, 16));
	if ((await sha256Hex(secret)) !== sha256) throw new DamagedFileError(SECRET_PATH, 'damaged');
	return secret;
}
