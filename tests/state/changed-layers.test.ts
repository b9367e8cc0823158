import { beforeEach, describe, expect, it, vi } from 'vitest';
import { splitId } from '$lib/workspace/change';
import { batch, edit, merge, openChanged, rename, SHIPPED, split, UNTOUCHED } from './changed-site';
import { roll, shippedFetch } from './shipped-site';

vi.mock('$app/paths', () => ({ base: '' }));
vi.stubGlobal('fetch', shippedFetch(SHIPPED));

type Opened = Awaited<ReturnType<typeof openChanged>>;
let workspace: Opened['workspace'];
let commit: Opened['commit'];
let change: Opened['change'];
let recordsOf: Opened['recordsOf'];
let bytesInUse: Opened['bytesInUse'];
beforeEach(async () => {
	({ workspace, commit, change, recordsOf, bytesInUse } = await openChanged());
});

describe('recordFiles() with a changed organization', () => {
	it('ends its name the day before another begins, and keeps the row of the file', async () => {
		await change(rename('木漏れ日'));
		expect(await recordsOf('organization')).toEqual([
			UNTOUCHED,
			'1 change: org-1 こもれび school 2010-04-01 2022-03-31 2',
			'1 change: org-1 木漏れ日 school 2022-04-01 2'
		]);
	});

	it('puts a name between two others, which leaves the latest as it is', async () => {
		await change(rename('木漏れ日'));
		await change(rename('こもれび舎', '2015-04-01'));
		expect((await recordsOf('organization')).slice(1)).toEqual([
			'1 change: org-1 こもれび school 2010-04-01 2015-03-31 2',
			'1 change: org-1 こもれび舎 school 2015-04-01 2022-03-31 2',
			'1 change: org-1 木漏れ日 school 2022-04-01 2'
		]);
		await change(rename('古い名', '2000-04-01'));
		expect((await recordsOf('organization'))[1]).toBe(
			'1 change: org-1 古い名 school 2000-04-01 2010-03-31 1'
		);
	});

	it('mends a spelling for all time, and still knows the old one', async () => {
		await change(rename('木漏れ日', ''));
		const rows = [
			UNTOUCHED,
			'1 change: org-1 こもれび school 0001-01-01 0',
			'1 change: org-1 木漏れ日 school 2010-04-01 2'
		];
		expect(await recordsOf('organization')).toEqual(rows);
		await change(rename('こもれび', '', 'org-1', '木漏れ日'));
		expect((await recordsOf('organization')).slice(1)).toEqual([
			'1 change: org-1 木漏れ日 school 0001-01-01 0',
			'1 change: org-1 こもれび school 2010-04-01 2'
		]);
	});

	it('mends the name of a day instead of ending it on the day it begins', async () => {
		await change(rename('木漏れ日', '2010-04-01'));
		expect((await recordsOf('organization')).at(-1)).toBe(
			'1 change: org-1 木漏れ日 school 2010-04-01 2'
		);
	});

	it('goes into another one the day before the day given, always when none is', async () => {
		const entry = await change(merge('org-1', 'org-2'));
		expect((await recordsOf('organization')).at(-1)).toBe(
			'1 change: org-1 こもれび school 2010-04-01 2022-03-31 org-2 2'
		);
		await workspace.undo(entry);
		await change(merge('org-1', 'org-2', ''));
		expect((await recordsOf('organization')).at(-1)).toContain(' 0001-01-01 org-2 ');
		await change(merge('org-1', '', ''));
		expect((await recordsOf('organization')).at(-1)).toBe(
			'1 change: org-1 こもれび school 2010-04-01 2'
		);
	});

	it('keeps a merger through a later change of the name', async () => {
		await change(merge('org-1', 'org-2', '2023-04-01'));
		await change(rename('木漏れ日'));
		expect((await recordsOf('organization')).slice(1)).toEqual([
			'1 change: org-1 こもれび school 2010-04-01 2022-03-31 2',
			'1 change: org-1 木漏れ日 school 2022-04-01 2023-03-31 org-2 2'
		]);
	});

	it('ends a merger of a list that would close a circle: the newer word holds', async () => {
		const row = { organization_id: 'org-2', name: 'いわし', valid_to: '2020-03-31' };
		await commit(batch('organization', [{ ...row, merged_into: 'org-1' }]));
		await change(merge('org-1', 'org-2'));
		const rows = await recordsOf('organization');
		expect(rows.filter((one) => one.includes('org-2 いわし'))).toEqual([
			'2 change: org-2 いわし company 3',
			'3 change: org-2 いわし 2'
		]);
	});

	it('has its kind and place in all its records, each with the word it had', async () => {
		// The newer list has the word although its name has no day.
		await commit(batch('organization', [{ organization_id: 'org-1', name: '木漏れ日' }]));
		await change(
			edit('organization', 'org-1', {
				kind: 'company',
				municipality_code: '27207',
				municipality: '高槻市'
			})
		);
		expect(await recordsOf('organization')).toEqual([
			UNTOUCHED,
			'2 change: org-1 こもれび company 27207 高槻市 2010-04-01 2',
			'3 change: org-1 木漏れ日 company 27207 高槻市 2'
		]);
	});

	it('is listed by the first change when only records name it, under the id it had', async () => {
		await change(edit('organization', 'name:あさもや', { kind: 'medical' }));
		expect((await recordsOf('organization')).at(-1)).toBe(
			'1 change: name:あさもや あさもや medical 1'
		);
		await change(merge('org-2', 'name:あさもや'));
		expect((await recordsOf('organization')).at(-1)).toContain('org-2 いわし company 2022-03-31');
	});

	it('passes its changes on to the id that a later list gives its name', async () => {
		await change(rename('朝もや', '2022-04-01', 'name:あさもや', 'あさもや'));
		await change(merge('org-2', 'name:あさもや'));
		await commit(
			batch('organization', [{ organization_id: 'org-7', name: 'あさもや', kind: 'other' }])
		);
		const rows = await recordsOf('organization');
		expect(rows.join('\n')).not.toContain('name:');
		expect(rows.filter((one) => one.includes(': org-7'))).toEqual([
			'2 change: org-7 あさもや 2022-03-31 1',
			'2 change: org-7 朝もや 2022-04-01 1',
			'3 import: org-7 あさもや other 2'
		]);
		expect(rows.find((one) => one.includes(': org-2'))).toContain('2022-03-31 org-7');
	});

	it('changes the organization that a list had given the name before', async () => {
		await commit(batch('organization', [{ organization_id: 'org-7', name: 'あさもや' }]));
		await change(edit('organization', 'name:あさもや', { kind: 'medical' }));
		expect((await recordsOf('organization')).at(-1)).toBe('2 change: org-7 あさもや medical 2');
	});

	it('has no effect while nobody knows it', async () => {
		const before = await bytesInUse();
		await change(rename('X', '2022-04-01', 'org-5'));
		await change(merge('org-1', 'org-5'));
		expect(await bytesInUse()).toEqual(before);
	});
});

describe('recordFiles() with a split organization', () => {
	it('gives the records of a name from a day on the new id, and each half its own', async () => {
		await change(split('2022-04-01'));
		expect((await recordsOf('attendance')).map((one) => one.split(' ').slice(3))).toEqual([
			['2022-03-31', 'org-1', 'こもれび', 'p-1', '2'],
			['2022-03-31', 'org-1', 'こもれび', 'p-2', '3'],
			['2022-03-31', 'あさもや', 'p-6', '4'],
			['2022-04-01', 'org-9', 'こもれび', 'p-1', '5'],
			['2022-04-01', 'あさもや', 'p-6', '6']
		]);
		expect((await recordsOf('organization')).at(-1)).toBe(
			'1 change: org-9 分室 school 2022-04-01 1'
		);
	});

	it('reaches records of every table, with the id or without, and those imported later', async () => {
		await change(split(''));
		const own = { held_on: '2022-05-18', organization_id: 'org-1', organization: 'こもれび' };
		await commit(batch('registration', [{ meeting_id: 'm', ...own }]));
		await commit(
			batch('working_group_activity', [
				{ working_group: '精神', ...own },
				{ working_group: '精神', ...own, organization: 'いわし' }
			])
		);
		expect((await recordsOf('registration'))[0]).toContain('org-9 こもれび');
		const groups = await recordsOf('working_group_activity');
		expect(groups.map((one) => one.includes('org-9'))).toEqual([true, false]);
		expect((await recordsOf('attendance')).filter((one) => one.includes('org-9'))).toHaveLength(3);
	});

	it('moves a listed name to the new organization, and never the last one', async () => {
		await change(rename('木漏れ日'));
		await change(split('', ['木漏れ日'], '木漏れ日'));
		expect((await recordsOf('organization')).slice(1)).toEqual([
			'1 change: org-1 こもれび school 2010-04-01 2022-03-31 2',
			'1 change: org-9 木漏れ日 school 2022-04-01 2',
			'2 change: org-9 木漏れ日 school 1'
		]);
		const last = { ...split('', ['こもれび'], '最後'), id: 'org-8' };
		await change(last);
		expect((await recordsOf('organization')).find((one) => one.includes('org-1 '))).toBe(
			'1 change: org-1 こもれび school 2010-04-01 2022-03-31 2'
		);
	});

	it('can split what was split off', async () => {
		await change(split(''));
		await change({
			...({ operation: 'split', organization: 'org-9', id: splitId('org-9', 'X') } as const),
			...{ name: 'X', names: ['こもれび'], from: '2022-04-01' }
		});
		const found = (await recordsOf('attendance')).filter((one) => one.includes('こもれび'));
		expect(found.map((one) => / (org-\w+) /.exec(one)?.[1])).toEqual([
			'org-9',
			'org-9',
			splitId('org-9', 'X')
		]);
	});

	it('finds a name in quotes', async () => {
		await commit(
			batch('attendance', [
				{ ...roll('2022-05-18', 'p-1')[0], organization_id: 'org-1', organization: 'a,"b"' }
			])
		);
		await change(split('', ['a,"b"']));
		expect((await recordsOf('attendance')).at(-1)).toContain('org-9 "a ""b"""');
	});
});
