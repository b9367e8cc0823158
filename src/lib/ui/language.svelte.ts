import { LANGUAGE_PARAMETER, languageFrom, type InEach, type Language } from '$lib/domain/language';

const STORED_AS = 'ayumi-language';

/**
 * The language of the interface. Pages are built in Japanese; what an address asks for
 * (`?lang=en`) wins over what was chosen before, and is remembered.
 */
class LanguageChoice {
	#current = $state<Language>('ja');

	get current(): Language {
		return this.#current;
	}

	/** The thing in the current language. */
	pick<Thing>(things: InEach<Thing>): Thing {
		return things[this.#current];
	}

	/** Take the language from an address, or else the remembered one. */
	follow(query: URLSearchParams) {
		const asked = query.get(LANGUAGE_PARAMETER);
		this.#current = languageFrom(asked, readStored());
		if (asked === this.#current) store(asked);
	}

	/** Choose a language, from now on. */
	choose(language: Language) {
		this.#current = language;
		store(language);
	}
}

function readStored(): string | null {
	try {
		return localStorage.getItem(STORED_AS);
	} catch {
		// Storage is off: the choice holds until the tab is closed.
		return language.current;
	}
}

function store(chosen: Language) {
	try {
		localStorage.setItem(STORED_AS, chosen);
	} catch {
		// Storage is off: see above.
	}
}

/** The language of the interface, one for the tab. */
export const language = new LanguageChoice();
