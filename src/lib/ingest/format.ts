import type { TableSchema } from '$lib/domain/schema';
import { mapColumns } from './map-columns';

/**
 * A kind of file that can be read. Each file of `formats/` exports one as `format`; nothing else
 * has to know about it.
 */
export interface ImportFormat {
	/** Stable name, kebab-case. */
	id: string;
	/** What a committee member calls it. */
	label: string;
	/** The table its rows become. */
	table: TableSchema;
	/** Of each of these sets of columns, a file must have at least one. */
	needs: readonly (readonly string[])[];
	/** How well headings and file name fit, 0..1. */
	recognize(headings: readonly string[], fileName: string): number;
}

/** A format whose headings are those of a table, by name, label or alias. */
export function tableFormat(
	id: string,
	table: TableSchema,
	needs: ImportFormat['needs']
): ImportFormat {
	return {
		id,
		label: table.label,
		table,
		needs,
		recognize(headings, fileName) {
			const filled = headings.filter((heading) => heading.trim() !== '').length;
			const { mapped } = mapColumns(table, headings);
			if (mapped.length === 0) return 0;
			const met = needs.length - missingNeeds({ needs }, headings, table).length;
			const fit = (met / needs.length) * (0.5 + (0.5 * mapped.length) / filled);
			const isNamed = fileName.toLowerCase().includes(table.file);
			return Math.min(1, fit + (isNamed ? 0.02 : 0));
		}
	};
}

/** The sets of columns of which the headings have none. */
export function missingNeeds(
	{ needs }: Pick<ImportFormat, 'needs'>,
	headings: readonly string[],
	table: TableSchema
): (readonly string[])[] {
	const names = new Set(mapColumns(table, headings).mapped.map(({ column }) => column.name));
	return needs.filter((set) => !set.some((name) => names.has(name)));
}

/** Every format there is, found by file name. */
export const FORMATS: readonly ImportFormat[] = Object.values(
	import.meta.glob<ImportFormat>('./formats/*.ts', { eager: true, import: 'format' })
);
