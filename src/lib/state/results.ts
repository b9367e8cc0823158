import { keyOfChoices, type Choices } from '$lib/domain/choices';
import { queryFromFilters, type Filters } from '$lib/domain/filters';
import type { MetricId } from '$lib/metrics/catalog';
import type { MetricNotes } from '$lib/metrics/metric';
import type { MetricRows } from '$lib/metrics/rows';
import type { RecordSource } from './record-source';

/** Rows of several metrics by id. */
export type Results = { [Id in MetricId]?: MetricRows[Id][] };

/** What a page brings: rows of its metrics over the shipped data, and what is said of each. */
export interface PageNumbers {
	results: Results;
	notes: { [Id in MetricId]?: MetricNotes };
}

/** A page without numbers of its own. */
export const NO_NUMBERS: PageNumbers = { results: {}, notes: {} };

/** The revision of what is shipped with the site, before any file of the user. */
export const SHIPPED = 'shipped';

/**
 * What a result answers: which data, narrowed to what. Of the choices those of `names` count: what
 * a metric does not ask for does not change it.
 */
export function keyOf(
	revision: string,
	filters: Filters,
	choices: Choices = {},
	names: readonly string[] = []
): string {
	const chosen = keyOfChoices(choices, names);
	return `${revision}|${queryFromFilters(filters)}${chosen ? `|${chosen}` : ''}`;
}

/**
 * Names what is not in the numbers though the log says so: batches whose file is damaged or
 * missing; '' where all is there. By the revision alone old results would pass for those after a
 * repair.
 */
export function lackOf(damage: readonly { path: string; active: boolean }[] = []): string {
	const paths = damage.filter(({ active }) => active).map(({ path }) => path);
	return paths.length > 0 ? ` without ${paths.sort().join(' ')}` : '';
}

/** Names what is loaded for records: of the same name, every number is the same. */
export function loadingKeyOf({ state, damage }: RecordSource): string {
	return `${state.recordRevision} ${state.settings.sample}${lackOf(damage)}`;
}

/** Keeps the latest results, so that a view seen before is shown again at once. */
export class ResultCache {
	readonly #entries = new Map<string, unknown[]>();
	readonly #limit: number;

	constructor(limit = 400) {
		this.#limit = limit;
	}

	/** Rows kept for a metric under a key, or undefined. */
	find<Id extends MetricId>(id: Id, key: string): MetricRows[Id][] | undefined {
		return this.#entries.get(`${id}|${key}`) as MetricRows[Id][] | undefined;
	}

	/** The rows kept, which leave. */
	take<Id extends MetricId>(id: Id, key: string): MetricRows[Id][] | undefined {
		const rows = this.find(id, key);
		this.#entries.delete(`${id}|${key}`);
		return rows;
	}

	/** Keep rows; the oldest entry leaves when there are too many. */
	keep(id: MetricId, key: string, rows: unknown[]): void {
		this.#entries.set(`${id}|${key}`, rows);
		if (this.#entries.size <= this.#limit) return;
		const oldest = this.#entries.keys().next();
		if (!oldest.done) this.#entries.delete(oldest.value);
	}
}

/** Whether two answers to the same question say the same. */
export function isSameAnswer(left: readonly unknown[], right: readonly unknown[]): boolean {
	return left.length === right.length && JSON.stringify(left) === JSON.stringify(right);
}
