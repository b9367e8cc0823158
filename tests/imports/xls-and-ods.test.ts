import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { signatureOf } from '$lib/ingest/files/signature';
import { readSpreadsheet } from '$lib/ingest/files/spreadsheet';
import { biff, buildCompound, buildXls, double, wideText } from './old-workbooks';
import { DAY, problemOf, readRows, readSheets } from './spreadsheet-readings';
import { buildOds, buildXlsx, u16, u32 } from './workbooks';

describe('an .xls', () => {
	const XF = (format: number) => biff(0xe0, u16(0), u16(format), new Uint8Array(16));
	const globals = [
		biff(0x41e, u16(164), wideText('0000000000')),
		biff(0x41e, u16(165), wideText('[$-411]ge.m.d')),
		...[0, 164, 165, 31, 20, 9].map(XF)
	];
	const number = (row: number, column: number, format: number, value: number) =>
		biff(0x203, u16(row), u16(column), u16(format), double(value));
	const label = (row: number, column: number, text: string) =>
		biff(0x204, u16(row), u16(column), u16(0), wideText(text));
	const formula = (row: number, column: number) =>
		biff(
			0x06,
			u16(row),
			u16(column),
			u16(0),
			[0, 0, 0, 0, 0, 0, 0xff, 0xff],
			u16(0),
			u32(0),
			u16(0)
		);
	const hiddenRow = (row: number) =>
		biff(0x208, u16(row), u16(0), u16(1), u16(0), u32(0), u16(0x20), u16(0));

	test('is read with its formats, hidden rows and sheets', async () => {
		const records = [
			hiddenRow(1),
			label(0, 0, '事業所番号'),
			number(0, 1, 1, 110103470),
			number(0, 2, 2, DAY),
			number(0, 3, 3, DAY),
			number(0, 4, 4, 0.5625),
			number(0, 5, 5, 0.85),
			label(1, 0, '隠れた行'),
			label(2, 0, 'かぜ'),
			biff(0xe5, u16(1), u16(2), u16(2), u16(0), u16(1))
		];
		const reading = await readSpreadsheet(
			buildXls(
				[
					{ name: '名簿', records },
					{ name: 'グラフ', records: [], type: 2 },
					{ name: '控え', records: [label(0, 0, 'x')], state: 1 }
				],
				globals
			)
		);
		expect(reading).toEqual({
			ok: true,
			container: 'xls',
			sheets: [
				{
					name: '名簿',
					rows: [
						['事業所番号', '0110103470', '2022-05-18', '2022-05-18', '13:30', '85%'],
						['隠れた行'],
						['かぜ', 'かぜ']
					],
					hiddenRows: [2],
					isHidden: false
				},
				{ name: '控え', rows: [['x']], hiddenRows: [], isHidden: true }
			]
		});
	});

	test('keeps the text of the first formula of a shared one', async () => {
		const shared = biff(0x4bc, new Uint8Array(10));
		const records = [formula(0, 0), shared, biff(0x207, wideText('出席')), formula(1, 0)];
		const next = [...records, biff(0x207, wideText('欠席'))];
		expect(await readRows(buildXls([{ name: 's', records: next }], globals))).toEqual([
			['出席'],
			['欠席']
		]);
	});

	test('counts its days since 1904 where it says so', async () => {
		const records = [number(0, 0, 2, DAY - 1462), number(0, 1, 3, DAY - 1462)];
		const mac = [...globals, biff(0x22, u16(1))];
		expect(await readRows(buildXls([{ name: 's', records }], mac))).toEqual([
			['2022-05-18', '2022-05-18']
		]);
	});

	test('with a password is not readable, rather than read as noise', async () => {
		const scrambled = buildXls(
			[{ name: 's', records: [label(0, 0, 'x')] }],
			[biff(0x2f, new Uint8Array(54)), ...globals]
		);
		expect(await readSpreadsheet(scrambled)).toEqual({
			ok: false,
			problem: 'not-readable',
			detail: 'xls-password'
		});
	});

	test('is told from a Word document and from an encrypted .xlsx', () => {
		expect(signatureOf(buildXls([{ name: 's', records: [] }]))?.container).toBe('xls');
		const word = buildCompound({ WordDocument: new Uint8Array(10) });
		expect(signatureOf(word)).toMatchObject({ code: 'other-file', container: null });
		const encrypted = buildCompound({ EncryptedPackage: new Uint8Array(10) });
		expect(signatureOf(encrypted)?.container).toBe('encrypted-xlsx');
	});

	test('is not readable when its sectors form a ring', async () => {
		const bytes = buildXls([{ name: 's', records: [label(0, 0, 'x')] }]);
		bytes.set(u32(2), 512 + 4 * 3); // the second sector of the stream leads back to the first
		expect(await problemOf(bytes)).toBe('not-readable');
	});
});

describe('an .ods', () => {
	const cell = (attributes: string, text = '') =>
		`<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
	const string = (text: string, attributes = '') =>
		cell(`office:value-type="string" ${attributes}`, text);
	const row = (cells: string, attributes = '') =>
		`<table:table-row ${attributes}>${cells}</table:table-row>`;
	const table = (rows: string, attributes = 'table:name="名簿"') =>
		`<table:table ${attributes}>${rows}</table:table>`;

	test('is read with values, dates, times, errors and what it shows of numbers', async () => {
		const cells = [
			cell('office:value-type="date" office:date-value="2022-05-18"', 'R4.5.18'),
			cell('office:value-type="date" office:date-value="2022-05-18T13:30:00"', '5/18 13:30'),
			cell('office:value-type="time" office:time-value="PT13H30M00S"', '13:30'),
			cell('office:value-type="float" office:value="110103470"', '0110103470'),
			cell('office:value-type="float" office:value="5690071"', '569-0071'),
			cell('office:value-type="float" office:value="1234.5"', '1,235'),
			cell('office:value-type="percentage" office:value="0.853"', '85.3%'),
			cell('office:value-type="boolean" office:boolean-value="true"', 'TRUE'),
			cell('office:value-type="string" calcext:value-type="error"', '#N/A')
		];
		expect(await readRows(buildOds(table(row(cells.join('')))))).toEqual([
			[
				'2022-05-18',
				'2022-05-18 13:30',
				'13:30',
				'0110103470',
				'569-0071',
				'1234.5',
				'85.3%',
				'TRUE',
				'#N/A'
			]
		]);
	});

	test('is read with its heading rows, repeats, merged cells and hidden rows', async () => {
		const rows = [
			`<table:table-header-rows>${row(string('氏名') + string('出欠'))}</table:table-header-rows>`,
			row(
				string('かぜ', 'table:number-rows-spanned="2"') +
					string('○', 'table:number-columns-repeated="2"')
			),
			`<table:table-row-group>${row(
				'<table:covered-table-cell/>' + string('×'),
				'table:visibility="collapse"'
			)}</table:table-row-group>`,
			row('<table:table-cell/>', 'table:number-rows-repeated="2"'),
			row(string('末')),
			row(
				'<table:table-cell table:number-columns-repeated="16384"/>',
				'table:number-rows-repeated="1048570"'
			)
		];
		const [sheet] = await readSheets(buildOds(table(rows.join(''))));
		expect(sheet?.rows).toEqual([
			['氏名', '出欠'],
			['かぜ', '○', '○'],
			['かぜ', '×'],
			[],
			[],
			['末']
		]);
		expect(sheet?.hiddenRows).toEqual([3]);
	});

	test('gives no furigana, comments or texts of drawings, and says which sheets are hidden', async () => {
		const aside =
			'<office:annotation><text:p>秘密</text:p></office:annotation><draw:frame><text:p>絵</text:p></draw:frame>';
		const ruby =
			'<text:ruby><text:ruby-base>見本</text:ruby-base><text:ruby-text>みほん</text:ruby-text></text:ruby>';
		const name = `<text:p>${ruby}<text:s text:c="2"/>太郎<text:line-break/>二</text:p><text:p>三</text:p>`;
		const content = `<table:table-cell office:value-type="string">${aside}${name}</table:table-cell>`;
		const styles =
			'<style:style style:name="t2" style:family="table"><style:table-properties table:display="false"/></style:style>';
		const sheets = await readSheets(
			buildOds(table(row(content)) + table(row(content), 'table:style-name="t2"'), styles)
		);
		expect(sheets[0]?.rows).toEqual([['見本  太郎\n二\n三']]);
		expect(sheets.map(({ isHidden }) => isHidden)).toEqual([false, true]);
	});

	test('is too large when it repeats a row of cells a million times', async () => {
		const many = row(
			string('x', 'table:number-columns-repeated="16384"'),
			'table:number-rows-repeated="1048576"'
		);
		expect(await problemOf(buildOds(table(many)))).toBe('too-large');
	});
});

test('the library leaves out heading rows of an .ods, and hidden sheets of an .xls', async () => {
	// Why .ods is read here, and why `xls-facts` exists. When this fails, they may not be needed.
	const { readOds } = await import('hucre/ods');
	const heading =
		'<table:table table:name="s"><table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>氏名</text:p></table:table-cell></table:table-row></table:table-header-rows></table:table>';
	const [sheet] = (await readOds(buildOds(heading))).sheets;
	expect(sheet?.rows).toEqual([]);
	const { readXls } = await import('hucre/xlsx');
	const hidden = await readXls(buildXls([{ name: 's', records: [], state: 1 }]));
	expect(hidden.sheets[0]?.hidden).toBeUndefined();
	await expect(
		readXlsx(buildXlsx([{ name: 'グラフ', xml: '', type: 'chartsheet' }]))
	).rejects.toThrow('missing worksheet file');
});
