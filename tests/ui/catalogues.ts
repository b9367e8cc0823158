import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { metrics } from '$lib/metrics/catalog';

/** One thing that is said in every language, and where it stands. */
export interface Catalogue {
	/** File and export: 「ui/messages MESSAGES」. */
	name: string;
	words: InEach<unknown>;
}

/** A text of a catalogue: its keys, and what it says. */
export interface Said {
	key: string;
	text: string;
}

const modules = import.meta.glob(
	[
		'../../src/lib/ui/*messages.ts',
		'../../src/lib/ui/*-words.ts',
		'../../src/lib/ui/*-texts*.ts',
		'../../src/lib/ui/pages.ts',
		'../../src/lib/findings/*.ts',
		'../../src/lib/charts/*.ts',
		'../../src/lib/domain/codes.ts',
		'!../../src/lib/charts/draw*.ts'
	],
	{ eager: true }
);

function isInEach(thing: object): thing is InEach<unknown> {
	return 'ja' in thing && 'en' in thing;
}

function find(thing: unknown, name: string): Catalogue[] {
	if (typeof thing !== 'object' || thing === null) return [];
	if (isInEach(thing)) return [{ name, words: thing }];
	return Object.values(thing).flatMap((one) => find(one, name));
}

/** Every catalogue of the interface, of sentences, charts, codes and metrics. */
export const CATALOGUES: readonly Catalogue[] = [
	...Object.entries(modules).flatMap(([path, exports]) =>
		Object.entries(exports as object).flatMap(([name, thing]) =>
			find(thing, `${path.replace(/^.*\/lib\/|\.ts$/g, '')} ${name}`)
		)
	),
	...[...metrics.values()].flatMap(({ id, ...header }) => find(header, `metrics/${id}`))
];

/** A thing called X, or 9 of them. */
const ANY: readonly unknown[] = ['X', 9, []];

/** What a function of words says of the first thing given that it takes; '' where it needs more. */
function tried(say: (...given: unknown[]) => unknown, things: readonly unknown[]): unknown {
	for (const given of things) {
		try {
			const said = say(...Array.from({ length: say.length }, () => given));
			if (typeof said === 'string' && !/NaN|undefined|\[object/.test(said)) return said;
			if (Array.isArray(said)) return said;
		} catch {
			// It takes something else: the next one is tried.
		}
	}
	return '';
}

function textsOf(thing: unknown, key: string, things: readonly unknown[]): Said[] {
	if (typeof thing === 'string') return [{ key, text: thing }];
	if (typeof thing === 'function')
		return textsOf(tried(thing as () => unknown, things), key, things);
	if (typeof thing !== 'object' || thing === null) return [];
	return Object.entries(thing).flatMap(([name, one]) =>
		textsOf(one, `${key} ${name}`.trim(), things)
	);
}

/** What a catalogue says in a language, text by text; of the first of `things` that it takes. */
export function saidIn({ words }: Catalogue, mode: LanguageMode, things = ANY): Said[] {
	return textsOf(pick(words, mode), '', things);
}

/** The keys of a catalogue in a language, functions as one. */
export function keysOf(thing: unknown): string[] {
	if (typeof thing !== 'object' || thing === null || Array.isArray(thing)) return [''];
	return Object.entries(thing).flatMap(([name, one]) =>
		keysOf(one).map((key) => `${name} ${key}`.trim())
	);
}
