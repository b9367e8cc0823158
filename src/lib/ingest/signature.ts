/** What the first bytes of a file say it is, when it is no text. */
export interface Signature {
	code: 'spreadsheet-file' | 'image-file' | 'other-file';
	name: string;
	start: readonly (number | null)[];
}

const SIGNATURES: readonly Signature[] = [
	{
		code: 'spreadsheet-file',
		name: '古い形のExcelブック（.xls）',
		start: [0xd0, 0xcf, 0x11, 0xe0]
	},
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
	{ code: 'other-file', name: '圧縮ファイル（gzip）', start: [0x1f, 0x8b] },
	{ code: 'other-file', name: '圧縮ファイル（7z）', start: [0x37, 0x7a, 0xbc, 0xaf] },
	{ code: 'other-file', name: '圧縮ファイル（RAR）', start: [...ascii('Rar!'), 0x1a] },
	{ code: 'other-file', name: 'データベース（SQLite）', start: ascii('SQLite format 3') },
	{ code: 'other-file', name: 'RTF文書', start: ascii('{\\rtf') }
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_CONTENTS: readonly (readonly [string, Pick<Signature, 'code' | 'name'>])[] = [
	['xl/', { code: 'spreadsheet-file', name: 'Excelブック（.xlsx）' }],
	['oasis.opendocument.spreadsheet', { code: 'spreadsheet-file', name: '表計算文書（.ods）' }],
	['word/', { code: 'other-file', name: 'Word文書' }],
	['ppt/', { code: 'other-file', name: 'PowerPoint文書' }]
];

/** What a file is by its first bytes, or null when they tell nothing. */
export function signatureOf(bytes: Uint8Array): Pick<Signature, 'code' | 'name'> | null {
	if (startsWith(bytes, ZIP)) return zipContent(bytes);
	return SIGNATURES.find(({ start }) => startsWith(bytes, start)) ?? null;
}

/** Names of the members stand uncompressed at the beginning and the end of a zip. */
function zipContent(bytes: Uint8Array): Pick<Signature, 'code' | 'name'> {
	const latin = new TextDecoder('latin1');
	const names = latin.decode(bytes.subarray(0, 65_536)) + latin.decode(bytes.subarray(-65_536));
	const found = ZIP_CONTENTS.find(([mark]) => names.includes(mark));
	return found?.[1] ?? { code: 'other-file', name: '圧縮ファイル（zip）' };
}

function startsWith(bytes: Uint8Array, start: readonly (number | null)[]): boolean {
	return start.every((byte, index) => byte === null || bytes[index] === byte);
}

function ascii(text: string): number[] {
	return [...text].map((letter) => letter.charCodeAt(0));
}
