import type { Audience } from '$lib/domain/audience';
import type { Answer } from './answers.svelte';
import type { Dashboard } from './dashboard.svelte';
import { protectionFor } from './gate';
import { language } from './language.svelte';
import { answersFor, type HandedOut } from './published';

/** What differs between two questions. */
function keyOf({ metric, filters, choices }: HandedOut): string {
	return JSON.stringify([metric, filters, choices ?? {}]);
}

/** The answers a deck shows: each question is asked once for the same records and audience. */
export class DeckAnswers {
	readonly #dashboard: Dashboard;
	/** Of which records, for whom, in which language. */
	#of: readonly unknown[] = [];
	#kept = new Map<string, Promise<Answer>>();

	constructor(dashboard: Dashboard) {
		this.#dashboard = dashboard;
	}

	/**
	 * Answers in the order of the questions.
	 * @throws NotReadyError while no records are loaded
	 * @throws QueryError when the engine fails
	 */
	async ask(questions: readonly HandedOut[], audience: Audience): Promise<Answer[]> {
		this.#forgetOthers(audience);
		const missing = new Map(
			questions.map((one) => [keyOf(one), one] as const).filter(([key]) => !this.#kept.has(key))
		);
		const asked = answersFor(this.#dashboard, [...missing.values()], audience);
		const kept = this.#kept;
		[...missing.keys()].forEach((key, index) => {
			const answer = asked.then((answers) => answers[index] as Answer);
			// Asked again where it failed.
			answer.catch(() => kept.delete(key));
			kept.set(key, answer);
		});
		await asked;
		return Promise.all(questions.map((one) => kept.get(keyOf(one)) as Promise<Answer>));
	}

	#forgetOthers(audience: Audience): void {
		const { records, source } = this.#dashboard;
		const of = [records, audience, language.mode, protectionFor(source?.state).code];
		if (of.every((one, index) => one === this.#of[index])) return;
		this.#of = of;
		this.#kept = new Map();
	}
}
