/** Rounds of PBKDF2: what OWASP asks for with SHA-256. */
export const ITERATIONS = 600_000;

/** Fewest characters of a passphrase, after Unicode NFKC. */
export const SHORTEST_PASSPHRASE = 12;

/** Most rounds a file may ask for: more is no file of ours and would hold the page up. */
export const MOST_ITERATIONS = 10_000_000;

const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A passphrase as it is used: the same however the keyboard wrote its characters. */
export function normalizePassphrase(passphrase: string): string {
	return passphrase.normalize('NFKC');
}

/** Number of characters of a passphrase. */
export function lengthOf(passphrase: string): number {
	return [...normalizePassphrase(passphrase)].length;
}

/** Whether a passphrase has enough characters; what they are is left to the user. */
export function isLongEnough(passphrase: string): boolean {
	return lengthOf(passphrase) >= SHORTEST_PASSPHRASE;
}

/** Random bytes that make equal passphrases lead to different keys. */
export function makeSalt(): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(SALT_BYTES));
}

/** A new random key of 32 bytes. */
export function makeKeyBytes(): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(32));
}

/** Bytes as an AES-256-GCM key, which can't be read out again. */
export function importKey(bytes: Uint8Array): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', bytes as BufferSource, 'AES-GCM', false, [
		'encrypt',
		'decrypt'
	]);
}

/** The AES-256-GCM key of a passphrase: PBKDF2-HMAC-SHA-256. Takes some tenths of a second. */
export async function deriveKey(
	passphrase: string,
	salt: Uint8Array,
	iterations: number
): Promise<CryptoKey> {
	const text = new TextEncoder().encode(normalizePassphrase(passphrase));
	const base = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt: salt as BufferSource, iterations },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}

/**
 * Encrypt bytes: 12 random bytes (IV), then AES-256-GCM with its tag of 16 bytes.
 * @param context what the bytes are and where they belong: decrypting needs the same (AAD)
 */
export async function encrypt(
	key: CryptoKey,
	bytes: Uint8Array,
	context: Uint8Array
): Promise<Uint8Array<ArrayBuffer>> {
	const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
	const algorithm = { name: 'AES-GCM', iv, additionalData: context as BufferSource };
	const sealed = await crypto.subtle.encrypt(algorithm, key, bytes as BufferSource);
	const whole = new Uint8Array(IV_BYTES + sealed.byteLength);
	whole.set(iv);
	whole.set(new Uint8Array(sealed), IV_BYTES);
	return whole;
}

/** The bytes that were encrypted, or null when the key or the context is another or a bit fell. */
export async function decrypt(
	key: CryptoKey,
	whole: Uint8Array,
	context: Uint8Array
): Promise<Uint8Array<ArrayBuffer> | null> {
	if (whole.length < IV_BYTES + TAG_BYTES) return null;
	const iv = whole.subarray(0, IV_BYTES) as BufferSource;
	const algorithm = { name: 'AES-GCM', iv, additionalData: context as BufferSource };
	try {
		const bytes = whole.subarray(IV_BYTES) as BufferSource;
		return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes));
	} catch (cause) {
		if (cause instanceof Error && cause.name === 'OperationError') return null;
		throw cause;
	}
}
