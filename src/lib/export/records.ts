import { zipSync } from 'fflate';
import { encodeCp932 } from './cp932';
import { csvText, toCsv } from './csv';

/** The records of one table, as they are exported. */
export interface ExportTable {
	/** What a committee member calls the table. */
	label: string;
	/** Names of the columns. */
	columns: readonly string[];
	rows: readonly (readonly string[])[];
}

/** Whose records an export holds: the user's own, only made-up samples, or both. */
export type ExportedRecords = 'own' | 'sample' | 'both';

/** A file to be saved. */
export interface ExportFile {
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
	type: string;
}

/** What file names say about an export. */
export interface ExportTitle {
	holds: ExportedRecords;
	/** The day of the export, as the user's clock has it. */
	today: Date;
}

const HOLDS: Record<ExportedRecords, string> = {
	own: 'ayumi',
	sample: 'ayumi-サンプル',
	both: 'ayumi-サンプルを含む'
};

/** The same bytes for the same records at any time. */
const ZIP_TIME = new Date(1980, 0, 1);

/** One table as a CSV that Excel opens and an import takes back unchanged. */
export function tableFile(table: ExportTable, title: ExportTitle): ExportFile {
	return { ...csvName(table, title), bytes: toCsv(rowsOf(table)) };
}

/**
 * One table as a CSV in CP932, for programs that read no UTF-8. `lacking` are letters that CP932
 * does not have: 〓 stands for them in the file.
 */
export function tableFileCp932(
	table: ExportTable,
	title: ExportTitle
): ExportFile & { lacking: string[] } {
	return { ...csvName(table, title), ...encodeCp932(csvText(rowsOf(table))) };
}

/** All tables that have records as one zip of CSVs. */
export function tablesZip(tables: readonly ExportTable[], title: ExportTitle): ExportFile {
	const files = tables
		.filter(({ rows }) => rows.length > 0)
		.map((table) => [`${HOLDS[title.holds]}-${table.label}.csv`, toCsv(rowsOf(table))] as const);
	files.sort(([one], [other]) => (one < other ? -1 : 1));
	const bytes = zipSync(Object.fromEntries(files), { mtime: ZIP_TIME, level: 6 });
	const name = `${HOLDS[title.holds]}-記録-${dayOf(title)}.zip`;
	return { name, bytes, type: 'application/zip' };
}

function csvName({ label }: ExportTable, title: ExportTitle) {
	return { name: `${HOLDS[title.holds]}-${label}-${dayOf(title)}.csv`, type: 'text/csv' };
}

function rowsOf({ columns, rows }: ExportTable) {
	return [columns, ...rows];
}

function dayOf({ today }: ExportTitle): string {
	const parts = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('');
}
