import type { TableSchema } from '$lib/domain/schema';
import type { Head, ImportFormat, Recognition } from '../format';
import { mapColumns } from './map-columns';

/** Sets of columns; of each a file must have at least one. */
export type Needs = readonly (readonly string[])[];

const ROWS_SEARCHED = 20;
const COLUMNS_READ = 1000;

/** A format whose headings are those of a table, by name, label or alias; read as a stream. */
export function tableFormat(id: string, table: TableSchema, needs: Needs): ImportFormat {
	return {
		id,
		label: table.label,
		table,
		recognize({ rows, fileName }) {
			const found = rows.slice(0, ROWS_SEARCHED).flatMap((row, index) => {
				const headings = row.slice(0, COLUMNS_READ);
				const score = scoreOf(table, needs, headings, fileName);
				if (score === 0) return [];
				return [{ score, headingRow: index + 1, headings, ...lack(table, needs, headings) }];
			});
			// The sort is stable: of equal scores the first row wins.
			return found.sort((one, other) => other.score - one.score)[0] ?? null;
		}
	};
}

function scoreOf(
	table: TableSchema,
	needs: Needs,
	headings: readonly string[],
	fileName: Head['fileName']
): number {
	const filled = headings.filter((heading) => heading.trim() !== '').length;
	const { mapped } = mapColumns(table, headings);
	if (mapped.length === 0) return 0;
	const met = needs.length - missingNeeds(table, needs, headings).length;
	const fit = (met / needs.length) * (0.5 + (0.5 * mapped.length) / filled);
	const isNamed = fileName.toLowerCase().includes(table.file);
	return Math.min(1, fit + (isNamed ? 0.02 : 0));
}

function lack(
	table: TableSchema,
	needs: Needs,
	headings: readonly string[]
): Pick<Recognition, 'missing' | 'reason'> {
	const labels = missingNeeds(table, needs, headings).map((names) => {
		return names.map((name) => {
			return table.columns.find((column) => column.name === name)?.label ?? name;
		});
	});
	return { missing: labels, reason: '' };
}

/** The sets of columns of which the headings have none. */
function missingNeeds(table: TableSchema, needs: Needs, headings: readonly string[]): Needs {
	const names = new Set(mapColumns(table, headings).mapped.map(({ column }) => column.name));
	return needs.filter((set) => !set.some((name) => names.has(name)));
}
