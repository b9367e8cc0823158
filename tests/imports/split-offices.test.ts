import { expect, test } from 'vitest';
import { splitOffices } from '$lib/ingest/organizations/split-offices';

function split(text: string): string[] {
	return splitOffices(text, (one) => /センター|会社|作業所/.test(one));
}

test('several organizations in one cell are told apart', () => {
	expect(split('こもれび就労センター、かぜ株式会社\nひかり作業所')).toHaveLength(3);
});

test('a piece that names no organization keeps the cell whole', () => {
	expect(split('かぜ株式会社、本社')).toEqual(['かぜ株式会社、本社']);
});

test('the same organization twice is one, and an empty cell none', () => {
	expect(split('ひかり作業所、ひかり作業所')).toEqual(['ひかり作業所']);
	expect(split('')).toEqual([]);
});
