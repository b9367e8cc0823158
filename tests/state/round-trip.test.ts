import { describe, expect, it, vi } from 'vitest';
import { IMPORT_TABLES } from '$lib/domain/tables';
import type { Change } from '$lib/workspace/change';
import type { NewBatch } from '$lib/workspace/workspace';
import { recordTables } from '$lib/state/record-tables';
import { shippedCsv } from '$lib/state/shipped.server';
import { casesOf, FIXTURES, readFixture, stemOf } from '../imports/fixture-reading';
import { existsSync, readdirSync } from 'node:fs';
import { readDataset } from '../metrics/dataset';
import { createRandom } from '../faults/random';
import { canonicalCsv, type Row } from './shipped-site';
import {
	exportAll,
	expectRoundTrip,
	expectSameInNewWorkspace,
	readAgainst,
	textOf,
	toBatch,
	workspaceOf
} from './round-trip';

vi.mock('$app/paths', () => ({ base: '' }));

describe('export → import changes nothing', () => {
	it('for the sample', async () => {
		const files = await Promise.all(
			IMPORT_TABLES.map(async ({ name, file }) => ({ table: name, csv: await shippedCsv(file) }))
		);
		const exported = await expectRoundTrip(await workspaceOf(files));
		expect(exported.length).toBe(5);
		await expectSameInNewWorkspace(exported);
	});

	it('for the trap data, its later batches on top of the first', async () => {
		const dataset = readDataset('tests/metrics/trap');
		const workspace = await workspaceOf([]);
		for (const { name, file } of IMPORT_TABLES) {
			const rows = dataset.get(name) ?? [];
			for (const batch of [...new Set(rows.map((row) => row.batch))].sort()) {
				const own = rows.filter((row) => row.batch === batch).map(({ cells }) => cells);
				const bytes = canonicalCsv(name, own);
				const reading = await readAgainst(workspace, { name: `${file}.csv`, bytes });
				await workspace.commit(reading.parts.map(toBatch));
			}
		}
		expect(workspace.state.batches.length).toBeGreaterThan(5);
		expect((await expectRoundTrip(workspace)).length).toBeGreaterThan(2);
	});

	const formats = readdirSync(FIXTURES, { withFileTypes: true }).filter((one) => one.isDirectory());
	const cases = formats.flatMap(({ name }) => casesOf(name));
	it.each(cases)('for what was read from %s', async (path) => {
		const reading = await readFixture(path);
		if (reading.records === 0 || reading.isBlocked) return;
		const workspace = await workspaceOf([]);
		await workspace.commit(reading.parts.map(toBatch));
		const exported = await expectRoundTrip(workspace);
		expect(exported.length).toBeGreaterThan(0);
		// What is there already may be spelled otherwise than an import would spell it.
		const isAlone = !existsSync(`${stemOf(path)}.existing`);
		if (isAlone) await expectSameInNewWorkspace(exported);
	});
});

const ORGANIZATIONS: Row[] = ['a', 'b', 'c'].map((id) => {
	return { organization_id: `org-${id}`, name: `機関${id}`, kind: 'company' };
});
const MEETINGS: Row[] = [{ meeting_id: '2022-05-18', held_on: '2022-05-18', title: '題' }];
const ROLL: Row[] = ['a', 'b', 'c'].map((id) => {
	const of = { organization_id: `org-${id}`, organization: `機関${id}` };
	return { meeting_id: '2022-05-18', held_on: '2022-05-18', ...of, person_key: `p-1234567${id}` };
});

const CHANGES: readonly Change[] = [
	{ operation: 'rename', organization: 'org-a', was: '機関a', name: '=新', from: '2020-04-01' },
	{ operation: 'rename', organization: 'org-b', was: '機関b', name: '機関B', from: '' },
	{ operation: 'merge', organization: 'org-c', into: 'org-a', from: '2023-04-01' },
	{
		...{ operation: 'split', organization: 'org-b', id: 'org-b-2', name: '分室' },
		...{ names: ['機関b'], from: '' }
	},
	{
		...{ operation: 'edit', table: 'meeting', id: '2022-05-18' },
		changes: { title: { was: '題', now: '+改題' }, mode: { was: '', now: 'online' } }
	},
	{
		...{ operation: 'edit', table: 'organization', id: 'org-a' },
		changes: { kind: { was: 'company', now: 'school' } }
	}
];

describe('changes of organizations and meetings', () => {
	it.each(CHANGES)(
		'are exported and change nothing when they come back: $operation',
		async (one) => {
			const workspace = await workspaceOf([
				{ table: 'organization', csv: canonicalCsv('organization', ORGANIZATIONS) },
				{ table: 'meeting', csv: canonicalCsv('meeting', MEETINGS) },
				{ table: 'attendance', csv: canonicalCsv('attendance', ROLL) }
			]);
			const texts = async () => (await exportAll(workspace)).map(({ bytes }) => textOf(bytes));
			const before = await texts();
			const entry = await workspace.change(one);
			const files = await expectRoundTrip(workspace);
			expect(files.map(({ bytes }) => textOf(bytes))).not.toEqual(before);
			await expectSameInNewWorkspace(files);
			await workspace.undo(entry ?? '');
			expect(await texts()).toEqual(before);
		}
	);
});

describe('undo of any import', () => {
	it.each([1, 2, 3])('gives the same bytes as before it, in workspace %i', async (seed) => {
		const random = createRandom(seed);
		const workspace = await workspaceOf([]);
		const bytes = async () => (await exportAll(workspace)).map((file) => textOf(file.bytes));
		const entries: string[] = [];
		for (let step = 0; step < 25; step++) {
			const before = await bytes();
			const { imported } = await workspace.commit([randomBatch(random)]);
			const [entry] = imported;
			if (!entry) continue;
			const after = await bytes();
			await workspace.undo(entry);
			expect(await bytes()).toEqual(before);
			await workspace.redo(entry);
			expect(await bytes()).toEqual(after);
			entries.push(entry);
		}
		expect(entries.length).toBeGreaterThan(15);
		const all = await bytes();
		for (const entry of entries) {
			await workspace.undo(entry);
			await workspace.redo(entry);
			expect(await bytes()).toEqual(all);
		}
		await workspace.undoAll(entries);
		expect(await bytes()).toEqual([]);
	});
});

const HOSTILE = [
	...[
		'=cmd|/c calc!A0',
		'+1',
		'-5',
		'+1+1',
		'-2+3',
		'@SUM(A1)',
		'＝x',
		'＋あ',
		'－',
		'＠x',
		'=',
		'-'
	],
	...[
		"'=x",
		"''=x",
		"'''@x",
		"'",
		"'quoted'",
		"'-5",
		'"',
		'""',
		'"a"',
		'a"b',
		'a,b',
		',',
		'"=a,b"'
	],
	...['a\nb', 'a\r\nb', '\ta', ' a ', '　全角　', '0012', '1e5', '2022-05-18', 'TRUE', '1/2'],
	...['①髙﨑𠮷', 'ｱﾕﾐ', '㍿あゆみ', '〜～∥−', '¥￥\\', '〓', '😀', 'か\u200b\u3099', '⁻a', '︱b'],
	...['\ufeffa', 'a\u0000b', 'sep=;', '#N/A', 'null', '=1,"2"', '[x](y)', '<b>', 'p-12345678'],
	...[`=${'あ'.repeat(999)}`, 'あ'.repeat(1000)]
];

describe('hostile texts', () => {
	it('are the same after export and import, as names of organizations', async () => {
		const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
		const rows = HOSTILE.map((text, at) => `x-${at},${cell(text)}`);
		const given = `organization_id,name\r\n${rows.join('\r\n')}\r\n`;
		const workspace = await workspaceOf([]);
		const bytes = new TextEncoder().encode(given);
		const reading = await readAgainst(workspace, { name: 'organizations.csv', bytes });
		expect(reading.issues.filter(({ level }) => level === 'error')).toEqual([]);
		expect(reading.records).toBe(HOSTILE.length);
		await workspace.commit(reading.parts.map(toBatch));
		await expectSameInNewWorkspace(await expectRoundTrip(workspace));
	});

	it('are the same as texts of every column of every table', async () => {
		const texts = await asCanonical(HOSTILE);
		expect(texts.length).toBeGreaterThan(HOSTILE.length - 10);
		const workspace = await workspaceOf(
			IMPORT_TABLES.map(({ name, columns }) => {
				const rows = texts.map((text) =>
					Object.fromEntries(columns.map((column) => [column.name, valueOf(column, text)]))
				);
				return { table: name, csv: canonicalCsv(name, rows as Record<string, string>[]) };
			})
		);
		expect((await expectRoundTrip(workspace)).length).toBe(IMPORT_TABLES.length);
	});

	it('run as no formula in any file', async () => {
		const rows = HOSTILE.map((name, at) => ({ organization_id: `x-${at}`, name }));
		const workspace = await workspaceOf([
			{ table: 'organization', csv: canonicalCsv('organization', rows) }
		]);
		const [file] = await exportAll(workspace);
		const cells = textOf(file?.bytes ?? new Uint8Array()).split(/[\r\n]+|,/);
		expect(cells.filter((cell) => /^"?[=@＝＋－＠\t]/.test(cell))).toEqual([]);
	});
});

/** Texts as an import keeps them, each once. */
async function asCanonical(texts: readonly string[]): Promise<string[]> {
	const lines = texts.map((text, at) => `x-${at},"${text.replaceAll('"', '""')}"\n`);
	const bytes = new TextEncoder().encode(`organization_id,name\n${lines.join('')}`);
	const workspace = await workspaceOf([]);
	const { parts } = await readAgainst(workspace, { name: 'organizations.csv', bytes });
	await workspace.commit(parts.map(toBatch));
	const [table] = await recordTables(workspace, true);
	return [...new Set(table?.rows.map(([, name = '']) => name))].filter((name) => name !== '');
}

/** An import of some records, of few meetings and people so that imports meet each other. */
function randomBatch(random: () => number): NewBatch {
	const pick = (count: number) => Math.floor(random() * count);
	const day = () => `2022-0${1 + pick(5)}-18`;
	const table = ['attendance', 'meeting', 'organization', 'registration'][pick(4)]!;
	const rows = Array.from({ length: 1 + pick(6) }, (): Row => {
		const [heldOn, id] = [day(), `org-${pick(4)}`];
		if (table === 'organization') return { organization_id: id, name: `${id} ${pick(2)}` };
		const meeting = { meeting_id: heldOn, held_on: heldOn };
		if (table === 'meeting') return { ...meeting, title: `題${pick(9)}` };
		return { ...meeting, organization_id: id, person_key: ['', `p-${pick(9)}`][pick(2)]! };
	});
	const origin = { file: `${pick(9)}.csv`, encoding: 'utf-8', format: 'f' };
	const replaces = pick(3) === 0 ? { replaces: { table, groups: [day()] } } : {};
	const counts = { records: rows.length, fresh: rows.length };
	return { table, csv: canonicalCsv(table, rows), ...counts, ...origin, ...replaces };
}

function valueOf({ name, type }: { name: string; type: string }, text: string): string {
	if (name === 'held_on') return '2022-05-18';
	if (name === 'person_key') return 'p-12345678';
	if (name === 'fiscal_year') return '2022';
	if (name === 'value') return '1.5';
	if (type === 'month') return '2022-05';
	if (type !== 'text' || name.startsWith('municipality')) return '';
	return text;
}
