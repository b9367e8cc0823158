import {
	decrypt,
	deriveKey,
	encrypt,
	importKey,
	ITERATIONS,
	makeKeyBytes,
	makeSalt,
	MOST_ITERATIONS
} from './crypto';
import { DamagedFileError, UnsupportedEntryError } from './errors';
import { sha256Hex, toHex } from './hash';
import { isSameContent, type WorkspaceStorage } from './storage';

/** Version of how sealed files and their headers are written. */
export const SEALED_FORMAT = 1;

/** The file that says a workspace is sealed, and leads from the passphrase to its key. */
export interface SealedHeader {
	/** 16 random hexadecimal digits: part of the names of the files sealed with this key. */
	keyId: string;
	/** Headers of a higher number take the place of this one. */
	number: number;
	salt: Uint8Array;
	iterations: number;
	/** The key of the files, encrypted with the key of the passphrase. */
	wrappedKey: Uint8Array;
}

/** A header with the key it leads to. */
export interface OpenedHeader {
	header: SealedHeader;
	key: CryptoKey;
}

const HEADER_NAME = /^(\d{6,})-([0-9a-f]{16})\.json$/;
const KDF = 'PBKDF2-HMAC-SHA-256';
const CIPHER = 'AES-256-GCM';

/** What the name of a header says. */
export type HeaderName = Pick<SealedHeader, 'number' | 'keyId'>;

/** Where a header lies: its file, and a copy, without which one bad byte would cost everything. */
export function headerPaths({ number, keyId }: HeaderName): [file: string, copy: string] {
	const path = `key/${String(number).padStart(6, '0')}-${keyId}`;
	return [`${path}.json`, `${path}-copy.json`];
}

/** Every header there is, the one in force last. */
export async function listHeaders(storage: WorkspaceStorage): Promise<HeaderName[]> {
	const names = await storage.list('key');
	return names
		.flatMap((name) => {
			const [, number, keyId] = HEADER_NAME.exec(name) ?? [];
			return number && keyId ? [{ number: Number(number), keyId }] : [];
		})
		.sort((left, right) => left.number - right.number || (left.keyId < right.keyId ? -1 : 1));
}

/** The headers in force: those of the highest number. Two computers may have made one at once. */
export async function listCurrentHeaders(storage: WorkspaceStorage): Promise<HeaderName[]> {
	const headers = await listHeaders(storage);
	const highest = headers.at(-1)?.number;
	return headers.filter(({ number }) => number === highest);
}

/** A new key for files and the header that leads to it; nothing is written. */
export async function makeHeader(
	number: number,
	passphrase: string,
	iterations = ITERATIONS
): Promise<OpenedHeader> {
	const keyId = toHex(crypto.getRandomValues(new Uint8Array(8)));
	const salt = makeSalt();
	const bytes = makeKeyBytes();
	const head = { keyId, number, salt, iterations };
	const wrappedKey = await encrypt(
		await deriveKey(passphrase, salt, iterations),
		bytes,
		contextOf(head)
	);
	return { header: { ...head, wrappedKey }, key: await importKey(bytes) };
}

/** The key a passphrase opens, or null when it is another passphrase. */
export async function openHeader(
	header: SealedHeader,
	passphrase: string
): Promise<OpenedHeader | null> {
	const { salt, iterations, wrappedKey } = header;
	const key = await deriveKey(passphrase, salt, iterations);
	const bytes = await decrypt(key, wrappedKey, contextOf(header));
	return bytes && { header, key: await importKey(bytes) };
}

/** The header as a file: JSON that a person can read. */
async function headerToBytes(header: SealedHeader): Promise<Uint8Array> {
	const { number, keyId, salt, iterations, wrappedKey } = header;
	const fields = {
		format: SEALED_FORMAT,
		number,
		keyId,
		kdf: KDF,
		iterations,
		salt: toHex(salt),
		cipher: CIPHER,
		wrappedKey: toHex(wrappedKey),
		sha256: await checksumOf(header)
	};
	return new TextEncoder().encode(`${JSON.stringify(fields, null, '\t')}\n`);
}

/**
 * Write a header and its copy, which is read back first: the header's file is the switch.
 * @throws DamagedFileError when what lies there is not what was written
 */
export async function writeHeader(storage: WorkspaceStorage, header: SealedHeader): Promise<void> {
	const bytes = await headerToBytes(header);
	for (const path of headerPaths(header).toReversed()) {
		await storage.write(path, bytes);
		const kept = await storage.read(path);
		if (!kept || !isSameContent(kept, bytes)) throw new DamagedFileError(path, 'damaged');
	}
}

/** Remove a header, its file first: from then on it is not in force. */
export async function removeHeader(storage: WorkspaceStorage, header: HeaderName): Promise<void> {
	for (const path of headerPaths(header)) await storage.remove(path);
}

/**
 * Read a header or its copy; null where both are damaged.
 * @throws UnsupportedEntryError for one of a newer version
 */
export async function readHeader(
	storage: WorkspaceStorage,
	name: HeaderName
): Promise<SealedHeader | null> {
	for (const path of headerPaths(name)) {
		const bytes = await storage.read(path);
		const header = bytes && (await parseHeader(bytes, name, path));
		if (header) return header;
	}
	return null;
}

async function parseHeader(
	bytes: Uint8Array,
	name: HeaderName,
	path: string
): Promise<SealedHeader | null> {
	const fields = parseFields(bytes);
	if (!fields) return null;
	if (typeof fields.format === 'number' && fields.format > SEALED_FORMAT) {
		throw new UnsupportedEntryError('newer-format', path, fields.format);
	}
	const { format, number, keyId, kdf, cipher, iterations, salt, wrappedKey } = fields;
	const isOurs = format === SEALED_FORMAT && kdf === KDF && cipher === CIPHER;
	const isNamed = number === name.number && keyId === name.keyId;
	const isWhole = isCount(iterations) && isHex(salt, 16) && isHex(wrappedKey, 12 + 32 + 16);
	if (!isOurs || !isNamed || !isWhole) return null;
	const header = { ...name, iterations, salt: fromHex(salt), wrappedKey: fromHex(wrappedKey) };
	return (await checksumOf(header)) === fields.sha256 ? header : null;
}

/** Tells a damaged header from a wrong passphrase. */
async function checksumOf(header: SealedHeader): Promise<string> {
	const text = `${new TextDecoder().decode(contextOf(header))} ${toHex(header.wrappedKey)}`;
	return sha256Hex(new TextEncoder().encode(text));
}

/** What the wrapped key is bound to: all of the header but itself. */
function contextOf(head: Omit<SealedHeader, 'wrappedKey'>): Uint8Array {
	const { keyId, number, salt, iterations } = head;
	const parts = ['ayumi-key', SEALED_FORMAT, number, keyId, KDF, iterations, toHex(salt), CIPHER];
	return new TextEncoder().encode(parts.join(' '));
}

function parseFields(bytes: Uint8Array): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
	} catch {
		return null; // cut off or changed: the same as no header
	}
}

function isCount(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) > 0 && Number(value) <= MOST_ITERATIONS;
}

function isHex(value: unknown, length: number): value is string {
	return typeof value === 'string' && new RegExp(`^[0-9a-f]{${length * 2}}$`).test(value);
}

function fromHex(text: string): Uint8Array {
	return Uint8Array.from(text.match(/../g) ?? [], (digits) => parseInt(digits, 16));
}
