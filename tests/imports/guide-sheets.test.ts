import { describe, expect, test } from 'vitest';
import { readFile, type FileReading } from '$lib/ingest/read-file';
import { contextFrom } from './fixture-reading';
import { buildXlsx } from './workbooks';

const LIST =
	'氏名,所属,参加日\n見本太郎,こもれび就労センター,2024/5/15\n見本花子,かぜ株式会社,2024/5/15';
const OTHER = 'コード,色,形\nA1,赤,丸\nA2,青,三角';

function sheetXml(text: string): string {
	const rows = text.split('\n').map((line) => {
		const cells = line.split(',').map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`);
		return `<row>${cells.join('')}</row>`;
	});
	return `<sheetData>${rows.join('')}</sheetData>`;
}

function readWorkbook(sheets: Record<string, string>): Promise<FileReading> {
	const bytes = buildXlsx(
		Object.entries(sheets).map(([name, text]) => ({ name, xml: sheetXml(text) }))
	);
	return readFile({ name: '名簿.xlsx', bytes }, contextFrom('none'));
}

function codesOf({ issues }: FileReading): string[] {
	return issues.map(({ code }) => code);
}

describe('a workbook with sheets that explain it', () => {
	test.each(['書き方', '記入例', '使い方', '説明', '凡例', '入力方法', '【記入例】'])(
		'takes nothing from a sheet named %s, whatever it holds',
		async (name) => {
			const reading = await readWorkbook({ 名簿: LIST, [name]: LIST.replace('太郎', '次郎') });
			expect(reading.records).toBe(2);
			expect(reading.questions.map(({ id }) => id)).not.toContain(`sheet:${name}`);
			expect(codesOf(reading)).not.toContain('sheet-not-read');
		}
	);

	test('asks about a second sheet whose name only begins with such a word', async () => {
		const reading = await readWorkbook({ 名簿: LIST, 説明会: LIST.replace('太郎', '次郎') });
		expect(reading.questions.map(({ id }) => id)).toContain('sheet:説明会');
	});

	test('says that a sheet with another table is not read, but nothing of an empty one', async () => {
		const other = await readWorkbook({ 名簿: LIST, 色: OTHER });
		expect(codesOf(other)).toContain('sheet-not-read');
		const empty = await readWorkbook({ 名簿: LIST, 色: '' });
		expect(codesOf(empty)).not.toContain('sheet-not-read');
	});

	test('reads a sheet named 見本 where there is no other', async () => {
		expect((await readWorkbook({ 見本: LIST })).records).toBe(2);
	});
});
