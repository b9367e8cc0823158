import { describe, expect, test } from 'vitest';
import {
	deckFromText,
	deckText,
	ownWords,
	withoutSlide,
	withSlide,
	withSlideAt,
	withWords,
	type KeptDeck
} from '$lib/domain/deck';

const DECK: KeptDeck = {
	kind: 'council',
	year: 2025,
	paper: '16:9',
	slides: [
		{ id: 's1', shows: { kind: 'title' }, title: null, notes: null },
		{ id: 's2', shows: { kind: 'numbers', query: 'from=2025&to=2025' }, title: null, notes: null },
		{
			id: 's3',
			shows: { kind: 'chart', chart: 'mode-mix', query: 'to=2025' },
			title: { text: '自分の言葉', audience: 'public' },
			notes: { text: '', audience: 'internal' }
		},
		{
			id: 's4',
			shows: { kind: 'points', topic: 'reading' },
			title: null,
			notes: null,
			text: { text: '一つめ\n二つめ', audience: 'public' }
		}
	]
};

const ids = ({ slides }: KeptDeck) => slides.map(({ id }) => id).join(' ');

describe('a deck as it is kept', () => {
	test('is the same after a way through its text', () => {
		expect(deckFromText(deckText(DECK))).toEqual(DECK);
	});

	test.each([
		['no JSON', '{'],
		['another thing', '"deck"'],
		['a list', '[]'],
		['nothing', 'null'],
		['another version', deckText(DECK).replace('"version":1', '"version":2')],
		['another kind', deckText(DECK).replace('council', 'party')],
		['another paper', deckText(DECK).replace('16:9', '4:3')],
		['a year in words', deckText(DECK).replace('"year":2025', '"year":"2025"')],
		['a year of no calendar', deckText(DECK).replace('"year":2025', '"year":20255')],
		['two slides of one id', deckText(DECK).replace('"s2"', '"s1"')],
		['an id that is markup', deckText(DECK).replace('"s2"', '"<b>"')],
		['another thing shown', deckText(DECK).replace('"numbers"', '"film"')],
		['a chart that is a path', deckText(DECK).replace('mode-mix', '../x')],
		['no chart', deckText(DECK).replace('"mode-mix"', '3')],
		['another topic', deckText(DECK).replace('"reading"', '"weather"')],
		['words for nobody known', deckText(DECK).replace('"public"', '"friends"')],
		['a title too long', deckText(DECK).replace('自分の言葉', '長'.repeat(201))],
		['a text too long', deckText(DECK).replace('一つめ', '長'.repeat(1001))],
		['a query too long', deckText(DECK).replace('"to=2025"', `"${'x'.repeat(501)}"`)],
		['slides that are none', deckText({ ...DECK, slides: [] }).replace('[]', '{}')]
	])('is not made of %s', (_, text) => {
		expect(deckFromText(text)).toBeNull();
	});

	test('has at most 60 slides', () => {
		const slides = Array.from({ length: 61 }, (_, index) => ({
			id: `s${index}`,
			shows: { kind: 'title' } as const,
			title: null,
			notes: null
		}));
		expect(deckFromText(deckText({ ...DECK, slides }))).toBeNull();
		expect(deckFromText(deckText({ ...DECK, slides: slides.slice(1) }))).not.toBeNull();
	});

	test('had no text of its slides before', () => {
		const before = deckText(DECK).replace(/,"text":\{[^}]*\}/, '');
		expect(deckFromText(before)?.slides[3]).toEqual({ ...DECK.slides[3], text: undefined });
	});

	test('takes nothing along that is no part of it', () => {
		const more = deckText(DECK).replace('"title":null', '"title":null,"attendances":37');
		expect(deckFromText(more)).toEqual(DECK);
	});
});

describe('a change of a deck', () => {
	test('adds a slide behind another one or at the end', () => {
		expect(ids(withSlide(DECK, { kind: 'title' }))).toBe('s1 s2 s3 s4 s5');
		expect(ids(withSlide(DECK, { kind: 'title' }, 's2'))).toBe('s1 s2 s5 s3 s4');
	});

	test('removes and moves a slide, never beyond the ends', () => {
		expect(ids(withoutSlide(DECK, 's2'))).toBe('s1 s3 s4');
		expect(ids(withSlideAt(DECK, 's3', 0))).toBe('s3 s1 s2 s4');
		expect(ids(withSlideAt(DECK, 's1', 9))).toBe('s2 s3 s4 s1');
		expect(ids(withSlideAt(DECK, 's4', -1))).toBe('s4 s1 s2 s3');
		expect(withSlideAt(DECK, 's9', 0)).toBe(DECK);
	});

	test('puts own words on one slide alone', () => {
		const title = { text: '新しい題', audience: 'public' } as const;
		const changed = withWords(DECK, 's1', { title });
		expect(changed.slides[0]?.title).toEqual(title);
		expect(changed.slides.slice(1)).toEqual(DECK.slides.slice(1));
	});

	test('never adds an id that was there', () => {
		const once = withSlide(withoutSlide(DECK, 's2'), { kind: 'title' });
		expect(ids(once)).toBe('s1 s3 s4 s5');
	});
});

test('words written for the committee itself are not shown to the public', () => {
	expect(ownWords({ text: '3名', audience: 'internal' }, 'public')).toBeNull();
	expect(ownWords({ text: '3名', audience: 'internal' }, 'internal')).toBe('3名');
	expect(ownWords({ text: '少ない', audience: 'public' }, 'internal')).toBe('少ない');
	expect(ownWords({ text: '少ない', audience: 'public' }, 'public')).toBe('少ない');
	expect(ownWords(null, 'public')).toBeNull();
});
