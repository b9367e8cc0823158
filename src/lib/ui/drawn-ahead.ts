import { whenIdle } from '$lib/state/when-idle';

/** So many drawings are made for one control: what stands nearest is foreseen first. */
export const MOST_DRAWN = 8;

/**
 * Drawings of what a chart is about to show. They are made one by one when the page has nothing
 * else to do, so that a choice only has to put one in.
 */
export class DrawnAhead {
	readonly #soon: (work: () => void) => () => void;
	readonly #drawings = new Map<string, Element>();
	readonly #waiting = new Map<string, () => Element>();
	#callOff: (() => void) | null = null;
	/** How many more are made before something else is foreseen. */
	#room = MOST_DRAWN;

	constructor(soon = whenIdle) {
		this.#soon = soon;
	}

	/** Other things are foreseen from now on: what waits is no longer made. */
	begin(): void {
		this.#stop();
		this.#room = MOST_DRAWN;
	}

	/** Make a drawing when there is time. */
	prepare(key: string, make: () => Element): void {
		if (this.#room === 0 || this.#drawings.has(key) || this.#waiting.has(key)) return;
		this.#room -= 1;
		this.#waiting.set(key, make);
		this.#callOff ??= this.#soon(() => this.#drawNext());
	}

	/** The drawing made for a choice, which leaves; others are no longer made for the one before. */
	take(key: string): Element | undefined {
		this.#stop();
		const drawing = this.#drawings.get(key);
		this.#drawings.delete(key);
		return drawing;
	}

	#stop(): void {
		this.#callOff?.();
		this.#callOff = null;
		this.#waiting.clear();
	}

	#drawNext(): void {
		const [next] = this.#waiting;
		this.#callOff = null;
		if (!next) return;
		const [key, make] = next;
		this.#waiting.delete(key);
		this.#drawings.set(key, make());
		const [oldest] = this.#drawings.keys();
		if (this.#drawings.size > MOST_DRAWN && oldest) this.#drawings.delete(oldest);
		if (this.#waiting.size > 0) this.#callOff = this.#soon(() => this.#drawNext());
	}
}
