import type { KeptDeck } from '$lib/domain/deck';
import type { Dashboard } from './dashboard.svelte';
import { keepDecks, keptDeck } from './decks';

/** A text is kept this long, in ms, after the last letter. */
const PAUSE = 500;
/** So many steps can be taken back. */
const MOST_STEPS = 50;

/** The deck on the page: shown as it is edited, kept a moment later. */
export class DeckDraft {
	readonly #dashboard: Dashboard;
	#name = $state('');
	#deck = $state.raw<KeptDeck | null>(null);
	#failure = $state('');
	#isDirty = $state(false);
	#steps = $state.raw<readonly KeptDeck[]>([]);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<void> = Promise.resolve();

	constructor(dashboard: Dashboard) {
		this.#dashboard = dashboard;
	}

	/** Name of the deck; '' for none. */
	get name(): string {
		return this.#name;
	}

	get deck(): KeptDeck | null {
		return this.#deck;
	}

	/** Why it could not be kept; '' where all is well. */
	get failure(): string {
		return this.#failure;
	}

	/** True while something is not kept yet. */
	get isDirty(): boolean {
		return this.#isDirty;
	}

	get canUndo(): boolean {
		return this.#steps.length > 0;
	}

	/** Look at a kept deck; '' for none. */
	open(name: string): void {
		void this.flush();
		this.#name = name;
		this.#deck = keptDeck(this.#dashboard, name);
		this.#steps = [];
		this.#failure = '';
	}

	/** Begin a new deck, kept at once. */
	begin(name: string, deck: KeptDeck): Promise<void> {
		void this.flush();
		this.#name = name;
		this.#deck = deck;
		this.#steps = [];
		this.#isDirty = true;
		return this.flush();
	}

	/** The records may hold another deck by this name now: another tab changed it. */
	follow(): void {
		if (this.#isDirty || this.#name === '') return;
		this.#deck = keptDeck(this.#dashboard, this.#name);
		if (!this.#deck) this.#name = '';
	}

	/** Change the deck. What is typed waits for a pause, all else is kept at once. */
	change(deck: KeptDeck, { isTyped = false } = {}): void {
		const before = this.#deck;
		if (!before || deck === before) return;
		const isSameStep = isTyped && this.#timer !== undefined;
		if (!isSameStep) this.#steps = [...this.#steps, before].slice(-MOST_STEPS);
		this.#deck = deck;
		this.#isDirty = true;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (isTyped) this.#timer = setTimeout(() => void this.flush(), PAUSE);
		else void this.flush();
	}

	/** Take the latest step back. */
	undo(): void {
		const before = this.#steps.at(-1);
		if (!before) return;
		this.#steps = this.#steps.slice(0, -1);
		this.#deck = before;
		this.#isDirty = true;
		void this.flush();
	}

	/** Keep what is not kept yet. */
	flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (!this.#isDirty || !this.#deck) return this.#writing;
		const [name, deck] = [this.#name, this.#deck];
		return (this.#writing = this.#writing.then(() => this.#write(name, deck)));
	}

	async #write(name: string, deck: KeptDeck): Promise<void> {
		// A later one follows.
		if (this.#name === name && this.#deck !== deck) return;
		try {
			await keepDecks(this.#dashboard, { [name]: deck });
			this.#failure = '';
			if (this.#deck === deck) this.#isDirty = false;
		} catch (cause) {
			this.#failure = cause instanceof Error ? cause.message : String(cause);
		}
	}
}
