import { describe, expect, test } from 'vitest';
import { readingOf } from '$lib/domain/furigana';
import { GLOSSARY } from '$lib/domain/glossary';
import type { SearchEntry } from '$lib/state/search-entries';
import { metricEntries } from '$lib/state/metric-entries';
import {
	entryResults,
	findResults,
	fixedResults,
	numberResults,
	numbersOfWord,
	type PaletteResult
} from '$lib/ui/palette-results';
import { PAGE_METRICS } from '../../src/routes/page-metrics';

const ENTRIES: SearchEntry[] = [
	{
		kind: 'organization',
		id: 'org-1',
		label: { ja: '社会福祉法人　あおば', en: '社会福祉法人　あおば' },
		detail: '高槻市',
		keys: []
	},
	{
		kind: 'meeting',
		id: 'm-1',
		label: { ja: '医療現場から見た就労支援', en: '医療現場から見た就労支援' },
		detail: '2023-03-15',
		keys: ['第170回', '170']
	},
	{
		kind: 'metric',
		id: 'attendances',
		label: { ja: '延べ参加者数', en: 'attendances' },
		detail: '',
		keys: []
	}
];
const VIEWS = [{ name: '理事会用2025', address: '/trends/?from=2025' }];
const all = [...fixedResults('ja', VIEWS, readingOf), ...entryResults(ENTRIES, 'ja')];
const labelsOf = (search: string) => findResults(all, search).map(({ label }) => label);

describe('looking for everything by name', () => {
	test('lists the pages and kept views before anything is typed', () => {
		expect(labelsOf('')).toContain('推移');
		expect(labelsOf(' ')).toContain('理事会用2025');
		expect(labelsOf('')).not.toContain('医療現場から見た就労支援');
	});

	test.each([
		['アオバ', '社会福祉法人　あおば'],
		['あおば 高槻', '社会福祉法人　あおば'],
		['１７０', '医療現場から見た就労支援'],
		['2023-03', '医療現場から見た就労支援'],
		['理事会', '理事会用2025'],
		['trends', '推移'],
		['attendances', '延べ参加者数']
	])('%s finds %s', (search, label) => expect(labelsOf(search)).toContain(label));

	test('what begins with the word comes before what has it within', () => {
		const [first] = labelsOf('延べ参加者数');
		expect(first).toBe('延べ参加者数');
	});

	test.each([
		['かいぎ', '会議'],
		['カイギ', '会議'],
		['ちいき', '地域'],
		['すいい', '推移'],
		['ほうこくしょ', '年度報告書'],
		['ほうこく', '年度報告書'],
		['うつりかわり', '推移']
	])('%s, as it is read, finds the page %s first', (search, label) => {
		const [first] = findResults(all, search);
		expect(first).toMatchObject({ kind: 'page', label });
	});

	test('reading is not needed: without the dictionary pages are found as they are written', () => {
		const found = findResults(
			fixedResults('ja', [], () => ''),
			'推移'
		);
		expect(found[0]).toMatchObject({ kind: 'page', label: '推移' });
		expect(
			findResults(
				fixedResults('ja', [], () => ''),
				'ぬるぽ'
			)
		).toEqual([]);
	});

	test('a page that has the word within its name comes before what begins with it', () => {
		const named = (id: string, label: string): PaletteResult => {
			return { kind: 'number', id, label, detail: '', address: '/', keys: [] };
		};
		const found = findResults([named('one', '報告書の会議'), ...all], '報告書');
		expect(found[0]).toMatchObject({ kind: 'page', label: '年度報告書' });
		expect(found[1]).toMatchObject({ label: '報告書の会議' });
	});

	test('finds nothing where nothing is', () => expect(labelsOf('ぬるぽ')).toEqual([]));

	test('leads to pages of this site only', () => {
		for (const { address } of all) expect(address).toMatch(/^(|\/[^/].*|\/)$/);
	});
});

describe('looking for a number', () => {
	const numbers = numberResults(metricEntries(), PAGE_METRICS, 'ja');
	const found = (search: string) =>
		findResults([...fixedResults('ja', [], readingOf), ...numbers], search).map(
			({ address }) => address
		);

	test.each([
		['継続率', '/flow/#number-retention'],
		['半年', '/flow/#number-unseen-organizations'],
		['HHI', '/network/#number-concentration'],
		['エレファント', '/network/#number-elephant-factor'],
		['ヒートマップ', '/trends/#number-attendances-by-month'],
		['前年比', '/#number-year-on-year'],
		['forecast', '/trends/#number-outlook']
	])('%s leads to %s', (search, address) => expect(found(search)).toContain(address));

	test('leads to every page that shows it, told apart by the page', () => {
		const pages = numbers.filter(({ id }) => id.endsWith(' new-participants'));
		expect(pages.map(({ detail }) => detail)).toEqual(['概況', '推移', '人の流れ']);
		expect(new Set(numbers.map(({ id }) => id)).size).toBe(numbers.length);
	});

	test('leads to no number of one organization while none is chosen', () =>
		expect(found('people of one organization')).toEqual([]));

	test('a word of the glossary leads to the numbers that are called so', () => {
		const words = fixedResults('en', [], readingOf).filter(({ kind }) => kind === 'word');
		const of = (id: string) => {
			const word = words.find((one) => one.id === id);
			return word ? numbersOfWord(numbers, word).map(({ address }) => address) : [];
		};
		expect(of('effective-number')).toEqual(['/network/#number-concentration']);
		expect(of('turnover')).toContain('/flow/#number-turnover');
		expect(of('fiscal-year')).toEqual([]);
	});
});

test('every word of the glossary is explained in Japanese and English, once', () => {
	expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
	for (const { word, meaning } of GLOSSARY) {
		expect(word.ja).not.toBe('');
		expect(meaning.ja).toMatch(/。$/);
		expect(meaning.en).toMatch(/\.$/);
		expect(meaning.en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
	}
});
