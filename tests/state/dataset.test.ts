import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
	recordFiles,
	tableSources,
	withoutSampleMeetings,
	type StagedBatch
} from '$lib/state/dataset';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace, type NewBatch, type Workspace } from '$lib/workspace/workspace';
import { canonicalCsv, roll, shippedFetch, type Row } from './shipped-site';

vi.mock('$app/paths', () => ({ base: '' }));
vi.stubGlobal(
	'fetch',
	shippedFetch({ attendance: [...roll('2022-04-20', 'p-1 p-2'), ...roll('2022-05-18', 'p-1')] })
);

function batch(table: string, rows: Row[], replaces?: string[]): NewBatch {
	return {
		csv: canonicalCsv(table, rows),
		table,
		records: rows.length,
		fresh: rows.length,
		file: `${table}.csv`,
		encoding: 'utf-8',
		format: 'canonical',
		...(replaces && { replaces: { table, groups: replaces } })
	};
}

let workspace: Workspace;
beforeEach(async () => {
	workspace = await openWorkspace(createMemoryStorage());
});

async function commit(one: NewBatch): Promise<string> {
	const { imported } = await workspace.commit([one]);
	return imported[0] ?? '';
}

/** The records of a table in use, as "batch: first cell, person". */
async function recordsOf(table: string, staged: StagedBatch[] = []): Promise<string[]> {
	const files = (await recordFiles(workspace, staged)).filter((file) => file.table === table);
	return files.flatMap(({ csv, batch: number }) => {
		const [heading = '', ...lines] = new TextDecoder().decode(csv).trimEnd().split('\n');
		const person = heading.split(',').indexOf('person_key');
		return lines.map((line) => {
			const cells = line.split(',');
			return `${number}: ${cells[0]} ${cells[person] ?? ''}`.trimEnd();
		});
	});
}

async function bytesInUse(): Promise<string[]> {
	return (await recordFiles(workspace)).map(({ csv }) => new TextDecoder().decode(csv));
}

describe('recordFiles() with a replacing batch', () => {
	it('takes the records of its meetings out of older batches and of the sample', async () => {
		await commit(
			batch('attendance', [...roll('2022-05-18', 'p-2 p-3'), ...roll('2022-06-15', 'p-3')])
		);
		await commit(batch('attendance', roll('2022-05-18', 'p-9'), ['2022-05-18']));
		expect(await recordsOf('attendance')).toEqual([
			'0: 2022-04-20 p-1',
			'0: 2022-04-20 p-2',
			'1: 2022-06-15 p-3',
			'2: 2022-05-18 p-9'
		]);
	});

	it('leaves what newer batches say of the meeting', async () => {
		await commit(batch('attendance', roll('2022-05-18', 'p-9'), ['2022-05-18']));
		await commit(batch('attendance', roll('2022-05-18', 'p-3')));
		expect((await recordsOf('attendance')).slice(2)).toEqual([
			'1: 2022-05-18 p-9',
			'2: 2022-05-18 p-3'
		]);
	});

	it('gives everything back byte for byte when it is undone, and takes it again at redo', async () => {
		await commit(batch('attendance', roll('2022-05-18', 'p-2')));
		const before = await bytesInUse();
		const entryId = await commit(batch('attendance', roll('2022-05-18', 'p-9'), ['2022-05-18']));
		const replaced = await bytesInUse();
		expect(replaced.slice(0, -1)).not.toEqual(before);
		await workspace.undo(entryId);
		expect(await bytesInUse()).toEqual(before);
		await workspace.redo(entryId);
		expect(await bytesInUse()).toEqual(replaced);
	});

	it('may hold no records at all', async () => {
		await commit(batch('attendance', [], ['2022-04-20', '2022-05-18']));
		expect(await recordsOf('attendance')).toEqual([]);
	});

	it('takes nothing out of other tables, whose first cells are the same', async () => {
		await commit(batch('meeting', [{ meeting_id: '2022-05-18', held_on: '2022-05-18' }]));
		await commit(batch('attendance', [], ['2022-05-18']));
		expect(await recordsOf('meeting')).toEqual(['1: 2022-05-18']);
	});

	it.each([
		['working_group_activity', { working_group: '精神', held_on: '2022-05-18' }, '精神'],
		['organization', { organization_id: 'a,"b', name: 'こもれび' }, 'a,"b'],
		['meeting', { meeting_id: 'm-1', held_on: '2022-05-18' }, 'm-1']
	] as [string, Row, string][])('works for %s', async (table, row, group) => {
		await commit(batch(table, [row]));
		expect((await recordsOf(table)).length).toBe(1);
		await commit(batch(table, [], [group]));
		expect(await recordsOf(table)).toEqual([]);
	});

	it('counts the replacements of several batches together', async () => {
		await commit(batch('attendance', roll('2022-06-15', 'p-3')));
		const first = await commit(batch('attendance', [], ['2022-04-20']));
		await commit(batch('attendance', [], ['2022-05-18', '2022-06-15']));
		expect(await recordsOf('attendance')).toEqual([]);
		await workspace.undo(first);
		expect((await recordsOf('attendance')).length).toBe(2);
	});

	it('copies an older batch once for the same replacements', async () => {
		await commit(batch('attendance', roll('2022-05-18', 'p-2')));
		await commit(batch('attendance', [], ['2022-05-18']));
		const [first, second] = [await recordFiles(workspace), await recordFiles(workspace)];
		const changed = first.filter(({ table }) => table === 'attendance').slice(0, 2);
		for (const { csv } of changed) expect(second.map((file) => file.csv)).toContain(csv);
		expect(changed.length).toBe(2);
	});
});

describe('recordFiles() with staged batches', () => {
	it('has them after all others, with what they replace taken out, and commits nothing', async () => {
		await commit(batch('attendance', roll('2022-05-18', 'p-2')));
		const staged = [
			batch('attendance', roll('2022-05-18', 'p-7'), ['2022-05-18']),
			batch('attendance', roll('2022-07-20', 'p-8'))
		];
		expect((await recordsOf('attendance', staged)).slice(2)).toEqual([
			'2: 2022-05-18 p-7',
			'3: 2022-07-20 p-8'
		]);
		expect((await recordsOf('attendance')).length).toBe(4);
		expect(workspace.state.batches.length).toBe(1);
	});
});

describe('tableSources()', () => {
	it('gives bytes away that are not used again, whatever was replaced', async () => {
		await commit(batch('attendance', roll('2022-05-18', 'p-2')));
		const staged = [batch('attendance', roll('2022-07-20', 'p-8'), ['2022-05-18'])];
		const texts = async () => {
			const files = (await tableSources(workspace, staged)).flatMap((source) => source.files);
			const read = files.map(({ bytes }) => new TextDecoder().decode(bytes));
			for (const { bytes } of files) structuredClone(bytes, { transfer: [bytes.buffer] });
			return read;
		};
		const first = await texts();
		expect(await texts()).toEqual(first);
		expect(first.join('')).toContain('p-8');
	});
});

describe('withoutSampleMeetings()', () => {
	it('leaves the own records, and what else came with the site', async () => {
		await commit(batch('attendance', roll('2022-06-15', 'p-3')));
		const all = await recordFiles(workspace);
		const read = withoutSampleMeetings(all);
		const tables = (files: typeof all) =>
			files.map(({ table, origin }) => `${table} ${origin.name}`).toSorted();
		expect(tables(all)).toContain('attendance shipped');
		expect(tables(read)).toEqual(
			tables(all).filter((one) => !['attendance shipped', 'meeting shipped'].includes(one))
		);
		expect(tables(read)).toContain('attendance import');
		expect(tables(read)).toContain('organization shipped');
	});
});
