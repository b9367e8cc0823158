import { describe, expect, test } from 'vitest';
import { FORMATS } from '$lib/ingest/format';
import { readFile } from '$lib/ingest/read-file';
import { exampleOf } from '$lib/ui/format-examples';
import { FORMAT_TEXTS } from '$lib/ui/format-texts';
import { fakePersonKeys } from '../imports/fixture-reading';

test('the page says something about every format, and about no other', () => {
	const ids = FORMATS.map(({ id }) => id);
	expect(Object.keys(FORMAT_TEXTS).sort()).toEqual(ids.sort());
});

test('no two formats have the same name', () => {
	const names = Object.values(FORMAT_TEXTS).flatMap(({ name }) => [name.ja, name.en]);
	const own = Object.keys(FORMAT_TEXTS).length * 2;
	expect(new Set(names).size).toBe(own);
});

describe.each(FORMATS.map(({ id }) => id))('the format %s', (id) => {
	test('is described in both languages', () => {
		const { name, what, where } = FORMAT_TEXTS[id]!;
		expect(name.ja).not.toBe(name.en);
		expect(what.ja).toMatch(/。$/);
		expect(what.en).toMatch(/\.$/);
		expect(what.en + where.en + name.en).not.toMatch(/[ぁ-んァ-ヶ]/);
		if (where.ja !== '') expect([where.ja.at(-1), where.en.at(-1)]).toEqual(['。', '.']);
		expect(where.ja === '').toBe(where.en === '');
	});

	test('has an example whose columns are all told', () => {
		const { becomes, headings, rows } = exampleOf(id);
		expect(headings).toHaveLength(becomes.length);
		expect(rows.length).toBeGreaterThanOrEqual(2);
		for (const row of rows) expect(row).toHaveLength(becomes.length);
	});

	test('has an example that is read as this format', async () => {
		const { above, becomes, headings, rows } = exampleOf(id);
		const lines = [...above, headings, ...rows].map((row) => row.map(quote).join(','));
		const bytes = new TextEncoder().encode(lines.join('\r\n'));
		const source = { name: 'example.csv', bytes };
		const reading = await readFile(source, { existing: [], personKeys: fakePersonKeys });
		expect(reading.format).toBe(id);
		expect(reading.issues.filter(({ level }) => level === 'error')).toEqual([]);
		const taken = new Set(reading.parts.flatMap((part) => part.columns.map(({ index }) => index)));
		const untaken = becomes.flatMap((word, at) => (NOT_TAKEN.has(word) ? [at] : []));
		expect(untaken.filter((at) => taken.has(at))).toEqual([]);
	});
});

const NOT_TAKEN = new Set(['personal', 'unused']);

function quote(cell: string): string {
	return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
