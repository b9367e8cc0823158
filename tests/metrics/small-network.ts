import { NO_FILTERS, type Filters } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import type { MetricRows } from '$lib/metrics/rows';
import { createDatasetEngine, datasetOf, loadDataset } from './dataset';

/** A visit: day, organization, person. */
export type VisitText = `${string} ${string} ${string}`;

let engine: Promise<Engine> | null = null;

/**
 * What metrics say of these visits, and of no others. A meeting is a day; organizations are listed
 * where given.
 */
export async function network(visits: readonly VisitText[], organizations = '') {
	engine ??= createDatasetEngine(new Map());
	const loaded = await engine;
	const rows = visits.map((visit) => {
		const [day, organization, person] = visit.split(' ');
		return `${day},${day},lecture,in-person,${organization},${organization},${person}`;
	});
	const head = 'meeting_id,held_on,meeting_kind,mode,organization_id,organization,person_key';
	const attendance = [head, ...rows].join('\n');
	await loadDataset(loaded, datasetOf({ organizations, attendance }));
	return async <Id extends MetricId>(id: Id, filters: Partial<Filters> = {}, choices = {}) => {
		const request = metricRequest(id, { ...NO_FILTERS, ...filters }, choices);
		return decodeRows(id, await loaded.query(request));
	};
}

/** To be called when all is asked. */
export async function closeNetwork(): Promise<void> {
	await (await engine)?.close();
	engine = null;
}

/** The given columns of rows, as tuples. */
export function pickColumns<Id extends MetricId>(
	rows: readonly MetricRows[Id][],
	...names: (keyof MetricRows[Id])[]
) {
	return rows.map((row) => names.map((name) => row[name]));
}

/** Names that differ. */
export function many(count: number, prefix: string): string[] {
	return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}
