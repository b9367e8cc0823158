import { expect, test } from 'vitest';
import { findTables, sheetNameOf } from '$lib/ingest/tables/find-tables';
import type { Sheet } from '$lib/ingest/files/sheet';

function sheetOf(text: string): Sheet {
	const rows = text.split('\n').map((line) => line.split(','));
	return { name: '名簿', rows, hiddenRows: [], isHidden: false };
}

/** The filled cells of each table with their places: 「B2見本」. */
function placesOf(text: string): string[] {
	return findTables(sheetOf(text)).map(({ rows }) => {
		const filled = rows.flatMap((row, y) => {
			return row.flatMap((cell, x) =>
				cell === '' ? [] : [`${'ABCDEFGH'[x] ?? ''}${y + 1}${cell}`]
			);
		});
		return filled.join(' ');
	});
}

test('tables side by side are taken apart and their cells stay where they are', () => {
	const text = `第157回,,,
氏名,所属,,氏名,所属
見本太郎,こもれび,,見本花子,かぜ`;
	expect(placesOf(text)).toEqual([
		'A1第157回 A2氏名 B2所属 A3見本太郎 B3こもれび',
		'A1第157回 D2氏名 E2所属 D3見本花子 E3かぜ'
	]);
});

test('a label above each of two tables stays with its own', () => {
	const text = `会場,,,Zoom
氏名,所属,,氏名,所属
見本太郎,こもれび,,見本花子,かぜ`;
	expect(placesOf(text)[1]).toBe('D1Zoom D2氏名 E2所属 D3見本花子 E3かぜ');
});

test('a table with other headings below a blank row is a table of its own', () => {
	const text = `氏名,所属,出欠
見本太郎,こもれび,○

機関名,住所,電話番号
こもれび,高槻市,072-000-0001`;
	expect(placesOf(text)).toHaveLength(2);
});

test('headings repeated on the next page do not begin another table', () => {
	const text = `氏名,所属,出欠
見本太郎,こもれび,○

氏名,所属,出欠
見本花子,かぜ,○`;
	expect(placesOf(text)).toHaveLength(1);
});

test('an empty column within one table does not cut it', () => {
	const text = `氏名,所属,,出欠,備考
見本太郎,こもれび,,○,遅刻`;
	expect(placesOf(text)).toHaveLength(1);
});

test('numbered sections belong together', () => {
	const text = `1. Summary
Meeting title,A

2. Participants
Name,Email,Role
A,a@example.com,Organizer

3. In-Meeting activities
Name,Role,Email
A,Organizer,a@example.com`;
	expect(placesOf(text)).toHaveLength(1);
});

test('the second table is called by its sheet and its number', () => {
	const text = `氏名,所属,,氏名,所属
見本太郎,こもれび,,見本花子,かぜ`;
	const names = findTables(sheetOf(text)).map(({ name }) => name);
	expect(names).toEqual(['名簿', '名簿 〔2〕']);
	expect(names.map(sheetNameOf)).toEqual(['名簿', '名簿']);
});
