import { expect, test } from 'vitest';
import { csvPieces } from '$lib/engine/csv-pieces';

const TEXT = 'a,b\n1,一\n22,二\n333,三\n4,四\n';
const bytes = new TextEncoder().encode(TEXT);

function pieces(most: number): string[] {
	return [...csvPieces(bytes, most)].map((piece) => new TextDecoder().decode(piece));
}

test('a short CSV stays one piece, the very same bytes', () => {
	expect([...csvPieces(bytes, bytes.length)][0]).toBe(bytes);
});

test.each([1, 5, 6, 7, 8, 12, 20])('pieces of %i bytes hold every line once, in order', (most) => {
	const all = pieces(most);
	expect(all.length).toBeGreaterThan(1);
	for (const piece of all) expect(piece.startsWith('a,b\n')).toBe(true);
	expect(`a,b\n${all.map((piece) => piece.slice(4)).join('')}`).toBe(TEXT);
	for (const piece of all) expect(piece.endsWith('\n')).toBe(true);
});

test('a last line without its line end is kept', () => {
	const open = new TextEncoder().encode('a\n1\n22');
	const texts = [...csvPieces(open, 3)].map((piece) => new TextDecoder().decode(piece));
	expect(texts).toEqual(['a\n1\n', 'a\n22']);
});

test('a byte order mark begins every piece, before the names of the columns', () => {
	const marked = new TextEncoder().encode(`\ufeff${TEXT}`);
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	const texts = [...csvPieces(marked, 8)].map((piece) => decoder.decode(piece));
	expect(texts.length).toBeGreaterThan(1);
	for (const text of texts) expect(text.startsWith('\ufeffa,b\n')).toBe(true);
});
