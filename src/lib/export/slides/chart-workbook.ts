import { zipSync } from 'fflate';
import type { NativeChart } from '$lib/charts/native';
import { XML_HEAD, xmlText } from '../xml';
import { columnName } from './chart-parts';

const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const PACKAGE = `${OFFICE}/package/2006`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES =
	`${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
	`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
	`<Default Extension="xml" ContentType="application/xml"/>` +
	`<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
	`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`;
const RELATION_OF_BOOK =
	`${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
	`Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const RELATION_OF_SHEET =
	`${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
	`Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
const BOOK =
	`${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
	`<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** The same bytes for the same numbers at any time. */
const ZIP_TIME = new Date(1980, 0, 1);

/** The sheet that PowerPoint opens at 「データの編集」: the numbers of the chart and nothing else. */
export function chartWorkbook(chart: NativeChart): Uint8Array {
	const { categories, series, categoryTitle, inFull } = chart;
	const full = inFull ? [inFull] : [];
	const head = [
		categoryTitle ?? '',
		...series.map(({ name }) => name),
		...full.map(({ title }) => title)
	];
	const rows = categories.map((name, at) => [
		name,
		...[...series, ...full].map(({ values }) => values[at])
	]);
	const cells = [head, ...rows].map(rowXml).join('');
	const sheet = `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`;
	const text = (xml: string) => new TextEncoder().encode(xml);
	return zipSync(
		{
			'[Content_Types].xml': text(CONTENT_TYPES),
			'_rels/.rels': text(RELATION_OF_BOOK),
			'xl/workbook.xml': text(BOOK),
			'xl/_rels/workbook.xml.rels': text(RELATION_OF_SHEET),
			'xl/worksheets/sheet1.xml': text(sheet)
		},
		{ mtime: ZIP_TIME, level: 6 }
	);
}

function rowXml(cells: readonly (string | number | null | undefined)[], at: number): string {
	return `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, column, at)).join('')}</row>`;
}

function cellXml(cell: string | number | null | undefined, column: number, at: number): string {
	const place = `${columnName(column)}${at + 1}`;
	if (cell === null || cell === undefined || cell === '') return '';
	if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
	return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
}
