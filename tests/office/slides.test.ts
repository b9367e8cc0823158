import { beforeAll, describe, expect, test } from 'vitest';
import { pptxOf } from '$lib/export/slides/pptx';
import { CHARTS, sampleDeck, tools } from '../export/sample-decks';
import { convertAll, squeezed, type Converted } from './convert';

const DECKS = { 'ja.pptx': sampleDeck('ja', '16:9'), 'en.pptx': sampleDeck('en', 'A4') };

let read: Map<string, Converted>;
beforeAll(async () => {
	const files: Record<string, Uint8Array> = {};
	for (const [name, deck] of Object.entries(DECKS)) files[name] = await pptxOf(deck, tools);
	read = convertAll(files);
});

describe.each(Object.entries(DECKS))('%s in LibreOffice', (name, deck) => {
	const pagesOf = () => (read.get(name)?.pages ?? []).map(squeezed);

	test('has every slide, with its title and small print', () => {
		const pages = pagesOf();
		expect(pages.length).toBeGreaterThanOrEqual(deck.slides.length);
		for (const { title, small } of deck.slides) {
			expect(pages.some((page) => page.includes(squeezed(title)))).toBe(true);
			expect(pages.some((page) => page.includes(squeezed(small)))).toBe(true);
		}
	});

	test('shows what each slide says', () => {
		const all = pagesOf().join('\n');
		for (const { body } of deck.slides) {
			const texts = {
				title: () => (body.kind === 'title' ? [body.subtitle, deck.networkName] : []),
				numbers: () =>
					body.kind === 'numbers' ? body.numbers.flatMap(({ label, value }) => [label, value]) : [],
				points: () => (body.kind === 'points' ? body.points : []),
				table: () => (body.kind === 'table' ? [...body.table.head, ...body.table.rows.flat()] : []),
				chart: () => (body.kind === 'chart' ? [body.title] : []),
				picture: () => (body.kind === 'picture' ? [body.title] : [])
			}[body.kind]();
			expect(texts.filter((text) => !all.includes(squeezed(text)))).toEqual([]);
		}
	});

	test('draws the charts itself, with names, categories and values', () => {
		const pages = pagesOf();
		for (const chart of Object.values(CHARTS)) {
			const words = [...chart.categories, chart.valueTitle].map(squeezed);
			const names = chart.series.length > 1 ? chart.series.map((one) => squeezed(one.name)) : [];
			const isOn = (page: string) => [...words, ...names].every((word) => page.includes(word));
			const page = pages.find(isOn) ?? '';
			expect([chart.kind, page === '']).toEqual([chart.kind, false]);
			const highest = Math.max(...chart.series.flatMap(({ values }) => values.map(Number)));
			expect(page).toContain(String(highest));
		}
	});

	test('fills no page with nothing, and runs over none', () => {
		const { pages = [], pictures = [] } = read.get(name) ?? {};
		expect(pictures).toHaveLength(pages.length);
		// An empty page is a few hundred bytes.
		expect(pictures.filter((picture) => picture.length < 900)).toEqual([]);
	});
});
