import type { MetricRows } from '$lib/findings/rows';
import type { OrganizationEntry } from '$lib/state/register';

type Summary = MetricRows['organization-summary'];
type YearRow = MetricRows['organization-years'];

/** An organization of the register with its numbers in the view; null where it did not come. */
export interface OrganizationRow {
	entry: OrganizationEntry;
	summary: Summary | null;
	years: readonly YearRow[];
}

/** What the table of organizations can be put in order by, in the order of its columns. */
export const ROW_ORDERS = [
	'name',
	'kind',
	'municipality',
	'attendances',
	'first',
	'last',
	'layer',
	'dormant'
] as const;

/** What the table of organizations is put in order by. */
export type RowOrder = (typeof ROW_ORDERS)[number];

/** The usual order: those that came most first. */
const USUAL_ORDER = { order: 'attendances', isDescending: true } as const;

/** An order as the address says it, 「first」 or 「first-down」; '' for the usual one. */
export function addressOfOrder(order: RowOrder, isDescending: boolean): string {
	const isUsual = order === USUAL_ORDER.order && isDescending === USUAL_ORDER.isDescending;
	return isUsual ? '' : order + (isDescending ? '-down' : '');
}

/** The order that an address asks for; the usual one where it asks for none that there is. */
export function orderOfAddress(text: string): { order: RowOrder; isDescending: boolean } {
	const order = ROW_ORDERS.find((one) => one === text.replace(/-down$/, ''));
	return order ? { order, isDescending: text.endsWith('-down') } : USUAL_ORDER;
}

/** Layers from the most active. */
export const LAYERS = ['core', 'regular', 'casual'] as const;

const collator = new Intl.Collator('ja', { numeric: true });

type Words = (entry: OrganizationEntry) => Record<'kind' | 'municipality', string>;

/** The register with the numbers of the view, each organization once. */
export function joinNumbers(
	entries: readonly OrganizationEntry[],
	summaries: readonly Summary[],
	years: readonly YearRow[]
): OrganizationRow[] {
	const summaryOf = new Map(summaries.map((row) => [row.organization_id, row]));
	const yearsOf = new Map<string, YearRow[]>();
	for (const row of years) {
		const own = yearsOf.get(row.organization_id);
		if (own) own.push(row);
		else yearsOf.set(row.organization_id, [row]);
	}
	return entries.map((entry) => ({
		entry,
		summary: summaryOf.get(entry.id) ?? null,
		years: yearsOf.get(entry.id) ?? []
	}));
}

/** What a row is compared by; null for what stands last in either direction. */
function valueOf({ entry, summary }: OrganizationRow, order: RowOrder, words: Words) {
	switch (order) {
		case 'name':
			return entry.name;
		case 'kind':
		case 'municipality':
			return words(entry)[order];
		case 'attendances':
			return summary?.attendances ?? 0;
		case 'first':
			return summary?.first_held_on ?? null;
		case 'last':
			return summary?.last_held_on ?? null;
		case 'layer': {
			const layer = LAYERS.findIndex((one) => one === summary?.layer);
			return layer < 0 ? null : LAYERS.length - layer;
		}
		case 'dormant':
			return summary?.dormant_since ?? null;
	}
}

function compareValues(one: string | number, other: string | number): number {
	if (typeof one === 'number' && typeof other === 'number') return one - other;
	return collator.compare(String(one), String(other));
}

/** Rows in an order, what has no value last, what is equal by name. */
export function orderRows(
	rows: readonly OrganizationRow[],
	order: RowOrder,
	isDescending: boolean,
	words: Words
): OrganizationRow[] {
	const direction = isDescending ? -1 : 1;
	const keyed = rows.map((row) => ({ row, value: valueOf(row, order, words) }));
	return keyed
		.sort((one, other) => {
			const byName = collator.compare(one.row.entry.name, other.row.entry.name);
			if (one.value === null || other.value === null) {
				return Number(one.value === null) - Number(other.value === null) || byName;
			}
			return direction * compareValues(one.value, other.value) || byName;
		})
		.map(({ row }) => row);
}
