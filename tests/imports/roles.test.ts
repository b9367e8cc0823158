import { describe, expect, test } from 'vitest';
import { assignRoles } from '$lib/ingest/tables/columns-by-role';
import { ROLES } from '$lib/ingest/tables/roles';
import { tableOf } from '$lib/ingest/tables/sheet-table';

function cells(text: string): string[][] {
	return text.split('\n').map((line) => line.split(','));
}

/** The roles of the columns of a table, by the text of a sheet. */
function rolesOf(text: string, answers = {}) {
	const table = tableOf(cells(text));
	if (!table) throw new Error(`no table in ${text}`);
	const body = table.body.map((one) => one.cells);
	return assignRoles(table.headings, body, answers).columns.map(({ role }) => role);
}

describe('columns by role', () => {
	test('every role has a Japanese and an English label, and no two share an id', () => {
		expect(ROLES.filter(({ ja, en }) => ja === '' || en === '')).toEqual([]);
		expect(new Set(ROLES.map(({ id }) => id)).size).toBe(ROLES.length);
	});

	test('a word within a longer heading names the role', () => {
		const text = `参加者氏名,ご所属（事業所名）,出欠（○×）,お電話番号
見本太郎,あおぞら,○,072-000-0001
見本花子,かけはし,×,072-000-0002`;
		expect(rolesOf(text)).toEqual(['person', 'organization', 'status', 'telephone']);
	});

	test('values win over headings that are the wrong way round', () => {
		const text = `所属,氏名
見本 太郎,こもれび就労センター
見本 花子,株式会社かぜ`;
		expect(rolesOf(text)).toEqual(['person', 'organization']);
	});

	test('years, numbers of a list and numbers of telephones are no head counts', () => {
		const rows = '見本 太郎,2024,6,12\n見本 花子,2025,12,31';
		expect(rolesOf(`氏名,年度,入会年,番号\n${rows}`)).not.toContain('count');
		expect(rolesOf('機関名,数\nこもれび就労センター,12\nかぜ株式会社,31')).toContain('count');
	});

	test('whoever designates an office is not the office', () => {
		const text = `指定機関名,事業所の名称,住所
高槻市,あすなろ,大阪府高槻市見本町1
高槻市,ひだまり,大阪府高槻市見本町2`;
		expect(rolesOf(text)[1]).toBe('organization');
	});

	test('a column of e-mail addresses is one whatever its heading says', () => {
		const text = `氏名,所属先
見本太郎,taro@example.com
見本花子,hanako@example.com`;
		expect(rolesOf(text)).toEqual(['person', 'email']);
	});

	test('office numbers are no telephone numbers', () => {
		const text = `事業所の名称,事業所番号
こもれび就労センター,0110103470
かぜの丘,0110103471`;
		expect(rolesOf(text)).toEqual(['organization', 'organization_id']);
	});

	test('the reason counts the values', () => {
		const roles = assignRoles(['a'], [['2024/5/18'], ['2024/6/19'], ['R6.7.17']]);
		expect(roles.find('date')?.reason).toBe('3行のうち3行が日付');
	});

	test('an answer names the role of a column, or takes it away', () => {
		const text = `あ,い
ねこ,みどり
いぬ,あお`;
		expect(rolesOf(text, { 'column:0': 'person', 'column:1': 'none' })).toEqual(['person', null]);
	});
});

describe('headings', () => {
	test('two heading rows are joined below a title', () => {
		const table = tableOf(
			cells(`参加者名簿
No.,氏名,,参加方法,,備考
,姓,名,会場,Zoom,
1,見本,太郎,○,,
合計,1名`)
		);
		expect(table?.headingRow).toBe(3);
		expect(table?.headings.slice(1, 5)).toEqual([
			'氏名 姓',
			'氏名 名',
			'参加方法 会場',
			'参加方法 Zoom'
		]);
		expect(table?.leftOut.map(({ row, because }) => `${row} ${because}`)).toEqual([
			'1 preamble',
			'2 heading',
			'5 total'
		]);
	});

	test('a first row of data is no row of headings', () => {
		const table = tableOf(cells('見本太郎,こもれび就労センター\n見本花子,株式会社かぜ'));
		expect([table?.headings, table?.body.length]).toEqual([[], 2]);
	});

	test('headings, titles and notes of every printed page are left out', () => {
		const page = '参加者名簿\n氏名,所属\n見本太郎,こもれび\n小計,1名\n※当日受付';
		const table = tableOf(cells(`${page}\n\n${page}`));
		expect(table?.body.map(({ row }) => row)).toEqual([3, 9]);
	});
});
