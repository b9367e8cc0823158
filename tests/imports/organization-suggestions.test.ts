import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { organizationSimilarity } from '$lib/domain/similarity';
import {
	learnEmailDomains,
	organizationOfEmailDomain
} from '$lib/ingest/organizations/email-domain';
import { createSuggester, LEAST_SCORE } from '$lib/ingest/organizations/organization-suggestions';

const PAIRS = readFileSync(new URL('./organization-pairs.csv', import.meta.url), 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split(','))
	.map(([one = '', other = '', same = '']) => ({ one, other, isSame: same === 'yes' }));

/** Pairs that are one organization but are not found: what is known to be weak. */
const MISSED = ['はなみずき作業所', 'あおば就労支援センター'];

describe('organizationSimilarity()', () => {
	const rated = PAIRS.map((pair) => ({ ...pair, ...organizationSimilarity(pair.one, pair.other) }));
	const proposed = rated.filter(({ score }) => score >= LEAST_SCORE);

	test('proposes no two organizations as one in the list of pairs (precision 1)', () => {
		expect(PAIRS.length).toBeGreaterThanOrEqual(120);
		expect(proposed.filter(({ isSame }) => !isSame)).toEqual([]);
	});

	test('misses only the pairs known to be weak (recall above 0.97)', () => {
		const missed = rated.filter(({ isSame, score }) => isSame && score < LEAST_SCORE);
		expect(missed.map(({ one }) => one)).toEqual(MISSED);
		const same = rated.filter(({ isSame }) => isSame).length;
		expect(proposed.length / same).toBeGreaterThan(0.97);
	});

	test('is the same in both directions', () => {
		const uneven = rated.filter(
			({ one, other, score }) => Math.abs(organizationSimilarity(other, one).score - score) > 1e-9
		);
		expect(uneven).toEqual([]);
	});

	test('puts names that only a number, type or direction tells apart far below the threshold', () => {
		const traps = [
			['第一こもれび', '第二こもれび'],
			['高槻A型', '高槻B型'],
			['東こもれび', '西こもれび']
		] as const;
		for (const [one, other] of traps) {
			expect(organizationSimilarity(one, other).score).toBeLessThanOrEqual(0.4);
		}
	});

	test.each([
		['㈱あおぞら', '株式会社あおぞら', 'same-spelling'],
		['澤田工房', '沢田工房', 'variant-letters'],
		['あおぞら', '株式会社あおぞら', 'legal-form'],
		['コモレビ', 'こもれび', 'kana'],
		[
			'社会福祉法人あおぞら会 こもれび就労センター',
			'こもれび就労センター',
			'corporation-and-office'
		],
		['㈱かぜ 高槻支店', 'かぜ', 'branch'],
		['ワークきらりかぜ', 'かぜワークきらり', 'reordered'],
		['ジョブリンクみほん', 'ジョブリングみほん', 'one-letter'],
		['こもれび', 'こもれび就労移行支援事業所', 'generic-words'],
		['', 'こもれび', 'different'],
		['😀😀', '😀😁', 'one-letter']
	])('%s and %s are alike by %s', (one, other, reason) => {
		expect(organizationSimilarity(one, other).reason).toBe(reason);
	});
});

describe('createSuggester()', () => {
	const suggest = createSuggester([
		{ id: 'o-1', name: 'こもれび就労センター' },
		{ id: 'o-1', name: '社会福祉法人あおぞら会 こもれび就労センター' },
		{ id: 'o-2', name: 'こもれび生活介護センター' },
		{ id: 'o-3', name: '株式会社かぜ' },
		{ id: 'o-4', name: '第一ひなた' }
	]);

	test('ranks known organizations and names each once', () => {
		const found = suggest('(福)あおぞら会こもれび就労センター');
		expect(found.map(({ id }) => id)).toEqual(['o-1']);
		expect(suggest('かぜ高槻支店')[0]).toMatchObject({ id: 'o-3', reason: 'branch' });
	});

	test.each(['第二ひなた', 'すみれ', '', '株式会社', '就労センター', '\ud800', '('])(
		'proposes nothing for %j',
		(name) => {
			expect(suggest(name)).toEqual([]);
		}
	);

	test('looks 500 names up among 2,000 within two seconds, also on a busy machine', () => {
		const known = Array.from({ length: 2000 }, (_, at) => ({
			id: `o-${at}`,
			name: inventName(at)
		}));
		const start = performance.now();
		const search = createSuggester(known);
		for (let at = 0; at < 500; at++) search(`${inventName(at * 3)}　高槻支店`);
		expect(performance.now() - start).toBeLessThan(2000);
		expect(search(`(福)${inventName(7)}`)[0]?.id).toBe('o-7');
	});
});

describe('e-mail domains', () => {
	const domains = learnEmailDomains([
		{ email: 'a@komorebi.example.jp', organization: 'こもれび就労センター' },
		{ email: 'B@Komorebi.Example.JP', organization: 'こもれび 就労センター' },
		{ email: 'shared.example.jp', organization: 'あおぞら' },
		{ email: 'c@shared.example.jp', organization: 'ひなた' },
		{ email: 'd@gmail.com', organization: 'すみれ' },
		{ email: 'e@yahoo.co.jp', organization: 'すみれ' },
		{ email: 'f@icloud.com', organization: 'すみれ' },
		{ email: 'g@docomo.ne.jp', organization: 'すみれ' },
		{ email: 'h@k.vodafone.ne.jp', organization: 'すみれ' },
		{ email: 'i@i.softbank.jp', organization: 'すみれ' },
		{ email: 'j@outlook.jp', organization: 'すみれ' },
		{ email: 'k@ezweb.ne.jp', organization: 'すみれ' },
		{ email: 'l@sumire.example.jp', organization: '' },
		{ email: '電話のみ', organization: 'すみれ' }
	]);

	test.each([
		['x@komorebi.example.jp', 'こもれび就労センター'],
		['Ｘ＠komorebi.example.jp', 'こもれび就労センター'],
		['komorebi.example.jp', 'こもれび就労センター'],
		['x@other.komorebi.example.jp', null],
		['x@shared.example.jp', null],
		['x@sumire.example.jp', null],
		['x@constructor', null],
		['', null]
	])('%s is of %s', (email, organization) => {
		expect(organizationOfEmailDomain(email, domains)).toBe(organization);
	});

	test('no provider is learned', () => {
		expect([...domains.keys()]).toEqual(['komorebi.example.jp']);
	});
});

/** A name of four invented syllables and a kind of office. */
function inventName(seed: number): string {
	const syllables = 'あいうえおかきくけこさしすせそたちつてとなにぬねの';
	const letters = [7, 11, 13, 17, 19].map((step) => syllables[(seed * step + (seed >> 3)) % 25]);
	return `${letters.join('')}${['就労センター', '作業所', 'クリニック', '工房'][seed % 4]}`;
}
