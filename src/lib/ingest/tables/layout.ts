import type { TableSchema } from '$lib/domain/schema';
import { normalizeHeading } from '$lib/domain/text';
import type { Candidate } from './recognize';
import type { Reshaped } from '../format';
import { mapColumns, type ColumnMapping } from './map-columns';

/** How the rows a table reader is given become records. */
export interface Layout {
	table: TableSchema;
	/** Where each column stands in the rows given. */
	mapping: ColumnMapping;
	/** Columns of the rows given; cells beyond them are reported. */
	width: number;
	/** Spreadsheet row of the headings (first line = 1). */
	headingRow: number;
	/** Positions in the file of the mapped columns, when they differ from those in the rows. */
	fileIndexes: readonly number[] | null;
	/** Whether records may name neither a person nor an organization. */
	isHeadCount?: boolean;
}

const LONGEST_HEADING = 200;

/** The layout of a sheet whose rows are records as they stand. */
export function plainLayout({ format, found }: Candidate): Layout {
	const { table } = format;
	const { headings, headingRow } = found;
	const mapping = mapColumns(table, headings);
	const isHeadCount = isOwnExport(table, headings);
	return { table, mapping, width: headings.length, headingRow, fileIndexes: null, isHeadCount };
}

/** What Ayumi wrote itself may hold head counts, which name nobody. */
function isOwnExport({ columns }: TableSchema, headings: readonly string[]): boolean {
	return columns.every(({ name }, at) => headings[at] === name);
}

/** The layout of rows that a format made. */
export function reshapedLayout({ format, found }: Candidate, reshaped: Reshaped): Layout {
	const table = reshaped.table ?? format.table;
	const mapped = reshaped.columns.map(({ name, heading }, index) => {
		const column = table.columns.find((one) => one.name === name);
		if (!column) throw new Error(`format ${format.id}: no column ${name} in ${table.name}`);
		return { column, heading: heading || column.label, index };
	});
	const leftOver = reshaped.dropped.map((dropped) => ({ ...dropped, duplicateOf: '' }));
	return {
		table,
		mapping: { mapped, leftOver },
		width: mapped.length,
		headingRow: found.headingRow,
		fileIndexes: reshaped.columns.map(({ index }) => index),
		isHeadCount: reshaped.isHeadCount ?? false
	};
}

/**
 * What the headings of a sheet are remembered by. A checksum, because headings may be names of
 * people (a sheet with a column for each).
 */
export function layoutKey(headings: readonly string[]): string {
	const text = headings.map((one) => normalizeHeading(one.slice(0, LONGEST_HEADING))).join('\n');
	// FNV-1a over UTF-16 units, twice with different seeds: 64 bits are plenty for a few layouts.
	return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);
}

function hash(text: string, seed: number): string {
	let bits = seed;
	for (let at = 0; at < text.length; at++) {
		bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
	}
	return (bits >>> 0).toString(16).padStart(8, '0');
}
