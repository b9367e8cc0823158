import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { NO_CHOICES } from '$lib/domain/choices';
import { NO_FILTERS } from '$lib/domain/filters';
import { createNodeEngine } from '$lib/engine/duckdb-node';
import { modelStatements } from '$lib/metrics/model-statements';
import { recordFiles, tableSources } from '$lib/state/dataset';
import {
	isCountOfRows,
	readEvidence,
	readEvidenceRows,
	type EvidenceQuestion
} from '$lib/state/evidence';
import { originsOf, type LoadedRecords } from '$lib/state/origins';
import { EVIDENCE_MESSAGES } from '$lib/ui/evidence-messages';
import { csvOf, rowColumns } from '$lib/ui/evidence-words';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace, type Workspace } from '$lib/workspace/workspace';
import { canonicalCsv, roll, shippedFetch } from './shipped-site';

vi.mock('$app/paths', () => ({ base: '' }));
vi.stubGlobal('fetch', shippedFetch({ attendance: roll('2022-05-18', 'p-1 p-2') }));

const QUESTION: EvidenceQuestion = {
	metric: 'attendances',
	columns: ['attendances'],
	row: { fiscal_year: 2022, attendances: 3 },
	filters: NO_FILTERS,
	choices: NO_CHOICES
};
const TELLING = { t: EVIDENCE_MESSAGES.ja, language: 'ja', isSample: true } as const;

let workspace: Workspace;
let entryId: string;
let engine: LoadedRecords['engine'];

async function load(): Promise<LoadedRecords> {
	const files = recordFiles(workspace);
	await engine.load(await tableSources(workspace, [], files), modelStatements);
	return { engine, origins: originsOf(await files) };
}

/** The rows of the question as the panel and the saved list show them. */
async function explain(question = QUESTION) {
	const records = await load();
	const parts = await readEvidence(records, question);
	const [part] = parts;
	if (!part) throw new Error('no part');
	const rows = await readEvidenceRows(records, question, part.source, { offset: 0, limit: 100 });
	const columns = rowColumns(part, TELLING);
	return {
		parts: parts.map(({ rowCount, counted }) => [rowCount, counted]),
		shown: rows.map((row) => columns.map((column) => column.text(row))),
		saved: csvOf(rows, part, TELLING)
	};
}

beforeAll(async () => {
	engine = await createNodeEngine();
	workspace = await openWorkspace(createMemoryStorage());
	// p-2 came by the shipped list too: one record, in two places.
	const rows = roll('2022-05-18', 'p-2 p-3456789');
	const { imported } = await workspace.commit([
		{
			csv: canonicalCsv('attendance', rows),
			table: 'attendance',
			records: rows.length,
			fresh: 1,
			file: '出席.xlsx',
			sheet: '5月',
			encoding: '',
			format: 'attendance'
		}
	]);
	entryId = imported[0] ?? '';
});
afterAll(() => engine.close());

test('each row says file, sheet and row; a record of two files says so', async () => {
	const { parts, shown } = await explain();
	expect(parts).toEqual([[3, 3]]);
	expect(shown.map(([place]) => place?.replace(/\d{4}\/\d{2}\/\d{2}/, 'DAY'))).toEqual([
		'サンプルデータ「出席」（attendance.csv）2行目',
		'サンプルデータ「出席」（attendance.csv）3行目（ほか1か所にも同じ記録）',
		'出席.xlsx（シート「5月」）3行目・DAY に取り込み'
	]);
});

test('a key of a person is shortened on the screen and not in the saved list', async () => {
	const { shown, saved } = await explain();
	expect(shown.at(-1)?.at(-1)).toBe('人 p-3456…');
	expect(saved.flat().join()).not.toContain('p-3');
	expect(saved[0]?.length).toBe(saved[1]?.length);
	expect(saved.at(-1)?.slice(0, 3)).toEqual(['出席.xlsx', '5月', '3']);
});

test('after an undo the rows of its file are gone', async () => {
	await workspace.undo(entryId);
	const { parts, shown } = await explain();
	expect(parts).toEqual([[2, 2]]);
	expect(shown.flat().join()).not.toContain('出席.xlsx');
	expect(shown[1]?.[0]).toBe('サンプルデータ「出席」（attendance.csv）3行目');
});

test('a mean is not said to be the count of its rows', () => {
	const mean = { ...QUESTION, metric: 'attendances-per-meeting', columns: ['mean'] } as const;
	expect([isCountOfRows(QUESTION), isCountOfRows(mean)]).toEqual([true, false]);
});
