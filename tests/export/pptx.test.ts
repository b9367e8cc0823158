import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { COLOR_ROLES, hexOf } from '$lib/export/colors';
import { readFileSync } from 'node:fs';
import { pptxOf } from '$lib/export/slides/pptx';
import { sheetOf, titleSize } from '$lib/export/slides/slide-layout';
import { CHARTS, sampleDeck, tools, twelveSlides } from './sample-decks';

type Parts = Readonly<Record<string, string>>;

/** Every part that is text, of workbooks inside too. */
function read(bytes: Uint8Array): Parts {
	const parts = Object.entries(unzipSync(bytes)).flatMap(([name, part]): [string, string][] => {
		if (name.endsWith('.xlsx')) {
			return Object.entries(read(part)).map(([inner, text]) => [`${name}!${inner}`, text]);
		}
		return /\.(xml|rels)$/.test(name) ? [[name, strFromU8(part)]] : [];
	});
	return Object.fromEntries(parts);
}

function all(parts: Parts, name: RegExp): string[] {
	return Object.keys(parts)
		.filter((key) => name.test(key))
		.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
		.map((key) => parts[key] ?? '');
}

const found = (xml: string, pattern: RegExp) =>
	[...xml.matchAll(pattern)].map((match) => match[1] ?? '');
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;

describe.each([
	['ja', '16:9', 'ja-JP'],
	['en', 'A4', 'en-US']
] as const)('a deck in %s on %s', (language, paper, lang) => {
	const deck = sampleDeck(language, paper);
	let bytes: Uint8Array;
	let parts: Parts;
	beforeAll(async () => {
		bytes = await pptxOf(deck, tools);
		parts = read(bytes);
	});

	test('has a slide for each, and one more for what the long table does not show at once', () => {
		expect(all(parts, SLIDE).length).toBeGreaterThan(deck.slides.length);
		const titles = all(parts, SLIDE).map((xml) => {
			const shape = xml.split('<p:sp>').find((one) => one.includes('<p:ph type="title"')) ?? '';
			return found(shape, /<a:t>([^<]*)<\/a:t>/g).join('');
		});
		for (const { title } of deck.slides) expect(titles).toContain(title);
		expect(titles.every(Boolean)).toBe(true);
		expect(titles.filter((title) => /続き|continued/.test(title)).length).toBeGreaterThan(0);
	});

	test('writes a title in the size in which it stands on two lines', () => {
		const sizes = all(parts, SLIDE).map(
			(xml) => Number(/<a:rPr[^>]* sz="(\d+)"/.exec(xml)?.[1]) / 100
		);
		const [, ...own] = deck.slides;
		expect(sizes[0]).toBe(36);
		for (const [at, { title }] of own.slice(0, 3).entries()) {
			expect(sizes[at + 1]).toBe(titleSize(title, sheetOf(paper)));
		}
		const room = (sheetOf(paper).title.w - 0.2) * 72;
		expect((32 * titleSize('あ'.repeat(32), sheetOf(paper))) / room).toBeLessThan(2);
	});

	test('has a chart part for every chart, with just its numbers', () => {
		const kinds = Object.values(CHARTS);
		const charts = all(parts, /^ppt\/charts\/chart\d+\.xml$/);
		expect(charts).toHaveLength(kinds.length);
		for (const [at, chart] of kinds.entries()) {
			const values = (charts[at] ?? '')
				.split('<c:val>')
				.slice(1)
				.map((xml) => xml.split('</c:val>')[0] ?? '');
			const read = values.map((xml) =>
				chart.categories.map((_, index) => {
					const value = new RegExp(`<c:pt idx="${index}"><c:v>([^<]*)</c:v>`).exec(xml)?.[1];
					return value === undefined ? null : Number(value);
				})
			);
			expect(read).toEqual(chart.series.map(({ values: own }) => own));
			const names = found(
				charts[at] ?? '',
				/<c:strCache><c:ptCount val="1"\/><c:pt idx="0"><c:v>([^<]*)/g
			);
			expect(names).toEqual(chart.series.map(({ name }) => name));
		}
	});

	test('holds the same numbers in the sheet of each chart, and no others', () => {
		const sheets = all(parts, /xlsx!xl\/worksheets\/sheet1\.xml$/);
		for (const [at, { series }] of Object.values(CHARTS).entries()) {
			const numbers = found(sheets[at] ?? '', /<v>([^<]*)<\/v>/g).map(Number);
			const own = series.flatMap(({ values }) => values).filter((value) => value !== null);
			expect(numbers.sort()).toEqual(own.sort());
		}
	});

	test('names a category in full beside its numbers, where its name is short', () => {
		const sheets = all(parts, /xlsx!xl\/worksheets\/sheet1\.xml$/);
		for (const [at, { series, inFull }] of Object.values(CHARTS).entries()) {
			const columns = found(sheets[at] ?? '', /<c r="([A-Z]+)1"/g).length;
			expect(columns).toBeLessThanOrEqual(1 + series.length + (inFull ? 1 : 0));
			for (const name of inFull?.values ?? []) expect(sheets[at]).toContain(`>${name}<`);
		}
	});

	test('says its language in every run, and in no other', () => {
		const spoken = Object.values(parts).flatMap((xml) => found(xml, /\blang="([^"]*)"/g));
		expect(new Set(spoken)).toEqual(new Set([lang]));
		const runs =
			all(parts, SLIDE)
				.join('')
				.match(/<a:rPr/g) ?? [];
		const withLanguage =
			all(parts, SLIDE)
				.join('')
				.match(/<a:rPr[^>]* lang=/g) ?? [];
		expect(withLanguage.length).toBe(runs.length);
	});

	test('has words for every chart, picture and table, and head rows', () => {
		const slides = all(parts, SLIDE).join('');
		const frames = slides.split(/<p:(?:graphicFrame|pic)>/).slice(1);
		const isSaid = (frame: string) => /<p:cNvPr [^>]*descr="[^"]{5,}"/.test(frame);
		expect(frames.every(isSaid)).toBe(true);
		expect(found(slides, /<a:tblPr([^>]*)\/>/g).every((flags) => / firstRow="1"/.test(flags))).toBe(
			true
		);
	});

	test('has notes for the speaker and a number on every slide', () => {
		const notes = all(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/).join('');
		for (const slide of deck.slides) {
			for (const line of slide.notes.split('\n')) expect(notes.includes(line)).toBe(true);
		}
		const numbered = all(parts, SLIDE).filter((xml) => xml.includes('type="slidenum"'));
		expect(numbered.length).toBe(all(parts, SLIDE).length - 1);
	});

	test('says who the network is, and nothing about who made the file, when or where', () => {
		const text = Object.values(parts).join('\n');
		const told = /creator|lastModifiedBy|<Company>|dcterms|PptxGenJS|\/(?:tmp|home|Users)\/|file:/i;
		expect(told.exec(text)?.[0]).toBeUndefined();
	});

	test('gives every shape of a slide a number of its own', () => {
		for (const xml of all(parts, SLIDE)) {
			const ids = found(xml, /<p:cNvPr id="(\d+)"/g);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	test('is the same file every time', async () => {
		expect(Buffer.from(await pptxOf(deck, tools)).equals(Buffer.from(bytes))).toBe(true);
	});
});

test('lines are told apart without color', async () => {
	const parts = read(await pptxOf(sampleDeck('ja', '16:9'), tools));
	const lines = all(parts, /^ppt\/charts\/chart\d+\.xml$/).find((xml) => xml.includes('lineChart'));
	const marks = found(lines ?? '', /<c:symbol val="([^"]*)"/g);
	const dashes = found(lines ?? '', /<c:ser>.*?<a:prstDash val="([^"]*)"/g);
	expect(new Set(marks).size).toBe(2);
	expect(new Set(dashes).size).toBe(2);
});

test('twelve slides take no more than three seconds', async () => {
	await pptxOf(twelveSlides(), tools);
	const start = performance.now();
	await pptxOf(twelveSlides(), tools);
	expect(performance.now() - start).toBeLessThan(3000);
});

test('the colors outside of the page are those of the page', () => {
	const own = readFileSync(new URL('../../src/lib/ui/tokens.css', import.meta.url), 'utf8');
	const [light = ''] = own.split('@media');
	const path = '../../node_modules/@digital-go-jp/design-tokens/dist/tokens-simple.css';
	const shared = readFileSync(new URL(path, import.meta.url), 'utf8');
	for (const role of COLOR_ROLES) {
		const value = new RegExp(`\t${role}: ([^;]*);`).exec(light)?.[1] ?? '';
		const token = /var\((--color[^,)]*)/.exec(value)?.[1];
		const hex = token ? new RegExp(`${token}: ([^;]*);`).exec(shared)?.[1] : value;
		expect([role, hexOf(role)]).toEqual([role, hex]);
	}
});
