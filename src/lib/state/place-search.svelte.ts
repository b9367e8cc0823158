import type { Place } from './organization-drafts';

/** Which municipalities a typed text can mean. The list of all of them is fetched when needed. */
export class PlaceSearch {
	#found = $state.raw<{ text: string; places: readonly Place[] }>({ text: '', places: [] });

	/** The municipalities found for a text; none while it is looked up. */
	placesOf(text: string): readonly Place[] {
		return this.#found.text === text ? this.#found.places : [];
	}

	/** Look a text up. */
	async look(text: string): Promise<void> {
		const { findMunicipalities } = await import('$lib/domain/municipality');
		this.#found = { text, places: findMunicipalities(text) };
	}
}
