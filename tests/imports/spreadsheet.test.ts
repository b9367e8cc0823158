import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { signatureOf } from '$lib/ingest/files/signature';
import { readSpreadsheet } from '$lib/ingest/files/spreadsheet';
import { listFiles } from '../architecture/files';
import { DAY, problemOf, readRows, readSheets } from './spreadsheet-readings';
import { buildXlsx, type XlsxParts } from './workbooks';

/** The text of one number under one format. */
async function show(value: number, format: string | number, parts: XlsxParts = {}) {
	const xml = `<sheetData><row r="1"><c r="A1" s="1"><v>${value}</v></c></row></sheetData>`;
	return (
		await readRows(buildXlsx([{ name: 's', xml }], { ...parts, formats: [format] }))
	)?.[0]?.[0];
}

function sheetXml(rows: string, after = ''): string {
	return `<sheetData>${rows}</sheetData>${after}`;
}

describe('numbers in an .xlsx', () => {
	test.each([
		[DAY, 'yyyy/m/d', '2022-05-18'],
		[DAY, 14, '2022-05-18'],
		[DAY, 31, '2022-05-18'],
		[DAY, '[$-411]ge.m.d', '2022-05-18'],
		[DAY, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', '2022-05-18'],
		[DAY, 'm"月"d"日"(aaa)', '2022-05-18'],
		[DAY, '[$-411]ge"年度"', '2022-05-18'],
		[DAY, 'm"月"', '2022-05-18'],
		[DAY + 0.5625, 'yyyy/m/d h:mm', '2022-05-18 13:30'],
		[DAY + 13.5 / 24 + 5 / 86_400, 'yyyy/m/d h:mm', '2022-05-18 13:30:05'],
		[0.5625, 'h:mm', '13:30'],
		[0.5625, 'h"時"mm"分"', '13:30'],
		[0.5625, 32, '13:30'],
		[9 / 24 + 20 / 1440, 'h:mm AM/PM', '09:20'],
		[26.5 / 24, '[h]:mm', '26:30'],
		[DAY + 0.5625, 'h:mm', '2022-05-18 13:30'],
		[0, 'yyyy/m/d', '1900-01-00'],
		[1, 'yyyy/m/d', '1900-01-01'],
		[61, 'yyyy/m/d', '1900-03-01'],
		[0.30000000000000004, 0, '0.3'],
		[1e21, 0, '1000000000000000000000'],
		[1234567890123456, 0, '1234567890123456'],
		[1e-7, 0, '0.0000001'],
		[-5, '#,##0', '-5'],
		[0.853, '0.0%', '85.3%'],
		[0.853, 9, '85%'],
		[110103470, '0000000000', '0110103470'],
		[5690071, '000\\-0000', '569-0071'],
		[7, '000"番"', '007番'],
		[12, '0000;-0000', '0012'],
		[157, '"第"0"回"', '157'],
		[12, '#,##0"名"', '12'],
		[1200, '[$¥-411]#,##0;[Red]-[$¥-411]#,##0', '1200'],
		[12, '[Red]0.00', '12'],
		[12, '0.00E+00', '12'],
		[12, 'General"日"', '12']
	] as const)('%d under %s is %s', async (value, format, text) => {
		expect(await show(value, format)).toBe(text);
	});

	test('are days since 1904 where the workbook says so', async () => {
		expect(await show(DAY - 1462, 'yyyy/m/d', { is1904: true })).toBe('2022-05-18');
		expect(await show(DAY - 1462 + 0.5625, 'yyyy/m/d h:mm', { is1904: true })).toBe(
			'2022-05-18 13:30'
		);
		expect(await show(0.5625, 'h:mm', { is1904: true })).toBe('13:30');
	});
});

describe('cells of an .xlsx', () => {
	test('hold booleans, errors, rich text and the values of formulas as text', async () => {
		const cells = [
			'<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>',
			'<c r="C1" t="e"><f>NA()</f><v>#N/A</v></c><c r="D1"><f>1+1</f><v>2</v></c>',
			'<c r="E1" t="str"><f>A2&amp;""</f><v>こもれび</v></c><c r="F1" t="s"><v>0</v></c>',
			'<c r="G1"><f>HYPERLINK("x")</f></c><c r="H1" t="inlineStr"><is><t>末尾</t></is></c>'
		];
		const strings = '<si><r><t>見本</t></r><r><rPr><b/></rPr><t>太郎</t></r></si>';
		const bytes = buildXlsx([{ name: 's', xml: sheetXml(`<row r="1">${cells.join('')}</row>`) }], {
			strings
		});
		expect(await readRows(bytes)).toEqual([
			['TRUE', 'FALSE', '#N/A', '2', 'こもれび', '見本太郎', '', '末尾']
		]);
	});

	test('never hold the furigana of their text', async () => {
		const strings =
			'<si><t>見本太郎</t><rPh sb="0" eb="2"><t>ミホン</t></rPh><phoneticPr fontId="1"/></si>';
		const xml = sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
		expect(await readRows(buildXlsx([{ name: 's', xml }], { strings }))).toEqual([['見本太郎']]);
	});

	test('of a merged area all hold the value of its first', async () => {
		const cell = (name: string, text: string) =>
			`<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
		const rows = [
			`<row r="1">${cell('A1', '名簿')}</row>`,
			`<row r="2">${cell('A2', 'かぜ')}${cell('B2', '甲')}${cell('C2', 'x')}</row>`,
			`<row r="3">${cell('B3', '乙')}</row>`
		];
		const merged = '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:A3"/></mergeCells>';
		const xml = sheetXml(rows.join(''), merged);
		expect(await readRows(buildXlsx([{ name: 's', xml }]))).toEqual([
			['名簿', '名簿', '名簿'],
			['かぜ', '甲', 'x'],
			['かぜ', '乙']
		]);
	});

	test('are trimmed at the ends and kept in their place', async () => {
		const rows =
			'<row r="2"><c r="B2"><v>1</v></c><c r="F2" s="1"/></row><row r="9"><c r="A9" s="1"/></row>';
		const bytes = buildXlsx([{ name: 's', xml: sheetXml(rows) }], { formats: ['0'] });
		expect(await readRows(bytes)).toEqual([[], ['', '1']]);
	});
});

describe('an .xlsx', () => {
	test('says which rows and sheets are hidden, and leaves out charts', async () => {
		const xml = sheetXml(
			'<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>' +
				'<row r="3"><c r="A3"><v>3</v></c></row><row r="9" hidden="1"/>'
		);
		const sheets = await readSheets(
			buildXlsx([
				{ name: '4月', xml },
				{ name: 'グラフ', xml: '', type: 'chartsheet' },
				{ name: '控え', xml, state: 'hidden' },
				{ name: '奥', xml, state: 'veryHidden' }
			])
		);
		expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
			['4月', false],
			['控え', true],
			['奥', true]
		]);
		expect(sheets[0]?.hiddenRows).toEqual([2]);
	});

	test("of the library's own writer is read with its dates and texts", async () => {
		const rows = [
			['開催日', '機関名', '人数'],
			[new Date(Date.UTC(2022, 4, 18)), 'こもれび就労センター', 3]
		];
		const bytes = await writeXlsx({ sheets: [{ name: '名簿', rows }] });
		expect(await readSpreadsheet(bytes)).toEqual({
			ok: true,
			container: 'xlsx',
			sheets: [
				{
					name: '名簿',
					rows: [
						['開催日', '機関名', '人数'],
						['2022-05-18', 'こもれび就労センター', '3']
					],
					hiddenRows: [],
					isHidden: false
				}
			]
		});
	});

	test('with a password asks for it, refuses a wrong one and opens with the right one', async () => {
		const encryption = { password: 'ひらけごま', spinCount: 1000 };
		const bytes = await writeXlsx({ sheets: [{ name: 's', rows: [['あ']] }], encryption });
		expect(signatureOf(bytes)?.container).toBe('encrypted-xlsx');
		expect(await problemOf(bytes)).toBe('needs-password');
		expect(await problemOf(bytes, 'ちがう')).toBe('wrong-password');
		expect((await readSheets(bytes, 'ひらけごま'))[0]?.rows).toEqual([['あ']]);
	});

	test('without a cell is empty', async () => {
		expect(await problemOf(buildXlsx([{ name: 's', xml: sheetXml('') }]))).toBe('empty');
	});

	test('is not read any further once the signal is aborted', async () => {
		const signal = AbortSignal.abort(new Error('stop'));
		const bytes = buildXlsx([{ name: 's', xml: sheetXml('') }]);
		await expect(readSpreadsheet(bytes, { signal })).rejects.toThrow('stop');
	});
});

test('no file of ingest loads a library of spreadsheets or zips before one is opened', () => {
	const eager = listFiles('src/lib/ingest').filter((path) => {
		return /^import (?!type)[^;]*'(hucre|fflate)/m.test(readFileSync(path, 'utf8'));
	});
	expect(eager).toEqual([]);
});
