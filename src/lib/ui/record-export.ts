import {
	tableFile,
	tableFileCp932,
	tablesZip,
	type ExportedRecords,
	type ExportFile
} from '$lib/export/records';
import type { RecordSource } from '$lib/state/record-source';
import { recordTables } from '$lib/state/record-tables';

/** What the user chose to export. */
export interface ExportChoice {
	/** Name of a table; '' for all of them. */
	table: string;
	encoding: 'utf-8' | 'cp932';
	/** Whether records that came with the site are taken, too. */
	takesShipped: boolean;
	holds: ExportedRecords;
}

/** A file to be saved, and what has to be said about it. */
export interface MadeExport {
	file: ExportFile;
	records: number;
	/** Letters that the encoding does not have. */
	lacking: readonly string[];
	/** Imported files of which nothing is in it, because what was kept of them is damaged. */
	unread: readonly string[];
}

/** Make the file of an export; null when there is no record to be written. */
export async function makeExport(
	source: RecordSource,
	choice: ExportChoice
): Promise<MadeExport | null> {
	const all = await recordTables(source, choice.takesShipped);
	const tables = all.filter(({ table }) => choice.table === '' || choice.table === table);
	const records = tables.reduce((sum, { rows }) => sum + rows.length, 0);
	const [table] = tables;
	if (records === 0 || !table) return null;
	const title = { holds: choice.holds, today: new Date() };
	const made = (file: ExportFile, lacking: readonly string[] = []): MadeExport => {
		return { file, records, lacking, unread: [] };
	};
	if (choice.table === '') return made(tablesZip(tables, title));
	if (choice.encoding === 'utf-8') return made(tableFile(table, title));
	const file = tableFileCp932(table, title);
	return made(file, file.lacking);
}

/** Names of the imported files whose records can't be read. */
export function unreadFiles(
	damage: readonly { problem: string; file: string | null; active: boolean }[]
): string[] {
	const unread = damage.filter(({ problem, active }) => active && problem !== 'incomplete');
	return [...new Set(unread.flatMap(({ file }) => file ?? []))];
}

/**
 * Whose records an export holds. Samples are left out beside the user's own records unless they are
 * asked for; where there is nothing else, they are exported and named as such.
 */
export function holdsOf(
	{ state }: RecordSource,
	isSampleSite: boolean,
	withSample: boolean
): Pick<ExportChoice, 'holds' | 'takesShipped'> {
	const hasOwn = state.batches.some(({ active }) => active);
	const hasSample = isSampleSite && state.settings.sample !== 'hidden';
	if (!hasSample) return { holds: 'own', takesShipped: true };
	if (!hasOwn) return { holds: 'sample', takesShipped: true };
	return withSample ? { holds: 'both', takesShipped: true } : { holds: 'own', takesShipped: false };
}
