import type { GlossaryEntry } from '$lib/domain/glossary';
import { whenIdle } from '$lib/state/when-idle';

/** What words of the field mean: fetched behind the painted page, for all of them together. */
class Meanings {
	#entries = $state.raw<ReadonlyMap<string, GlossaryEntry>>(new Map());
	#loading: Promise<void> | null = null;

	/** A word of the glossary; none before it is there. */
	of(id: string): GlossaryEntry | undefined {
		return this.#entries.get(id);
	}

	/** Fetch the glossary. Without it words have no explanation. */
	load(): Promise<void> {
		this.#loading ??= import('$lib/domain/glossary').then(
			({ GLOSSARY }) => {
				this.#entries = new Map(GLOSSARY.map((entry) => [entry.id, entry]));
			},
			() => {
				this.#loading = null;
			}
		);
		return this.#loading;
	}

	/** Fetch it when the page has nothing else to do. */
	loadWhenIdle() {
		if (this.#loading) return;
		whenIdle(() => void this.load());
	}
}

/** What words of the field mean, one for the tab. */
export const meanings = new Meanings();
