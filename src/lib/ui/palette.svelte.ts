import type { NumbersOfPages } from './lead-to';

/** Whether the window is open in which everything is looked for by name. */
class Palette {
	/** Fetches which page shows which metric. */
	loadNumbers: () => Promise<NumbersOfPages> = () => Promise.resolve(new Map());
	isOpen = $state(false);
	#from: HTMLElement | null = null;

	/** Open it; the focus comes back to where it was. */
	open(): void {
		this.#from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
		this.isOpen = true;
	}

	/** It was closed. */
	close(): void {
		this.isOpen = false;
		this.#from?.focus();
	}
}

/** The one of the page. */
export const palette = new Palette();
