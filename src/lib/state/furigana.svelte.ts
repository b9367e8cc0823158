import type { TextPart } from '$lib/domain/furigana';
import { language } from './language.svelte';

/** Readings over words, where the interface is in やさしい日本語. */
class Furigana {
	#split = $state.raw<((text: string) => TextPart[]) | null>(null);
	#isAsked = false;

	/** A text in parts, some with their reading; one part where there are no readings. */
	partsOf(text: string): TextPart[] {
		if (language.mode !== 'easy' || !this.#split) return [{ base: text, reading: '' }];
		return this.#split(text);
	}

	/** Fetch the dictionary, which only this mode needs. Without it words stand alone. */
	async load() {
		if (this.#isAsked) return;
		this.#isAsked = true;
		try {
			const { withReadings } = await import('$lib/domain/furigana');
			this.#split = withReadings;
		} catch {
			this.#isAsked = false;
		}
	}
}

/** Readings over words, one for the tab. */
export const furigana = new Furigana();
