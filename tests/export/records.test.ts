import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { guardFormula, unguardFormula } from '$lib/domain/formula';
import { normalizeText } from '$lib/domain/text';
import { encodeCp932 } from '$lib/export/cp932';
import { tableFile, tableFileCp932, tablesZip, type ExportTable } from '$lib/export/records';

const TITLE = { holds: 'own', today: new Date(2026, 10, 2) } as const;
const TABLE: ExportTable = { label: '出席', columns: ['a', 'b'], rows: [['=1', '髙﨑①〜𠮷']] };

describe('a table as a file', () => {
	it('is named by table and day, and by the sample where it holds one', () => {
		expect(tableFile(TABLE, TITLE).name).toBe('ayumi-出席-20261102.csv');
		expect(tableFile(TABLE, { ...TITLE, holds: 'sample' }).name).toBe(
			'ayumi-サンプル-出席-20261102.csv'
		);
		expect(tablesZip([TABLE], { ...TITLE, holds: 'both' }).name).toBe(
			'ayumi-サンプルを含む-記録-20261102.zip'
		);
	});

	it('has a byte order mark, lines that end in CRLF and no formula', () => {
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
			tableFile(TABLE, TITLE).bytes
		);
		expect(text).toBe("\ufeffa,b\r\n'=1,髙﨑①〜𠮷\r\n");
	});

	it('in CP932 names the letters that have to be replaced', () => {
		const { bytes, lacking } = tableFileCp932(TABLE, TITLE);
		expect(lacking).toEqual(['𠮷']);
		expect(new TextDecoder('shift_jis').decode(bytes)).toBe("a,b\r\n'=1,髙﨑①～〓\r\n");
	});
});

describe('all tables as a zip', () => {
	it('has the same bytes whatever the time, and no table without records', () => {
		const tables = [TABLE, { ...TABLE, label: '会議一覧' }, { ...TABLE, label: '申込', rows: [] }];
		const { bytes } = tablesZip(tables, TITLE);
		expect(tablesZip(tables.toReversed(), { ...TITLE, today: new Date() }).bytes).toEqual(bytes);
		const files = unzipSync(bytes);
		expect(Object.keys(files)).toEqual(['ayumi-会議一覧.csv', 'ayumi-出席.csv']);
		expect(strFromU8(files['ayumi-出席.csv']!)).toContain("'=1");
	});
});

describe('CP932', () => {
	it('is written so that it decodes to the same for every letter it has', () => {
		const decoder = new TextDecoder('shift_jis');
		const lacking: string[] = [];
		for (let code = 0x20; code < 0x10000; code++) {
			const letter = String.fromCharCode(code);
			const encoded = encodeCp932(letter);
			if (encoded.lacking.length > 0) lacking.push(letter);
			else expect(normalizeText(decoder.decode(encoded.bytes))).toBe(normalizeText(letter));
		}
		// 94 × 94 and more letters are there; those of other languages and private ones are not.
		expect(0x10000 - 0x20 - lacking.length).toBeGreaterThan(7300);
		expect(lacking).toContain('한');
		expect(lacking).toContain('\ue000');
	});

	it.each([
		['①', 0x8740],
		['㈱', 0x878a],
		['髙', 0xfbfc],
		['﨑', 0xfab1],
		['∪', 0x81be],
		['ⅰ', 0xfa40],
		['〜', 0x8160],
		['ｱ', 0xb1]
	])('writes %s as Windows does', (letter, code) => {
		const [first = 0, second] = encodeCp932(letter).bytes;
		expect(second === undefined ? first : (first << 8) | second).toBe(code);
	});
});

test.each(['=a', '+a', '-a', '@a', '＝a', '＋a', '－a', '＠a', '\ta', '\ra', '\na', '\0a', "'=a"])(
	'guardFormula() puts an apostrophe before %j',
	(text) => {
		expect(guardFormula(text)).toBe(`'${text}`);
	}
);

test.each(['-5', '+1', '-1.5', '0012', 'a=b', "'a", '', ' =a', '①', 'p-1'])(
	'guardFormula() leaves %j as it is',
	(text) => {
		expect(guardFormula(text)).toBe(text);
		expect(unguardFormula(text)).toBe(text);
	}
);

test('unguardFormula() takes off exactly one apostrophe', () => {
	for (const text of ['=a', "'=a", "''=a", "'-5", '-5', "'a", "''a"]) {
		expect(unguardFormula(guardFormula(text))).toBe(text);
	}
});
