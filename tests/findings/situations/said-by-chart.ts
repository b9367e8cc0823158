import { charts } from '$lib/charts/catalog';
import type { View } from '$lib/domain/view';
import { ROWS, viewOf } from '../cases';
import type { Situation } from './situation';

/** What a chart says of rows that are not known to be of one metric. */
export type Say = (rows: readonly unknown[], view: View) => string;

/** What a chart says of these counts by 年度, over all years on record. */
export function chart(
	[id, part]: [string, 'finding' | 'summary'],
	counts: Readonly<Record<number, number>>
): Situation['say'] {
	const known = charts.get(id);
	if (!known) throw new Error(`no such chart: ${id}`);
	const make = ROWS[known.metric] as (year: number, count: number) => unknown[];
	const rows = Object.entries(counts).flatMap(([year, count]) => make(Number(year), count));
	return (language) => (known[part] as Say)(rows, { ...viewOf(2008, 2025), language });
}

/** A situation in one line. */
export const situation = (
	name: string,
	say: Situation['say'],
	said: Situation['said']
): Situation => ({ name, say, said });
