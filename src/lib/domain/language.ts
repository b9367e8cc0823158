/** Languages of the interface, each by its own name. Pages are built in the first. */
export const LANGUAGES = [
	{ code: 'ja', label: '日本語' },
	{ code: 'en', label: 'English' }
] as const;

/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number]['code'];

/** One thing in every language of the interface. */
export type InEach<Thing> = Readonly<Record<Language, Thing>>;

/** The parameter of an address that asks for a language: `?lang=en`. */
export const LANGUAGE_PARAMETER = 'lang';

/** The query of an address that asks for a language; Japanese needs no asking. */
export function queryWithLanguage(query: URLSearchParams, language: Language): string {
	const next = new URLSearchParams(query);
	if (language === 'ja') next.delete(LANGUAGE_PARAMETER);
	else next.set(LANGUAGE_PARAMETER, language);
	return next.size === 0 ? '' : `?${next}`;
}

/** The first of the words that names a language: what an address says, what is stored. */
export function languageFrom(...words: readonly (string | null)[]): Language {
	const known = words.map((word) => LANGUAGES.find(({ code }) => code === word)?.code);
	return known.find(Boolean) ?? 'ja';
}
