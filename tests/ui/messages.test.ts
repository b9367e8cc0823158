import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '$lib/domain/glossary';
import { ONE_OF_MANY } from '../findings/one-of-many';
import { CATALOGUES, keysOf, saidIn, type Catalogue } from './catalogues';
import { hardnessOf } from './hard-words';

const JAPANESE = /[ぁ-んァ-ヶ一-龠、。「」（）：～]/;

/** Words are not written apart: readings stand over them instead. */
const GAP = /[ぁ-んァ-ヶー一-龠々。、）」…] +[ぁ-んァ-ヶ一-龠々（「]/;

/** Said in Japanese only because English needs no word there. */
const NO_WORD_IN_ENGLISH = ['findings/participation-words PARTICIPATION_WORDS: is'];

/** Files whose やさしい日本語 is not yet plain: the list is to become empty. */
const NOT_YET_EASY: readonly string[] = [];

const fileOf = ({ name }: Catalogue) => name.split(' ')[0] ?? '';
const files = [...new Set(CATALOGUES.map(fileOf))];

function hardIn(file: string): string[] {
	return CATALOGUES.filter((catalogue) => fileOf(catalogue) === file).flatMap((catalogue) =>
		saidIn(catalogue, 'easy').flatMap(({ key, text }) =>
			hardnessOf(text).map((what) => `${key}: ${what}`)
		)
	);
}

describe.each(files)('the words of %s', (file) => {
	const own = CATALOGUES.filter((catalogue) => fileOf(catalogue) === file);

	test('are the same ones in Japanese and in English', () => {
		for (const { name, words } of own) {
			expect(keysOf(words.en), name).toEqual(keysOf(words.ja));
			const unknown = keysOf(words.easy ?? {}).filter((key) => !keysOf(words.ja).includes(key));
			expect(unknown.filter(Boolean), name).toEqual([]);
		}
	});

	test('are all there in English, without Japanese', () => {
		for (const catalogue of own) {
			const english = new Map(saidIn(catalogue, 'en').map(({ key, text }) => [key, text]));
			const missing = saidIn(catalogue, 'ja')
				.filter(({ key, text }) => text !== '' && !english.get(key))
				.map(({ key }) => `${catalogue.name}: ${key}`);
			expect(missing.filter((name) => !NO_WORD_IN_ENGLISH.includes(name))).toEqual([]);
			const japanese = [...english].filter(([, text]) =>
				JAPANESE.test(text.replace(/“[^”]*”/g, ''))
			);
			expect(japanese, catalogue.name).toEqual([]);
		}
	});

	test('are of one where it is one, in English', () => {
		const said = own.flatMap((catalogue) => saidIn(catalogue, 'en', [1]));
		const wrong = said.filter(({ text }) => ONE_OF_MANY.test(text));
		expect(wrong.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
	});

	test('have no gaps between words in やさしい日本語', () => {
		const said = own.flatMap((catalogue) => saidIn(catalogue, 'easy'));
		const gaps = said.filter(({ text }) => GAP.test(text));
		expect(gaps.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
	});

	test('count people as 人 in やさしい日本語', () => {
		const said = own.flatMap((catalogue) => saidIn(catalogue, 'easy'));
		const units = said.filter(({ text }) => /[\d～]名|（(延べ)?名）/.test(text));
		expect(units.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
	});

	test('are short and plain in やさしい日本語', () => {
		const hard = hardIn(file);
		if (NOT_YET_EASY.includes(file)) expect(hard, 'no longer hard: strike it off').not.toEqual([]);
		else expect(hard).toEqual([]);
	});
});

test('meanings of terms have no gaps between words in やさしい日本語', () => {
	expect(GLOSSARY.filter(({ meaning }) => GAP.test(meaning.easy ?? ''))).toEqual([]);
});
