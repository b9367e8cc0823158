import type { Choices } from '$lib/domain/choices';
import type { Filters } from '$lib/domain/filters';
import type { MetricId } from '$lib/metrics/catalog';
import type { Answer } from './answers.svelte';

/** So long, in ms, somebody stays with a control before it is taken as meant. */
const DWELL = 60;
/** So much is asked ahead for one control: a dozen views of what is on screen. */
export const MOST_QUESTIONS = 120;
/** An answer that took longer, in ms, is not asked ahead: who asks in earnest may wait for it. */
export const TOO_LONG = 250;
/** So often in a row it must have been that long: once it may have had to wait for something. */
const TOO_OFTEN = 2;

/** What somebody may want to know next. */
export interface Question {
	id: MetricId;
	filters: Filters;
	choices: Choices;
}

/** Asks a question, and keeps its answer; null where there is nothing to ask. */
type Ask = (question: Question) => Promise<Answer> | null;

/** Hears what somebody may look at next. */
interface Hearer {
	hear: (id: MetricId, answer: Answer) => void;
	/** Other things are foreseen from now on. */
	begin: () => void;
}

/**
 * Asks ahead for what somebody is about to choose, while the engine has nothing else to do: one
 * question after the other, so that what is asked in earnest waits for one at most.
 */
export class Foresight {
	readonly #ask: Ask;
	readonly #hearers = new Set<Hearer>();
	#questions: Question[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** How many askers in earnest wait for an answer. */
	#holds = 0;
	#isAsking = false;
	/** How often in a row a metric took too long since this is looked at. */
	readonly #delays = new Map<MetricId, number>();

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	/**
	 * Ask ahead in place of what was asked before, the likeliest first; what, is looked up once it is
	 * meant. Gives what calls it off.
	 */
	look(questions: () => readonly Question[], dwell = DWELL): () => void {
		let own: Question[] = [];
		this.#questions = own;
		clearTimeout(this.#timer);
		const timer = (this.#timer = setTimeout(() => {
			own = questions().slice(0, MOST_QUESTIONS);
			this.#questions = own;
			this.#delays.clear();
			for (const { begin } of this.#hearers) begin();
			void this.#work();
		}, dwell));
		return () => {
			clearTimeout(timer);
			own.length = 0;
		};
	}

	/** Be told each answer as it comes. Gives what ends it. */
	listen(hearer: Hearer): () => void {
		this.#hearers.add(hearer);
		return () => this.#hearers.delete(hearer);
	}

	/** Somebody asks in earnest: no more is asked ahead until the function given is called. */
	hold(): () => void {
		this.#holds += 1;
		return () => {
			this.#holds -= 1;
			void this.#work();
		};
	}

	async #work(): Promise<void> {
		if (this.#isAsking) return;
		this.#isAsking = true;
		try {
			for (let next = this.#next(); next; next = this.#next()) await this.#askAhead(next);
		} catch {
			this.#questions = []; // A courtesy: whoever asks in earnest is told what failed.
		} finally {
			this.#isAsking = false;
		}
	}

	#next(): Question | undefined {
		const isSeen = !globalThis.document?.hidden;
		return this.#holds === 0 && isSeen ? this.#questions.shift() : undefined;
	}

	async #askAhead(question: Question): Promise<void> {
		const { id } = question;
		const delays = this.#delays.get(id) ?? 0;
		if (delays >= TOO_OFTEN) return;
		const start = performance.now();
		const answer = this.#ask(question);
		if (!answer) return;
		const found = await answer;
		this.#delays.set(id, performance.now() - start > TOO_LONG ? delays + 1 : 0);
		for (const { hear } of this.#hearers) hear(id, found);
	}
}

/** What else can be chosen: all of it (''), then what stands nearest to what is chosen. */
export function likeliestFirst(values: readonly string[], chosen: string): string[] {
	const at = values.indexOf(chosen);
	const away = (one: string) => (one === '' ? 0 : Math.abs(values.indexOf(one) - at));
	return values.filter((one) => one !== chosen).sort((one, other) => away(one) - away(other));
}
