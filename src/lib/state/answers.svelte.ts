import { SvelteMap } from 'svelte/reactivity';
import type { LanguageMode } from '$lib/domain/language';
import { rowsIn, type View } from '$lib/domain/view';
import type { MetricId } from '$lib/metrics/catalog';
import type { MetricRows } from '$lib/metrics/rows';
import { isSameAnswer, ResultCache, type Results } from './results';

/** How many answers are kept that nobody has asked for yet: two controls' worth. */
const MOST_FORESEEN = 240;

/** Rows of a metric with the view they were computed for. */
export interface Answer<Id extends MetricId = MetricId> {
	rows: readonly MetricRows[Id][];
	view: View;
	/** What was asked: which data, narrowed to what (`keyOf`). */
	key: string;
	/** True when the server drew it into the page. */
	isFromServer: boolean;
}

/** What an answer would be. */
type Foreseen<Id extends MetricId> = Pick<Answer<Id>, 'view' | 'key'> & { rows: MetricRows[Id][] };

/** The rows of an answer that lie in its view; the year before it is for comparison only. */
export function rowsInView<Id extends MetricId>({ rows, view }: Answer<Id>): MetricRows[Id][] {
	return rowsIn(rows, view);
}

/** An answer as it is said in a language: numbers do not change with it. */
export function inLanguage<Id extends MetricId>(
	answer: Answer<Id>,
	mode: LanguageMode
): Answer<Id> {
	const { view } = answer;
	return view.language === mode ? answer : { ...answer, view: { ...view, language: mode } };
}

/** The latest answer to every metric, and earlier ones to be shown again at once. */
export class Answers {
	readonly #latest = new SvelteMap<MetricId, Answer>();
	readonly #cache = new ResultCache();
	/** Kept apart: what may never be shown takes the place of nothing that was. */
	readonly #foreseen = new ResultCache(MOST_FORESEEN);
	/** Keys under which rows of an earlier visit are shown until the engine has answered too. */
	#kept: readonly string[] = [];

	/** The latest answer, or undefined. Stays the same object until the next one. */
	find<Id extends MetricId>(id: Id): Answer<Id> | undefined {
		return this.#latest.get(id) as Answer<Id> | undefined;
	}

	/** True when the latest answer is one to this question. */
	isLatest(id: MetricId, key: string): boolean {
		return this.#latest.get(id)?.key === key;
	}

	/** Have rows of an earlier visit at hand, to be recalled. */
	prepare(results: Results, key: string): void {
		const entries = Object.entries(results) as [MetricId, unknown[]][];
		for (const [id, rows] of entries) this.#cache.keep(id, key, rows);
		this.#kept = [...this.#kept, ...entries.map(([id]) => `${id}|${key}`)];
	}

	/** Keep rows that somebody may ask for. Gives the answer that they would be. */
	foresee<Id extends MetricId>(id: Id, { rows, view, key }: Foreseen<Id>): Answer<Id> {
		if (!this.known(id, key)) this.#foreseen.keep(id, key, rows);
		return { rows, view, key, isFromServer: false };
	}

	/** The rows of the answer to this question, shown or not; undefined when there is none. */
	known<Id extends MetricId>(id: Id, key: string): MetricRows[Id][] | undefined {
		return this.#cache.find(id, key) ?? this.#foreseen.find(id, key);
	}

	/** The rows of metrics when the latest answer to each is of this key; else null. */
	under(key: string, ids: readonly MetricId[]): Results | null {
		if (ids.length === 0 || !ids.every((id) => this.isLatest(id, key))) return null;
		return Object.fromEntries(ids.map((id) => [id, this.#cache.find(id, key)]));
	}

	/** Keep rows and show them; what says the same as before stays as it is. */
	keep<Id extends MetricId>(id: Id, rows: MetricRows[Id][], about: Omit<Answer<Id>, 'rows'>): void {
		const before = this.#kept.includes(`${id}|${about.key}`) ? this.#latest.get(id) : undefined;
		this.#kept = this.#kept.filter((one) => one !== `${id}|${about.key}`);
		if (before?.key === about.key && isSameAnswer(before.rows, rows)) return;
		this.#cache.keep(id, about.key, rows);
		this.#latest.set(id, { ...about, rows });
	}

	/**
	 * Show an earlier answer to this question; false when there is none. One of an earlier visit is
	 * shown too, but does not count once the engine is up.
	 */
	recall(id: MetricId, key: string, view: View, isEngineUp: boolean): boolean {
		const isEnough = !isEngineUp || !this.#kept.includes(`${id}|${key}`);
		if (this.isLatest(id, key)) return isEnough;
		const foreseen = this.#foreseen.take(id, key);
		if (foreseen) this.#cache.keep(id, key, foreseen);
		const rows = this.#cache.find(id, key);
		if (!rows) return false;
		this.#latest.set(id, { rows, view, key, isFromServer: false });
		return isEnough;
	}
}
