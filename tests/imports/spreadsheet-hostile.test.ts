import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '$lib/ingest/files/spreadsheet';
import { buildCompound } from './old-workbooks';
import { problemOf } from './spreadsheet-readings';
import { buildXlsx, buildXlsxFiles, buildZip, concat } from './workbooks';

function sheetXml(rows: string, after = ''): string {
	return `<sheetData>${rows}</sheetData>${after}`;
}

describe('an .xlsx that attacks', () => {
	const zeros = new Uint8Array(20_000_000);
	const withSheet = (content: Uint8Array | string, declaredSize?: number) => {
		const files = buildXlsxFiles([{ name: 's', xml: '' }]);
		const sheet = { name: 'xl/worksheets/sheet1.xml', content };
		return buildZip([...files, declaredSize === undefined ? sheet : { ...sheet, declaredSize }]);
	};

	test('is too large when it declares more than 400 MB', async () => {
		expect(await problemOf(withSheet(zeros, 410_000_000))).toBe('too-large');
	});

	test('is not readable when more comes out than it declares', async () => {
		expect(await problemOf(withSheet(zeros, 1000))).toBe('not-readable');
	});

	test('is too large with two cells in opposite corners', async () => {
		const rows =
			'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
		expect(await problemOf(buildXlsx([{ name: 's', xml: sheetXml(rows) }]))).toBe('too-large');
	});

	test('is too large with 100,000 columns', async () => {
		const cells = '<c><v>1</v></c>'.repeat(100_000);
		const xml = sheetXml(`<row r="1">${cells}</row>`);
		expect(await problemOf(buildXlsx([{ name: 's', xml }]))).toBe('too-large');
	});

	test('is too large with more cells than the library could hold', async () => {
		const row = `<row>${'<c s="1"/>'.repeat(100)}</row>`;
		const xml = sheetXml(row.repeat(26_000));
		expect(await problemOf(buildXlsx([{ name: 's', xml }]))).toBe('too-large');
	});

	test('is too large with merged areas over each other', async () => {
		const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`;
		const rows = `${row(1)}<row r="2"><c r="CV2"><v>1</v></c></row>${row(5000)}`;
		const merged = '<mergeCell ref="A1:XFD1048576"/>'.repeat(1000);
		const xml = sheetXml(rows, `<mergeCells>${merged}</mergeCells>`);
		expect(await problemOf(buildXlsx([{ name: 's', xml }]))).toBe('too-large');
	});

	test('never expands entities of its own', async () => {
		const strings = '<si><t>&lol;&lol;</t></si>';
		const files = buildXlsxFiles(
			[{ name: 's', xml: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') }],
			{ strings }
		);
		const declared = files.map((file) => ({
			...file,
			content: String(file.content).replace('?>', '?><!DOCTYPE x [<!ENTITY lol "haha">]>')
		}));
		const reading = await readSpreadsheet(buildZip(declared));
		expect(JSON.stringify(reading)).not.toContain('haha');
	});

	test('is not readable when it is cut off anywhere', async () => {
		const whole = buildXlsx([{ name: 's', xml: sheetXml('<row><c><v>1</v></c></row>') }]);
		for (let length = 0; length < whole.length; length += 97) {
			expect(await problemOf(whole.subarray(0, length))).toBe('not-readable');
		}
	});

	test('is not readable when its encryption would take for hours', async () => {
		const info = concat([
			[4, 0, 4, 0, 0x40, 0, 0, 0],
			new TextEncoder().encode('<encryption><p:encryptedKey spinCount="9999999"/></encryption>')
		]);
		const bytes = buildCompound({ EncryptionInfo: info, EncryptedPackage: info });
		expect(await readSpreadsheet(bytes, { password: 'x' })).toEqual({
			ok: false,
			problem: 'not-readable',
			detail: 'spin count 9999999'
		});
	});
});
