/** A small seeded generator (mulberry32): the same mutations in every run. */
export function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let bits = Math.imul(state ^ (state >>> 15), state | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** What a mutation may use: the next random number below a limit, and one of a list. */
interface Dice {
	below(limit: number): number;
	pick<T>(list: readonly T[]): T;
}

type Mutation = (bytes: Uint8Array, dice: Dice) => Uint8Array;

const NASTY = [
	'=HYPERLINK("http://example.invalid","x")',
	'<script>alert(1)</script>',
	'__proto__',
	'constructor',
	'\u0000',
	'"',
	'\u202e逆',
	'\ufffd',
	'0001-01-01',
	'9999-12-31',
	'-5',
	'1e308',
	'△',
	'２０２４年５月１８日',
	'合計',
	',,,,,,,,',
	'\n\n\n',
	'あ'.repeat(2000)
];

const encoder = new TextEncoder();

/** Every way a file is damaged; each gives new bytes and leaves the given ones alone. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
	'a byte changed': (bytes, dice) => {
		const copy = bytes.slice();
		copy[dice.below(copy.length)] = dice.below(256);
		return copy;
	},
	'bytes cut out': (bytes, dice) => {
		const from = dice.below(bytes.length);
		return splice(bytes, from, dice.below(40), new Uint8Array());
	},
	'cut off': (bytes, dice) => bytes.slice(0, dice.below(bytes.length)),
	'something nasty put in': (bytes, dice) =>
		splice(bytes, dice.below(bytes.length), 0, encoder.encode(dice.pick(NASTY))),
	'a cell replaced': (bytes, dice) => {
		const [from, to] = piece(bytes, dice, [0x2c, 0x09, 0x0a]);
		return splice(bytes, from, to - from, encoder.encode(dice.pick(NASTY)));
	},
	'a row repeated': (bytes, dice) => {
		const [from, to] = piece(bytes, dice, [0x0a]);
		return splice(bytes, from, 0, bytes.slice(from, to + 1));
	},
	'a row left out': (bytes, dice) => {
		const [from, to] = piece(bytes, dice, [0x0a]);
		return splice(bytes, from, to + 1 - from, new Uint8Array());
	},
	'rows exchanged': (bytes, dice) => {
		const [from, to] = piece(bytes, dice, [0x0a]);
		const row = bytes.slice(from, to + 1);
		const without = splice(bytes, from, to + 1 - from, new Uint8Array());
		return splice(without, piece(without, dice, [0x0a])[0], 0, row);
	},
	'written in UTF-16': (bytes) => {
		const text = new TextDecoder().decode(bytes);
		return new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
	},
	'line ends of another system': (bytes, dice) => {
		const end = dice.pick(['\r\n', '\r', '\n\n', '\u2028']);
		return encoder.encode(new TextDecoder('latin1').decode(bytes).replaceAll('\n', end));
	}
};

/** Mutate bytes once, in a way and at a place that the generator decides. */
export function mutate(
	bytes: Uint8Array,
	random: () => number
): { how: string; bytes: Uint8Array } {
	const dice: Dice = {
		below: (limit) => Math.floor(random() * Math.max(1, limit)),
		pick: (list) => list[Math.floor(random() * list.length)]!
	};
	const [how, mutation] = dice.pick(Object.entries(MUTATIONS));
	return { how, bytes: mutation(bytes, dice) };
}

function splice(bytes: Uint8Array, from: number, length: number, put: Uint8Array): Uint8Array {
	const rest = bytes.subarray(Math.min(bytes.length, from + length));
	const made = new Uint8Array(from + put.length + rest.length);
	made.set(bytes.subarray(0, from), 0);
	made.set(put, from);
	made.set(rest, from + put.length);
	return made;
}

/** The piece between two separators around a random place. */
function piece(bytes: Uint8Array, dice: Dice, separators: readonly number[]): [number, number] {
	const at = dice.below(bytes.length);
	let from = at;
	while (from > 0 && !separators.includes(bytes[from - 1]!)) from -= 1;
	let to = at;
	while (to < bytes.length && !separators.includes(bytes[to]!)) to += 1;
	return [from, to];
}
