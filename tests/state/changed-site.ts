import { recordFiles, type StagedBatch } from '$lib/state/dataset';
import type { Change } from '$lib/workspace/change';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace, type NewBatch, type Workspace } from '$lib/workspace/workspace';
import { canonicalCsv, roll, type Row } from './shipped-site';

/** Two organizations, one meeting that is listed and one that is not, and who came. */
export const SHIPPED: Record<string, Row[]> = {
	organization: [
		{ organization_id: 'org-1', name: 'こもれび', kind: 'school', valid_from: '2010-04-01' },
		{ organization_id: 'org-2', name: 'いわし', kind: 'company' }
	],
	meeting: [{ meeting_id: '2022-03-31', held_on: '2022-03-31', title: '総会', number: '150' }],
	attendance: [...roll('2022-03-31', 'p-1 p-2 p-6'), ...roll('2022-04-01', 'p-1 p-6')]
};

/** The record of `SHIPPED` that no test changes, as `recordsOf` says it. */
export const UNTOUCHED = '0 shipped: org-2 いわし company 3';

/** A batch of these records. */
export function batch(table: string, rows: Row[], replaces?: string[]): NewBatch {
	return {
		csv: canonicalCsv(table, rows),
		...{ table, records: rows.length, fresh: rows.length, file: `${table}.csv` },
		...{ encoding: 'utf-8', format: 'canonical' },
		...(replaces && { replaces: { table, groups: replaces } })
	};
}

/** Another name. */
export const rename = (
	name: string,
	from = '2022-04-01',
	organization = 'org-1',
	was = 'こもれび'
) => ({ operation: 'rename', organization, was, name, from }) as const;

/** A merger. */
export const merge = (organization: string, into: string, from = '2022-04-01') =>
	({ operation: 'merge', organization, into, from }) as const;

/** A split of the first organization. */
export const split = (from: string, names = ['こもれび'], name = '分室') =>
	({ operation: 'split', organization: 'org-1', id: 'org-9', name, names, from }) as const;

/** Other cells. */
export const edit = (
	table: 'organization' | 'meeting',
	id: string,
	cells: Record<string, string>
) =>
	({
		...({ operation: 'edit', table, id } as const),
		changes: Object.fromEntries(
			Object.entries(cells).map(([column, now]) => [column, { was: '', now }])
		)
	}) as const;

/** An empty workspace on top of the shipped records, and what to do with it. */
export async function openChanged() {
	const files = new Map<string, Uint8Array>();
	const workspace = await openWorkspace(createMemoryStorage(files));
	return {
		files,
		workspace,
		commit: async (one: NewBatch) => (await workspace.commit([one])).imported[0] ?? '',
		change: async (one: Change) => (await workspace.change(one)) ?? '',
		recordsOf: (table: string, staged: StagedBatch[] = []) => readRecords(workspace, table, staged),
		bytesInUse: async () =>
			(await recordFiles(workspace)).map(({ csv }) => new TextDecoder().decode(csv))
	};
}

/** The records of a table in use as "batch origin: cells", without the empty cells. */
async function readRecords(workspace: Workspace, table: string, staged: StagedBatch[]) {
	const used = (await recordFiles(workspace, staged)).filter((file) => file.table === table);
	return used.flatMap(({ csv, batch: number, origin }) => {
		const [, ...lines] = new TextDecoder().decode(csv).trimEnd().split('\n');
		return lines.map((line) => {
			return `${number} ${origin.name}: ${line.split(',').filter(Boolean).join(' ')}`;
		});
	});
}
