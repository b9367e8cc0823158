import type { MetricRows } from '$lib/metrics/rows';

type Row = MetricRows['outreach'];

/** A month of outreach, as a row of its metric says it. */
export type OutreachMonth = Pick<Row, 'fiscal_year' | 'month'>;

/** What happens to the months of outreach, each in order of time. */
export interface OutreachEffect {
	added: OutreachMonth[];
	/** With other figures than before. */
	changed: OutreachMonth[];
	removed: OutreachMonth[];
}

const keyOf = ({ fiscal_year, month }: OutreachMonth) => `${fiscal_year} ${month}`;

/** The months that come, change or go; null where all stay as they are. */
export function outreachEffect(
	before: readonly Row[],
	after: readonly Row[]
): OutreachEffect | null {
	const earlier = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
	const later = new Set(after.map(keyOf));
	const added = after.filter((row) => !earlier.has(keyOf(row)));
	const changed = after.filter((row) => {
		const figures = earlier.get(keyOf(row));
		return figures !== undefined && figures !== JSON.stringify(row);
	});
	const removed = before.filter((row) => !later.has(keyOf(row)));
	const isSame = added.length + changed.length + removed.length === 0;
	return isSame ? null : { added, changed, removed };
}
