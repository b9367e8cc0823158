import type { ReadWord, TextPart } from '$lib/domain/furigana';
import { language } from './language.svelte';

type Dictionary = typeof import('$lib/domain/furigana');

/** Readings over words, where the interface is in やさしい日本語. */
class Furigana {
	#dictionary = $state.raw<Dictionary | null>(null);
	#isAsked = false;

	/** True while words have their readings. */
	get isShown(): boolean {
		return language.mode === 'easy' && this.#dictionary !== null;
	}

	/** A text in parts, some with their reading; one part where there are no readings. */
	partsOf(text: string): TextPart[] {
		if (language.mode !== 'easy' || !this.#dictionary) return [{ base: text, reading: '' }];
		return this.#dictionary.withReadings(text);
	}

	/** A text with its reading in brackets, for what holds text alone: choices of a select. */
	inBrackets(text: string): string {
		if (language.mode !== 'easy') return text;
		return this.#dictionary?.readingInBrackets(text) ?? text;
	}

	/** The words of texts that have a reading, each once; `unit` is what their numbers count. */
	wordsIn(texts: readonly string[], unit: string): ReadWord[] {
		if (language.mode !== 'easy') return [];
		return this.#dictionary?.readWords(texts, unit) ?? [];
	}

	/** How a text is read, in any language mode, to be found by it; '' without the dictionary. */
	readingOf(text: string): string {
		return this.#dictionary?.readingOf(text) ?? '';
	}

	/** Fetch the dictionary, which this mode and the search need. Without it words stand alone. */
	async load() {
		if (this.#isAsked) return;
		this.#isAsked = true;
		try {
			this.#dictionary = await import('$lib/domain/furigana');
		} catch {
			this.#isAsked = false;
		}
	}
}

/** Readings over words, one for the tab. */
export const furigana = new Furigana();
