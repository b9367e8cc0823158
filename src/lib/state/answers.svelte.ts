import { SvelteMap } from 'svelte/reactivity';
import type { View } from '$lib/domain/view';
import type { MetricId } from '$lib/metrics/catalog';
import type { MetricRows } from '$lib/metrics/rows';
import { ResultCache } from './results';

/** Rows of a metric with the view they were computed for. */
export interface Answer<Id extends MetricId = MetricId> {
	rows: readonly MetricRows[Id][];
	view: View;
	/** What was asked: which data, narrowed to what (`keyOf`). */
	key: string;
	/** True when the server drew it into the page. */
	isFromServer: boolean;
}

/** The latest answer to every metric, and earlier ones to be shown again at once. */
export class Answers {
	readonly #latest = new SvelteMap<MetricId, Answer>();
	readonly #cache = new ResultCache();

	/** The latest answer, or undefined. Stays the same object until the next one. */
	find<Id extends MetricId>(id: Id): Answer<Id> | undefined {
		return this.#latest.get(id) as Answer<Id> | undefined;
	}

	/** True when the latest answer is one to this question. */
	isLatest(id: MetricId, key: string): boolean {
		return this.#latest.get(id)?.key === key;
	}

	/** Keep rows and show them. */
	keep<Id extends MetricId>(id: Id, rows: MetricRows[Id][], about: Omit<Answer<Id>, 'rows'>): void {
		this.#cache.keep(id, about.key, rows);
		this.#latest.set(id, { ...about, rows });
	}

	/** Show an earlier answer to this question; false when there is none. */
	recall<Id extends MetricId>(id: Id, key: string, view: View): boolean {
		if (this.isLatest(id, key)) return true;
		const rows = this.#cache.find(id, key);
		if (!rows) return false;
		this.#latest.set(id, { rows, view, key, isFromServer: false });
		return true;
	}
}
