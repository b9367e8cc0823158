/** Ways of writing the interface, each by its own name. Pages are built in the first. */
export const LANGUAGE_MODES = [
	{ code: 'ja', language: 'ja', label: '日本語' },
	{ code: 'easy', language: 'ja', label: 'やさしい日本語' },
	{ code: 'en', language: 'en', label: 'English' }
] as const;

/** How the interface is written: `easy` is Japanese in short sentences and plain words. */
export type LanguageMode = (typeof LANGUAGE_MODES)[number]['code'];

/** A language of the interface. */
export type Language = (typeof LANGUAGE_MODES)[number]['language'];

/** Plainer words for some of the things: whatever is left out is said as in Japanese. */
export type Easier<Thing> = Thing extends
	string | number | boolean | readonly unknown[] | ((...given: never[]) => unknown)
	? Thing
	: { readonly [Name in keyof Thing]?: Easier<Thing[Name]> };

/** One thing in every language; `easy` where やさしい日本語 says it in other words. */
export type InEach<Thing> = Readonly<Record<Language, Thing>> & {
	readonly easy?: Easier<Thing>;
};

/** The parameter of an address that asks for a language: `?lang=en`. */
export const LANGUAGE_PARAMETER = 'lang';

/** The query of an address that asks for a language; Japanese needs no asking. */
export function queryWithLanguage(query: URLSearchParams, mode: LanguageMode): string {
	const next = new URLSearchParams(query);
	if (mode === 'ja') next.delete(LANGUAGE_PARAMETER);
	else next.set(LANGUAGE_PARAMETER, mode);
	return next.size === 0 ? '' : `?${next}`;
}

/** The first of the words that names a mode: what an address says, what is stored. */
export function languageFrom(...words: readonly (string | null)[]): LanguageMode {
	const known = words.map((word) => LANGUAGE_MODES.find(({ code }) => code === word)?.code);
	return known.find(Boolean) ?? 'ja';
}

/** The language that a mode is written in. */
export function languageOf(mode: LanguageMode): Language {
	return LANGUAGE_MODES.find(({ code }) => code === mode)?.language ?? 'ja';
}

const overlaid = new WeakMap<object, unknown>();

function isGroup(thing: unknown): thing is Record<string, unknown> {
	return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}

function overlay(under: unknown, over: unknown): unknown {
	if (!isGroup(under) || !isGroup(over)) return over === undefined ? under : over;
	const names = Object.keys(under);
	return Object.fromEntries(names.map((name) => [name, overlay(under[name], over[name])]));
}

/** The thing as a mode says it. The same object at every call. */
export function pick<Thing>(things: InEach<Thing>, mode: LanguageMode): Thing {
	if (mode !== 'easy' || things.easy === undefined) return things[languageOf(mode)];
	if (!isGroup(things.ja)) return things.easy as Thing;
	if (!overlaid.has(things)) overlaid.set(things, overlay(things.ja, things.easy));
	return overlaid.get(things) as Thing;
}
