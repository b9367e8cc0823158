import {
	choicesFromQuery,
	keyOfChoices,
	NO_CHOICES,
	USUAL_TRACKS,
	type Choices
} from '$lib/domain/choices';
import { filtersFromQuery, hasSameFilters, NO_FILTERS, type Filters } from '$lib/domain/filters';
import type { MetricId } from '$lib/metrics/catalog';
import type { MetricNotes } from '$lib/metrics/metric';
import { filtersFor } from './filters-for';
import { keyOf, type PageNumbers } from './results';

/** What the page on screen asks for: its metrics, the filters and what is chosen besides them. */
export class Asked {
	#ids = $state.raw<readonly MetricId[]>([]);
	/** What is said of the metrics of the pages opened so far. */
	#notes = $state.raw<PageNumbers['notes']>({});
	#filters = $state.raw<Filters>(NO_FILTERS);
	#choices = $state.raw<Choices>(NO_CHOICES);

	get ids(): readonly MetricId[] {
		return this.#ids;
	}

	get filters(): Filters {
		return this.#filters;
	}

	/** What is chosen; without what is left to the default. */
	get choices(): Choices {
		return this.#choices;
	}

	/** A page opens, with nothing chosen on it yet. */
	open(ids: readonly MetricId[], notes: PageNumbers['notes']): void {
		this.#ids = ids;
		this.#notes = { ...this.#notes, ...notes };
		this.#choices = NO_CHOICES;
	}

	/** Ask for another view; false where it is the same. */
	change(filters: Filters, choices: Choices): boolean {
		const names = Object.keys(this.#usual);
		const isSameChoice = keyOfChoices(choices, names) === keyOfChoices(this.#choices, names);
		if (hasSameFilters(filters, this.#filters) && isSameChoice) return false;
		this.#filters = filters;
		this.#choices = choices;
		return true;
	}

	/** The view that an address asks for. */
	read(query: URLSearchParams): { filters: Filters; choices: Choices } {
		const choices = choicesFromQuery(query, Object.keys(this.#usual));
		return { filters: filtersFromQuery(query), choices };
	}

	/** What is chosen under a name of the page's metrics, or else what is usual. */
	choice(name: string): string {
		return this.#choices[name] || (this.#usual[name] ?? '');
	}

	/** What is said about a metric. Throws for one of no page so far. */
	describe(id: MetricId): MetricNotes {
		const notes = this.#notes[id];
		if (!notes) throw new Error(`page without notes: ${id}`);
		return notes;
	}

	/** What is asked of a metric, over the records of a revision: for the view of now, or another. */
	keyOf(id: MetricId, revision: string, view: Pick<Asked, 'filters' | 'choices'> = this): string {
		const names = this.#notes[id]?.parameters.map(({ name }) => name) ?? [];
		return keyOf(revision, filtersFor(id, view.filters), view.choices, names);
	}

	/** What may be chosen on this page, with what is usual; whose events are drawn on every page. */
	get #usual(): Readonly<Record<string, string>> {
		const all = this.#ids.flatMap((id) => this.#notes[id]?.parameters ?? []);
		const usual = all.map(({ name, default: value }) => [name, value] as const);
		return Object.fromEntries([['tracks', USUAL_TRACKS], ...usual]);
	}
}
