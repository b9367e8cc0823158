import { disclosureFromText } from './disclosure';
import { chosenIn, countsPeople, type AskedOf, type Published } from './publish';

/**
 * The columns of a metric whose numbers are rounded where they are published, or reckoned from
 * such: two that are the same then need not have been.
 */
export function roundedColumns(
	rows: readonly object[],
	metric: Published,
	{ choices = {} }: AskedOf = {}
): string[] {
	const { people, derived } = disclosureFromText(metric.disclosure, chosenIn(metric, choices));
	const counted = people.filter((columns) =>
		rows.some((row) => countsPeople(row as Record<string, unknown>, columns, { metric, choices }))
	);
	return [...counted, ...derived].flatMap(({ columns }) => columns);
}
