import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readArchive } from '$lib/ingest/files/archive';
import { signatureOf } from '$lib/ingest/files/signature';
import { inflateEntry, listZipEntries } from '$lib/ingest/files/zip-directory';
import { buildOds, buildXlsx, buildZip, type ZipFile } from './workbooks';

async function open(files: readonly ZipFile[]) {
	return readArchive(buildZip(files));
}

async function namesOf(files: readonly ZipFile[]): Promise<string[]> {
	const archive = await open(files);
	return archive.ok ? archive.files.map(({ name }) => name) : [archive.problem];
}

/** 「表.csv」 in CP932; its first character ends in the byte of a backslash. */
const CP932_NAME = new Uint8Array([0x95, 0x5c, 0x2e, 0x63, 0x73, 0x76]);

describe('a zip of attendance files', () => {
	test('gives its files with their folders, byte for byte', async () => {
		const first = new TextEncoder().encode('a,b\n1,2\n'.repeat(1000));
		const bytes = zipSync({
			'2024年度/第157回.csv': first,
			'b.csv': [new Uint8Array(0), { level: 0 }]
		});
		expect(await readArchive(bytes)).toEqual({
			ok: true,
			files: [
				{ name: '2024年度/第157回.csv', bytes: first },
				{ name: 'b.csv', bytes: new Uint8Array(0) }
			],
			skipped: []
		});
	});

	test.each([
		['CP932 of Japanese Windows', CP932_NAME, 0, '表.csv'],
		['UTF-8 without its flag', new TextEncoder().encode('表.csv'), 0, '表.csv'],
		['UTF-8 with its flag', new TextEncoder().encode('表.csv'), 0x800, '表.csv'],
		['the decomposed letters of macOS', new TextEncoder().encode('か\u3099.csv'), 0x800, 'が.csv'],
		['backslashes', new TextEncoder().encode('a\\b.csv'), 0, 'a/b.csv'],
		['ways out', new TextEncoder().encode('../../C:/x/./a.csv'), 0, 'C:/x/a.csv'],
		['a drive', new TextEncoder().encode('C:\\x\\a.csv'), 0, 'x/a.csv']
	])('has names in %s read', async (_, name, flags, expected) => {
		expect(await namesOf([{ name, content: 'x', flags }])).toEqual([expected]);
	});

	test('leaves out files of the system, zips within it and what needs a password', async () => {
		const inner = buildZip([{ name: 'a.csv', content: 'x' }]);
		const archive = await open([
			{ name: 'a.csv', content: 'x' },
			{ name: 'folder/', content: '', method: 0 },
			{ name: '__MACOSX/._a.csv', content: 'x' },
			{ name: 'folder/.DS_Store', content: 'x' },
			{ name: 'folder/~$名簿.xlsx', content: 'x' },
			{ name: 'Thumbs.db', content: 'x' },
			{ name: 'inner.zip', content: inner },
			{ name: 'inner.gz', content: new Uint8Array([0x1f, 0x8b, 8]) },
			{ name: 'locked.csv', content: 'x', flags: 1 },
			{ name: 'packed.csv', content: 'x', method: 14 },
			{ name: 'broken.csv', content: 'x', declaredSize: 2 }
		]);
		if (!archive.ok) throw new Error(archive.problem);
		expect(archive.files.map(({ name }) => name)).toEqual(['a.csv']);
		expect(archive.skipped.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
			'__MACOSX/._a.csv system-file',
			'folder/.DS_Store system-file',
			'folder/~$名簿.xlsx system-file',
			'Thumbs.db system-file',
			'inner.zip nested-archive',
			'inner.gz nested-archive',
			'locked.csv needs-password',
			'packed.csv unknown-compression',
			'broken.csv damaged'
		]);
	});

	test('takes workbooks, which are zips themselves', async () => {
		const files = [
			{ name: 'a.xlsx', content: buildXlsx([{ name: 's', xml: '' }]), method: 0 },
			{ name: 'b.ods', content: buildOds(''), method: 0 }
		];
		expect(await namesOf(files)).toEqual(['a.xlsx', 'b.ods']);
		// Names within a stored workbook do not make the archive one.
		expect(signatureOf(buildZip(files))?.container).toBe('zip');
	});

	test('asks for a password when all its files need one', async () => {
		expect(await namesOf([{ name: 'a.csv', content: 'x', flags: 1 }])).toEqual(['needs-password']);
	});

	test('is empty without files', async () => {
		expect(await namesOf([{ name: 'folder/', content: '', method: 0 }])).toEqual(['empty']);
		expect(signatureOf(buildZip([]))?.container).toBe('zip');
	});
});

describe('a zip that attacks', () => {
	/** Bytes that do not compress. */
	const noise = Uint8Array.from({ length: 1_000_000 }, (_, at) => (Math.sin(at) * 1e6) & 255);

	test('is too large when it declares more than 500 MB', async () => {
		const files = [1, 2, 3].map((number) => ({
			name: `${number}.csv`,
			content: noise,
			declaredSize: 200_000_000
		}));
		expect(await namesOf(files)).toEqual(['too-large']);
	});

	test('is too large when one file is packed beyond belief', async () => {
		const file = { name: 'a.csv', content: 'x', declaredSize: 150_000_000 };
		expect(await namesOf([file])).toEqual(['too-large']);
	});

	test('gives no more of a file than it declares', async () => {
		const file = { name: 'a.csv', content: new Uint8Array(20_000_000), declaredSize: 1 };
		const archive = await open([file]);
		expect(archive).toMatchObject({ ok: true, files: [], skipped: [{ reason: 'damaged' }] });
	});

	test('is inflated no further than a slice beyond what it declares', async () => {
		const bytes = buildZip([{ name: 'a.csv', content: noise, declaredSize: 1 }]);
		const budget = { bytesLeft: 1_000_000 };
		const [entry] = listZipEntries(bytes);
		await expect(inflateEntry(bytes, entry!, budget)).rejects.toThrow('declared 1 bytes');
		expect(budget.bytesLeft).toBeGreaterThan(800_000);
	});

	test('is inflated no further than the budget, whatever it declares', async () => {
		const bytes = buildZip([{ name: 'a.csv', content: noise }]);
		const [entry] = listZipEntries(bytes);
		await expect(inflateEntry(bytes, entry!, { bytesLeft: 1000 })).rejects.toThrow('more comes');
	});

	test('is too large with more than 2,000 files', async () => {
		const file = { name: 'a.csv', content: 'x', method: 0 };
		expect(await namesOf(Array.from({ length: 2001 }, () => file))).toEqual(['too-large']);
	});

	test('is not readable when it is cut off anywhere', async () => {
		const whole = buildZip([{ name: 'a.csv', content: 'a,b\n1,2\n' }]);
		for (let length = 0; length < whole.length; length++) {
			const archive = await readArchive(whole.subarray(0, length));
			expect(archive).toMatchObject({ ok: false, problem: 'not-readable' });
		}
	});
});

test('what a zip holds is told by the names in its directory', () => {
	const containerOf = (...names: string[]) => {
		return signatureOf(buildZip(names.map((name) => ({ name, content: 'x' }))))?.container;
	};
	expect(containerOf('[Content_Types].xml', 'xl/workbook.xml')).toBe('xlsx');
	expect(containerOf('xl/workbook.xml', 'xl/vbaProject.bin')).toBe('xlsm');
	expect(containerOf('xl/workbook.bin')).toBe('xlsb');
	expect(containerOf('word/document.xml')).toBeNull();
	expect(containerOf('名簿/xl/a.csv')).toBe('zip');
	expect(signatureOf(buildOds(''))?.container).toBe('ods');
});
