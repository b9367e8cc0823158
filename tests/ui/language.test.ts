import { expect, test } from 'vitest';
import { languageFrom, queryWithLanguage } from '$lib/domain/language';
import { columnInEnglish, tableInEnglish } from '$lib/domain/table-texts-en';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { MESSAGES } from '$lib/ui/messages';
import { isInEveryLanguage, PAGES } from '$lib/ui/pages';

test.each([
	[['en', 'ja'], 'en'],
	[[null, 'en'], 'en'],
	[['fr', 'en'], 'en'],
	[[null, null], 'ja'],
	[['constructor', '__proto__'], 'ja']
] as const)('of the words %j the language is %s', (words, language) => {
	expect(languageFrom(...words)).toBe(language);
});

test.each([
	['', 'en', '?lang=en'],
	['?from=2020', 'en', '?from=2020&lang=en'],
	['?from=2020&lang=en', 'ja', '?from=2020'],
	['?lang=en', 'ja', '']
] as const)('the query %j asked for in %s is %j', (query, language, next) => {
	expect(queryWithLanguage(new URLSearchParams(query), language)).toBe(next);
});

test('only the pages of records and their keeping are in every language so far', () => {
	const paths = [...PAGES.map(({ path }) => path), '/import/formats/', '/import/history/'];
	expect(paths.filter(isInEveryLanguage)).toEqual([
		'/organizations/',
		'/meetings/',
		'/import/',
		'/keep/',
		'/outreach/',
		'/hypothesis/',
		'/quality/',
		'/expert/',
		'/import/formats/',
		'/import/history/'
	]);
});

test('every text of the interface is there in English, without Japanese', () => {
	const texts = Object.values(MESSAGES.en).concat(PAGES.map(({ label }) => label.en));
	expect(texts.filter((text) => text === '' || /[ぁ-んァ-ヶ一-龠]/.test(text))).toEqual([]);
});

test('every table and column that can be imported has an English text', () => {
	for (const table of IMPORT_TABLES) {
		expect(tableInEnglish(table).description).not.toBe('');
		for (const { name } of table.columns) {
			expect(columnInEnglish(name).description, name).toMatch(/\.$/);
		}
	}
});
