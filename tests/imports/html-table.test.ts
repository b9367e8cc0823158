import { describe, expect, test } from 'vitest';
import { readHtmlTables } from '$lib/ingest/files/html-table';
import { readMarkupSheets } from '$lib/ingest/files/spreadsheet-text';
import { readSpreadsheetXml } from '$lib/ingest/files/spreadsheet-xml';

function rowsOf(html: string) {
	return readHtmlTables(html).map(({ rows }) => rows);
}

describe('an HTML page with tables', () => {
	test('gives one sheet for each table, with its caption as name', () => {
		const html =
			'<html><body><h1>出席</h1><table><caption>第157回</caption><tr><th>機関<td>人数<tr><td>かぜ<td>3' +
			'</table><table><tbody><tr><td>乙</td></tr></tbody></table><table></table></body></html>';
		expect(readHtmlTables(html)).toEqual([
			{
				name: '第157回',
				rows: [
					['機関', '人数'],
					['かぜ', '3']
				],
				hiddenRows: [],
				isHidden: false
			},
			{ name: '', rows: [['乙']], hiddenRows: [], isHidden: false }
		]);
	});

	test('is filled where cells span rows and columns', () => {
		const html =
			'<table><tr><td rowspan=2>甲</td><td colspan="2">乙</td></tr><tr><td>1</td><td>2</td></tr>' +
			'<tr><td>3</td></tr></table>';
		expect(rowsOf(html)).toEqual([[['甲', '乙', '乙'], ['甲', '1', '2'], ['3']]]);
	});

	test('has entities decoded once, breaks as new lines and spaces as browsers show them', () => {
		const html =
			'<table><tr><td> A&amp;lt;B&nbsp;</td><td>一<br>二<p>三</p></td><td>&#39640;&#x9AD9;&yen;</td>' +
			'<td>&nbsp;</td><td>a\n   b</td><td>&unknown; &#0;&#xd800;</td></tr></table>';
		expect(rowsOf(html)).toEqual([
			[['A&lt;B', '一\n二\n三', '高髙¥', '', 'a b', '&unknown; \ufffd\ufffd']]
		]);
	});

	test('gives nothing of scripts, styles, comments, attributes and choices', () => {
		const html =
			'<table><tr><td onclick="alert(1)" title="秘密>秘密">a<script>秘密</script><style>秘密</style>' +
			'<!-- <td>秘密</td> --><![if !x]>b<![endif]><select><option>秘密</select></td></tr></table>';
		expect(rowsOf(html)).toEqual([[['ab']]]);
	});

	test('keeps markup that was escaped as text', () => {
		const html = '<table><td>&lt;img src=x onerror=alert(1)&gt;</td></table>';
		expect(rowsOf(html)).toEqual([[['<img src=x onerror=alert(1)>']]]);
	});

	test('has a table within a table as a sheet of its own', () => {
		const html = '<table><tr><td>外<table><tr><td>内</table>側</td></tr></table>';
		expect(rowsOf(html)).toEqual([[['外側']], [['内']]]);
	});

	test('says which rows are hidden', () => {
		const html = '<table><tr><td>a<tr style="display:none"><td>b<tr hidden><td>c<tr><td>d</table>';
		expect(readHtmlTables(html)[0]?.hiddenRows).toEqual([2, 3]);
	});

	test.each([
		['a tag that never ends', '<table><tr><td>a</td><td title="', [[['a']]]],
		['a lone <', '<table><td>3 < 5</td></table>', [[['3 < 5']]]],
		['a comment that never ends', '<table><td>a</td><!--', [[['a']]]],
		['an attribute named __proto__', '<table><td __proto__="x" constructor>a</table>', [[['a']]]]
	])('is read to its end in spite of %s', (_, html, rows) => {
		expect(rowsOf(html)).toEqual(rows);
	});

	test.each([
		['quotes', '<table>' + '<td a="'.repeat(500_000)],
		['comments', '<!--'.repeat(1_000_000)],
		['brackets', '<'.repeat(2_000_000)],
		['odd quotes', '<table>' + `<td "'>`.repeat(300_000)],
		['a long attribute', `<table><td ${'a'.repeat(2_000_000)}>x`]
	])('takes no more than a second for megabytes of %s', (_, html) => {
		// Time of this program alone: others may be at work beside it.
		const start = process.cpuUsage();
		readHtmlTables(html);
		expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
	});

	test.each([
		['columns', `<table><tr>${'<td>a'.repeat(20_000)}</table>`],
		['tables', '<table><td>a</table>'.repeat(1001)],
		['filled cells', `<table>${'<tr><td rowspan=65534>x'.repeat(9000)}</table>`]
	])('is too large with too many %s', (_, html) => {
		expect(readMarkupSheets(html)).toMatchObject({ ok: false, problem: 'too-large' });
	});
});

describe('a workbook of Excel 2003 in XML', () => {
	const workbook = (worksheets: string) =>
		'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n' +
		'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
		`xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${worksheets}</Workbook>`;
	const data = (type: string, text: string, attributes = '') =>
		`<Cell ${attributes}><Data ss:Type="${type}">${text}</Data></Cell>`;

	test('is read with its types, places, merged cells and what is hidden', () => {
		const rows = [
			`<Row>${data('String', '見本&amp;太郎', 'ss:MergeDown="1"')}${data('Number', '0.30000000000000004')}</Row>`,
			`<Row ss:Hidden="1">${data('DateTime', '2022-05-18T00:00:00.000', 'ss:Index="2"')}</Row>`,
			`<Row ss:Index="4">${data('DateTime', '2022-05-18T13:30:05.000')}${data('DateTime', '1899-12-31T13:30:00.000')}${data('Boolean', '1')}${data('Error', '#N/A')}</Row>`
		];
		const options =
			'<WorksheetOptions xmlns="urn:x"><Visible>SheetHidden</Visible></WorksheetOptions>';
		const text = workbook(
			`<Worksheet ss:Name="名簿"><Table>${rows.join('')}</Table></Worksheet>` +
				`<Worksheet ss:Name="控え"><Table/>${options}</Worksheet>`
		);
		expect(readMarkupSheets(text)).toEqual({
			ok: true,
			container: 'xml',
			sheets: [
				{
					name: '名簿',
					rows: [
						['見本&太郎', '0.3'],
						['見本&太郎', '2022-05-18'],
						[],
						['2022-05-18 13:30:05', '13:30', 'TRUE', '#N/A']
					],
					hiddenRows: [2],
					isHidden: false
				},
				{ name: '控え', rows: [], hiddenRows: [], isHidden: true }
			]
		});
	});

	test('gives no furigana and no comments', () => {
		const cell =
			'<Cell><Data ss:Type="String">見本</Data><PhoneticText>ミホン</PhoneticText>' +
			'<Comment><ss:Data>秘密</ss:Data></Comment></Cell>';
		const text = workbook(`<Worksheet ss:Name="s"><Table><Row>${cell}</Row></Table></Worksheet>`);
		expect(readSpreadsheetXml(text)[0]?.rows).toEqual([['見本']]);
	});
});

describe('a text', () => {
	test.each([
		['separated values', '開催日,機関名\n2022-05-18,<table>\n'],
		['other XML', '<?xml version="1.0"?><people/>'],
		['a lone tag in a cell', '<b>,x\n']
	])('is no spreadsheet when it is %s', (_, text) => {
		expect(readMarkupSheets(text)).toBeNull();
	});

	test('is empty when it is a page without a table', () => {
		expect(readMarkupSheets('<!DOCTYPE html><p>ログインしてください</p>')).toMatchObject({
			ok: false,
			problem: 'empty'
		});
	});
});
