/** A compound file (OLE) whose tables contradict themselves. */
export class CompoundDamage extends Error {}

interface Stream {
	name: string;
	isRoot: boolean;
	isStream: boolean;
	start: number;
	size: number;
}

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LAST_SECTOR = 0xfffffffa;
const DIRECTORY_ENTRY = 128;
const LARGEST_MINI_STREAM = 4096;
const MINI_SECTOR = 64;

/** Whether these are the bytes of a compound file: an old workbook, or an encrypted new one. */
export function isCompoundFile(bytes: Uint8Array): boolean {
	return bytes.length >= 512 && MAGIC.every((byte, index) => bytes[index] === byte);
}

/** The streams of a compound file, the container of .xls and of every encrypted .xlsx. */
export class CompoundFile {
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	readonly #sectorSize: number;
	readonly #table: number[] = [];
	readonly #streams: Stream[];

	/** Throws `CompoundDamage` when the file is none, or is made to be read forever. */
	constructor(bytes: Uint8Array) {
		if (!isCompoundFile(bytes)) throw new CompoundDamage('no compound file');
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const shift = this.#view.getUint16(30, true);
		if (shift !== 9 && shift !== 12) throw new CompoundDamage(`sector shift ${shift}`);
		this.#sectorSize = 1 << shift;
		this.#readTable();
		this.#streams = this.#readDirectory(this.#view.getUint32(48, true));
		this.#refuseOverlap();
	}

	/** Whether there is a stream of that name. */
	has(name: string): boolean {
		return this.#streams.some((stream) => stream.isStream && stream.name === name);
	}

	/** The bytes of a stream; throws when there is none of that name. */
	read(name: string): Uint8Array {
		const stream = this.#streams.find((each) => each.isStream && each.name === name);
		if (!stream) throw new CompoundDamage(`no stream ${name}`);
		const { start, size } = stream;
		if (size >= LARGEST_MINI_STREAM) return this.#join(this.#chain(start)).subarray(0, size);
		const root = this.#streams.find(({ isRoot }) => isRoot);
		if (!root) throw new CompoundDamage('no root');
		const minis = this.#join(this.#chain(root.start));
		const miniTable = this.#numbers(this.#chain(this.#view.getUint32(60, true)));
		const sectors = follow(miniTable, start).map((at) =>
			minis.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR)
		);
		return joinAll(sectors).subarray(0, size);
	}

	/** The table of sectors: 109 parts are named in the header, further ones in a chain. */
	#readTable() {
		const parts: number[] = [];
		for (let at = 76; at < 512; at += 4) parts.push(this.#view.getUint32(at, true));
		let next = this.#view.getUint32(68, true);
		for (let guard = 0; next < LAST_SECTOR && guard < this.#sectorCount(); guard++) {
			const numbers = this.#numbers([next]);
			next = numbers.pop() ?? LAST_SECTOR;
			parts.push(...numbers);
		}
		const used = parts.filter((part) => part < LAST_SECTOR);
		if (used.length > this.#sectorCount()) throw new CompoundDamage('too many tables');
		for (const part of used) {
			for (const number of this.#numbers([part])) this.#table.push(number);
		}
	}

	#readDirectory(start: number): Stream[] {
		const bytes = this.#join(this.#chain(start));
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const utf16 = new TextDecoder('utf-16le');
		const streams: Stream[] = [];
		for (let at = 0; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
			const type = bytes[at + 66];
			const nameLength = Math.min(64, view.getUint16(at + 64, true));
			if (!type || nameLength < 2) continue;
			streams.push({
				name: utf16.decode(bytes.subarray(at, at + nameLength - 2)),
				isRoot: type === 5,
				isStream: type === 2,
				start: view.getUint32(at + 116, true),
				size: view.getUint32(at + 120, true)
			});
		}
		return streams;
	}

	/** Thousands of streams over the same sectors would keep any reader busy for hours. */
	#refuseOverlap() {
		const large = this.#streams.filter(({ isRoot, size }) => isRoot || size >= LARGEST_MINI_STREAM);
		let sectors = 0;
		for (const { start } of large) {
			sectors += this.#chain(start).length;
			if (sectors > this.#sectorCount()) throw new CompoundDamage('streams overlap');
		}
	}

	#sectorCount(): number {
		return Math.ceil(this.#bytes.length / this.#sectorSize);
	}

	#chain(start: number): number[] {
		return follow(this.#table, start);
	}

	#numbers(sectors: readonly number[]): number[] {
		const bytes = this.#join(sectors);
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
	}

	#join(sectors: readonly number[]): Uint8Array {
		const size = this.#sectorSize;
		return joinAll(sectors.map((at) => this.#bytes.subarray((at + 1) * size, (at + 2) * size)));
	}
}

function follow(table: readonly number[], start: number): number[] {
	const chain: number[] = [];
	for (let sector = start; sector < LAST_SECTOR; sector = table[sector] ?? LAST_SECTOR) {
		if (chain.length > table.length) throw new CompoundDamage('a chain of sectors is a ring');
		chain.push(sector);
	}
	return chain;
}

function joinAll(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
