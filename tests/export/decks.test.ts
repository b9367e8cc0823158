import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '$lib/domain/audience';
import { deckFromText, deckText, withSlide, withWords, type KeptDeck } from '$lib/domain/deck';
import { isHidden } from '$lib/domain/hidden-count';
import { LANGUAGE_MODES, type LanguageMode } from '$lib/domain/language';
import { drawChart } from '$lib/charts/draw';
import type { Engine } from '$lib/engine/port';
import type { Deck } from '$lib/export/slides/deck';
import { deckOf, type DeckContext } from '$lib/export/slides/deck-of';
import { PREPARED, preparedDeck } from '$lib/export/slides/prepared';
import { askForDeck, slideCharts, type SlideQuestion } from '$lib/export/slides/slide-answers';
import { notesOf } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { protectionNote, protectionOf } from '$lib/privacy/protection';
import { publishRows } from '$lib/privacy/publish';
import { Gate } from '$lib/state/gate';
import { questionOf } from '$lib/state/question';
import { viewOf } from '$lib/state/view-of';
import { createDatasetEngine, readSample } from '../metrics/dataset';

const MODES = LANGUAGE_MODES.map(({ code }) => code);
const YEARS = Array.from({ length: 19 }, (_, index) => 2008 + index);
const STRICT = protectionOf('strict', false);

let engine: Engine;
beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
});
afterAll(() => engine.close());

const tables = new Map<string, Promise<unknown[]>>();

function exactRows({ metric, filters, choices }: SlideQuestion): Promise<unknown[]> {
	const key = JSON.stringify([metric, filters, choices]);
	let rows = tables.get(key);
	if (!rows) {
		rows = engine
			.query(questionOf(metric, filters, choices))
			.then((table) => decodeRows(metric, table));
		tables.set(key, rows);
	}
	return rows;
}

const OPTIONS = {
	years: YEARS.slice(0, 18),
	outreachYears: [],
	organizationKinds: [],
	municipalities: [],
	modes: [],
	meetingKinds: [],
	pillars: [],
	lastMeeting: '2026-02-13',
	unfinished: null
};

function contextOf(language: LanguageMode, audience: Audience): DeckContext {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	return {
		language,
		audience,
		networkName: '見本ネットワーク',
		source: 'SOURCE',
		asOf: 'AS-OF',
		isSample: true,
		protectionNote: protectionNote(STRICT),
		filterText: () => '',
		originOf: ({ name }) => ({ source: `OF ${name}`, asOf: '', isSample: name !== 'report' }),
		pictureOf: (chart, { rows, before, view }) => {
			const svg = drawChart(chart, rows, { width: 640, view, document });
			return {
				svg: svg.outerHTML,
				width: 640,
				height: 400,
				alt: chart.summary(rows, view, before)
			};
		}
	};
}

async function made(kept: KeptDeck, language: LanguageMode, audience: Audience): Promise<Deck> {
	const answers = await askForDeck(kept, (questions) =>
		Promise.all(
			questions.map(async (one) => {
				const rows = (await exactRows(one)) as never[];
				const { metric, filters, choices } = one;
				const view = viewOf({ filters, choices, language }, OPTIONS, []);
				if (audience === 'internal') return { rows, view };
				const answer = { rows, view, key: '', isFromServer: false };
				return new Gate().pass(answer, notesOf(metric), STRICT);
			})
		)
	);
	return deckOf(kept, answers, contextOf(language, audience));
}

describe.each(PREPARED)('the prepared deck $kind', ({ kind, about }) => {
	test('has as many slides as the page says, and is kept as it is', () => {
		const deck = preparedDeck(kind, 2025, 2008);
		expect(about.ja).toContain(`（${deck.slides.length}枚）`);
		expect(about.en).toContain(`(${deck.slides.length} slides)`);
		expect(deckFromText(deckText(deck))).toEqual(deck);
	});

	test.each(MODES)(
		'says something on every slide in every year: %s',
		async (mode) => {
			for (const year of YEARS) {
				const deck = await made(preparedDeck(kind, year, 2008), mode, 'public');
				for (const { title, body, small, notes } of deck.slides) {
					const said = JSON.stringify([title, body, small, notes]);
					expect(title.length, said).toBeGreaterThan(2);
					expect(title, said).not.toMatch(/[。.]$/);
					expect(notes.length, said).toBeGreaterThan(5);
					expect(small.length, said).toBeGreaterThan(2);
					expect(said).not.toMatch(/undefined|NaN|null年|Infinity|9765625/);
					if (mode === 'en') expect(`${title}${small}`, said).not.toMatch(/[ぁ-んァ-ン]/);
				}
				expect(deck.slides.some(({ small }) => /サンプル|作りもの|ynthetic/.test(small))).toBe(
					true
				);
			}
		},
		120_000
	);
});

test('a year without records says so instead of showing a chart', async () => {
	const deck = await made(preparedDeck('council', 2026, 2008), 'ja', 'public');
	const numbers = deck.slides[1];
	expect(numbers?.body).toEqual({
		kind: 'points',
		points: ['この条件に合う記録はありません。']
	});
	expect(deck.slides[2]?.small).toContain('記録のない年度：2026年度。');
	expect(deck.slides[2]?.notes).toContain('会議がなかったとは限りません');
});

test('an internal deck says so on every slide, a public one what is not shown', async () => {
	const kept = preparedDeck('annual-report', 2025, 2008);
	const internal = await made(kept, 'ja', 'internal');
	for (const { small } of internal.slides) expect(small).toContain('内部用');
	const open = await made(kept, 'ja', 'public');
	const withNumbers = open.slides.filter(({ body }) => !['title', 'points'].includes(body.kind));
	for (const { small } of withNumbers) expect(small).toContain('8人未満は伏せ');
	expect(JSON.stringify(open)).not.toContain('内部用');
});

test('own words stand on the slide, but those for the committee itself on no public one', async () => {
	const kept = withWords(
		withWords(preparedDeck('council', 2025, 2008), 's3', {
			title: { text: '自分の題', audience: 'public' }
		}),
		's4',
		{ notes: { text: '中だけの話', audience: 'internal' } }
	);
	const open = await made(kept, 'ja', 'public');
	expect(open.slides[2]?.title).toBe('自分の題');
	expect(open.slides[3]?.notes).not.toContain('中だけの話');
	const internal = await made(kept, 'ja', 'internal');
	expect(internal.slides[3]?.notes).toBe('中だけの話');
});

test('points and what stands under the title may be written anew; the small print goes on', async () => {
	const kept = preparedDeck('council', 2025, 2008);
	const text = { text: '一つめ\n\n 二つめ ', audience: 'public' } as const;
	const withTexts = ['s1', 's8', 's9'].reduce((deck, id) => withWords(deck, id, { text }), kept);
	const { slides } = await made(withTexts, 'ja', 'public');
	expect(slides[0]?.body).toMatchObject({
		subtitle: expect.stringMatching(/^一つめ\n二つめ\n時点/)
	});
	for (const at of [7, 8]) {
		expect(slides[at]?.body).toEqual({ kind: 'points', points: ['一つめ', '二つめ'] });
		for (const said of ['公開用', 'SOURCE', 'AS-OF', '8人未満は伏せ']) {
			expect(slides[at]?.small).toContain(said);
		}
	}
	const secret = withWords(kept, 's8', { text: { text: '3名', audience: 'internal' } });
	const open = await made(secret, 'ja', 'public');
	expect(JSON.stringify(open.slides[7])).not.toContain('3名');
});

test.each(MODES)(
	'a table says that it is one where its finding has been a title: %s',
	async (mode) => {
		const kept = preparedDeck('working-groups', 2025, 2008);
		const table = kept.slides.find(({ shows }) => shows.kind === 'table');
		if (table?.shows.kind !== 'table') throw new Error('no table');
		const drawn = { ...table, id: 'drawn', shows: { ...table.shows, kind: 'chart' as const } };
		const deck = { ...kept, slides: [drawn, ...kept.slides] };
		const { slides } = await made(deck, mode, 'public');
		const titles = slides.map(({ title }) => title);
		expect(new Set(titles).size, titles.join('\n')).toBe(titles.length);
		expect(titles.at(-2)).toMatch(/（表）$| \(table\)$/);
	}
);

test('a slide of one year says which, where no axis does', async () => {
	const { slides } = await made(preparedDeck('council', 2025, 2008), 'ja', 'public');
	const titles = slides.map(({ body }) => ('title' in body ? body.title : ''));
	expect(titles.filter((title) => title.endsWith('　2025年度'))).toEqual([
		'市区町村別の延べ参加者数（上位10、横棒）　2025年度'
	]);
});

test('small kinds of a public deck are summed up as far as they are shown', async () => {
	const deck = withSlide(preparedDeck('council', 2025, 2008), {
		kind: 'chart',
		chart: 'attendances-by-organization-kind',
		query: 'from=2016&to=2025'
	});
	const { slides } = await made(deck, 'ja', 'public');
	const body = slides.at(-1)?.body;
	const others = body?.kind === 'chart' ? body.chart.series.at(-1) : undefined;
	expect(others?.name).toBe('その他の種類');
	expect(others?.values.every((value) => value !== null && value % 5 === 0 && value > 50)).toBe(
		true
	);
});

test('a slide of what the report prints, or of months of their own, says where it is from', async () => {
	const charts = ['history-lanes', 'mailing-list-members', 'attendances-by-fiscal-year'];
	const deck = charts.reduce<KeptDeck>(
		(kept, chart) => withSlide(kept, { kind: 'chart', chart, query: '' }),
		preparedDeck('council', 2025, 2008)
	);
	const { slides } = await made(deck, 'ja', 'public');
	const [events, months, meetings] = slides.slice(-3);
	expect(events?.small).toContain('出典：OF report。');
	expect(`${events?.small}${events?.notes}`).not.toMatch(/時点|サンプルデータ/);
	expect(months?.small).toContain('出典：OF figures。');
	expect(meetings?.small).toContain('出典：SOURCE。時点：AS-OF。');
});

test('a chart that there is not, and one of one organization, stop nothing', async () => {
	const shows = { kind: 'chart', chart: 'no-such-chart', query: '' } as const;
	const deck = await made(withSlide(preparedDeck('council', 2025, 2008), shows), 'ja', 'public');
	expect(deck.slides.at(-1)?.body.kind).toBe('points');
	expect(slideCharts().map(({ id }) => id)).not.toContain('organization-history');
	expect(slideCharts().length).toBeGreaterThan(30);
});

/** Every number of people that a question hides from the public, as it would be written. */
async function hiddenNumbers(kept: KeptDeck): Promise<Map<string, number[]>> {
	const found = new Map<string, number[]>();
	await askForDeck(kept, (questions) =>
		Promise.all(
			questions.map(async (one) => {
				const exact = (await exactRows(one)) as Record<string, unknown>[];
				const shown = publishRows(
					exact as never[],
					notesOf(one.metric),
					STRICT,
					one.choices
				) as Record<string, unknown>[];
				const hidden = shown.flatMap((row, at) =>
					Object.entries(row).flatMap(([column, value]) =>
						isHidden(value as number) ? [Number(exact[at]?.[column])] : []
					)
				);
				found.set(one.metric, [...(found.get(one.metric) ?? []), ...hidden]);
				return { rows: exact as never[], view: viewOf({ ...one, language: 'ja' }, OPTIONS, []) };
			})
		)
	);
	return found;
}

test('charts of a public deck hold no number that is not rounded or hidden', async () => {
	const decks = PREPARED.map(({ kind }) => preparedDeck(kind, 2025, 2008));
	const hidden = await hiddenNumbers(decks[1] as KeptDeck);
	expect([...hidden.values()].flat().length).toBeGreaterThan(5);
	for (const kept of decks) {
		const { slides } = await made(kept, 'ja', 'public');
		expect(JSON.stringify(slides)).not.toContain('9765625');
		for (const { body } of slides) {
			if (body.kind !== 'chart' || !/名/.test(body.chart.valueTitle)) continue;
			for (const { values } of body.chart.series) {
				for (const value of values) {
					expect(value === null || value % 5 === 0, `${body.title}: ${value}`).toBe(true);
				}
			}
		}
	}
});
