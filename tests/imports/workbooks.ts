import { deflateSync } from 'fflate';

/** A file for `buildZip`; what is left out is what a normal program writes. */
export interface ZipFile {
	name: string | Uint8Array;
	content: string | Uint8Array;
	flags?: number;
	method?: number;
	/** Size to declare instead of the true one. */
	declaredSize?: number;
}

const encoder = new TextEncoder();

/** A zip whose headers can lie and whose names are any bytes. Checksums are left 0. */
export function buildZip(files: readonly ZipFile[]): Uint8Array {
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const file of files) {
		const name = toBytes(file.name);
		const content = toBytes(file.content);
		const { flags = 0, method = 8, declaredSize = content.length } = file;
		const packed = method === 8 ? deflateSync(content) : content;
		const sizes = [...u32(0), ...u32(packed.length), ...u32(declaredSize), ...u16(name.length)];
		const fields = [...u16(20), ...u16(flags), ...u16(method), ...u32(0), ...sizes, ...u16(0)];
		const local = concat([[...u32(0x04034b50), ...fields], name, packed]);
		const end = [...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset)];
		directory.push(concat([[...u32(0x02014b50), ...u16(20), ...fields, ...end], name]));
		parts.push(local);
		offset += local.length;
	}
	const listed = concat(directory);
	const count = [...u16(files.length), ...u16(files.length)];
	const last = [...u32(listed.length), ...u32(offset), ...u16(0)];
	return concat([...parts, listed, [...u32(0x06054b50), ...u32(0), ...count, ...last]]);
}

/** A sheet for `buildXlsx`: the XML within `<worksheet>`. */
export interface XlsxSheet {
	name: string;
	xml: string;
	state?: 'hidden' | 'veryHidden';
	/** `chartsheet` for a sheet that holds no cells. */
	type?: 'worksheet' | 'chartsheet';
}

/** What else a workbook of `buildXlsx` holds. */
export interface XlsxParts {
	/** Number formats; the cell style n (`s="n"`) has the n-th, from 1. */
	formats?: readonly (string | number)[];
	/** The XML within `<sst>`. */
	strings?: string;
	is1904?: boolean;
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The files of an .xlsx, written by hand so that it holds what no writer of ours can make. */
export function buildXlsxFiles(
	sheets: readonly XlsxSheet[],
	{ formats = [], strings = '', is1904 = false }: XlsxParts = {}
): ZipFile[] {
	const listed = sheets.map(({ name, state = 'visible' }, index) => {
		return `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`;
	});
	const relations = sheets.map(({ type = 'worksheet' }, index) => {
		const target = `${type}s/sheet${index + 1}.xml`;
		return `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
	});
	relations.push(
		`<Relationship Id="rId901" Type="${RELATIONS}/styles" Target="styles.xml"/>`,
		`<Relationship Id="rId902" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`
	);
	const root = `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`;
	const properties = `<workbookPr${is1904 ? ' date1904="1"' : ''}/>`;
	return [
		part('[Content_Types].xml', 'Types', `xmlns="${PACKAGE}/content-types"`, ''),
		part('_rels/.rels', 'Relationships', `xmlns="${PACKAGE}/relationships"`, root),
		part(
			'xl/workbook.xml',
			'workbook',
			`xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"`,
			`${properties}<sheets>${listed.join('')}</sheets>`
		),
		part(
			'xl/_rels/workbook.xml.rels',
			'Relationships',
			`xmlns="${PACKAGE}/relationships"`,
			relations.join('')
		),
		part('xl/styles.xml', 'styleSheet', `xmlns="${SPREADSHEET}"`, stylesXml(formats)),
		part('xl/sharedStrings.xml', 'sst', `xmlns="${SPREADSHEET}"`, strings),
		...sheets.map(({ xml, type = 'worksheet' }, index) =>
			part(`xl/${type}s/sheet${index + 1}.xml`, type, `xmlns="${SPREADSHEET}"`, xml)
		)
	];
}

/** An .xlsx of sheets written as XML. */
export function buildXlsx(sheets: readonly XlsxSheet[], parts: XlsxParts = {}): Uint8Array {
	return buildZip(buildXlsxFiles(sheets, parts));
}

/** A code of a format, or the number of a built-in one. */
function stylesXml(formats: readonly (string | number)[]): string {
	const codes = formats.map((format, index) =>
		typeof format === 'number'
			? ''
			: `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`
	);
	const styles = formats.map((format, index) => {
		return `<xf numFmtId="${typeof format === 'number' ? format : 164 + index}" applyNumberFormat="1"/>`;
	});
	const fonts = '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>';
	const all = `<xf numFmtId="0"/>${styles.join('')}`;
	return `<numFmts>${codes.join('')}</numFmts>${fonts}<cellXfs>${all}</cellXfs>`;
}

/** An .ods of the XML within `<office:spreadsheet>`, with automatic styles before it. */
export function buildOds(tables: string, styles = ''): Uint8Array {
	const names = ['office', 'table', 'text', 'style', 'calcext', 'draw'];
	const spaces = names.map((name) => `xmlns:${name}="urn:${name}"`).join(' ');
	const body = `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;
	const automatic = `<office:automatic-styles>${styles}</office:automatic-styles>`;
	return buildZip([
		{
			name: 'mimetype',
			content: 'application/vnd.oasis.opendocument.spreadsheet',
			method: 0
		},
		part('content.xml', 'office:document-content', spaces, automatic + body)
	]);
}

/** XML as text of an element or value of an attribute. */
export function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Little-endian bytes of a 16-bit number. */
export function u16(value: number): number[] {
	return [value & 0xff, (value >> 8) & 0xff];
}

/** Little-endian bytes of a 32-bit number. */
export function u32(value: number): number[] {
	return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

/** Bytes one after the other. */
export function concat(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const each of parts) {
		whole.set(each, at);
		at += each.length;
	}
	return whole;
}

function part(name: string, root: string, attributes: string, xml: string): ZipFile {
	return { name, content: `<?xml version="1.0"?><${root} ${attributes}>${xml}</${root}>` };
}

function toBytes(content: string | Uint8Array): Uint8Array {
	return typeof content === 'string' ? encoder.encode(content) : content;
}
