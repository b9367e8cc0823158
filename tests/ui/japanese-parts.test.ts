import { describe, expect, test } from 'vitest';
import { japaneseParts, langOf } from '$lib/ui/japanese-parts';
import { aroundNames, namedIn } from '$lib/ui/named-in';

describe('a text on an English page', () => {
	test('is Japanese where most of its letters are', () => {
		expect(langOf('就労支援チーム', 'en')).toBe('ja');
		expect(langOf('就労継続支援B型', 'en')).toBe('ja');
		expect(langOf('Formerly 見学会', 'en')).toBeUndefined();
		expect(langOf('2,022', 'en')).toBeUndefined();
		expect(langOf('就労支援チーム', 'ja')).toBeUndefined();
	});

	test('has its Japanese names apart, with the numbers in them', () => {
		const marked = (text: string) =>
			japaneseParts(text)
				.map((part) => (part.isJapanese ? `[${part.text}]` : part.text))
				.join('');
		expect(marked('Formerly 見学会, 2020')).toBe('Formerly [見学会], 2020');
		expect(marked('Tie of 第3回の会 and （株）あゆみ')).toBe(
			'Tie of [第3回の会] and [（株）あゆみ]'
		);
		expect(marked('No names, 12')).toBe('No names, 12');
	});
});

describe('names of the records in a text', () => {
	test('stand alone, the longest first', () => {
		expect(aroundNames('会の会と会：3名', ['会', '会の会'])).toEqual([
			{ text: '会の会', isName: true },
			{ text: 'と', isName: false },
			{ text: '会', isName: true },
			{ text: '：3名', isName: false }
		]);
		expect(aroundNames('', ['会'])).toEqual([]);
	});

	test('are those of their rows, each once', () => {
		const row = { name: '会', title: null, attendances: 3, working_group: '会' };
		expect(namedIn([row])).toEqual(['会']);
	});
});
