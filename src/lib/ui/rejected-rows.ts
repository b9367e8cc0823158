import { toCsv } from '$lib/export/csv';
import type { Issue } from '$lib/ingest/review/issue';
import type { Language } from '$lib/domain/language';
import type { StagedReading } from '$lib/state/staging-messages';
import type { LoadRows } from './grid-state.svelte';
import { GRID_MESSAGES } from './grid-messages';
import { issueText } from './import-texts';

const BLOCK_ROWS = 2000;

/** The rows of a sheet that can't be taken, as the file has them, with the reasons. */
export async function rejectedRowsCsv(
	reading: StagedReading,
	sheet: string,
	load: LoadRows,
	language: Language
): Promise<Uint8Array<ArrayBuffer>> {
	const texts = GRID_MESSAGES[language].issues;
	const reasons = reasonsByRow(reading.issues, sheet, language);
	const headingRow = reading.parts.find((part) => part.sheet === sheet)?.headingRow ?? 1;
	const headings = (await load(headingRow, 1)).rows[0]?.cells ?? [];
	const rows = await loadRows([...reasons.keys()], load);
	const width = Math.max(headings.length, ...[...rows.values()].map((cells) => cells.length));
	const fill = (cells: readonly string[]) =>
		Array.from({ length: width }, (_, at) => cells[at] ?? '');
	return toCsv([
		[...fill(headings), texts.sourceRow, texts.reason],
		...[...reasons].map(([row, said]) => [
			...fill(rows.get(row) ?? []),
			String(row),
			said.join(' ')
		])
	]);
}

/** The issues of a file, one a row. */
export function issuesCsv(issues: readonly Issue[], language: Language): Uint8Array<ArrayBuffer> {
	const { sheet } = GRID_MESSAGES[language];
	const { level, row, column, value, text, levels } = GRID_MESSAGES[language].issues;
	return toCsv([
		[level, sheet, row, column, value, text],
		...issues.map((issue) => [
			...[levels[issue.level], issue.sheet, issue.row > 0 ? String(issue.row) : ''],
			...[issue.column, issue.value, issueText(issue, language)]
		])
	]);
}

/** Sheets with rows that can't be taken. */
export function rejectedSheets({ issues }: StagedReading): string[] {
	return [...new Set(issues.filter(isRejection).map(({ sheet }) => sheet))];
}

function isRejection({ level, row }: Issue): boolean {
	return level === 'error' && row > 0;
}

function reasonsByRow(issues: readonly Issue[], sheet: string, language: Language) {
	const own = issues.filter((issue) => isRejection(issue) && issue.sheet === sheet);
	const reasons = new Map<number, string[]>();
	for (const issue of own.toSorted((one, other) => one.row - other.row)) {
		reasons.set(issue.row, [...(reasons.get(issue.row) ?? []), issueText(issue, language)]);
	}
	return reasons;
}

/** Rows by their number. Each request reads the file once more, so they come in blocks. */
async function loadRows(wanted: readonly number[], load: LoadRows): Promise<Map<number, string[]>> {
	const rows = new Map<number, string[]>();
	for (const row of wanted.toSorted((one, other) => one - other)) {
		if (rows.has(row)) continue;
		for (const one of (await load(row, BLOCK_ROWS)).rows) rows.set(one.row, one.cells);
	}
	return rows;
}
