import { decrypt, deriveKey, encrypt, ITERATIONS, makeSalt, MOST_ITERATIONS } from './crypto';
import { UnsupportedEntryError, WorkspaceError } from './errors';
import { sha256Hex } from './hash';

/** Version of the container of an encrypted backup. */
export const CONTAINER_FORMAT = 1;

const MAGIC = new TextEncoder().encode('AYUMI-BACKUP');
/** The only key derivation so far: PBKDF2-HMAC-SHA-256. */
const PBKDF2_SHA256 = 1;
const SALT_BYTES = 16;
const CHECKSUM_BYTES = 32;
// Magic, version (2), derivation (1), rounds (4), salt.
const HEADER_BYTES = MAGIC.length + 2 + 1 + 4 + SALT_BYTES;
const SMALLEST = HEADER_BYTES + 12 + 16 + CHECKSUM_BYTES;

/** Whether a file is an encrypted backup, of whichever version. */
export function isContainer(bytes: Uint8Array): boolean {
	return MAGIC.every((byte, at) => bytes[at] === byte);
}

/**
 * Encrypt a backup under a passphrase: the header (magic `AYUMI-BACKUP`, version, derivation,
 * rounds, salt; big-endian), IV and AES-256-GCM bound to the header, then the SHA-256 of all that.
 */
export async function writeContainer(
	content: Uint8Array,
	passphrase: string,
	iterations = ITERATIONS
): Promise<Uint8Array<ArrayBuffer>> {
	const salt = makeSalt();
	const header = new Uint8Array(HEADER_BYTES);
	header.set(MAGIC);
	const view = new DataView(header.buffer, MAGIC.length);
	view.setUint16(0, CONTAINER_FORMAT);
	view.setUint8(2, PBKDF2_SHA256);
	view.setUint32(3, iterations);
	header.set(salt, MAGIC.length + 7);
	const body = await encrypt(await deriveKey(passphrase, salt, iterations), content, header);
	const whole = new Uint8Array(header.length + body.length + CHECKSUM_BYTES);
	whole.set(header);
	whole.set(body, header.length);
	const end = whole.length - CHECKSUM_BYTES;
	whole.set(await checksumOf(whole.subarray(0, end)), end);
	return whole;
}

/**
 * Decrypt a backup.
 * @throws WorkspaceError `backup-damaged` (cut off or changed), `newer-format`, `wrong-passphrase`
 */
export async function readContainer(
	whole: Uint8Array,
	passphrase: string
): Promise<Uint8Array<ArrayBuffer>> {
	const view = new DataView(whole.buffer, whole.byteOffset + MAGIC.length);
	if (view.byteLength >= 2 && view.getUint16(0) > CONTAINER_FORMAT) {
		throw new UnsupportedEntryError('newer-format', '', view.getUint16(0));
	}
	const end = whole.length - CHECKSUM_BYTES;
	const isWhole =
		whole.length >= SMALLEST &&
		(await checksumOf(whole.subarray(0, end))).every((byte, at) => byte === whole[end + at]);
	const [derivation, iterations] = isWhole ? [view.getUint8(2), view.getUint32(3)] : [0, 0];
	if (derivation !== PBKDF2_SHA256 || iterations === 0 || iterations > MOST_ITERATIONS) {
		throw new WorkspaceError('backup-damaged', '', 'the container is cut off or changed');
	}
	const header = whole.subarray(0, HEADER_BYTES);
	const salt = header.subarray(MAGIC.length + 7);
	const key = await deriveKey(passphrase, salt, iterations);
	const content = await decrypt(key, whole.subarray(HEADER_BYTES, end), header);
	if (!content) throw new WorkspaceError('wrong-passphrase', '', 'the backup does not open');
	return content;
}

async function checksumOf(bytes: Uint8Array): Promise<Uint8Array> {
	const hex = await sha256Hex(bytes);
	return Uint8Array.from(hex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
}
