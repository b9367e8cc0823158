import { expect, test } from 'vitest';
import { languageFrom, queryWithLanguage } from '$lib/domain/language';
import { FACT_TABLES } from '$lib/domain/facts';
import { columnInEnglish, factInEnglish, tableInEnglish } from '$lib/domain/table-texts-en';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { PAGE_GROUPS, PAGES, pagesOf } from '$lib/ui/pages';

test.each([
	[['en', 'ja'], 'en'],
	[[null, 'en'], 'en'],
	[['fr', 'en'], 'en'],
	[[null, null], 'ja'],
	[['constructor', '__proto__'], 'ja'],
	[['easy', 'en'], 'easy']
] as const)('of the words %j the language is %s', (words, language) => {
	expect(languageFrom(...words)).toBe(language);
});

test.each([
	['', 'en', '?lang=en'],
	['?from=2020', 'en', '?from=2020&lang=en'],
	['?from=2020&lang=en', 'ja', '?from=2020'],
	['?lang=en', 'ja', ''],
	['?from=2020&lang=en', 'easy', '?from=2020&lang=easy']
] as const)('the query %j asked for in %s is %j', (query, language, next) => {
	expect(queryWithLanguage(new URLSearchParams(query), language)).toBe(next);
});

test('every table and column that can be imported has an English text', () => {
	for (const table of IMPORT_TABLES) {
		expect(tableInEnglish(table).description).not.toBe('');
		for (const { name } of table.columns) {
			expect(columnInEnglish(name).description, name).toMatch(/\.$/);
		}
	}
});

test('every table of facts has an English text', () => {
	expect(FACT_TABLES.filter((table) => !factInEnglish(table)).map(({ name }) => name)).toEqual([]);
});

test('the navigation has every page once, in its group, and leaves out what the site has not', () => {
	const shown = PAGE_GROUPS.flatMap(({ group }) => pagesOf(group, []));
	expect(shown).toEqual(PAGES);
	expect(new Set(PAGES.map(({ path }) => path)).size).toBe(PAGES.length);
	const some = PAGE_GROUPS.flatMap(({ group }) => pagesOf(group, ['/', '/import/', '/other/']));
	expect(some.map(({ path }) => path)).toEqual(['/', '/import/']);
});
