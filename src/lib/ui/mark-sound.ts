import type { DrawnMark } from '$lib/charts/marks';

/**
 * What is heard of a mark: its number and its series. Where it says no number, as the cell of a
 * table does not, its row does.
 */
export function soundOf(
	{ element, value, columns, rows }: DrawnMark,
	all: readonly { madeOf?: readonly string[] }[]
) {
	const [first = ''] = columns.length ? columns : all.flatMap(({ madeOf = [] }) => [...madeOf]);
	const said = (rows[0] as Readonly<Record<string, unknown>>)[first];
	const series = element.getAttribute('fill') ?? element.parentElement?.getAttribute('fill');
	return { value: value ?? (typeof said === 'number' ? said : null), series: series ?? '' };
}
