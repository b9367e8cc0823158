import { readBackup, writeBackup } from '$lib/workspace/backup';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { mergeInto } from '$lib/workspace/merge';
import {
	createPlainStorage,
	isSealed,
	openSealed,
	reseal,
	seal,
	unseal
} from '$lib/workspace/sealed';
import { createPersonKeys } from '$lib/workspace/person-keys';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { openWorkspace, type NewBatch, type Workspace } from '$lib/workspace/workspace';
import { createRandom, pick, pickNumber, type Random } from './random';

interface Tools {
	workspace: Workspace;
	storage: WorkspaceStorage;
	/** The place itself, below a passphrase. */
	root: WorkspaceStorage;
	random: Random;
}

/** Of no worth: it only has to be long enough. */
export const PASSPHRASE = 'ひらけごま ひらけごま もういちど';
/** So few that a kill seldom falls into them. */
const ITERATIONS = 10;

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
	rename: ({ workspace, random }) => {
		const id = `org-${pickNumber(random, 9)}`;
		const name = `新${pickNumber(random, 99)}`;
		return workspace.change({
			...{ operation: 'rename', organization: id, was: `機関${id}`, name, from: '' }
		});
	},
	'merge-organizations': ({ workspace, random }) => {
		const [organization, into] = [
			`org-${pickNumber(random, 4)}`,
			`org-${4 + pickNumber(random, 5)}`
		];
		return workspace.change({ operation: 'merge', organization, into, from: '2015-04-01' });
	},
	split: ({ workspace, random }) => {
		const organization = `org-${pickNumber(random, 9)}`;
		const id = `${organization}-s${pickNumber(random, 9)}`;
		const names = [`機関${organization}`];
		return workspace.change({
			operation: 'split',
			organization,
			id,
			name: '分室',
			names,
			from: ''
		});
	},
	edit: ({ workspace, random }) => {
		const id = `20${10 + pickNumber(random, 12)}-05-18`;
		const changes = { title: { was: '', now: `改題${pickNumber(random, 99)}` } };
		return workspace.change({ operation: 'edit', table: 'meeting', id, changes });
	},
	restore: ({ workspace, random }) => {
		const point = pick(random, workspace.history());
		return point ? workspace.restore(workspace.at({ entryId: point.id }).state) : Promise.resolve();
	},
	backup: async ({ workspace, storage, random }) => {
		if (workspace.history().length === 0) return;
		const how = random() < 0.5 ? {} : { passphrase: PASSPHRASE, iterations: ITERATIONS };
		const { bytes } = await writeBackup(storage, how);
		const restored = await openWorkspace((await readBackup(bytes, how.passphrase)).storage);
		if (restored.state.revision === workspace.state.revision) return;
		throw new Error('the backup holds another state');
	},
	'merge-workspaces': async ({ storage, random }) => {
		const other = createMemoryStorage();
		const theirs = await openWorkspace(other, { now: () => new Date(1.7e12) });
		for (let number = 0; number < 5; number++) {
			await theirs.commit([batchOf(anyTable(random), random, 50)]);
		}
		const [first] = theirs.state.batches;
		if (first) await theirs.undo(first.entryId);
		await mergeInto(storage, other);
	},
	seal: async ({ root, random }) => {
		if (!(await isSealed(root))) await seal(root, PASSPHRASE, undefined, ITERATIONS);
		else if (random() < 0.5) await unseal(root, PASSPHRASE);
		else await reseal(root, PASSPHRASE, PASSPHRASE, undefined, ITERATIONS);
	},
	setting: ({ workspace }) =>
		workspace.set('sample', workspace.state.settings.sample === 'hidden' ? 'shown' : 'hidden'),
	'person-keys': ({ storage, workspace }) =>
		createPersonKeys(storage, undefined, workspace.state.batches)
};

/** Do one act on a workspace that is opened for it. */
export async function perform(
	root: WorkspaceStorage,
	act: string,
	seed: number,
	now?: () => Date
): Promise<void> {
	const storage = await openPlace(root);
	const workspace = await openWorkspace(storage, now ? { now } : {});
	await ACTS[act]?.({ workspace, storage, root, random: createRandom(seed) });
}

/** The files of a place in plain, whether it is under the passphrase or not. */
export async function openPlace(root: WorkspaceStorage): Promise<WorkspaceStorage> {
	return (await isSealed(root)) ? openSealed(root, PASSPHRASE) : createPlainStorage(root);
}
