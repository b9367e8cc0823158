import { CompoundDamage, CompoundFile, isCompoundFile } from './compound-file';
import { decodeZipName, listZipEntries, ZipDamage } from './zip-directory';

/** How a file that is no text can be opened: as a spreadsheet, as an archive, or not here. */
export type Container =
	'xlsx' | 'xlsm' | 'xlsb' | 'encrypted-xlsx' | 'xls' | 'ods' | 'zip' | 'archive' | null;

/** What the first bytes of a file say it is, when it is no text. */
export interface Signature {
	code: 'spreadsheet-file' | 'image-file' | 'other-file';
	name: string;
	/** `archive` is a packed file of another kind than zip. */
	container: Container;
}

type StartSignature = Omit<Signature, 'container'> & {
	start: readonly (number | null)[];
	container?: Container;
};

const SIGNATURES: readonly StartSignature[] = [
	{ code: 'image-file', name: 'PNG', start: [0x89, 0x50, 0x4e, 0x47] },
	{ code: 'image-file', name: 'JPEG', start: [0xff, 0xd8, 0xff] },
	{ code: 'image-file', name: 'GIF', start: [0x47, 0x49, 0x46, 0x38] },
	{ code: 'image-file', name: 'BMP', start: [0x42, 0x4d, null, null, null, null, 0, 0, 0, 0] },
	{
		code: 'image-file',
		name: 'WebP',
		start: [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')]
	},
	{ code: 'image-file', name: 'TIFF', start: [0x49, 0x49, 0x2a, 0x00] },
	{ code: 'image-file', name: 'TIFF', start: [0x4d, 0x4d, 0x00, 0x2a] },
	{ code: 'image-file', name: 'HEIC', start: [0, 0, 0, null, ...ascii('ftyp')] },
	{ code: 'other-file', name: 'PDF', start: ascii('%PDF-') },
	{
		code: 'other-file',
		name: '圧縮ファイル（gzip）',
		start: [0x1f, 0x8b],
		container: 'archive'
	},
	{
		code: 'other-file',
		name: '圧縮ファイル（7z）',
		start: [0x37, 0x7a, 0xbc, 0xaf],
		container: 'archive'
	},
	{
		code: 'other-file',
		name: '圧縮ファイル（RAR）',
		start: [...ascii('Rar!'), 0x1a],
		container: 'archive'
	},
	{ code: 'other-file', name: 'データベース（SQLite）', start: ascii('SQLite format 3') },
	{ code: 'other-file', name: 'RTF文書', start: ascii('{\\rtf') }
];

const ZIP_STARTS = [
	[0x50, 0x4b, 0x03, 0x04],
	[0x50, 0x4b, 0x05, 0x06] // a zip without files
];
const ZIP_CONTENTS: readonly (readonly [string, Signature])[] = [
	['xl/workbook.bin', spreadsheet('Excelバイナリブック（.xlsb）', 'xlsb')],
	['xl/vbaProject.bin', spreadsheet('マクロ付きExcelブック（.xlsm）', 'xlsm')],
	['xl/', spreadsheet('Excelブック（.xlsx）', 'xlsx')],
	[
		'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
		spreadsheet('表計算文書（.ods）', 'ods')
	],
	['word/', { code: 'other-file', name: 'Word文書', container: null }],
	['ppt/', { code: 'other-file', name: 'PowerPoint文書', container: null }]
];
const COMPOUND_CONTENTS: readonly (readonly [string, Signature])[] = [
	['EncryptedPackage', spreadsheet('パスワードのかかったExcelブック（.xlsx）', 'encrypted-xlsx')],
	['Workbook', spreadsheet('古い形のExcelブック（.xls）', 'xls')],
	['Book', spreadsheet('古い形のExcelブック（.xls）', 'xls')],
	['WordDocument', { code: 'other-file', name: '古い形のWord文書（.doc）', container: null }]
];

/** What a file is by its first bytes, or null when they tell nothing. */
export function signatureOf(bytes: Uint8Array): Signature | null {
	if (ZIP_STARTS.some((start) => startsWith(bytes, start))) return zipContent(bytes);
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundContent(bytes);
	const found = SIGNATURES.find(({ start }) => startsWith(bytes, start));
	return found ? { code: found.code, name: found.name, container: found.container ?? null } : null;
}

/** By the names of its members, never by bytes that a member within may hold as well. */
function zipContent(bytes: Uint8Array): Signature {
	const names = zipNames(bytes);
	const found = ZIP_CONTENTS.find(([mark]) => names.some((name) => name.startsWith(mark)));
	return found?.[1] ?? { code: 'other-file', name: '圧縮ファイル（zip）', container: 'zip' };
}

/** Names in a zip; of an OpenDocument also its type, which stands uncompressed at the beginning. */
function zipNames(bytes: Uint8Array): string[] {
	const start = new TextDecoder('latin1').decode(bytes.subarray(30, 200));
	const type = /^mimetypeapplication\/vnd\.[\w.-]+/.exec(start)?.[0] ?? '';
	try {
		return [type, ...listZipEntries(bytes).map(decodeZipName)];
	} catch (cause) {
		if (cause instanceof ZipDamage) return [type, start]; // cut off: at least its first name
		throw cause;
	}
}

/** Old documents and encrypted new ones share one container; the names of its streams tell them. */
function compoundContent(bytes: Uint8Array): Signature {
	const damaged = { ...spreadsheet('古い形の文書', 'xls'), container: null };
	if (!isCompoundFile(bytes)) return damaged;
	try {
		const file = new CompoundFile(bytes);
		const found = COMPOUND_CONTENTS.find(([stream]) => file.has(stream));
		return found?.[1] ?? { code: 'other-file', name: '古い形の文書', container: null };
	} catch (cause) {
		if (cause instanceof CompoundDamage) return damaged;
		throw cause;
	}
}

function spreadsheet(name: string, container: Container): Signature {
	return { code: 'spreadsheet-file', name, container };
}

function startsWith(bytes: Uint8Array, start: readonly (number | null)[]): boolean {
	return start.every((byte, index) => byte === null || bytes[index] === byte);
}

function ascii(text: string): number[] {
	return [...text].map((letter) => letter.charCodeAt(0));
}
