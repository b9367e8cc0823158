/** One file of a zip as its central directory declares it. Nothing of it is trusted yet. */
export interface ZipEntry {
	/** Bytes of the name; which encoding they are in is decided by `decodeZipName`. */
	nameBytes: Uint8Array;
	/** Bit 0: needs a password. Bit 11: the name is UTF-8. */
	flags: number;
	/** 0 = stored, 8 = deflate; others are not read. */
	method: number;
	compressedSize: number;
	/** Size after inflating, as declared. */
	size: number;
	/** Where the local header of the file begins. */
	offset: number;
}

/** A zip that is broken or says what cannot be. */
export class ZipDamage extends Error {}

/** What inflates to more than it may. */
export class ZipOverflow extends Error {}

/** How much may still be inflated; shared by all entries of a file. */
export interface InflateBudget {
	bytesLeft: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const LONG_LOCATOR = 0x07064b50;
const LONG_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ALL_ONES = 0xffffffff;
const SLICE = 1 << 16;
const HUGE = 100_000_000;
const HIGHEST_RATIO = 250;

/** List the files of a zip. Throws `ZipDamage` when there is no whole directory. */
export function listZipEntries(bytes: Uint8Array): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { count, start } = findDirectory(view);
	const entries: ZipEntry[] = [];
	let at = start;
	for (let index = 0; index < count; index++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
			throw new ZipDamage(`directory entry ${index} of ${count} is missing`);
		}
		const nameEnd = at + 46 + view.getUint16(at + 28, true);
		const extraEnd = nameEnd + view.getUint16(at + 30, true);
		entries.push({
			nameBytes: bytes.subarray(at + 46, nameEnd),
			flags: view.getUint16(at + 8, true),
			method: view.getUint16(at + 10, true),
			...readSizes(view, at, nameEnd, extraEnd)
		});
		at = extraEnd + view.getUint16(at + 32, true);
	}
	return entries;
}

function findDirectory(view: DataView): { count: number; start: number } {
	const lowest = Math.max(0, view.byteLength - 65_557);
	for (let at = view.byteLength - 22; at >= lowest; at--) {
		if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
		const count = view.getUint16(at + 10, true);
		const start = view.getUint32(at + 16, true);
		if (count !== 0xffff && start !== ALL_ONES) return { count, start };
		return findLongDirectory(view, at - 20);
	}
	throw new ZipDamage('no end of directory');
}

/** The directory of a zip64, which some programs write for small files too. */
function findLongDirectory(view: DataView, locator: number): { count: number; start: number } {
	if (locator < 0 || view.getUint32(locator, true) !== LONG_LOCATOR) {
		throw new ZipDamage('no zip64 locator');
	}
	const end = Number(view.getBigUint64(locator + 8, true));
	if (end + 56 > view.byteLength || view.getUint32(end, true) !== LONG_END) {
		throw new ZipDamage('no zip64 directory');
	}
	const count = Number(view.getBigUint64(end + 32, true));
	return { count, start: Number(view.getBigUint64(end + 48, true)) };
}

function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
	const sizes = {
		size: view.getUint32(at + 24, true),
		compressedSize: view.getUint32(at + 20, true),
		offset: view.getUint32(at + 42, true)
	};
	for (let field = extraStart; field + 4 <= Math.min(extraEnd, view.byteLength);) {
		const end = field + 4 + view.getUint16(field + 2, true);
		if (view.getUint16(field, true) === 1) readLongSizes(view, field + 4, end, sizes);
		field = end;
	}
	return sizes;
}

/** The zip64 field holds, in this order, only those sizes that are all ones in the entry. */
function readLongSizes(view: DataView, start: number, end: number, sizes: Record<string, number>) {
	let at = start;
	for (const name of ['size', 'compressedSize', 'offset']) {
		if (sizes[name] !== ALL_ONES || at + 8 > Math.min(end, view.byteLength)) continue;
		sizes[name] = Number(view.getBigUint64(at, true));
		at += 8;
	}
}

/** Whether what is declared alone is reason to refuse: too much, or packed beyond belief. */
export function isZipBomb(entries: readonly ZipEntry[], bytesLeft: number): boolean {
	const declared = entries.reduce((sum, { size }) => sum + size, 0);
	return declared > bytesLeft || entries.some(isPackedBeyondBelief);
}

function isPackedBeyondBelief({ size, compressedSize }: ZipEntry): boolean {
	return size > HUGE && size / Math.max(1, compressedSize) > HIGHEST_RATIO;
}

/**
 * Inflate one file of a zip. Counts what really comes out: throws `ZipOverflow` as soon as it is
 * more than the budget, `ZipDamage` when it is not what was declared.
 */
export async function inflateEntry(
	bytes: Uint8Array,
	entry: ZipEntry,
	budget: InflateBudget
): Promise<Uint8Array> {
	const packed = packedBytes(bytes, entry);
	const parts: Uint8Array[] = [];
	let size = 0;
	const keep = (part: Uint8Array) => {
		size += part.length;
		budget.bytesLeft -= part.length;
		if (budget.bytesLeft < 0) throw new ZipOverflow('more comes out than may');
		if (size > entry.size) throw new ZipDamage(`declared ${entry.size} bytes, more come out`);
		parts.push(part);
	};
	if (entry.method === 0) keep(packed);
	else if (entry.method === 8) await inflate(packed, keep);
	else throw new ZipDamage(`compression method ${entry.method}`);
	if (size !== entry.size) throw new ZipDamage(`declared ${entry.size} bytes, ${size} came out`);
	return join(parts, size);
}

function packedBytes(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
		throw new ZipDamage('a local header is missing');
	}
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + compressedSize > bytes.length) throw new ZipDamage('the file is cut off');
	return bytes.subarray(start, start + compressedSize);
}

async function inflate(packed: Uint8Array, keep: (part: Uint8Array) => void): Promise<void> {
	const { Inflate } = await import('fflate');
	const stream = new Inflate(keep);
	// A slice can inflate to a thousand times its length at most, so memory stays bounded.
	for (let at = 0; at < packed.length; at += SLICE) {
		try {
			stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
		} catch (cause) {
			if (cause instanceof ZipDamage || cause instanceof ZipOverflow) throw cause;
			throw new ZipDamage('a compressed part is damaged', { cause });
		}
	}
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
	const [only] = parts;
	if (parts.length === 1 && only) return only;
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/**
 * The name of a file in a zip. Windows writes Japanese names in CP932 and leaves bit 11 unset;
 * other programs forget the bit over UTF-8, so strict UTF-8 is tried first. NFC mends the が of
 * macOS, which is two characters there.
 */
export function decodeZipName({ nameBytes, flags }: ZipEntry): string {
	const name = decodeStrictly(nameBytes) ?? fallBack(nameBytes, flags);
	return name.replaceAll('\\', '/').normalize('NFC');
}

function decodeStrictly(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null; // not UTF-8
	}
}

function fallBack(bytes: Uint8Array, flags: number): string {
	return new TextDecoder(flags & 0x800 ? 'utf-8' : 'shift_jis').decode(bytes);
}
