import { createPersonKeys } from '$lib/workspace/person-keys';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { openWorkspace, type NewBatch, type Workspace } from '$lib/workspace/workspace';
import { createRandom, pick, pickNumber, type Random } from './random';

interface Tools {
	workspace: Workspace;
	storage: WorkspaceStorage;
	random: Random;
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
	attendance: [
		...['meeting_id', 'held_on', 'meeting', 'meeting_kind', 'mode', 'minutes'],
		...['organization_id', 'organization', 'person_key']
	],
	meeting: ['meeting_id', 'held_on', 'number', 'title', 'kind', 'pillar', 'mode', 'status'],
	organization: [
		...['organization_id', 'name', 'kind', 'municipality_code', 'municipality'],
		...['valid_from', 'valid_to', 'merged_into']
	]
};

/** An import of made-up records: of few meetings, so that imports meet each other. */
function batchOf(table: string, random: Random, rows: number, days = 12): NewBatch {
	const names = COLUMNS[table] ?? [];
	const lines = Array.from({ length: rows }, (_, row) => {
		const day = `20${10 + pickNumber(random, days)}-05-18`;
		const id = `org-${pickNumber(random, 9)}`;
		const cells: Record<string, string> = {
			...{ meeting_id: day, held_on: day, title: `題${pickNumber(random, 99)}` },
			...{ organization_id: id, name: `機関${id}`, organization: `機関${id}` },
			...{ kind: table === 'organization' ? 'company' : 'lecture' },
			person_key: random() < 0.1 ? '' : `p-${pickNumber(random, 1e8).toString(16).padStart(8, '0')}`
		};
		return `${names.map((name) => cells[name] ?? '').join(',')},${row + 2}\n`;
	});
	const csv = new TextEncoder().encode(`\ufeff${names.join(',')},source_row\n${lines.join('')}`);
	const file = `${table}-${pickNumber(random, 1e6)}.csv`;
	const counts = { records: rows, fresh: rows };
	return { csv, table, ...counts, file, encoding: 'utf-8', format: `ayumi-${table}` };
}

const anyTable = (random: Random) => pick(random, Object.keys(COLUMNS)) ?? 'attendance';

async function undoSome({ workspace, random }: Tools, count: number) {
	const active = workspace.state.batches.filter((batch) => batch.active);
	const chosen = Array.from({ length: count }, () => pick(random, active)?.entryId);
	await workspace.undoAll([...new Set(chosen.filter((id) => id !== undefined))]);
}

/**
 * What a user does to a workspace. Each is decided by its random numbers and what is there, so that
 * it does the same in the browser and in Node, but for times and ids.
 */
export const ACTS: Readonly<Record<string, (tools: Tools) => Promise<unknown>>> = {
	commit: ({ workspace, random }) => workspace.commit([batchOf(anyTable(random), random, 400)]),
	'commit-many': ({ workspace, random }) =>
		workspace.commit(Array.from({ length: 6 }, () => batchOf(anyTable(random), random, 150))),
	'commit-large': ({ workspace, random }) =>
		workspace.commit([batchOf('attendance', random, 20_000)]),
	replace: ({ workspace, random }) => {
		const batch = batchOf('attendance', random, 60, 2);
		const groups = ['2010-05-18', '2011-05-18'];
		return workspace.commit([{ ...batch, replaces: { table: 'attendance', groups } }]);
	},
	undo: (tools) => undoSome(tools, 1),
	'undo-many': (tools) => undoSome(tools, 4),
	redo: async ({ workspace, random }) => {
		const undone = workspace.state.batches.filter(({ status }) => status === 'undone');
		const chosen = pick(random, undone);
		if (chosen) await workspace.redo(chosen.entryId);
	},
	remember: ({ workspace, random }) =>
		workspace.remember('organization', { [`機関${pickNumber(random, 99)}`]: 'org-1' }),
	setting: ({ workspace }) =>
		workspace.set('sample', workspace.state.settings.sample === 'hidden' ? 'shown' : 'hidden'),
	'person-keys': ({ storage }) => createPersonKeys(storage)
};

/** Do one act on a workspace that is opened for it. */
export async function perform(
	storage: WorkspaceStorage,
	act: string,
	seed: number,
	now?: () => Date
): Promise<void> {
	const workspace = await openWorkspace(storage, now ? { now } : {});
	await ACTS[act]?.({ workspace, storage, random: createRandom(seed) });
}
