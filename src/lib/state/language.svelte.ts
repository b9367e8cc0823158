import {
	LANGUAGE_PARAMETER,
	languageFrom,
	languageOf,
	pick,
	type InEach,
	type Language,
	type LanguageMode
} from '$lib/domain/language';
import { hasEnglishPlaces, loadEnglishPlaces } from '$lib/domain/place-names';

const STORED_AS = 'ayumi-language';

/**
 * How the interface is written. Pages are built in Japanese; what an address asks for
 * (`?lang=en`) wins over what was chosen before, and is remembered.
 */
class LanguageChoice {
	#mode = $state<LanguageMode>('ja');
	/** What is turned to, once it can be. */
	#wanted: LanguageMode = 'ja';

	/** How it is written: 日本語, やさしい日本語 or English. */
	get mode(): LanguageMode {
		return this.#mode;
	}

	/** The language it is written in. */
	get current(): Language {
		return languageOf(this.#mode);
	}

	/** The thing as the current mode says it. */
	pick<Thing>(things: InEach<Thing>): Thing {
		return pick(things, this.#mode);
	}

	/** A text in the brackets of the language, behind another: 「（5月）」, “ (May)”. */
	inBrackets(text: string): string {
		return this.current === 'ja' ? `（${text}）` : ` (${text})`;
	}

	/** Take the mode from an address, or else the remembered one. */
	follow(query: URLSearchParams) {
		const asked = query.get(LANGUAGE_PARAMETER);
		const mode = languageFrom(asked, readStored());
		this.#turnTo(mode);
		if (asked === mode) store(asked);
	}

	/** Choose a mode, from now on. */
	choose(mode: LanguageMode) {
		this.#turnTo(mode);
		store(mode);
	}

	/** English waits for how municipalities are read; without that they keep their names. */
	#turnTo(mode: LanguageMode) {
		this.#wanted = mode;
		if (mode !== 'en' || hasEnglishPlaces()) {
			this.#mode = mode;
			return;
		}
		const turn = () => {
			if (this.#wanted === mode) this.#mode = mode;
		};
		loadEnglishPlaces().then(turn, turn);
	}
}

function readStored(): string | null {
	try {
		return localStorage.getItem(STORED_AS);
	} catch {
		// Storage is off: the choice holds until the tab is closed.
		return language.mode;
	}
}

function store(chosen: LanguageMode) {
	try {
		localStorage.setItem(STORED_AS, chosen);
	} catch {
		// Storage is off: see above.
	}
}

/** How the interface is written, one for the tab. */
export const language = new LanguageChoice();
