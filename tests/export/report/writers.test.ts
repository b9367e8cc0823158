import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import type { ReportDocument } from '$lib/export/report/document';
import { docxOf } from '$lib/export/report/docx';
import { languageOf } from '$lib/domain/language';
import { htmlOf } from '$lib/export/report/html';
import { createDatasetEngine, readSample } from '../../metrics/dataset';
import { blankPng } from './blank-png';
import { FACTS_2022 } from './facts-2022';
import { reportOfYear } from './report-of-year';

const tools = { pngOf: () => Promise.resolve(blankPng(1120, 640)) };

let engine: Engine;
let report: ReportDocument;

beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
	report = await reportOfYear(engine, 2022);
});
afterAll(() => engine.close());

/** The text of a Word part, its paragraphs and cells apart as in the plain text of a report. */
function wordText(xml: string): string {
	return xml
		.replace(/<w:br\/>/g, '\n')
		.replace(/<\/w:p><\/w:tc><w:tc>/g, '\t')
		.replace(/<\/w:p>/g, '\n')
		.replace(/<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

const onOneLine = (text: string) => text.replace(/[\s・]+/g, '');

describe('the Word file of 2022', () => {
	let members: Record<string, Uint8Array>;
	let document = '';

	const part = (name: string) => strFromU8(members[name] ?? new Uint8Array());

	beforeAll(async () => {
		members = unzipSync(await docxOf(report, tools));
		document = part('word/document.xml');
	});

	test('says every fact of the printed report', () => {
		const said = onOneLine(wordText(document));
		const quoted = FACTS_2022.filter(([, words]) => !said.includes(onOneLine(words)));
		expect(quoted).toEqual([]);
	});

	test('has headings by style, as many as the report', () => {
		for (const level of [1, 2, 3]) {
			const blocks = report.blocks.filter((one) => one.kind === 'heading' && one.level === level);
			const styled = document.match(new RegExp(`<w:pStyle w:val="Heading${level}"/>`, 'g'));
			expect(styled?.length ?? 0).toBe(blocks.length);
		}
		expect(document.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1);
	});

	test('has tables whose head repeats and whose rows are not cut', () => {
		const tables = document.match(/<w:tbl>/g)?.length ?? 0;
		const rows = document.match(/<w:tr>/g)?.length ?? 0;
		const wanted = report.blocks.filter(
			(block) => 'table' in block && block.table.rows.length > 0
		).length;
		expect(tables).toBe(wanted);
		expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
		expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
	});

	test('says in words what every picture shows', () => {
		const said = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt);
		const figures = report.blocks.filter(({ kind }) => kind === 'figure');
		expect(figures.length).toBeGreaterThan(6);
		expect(said).toHaveLength(figures.length);
		expect(said.every((alt) => (alt?.length ?? 0) > 10)).toBe(true);
	});

	test('is A4, in Japanese, in BIZ UDPGothic', () => {
		expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
		const styles = part('word/styles.xml');
		expect(styles).toMatch(/<w:lang [^>]*w:eastAsia="ja-JP"/);
		expect(styles).toMatch(/w:eastAsia="BIZ UDPGothic"/);
		expect(styles).toMatch(/<w:sz w:val="21"\/>/);
		expect(styles).not.toMatch(/w:line="\d+"(?![^>]*w:lineRule="auto")/);
	});

	test('has the notice and page numbers on every page', () => {
		const name = Object.keys(members).find((one) => /footer\d*\.xml$/.test(one)) ?? '';
		expect(wordText(part(name))).toContain(report.notice.replaceAll('&', '&amp;'));
		expect(part(name)).toContain('NUMPAGES');
	});

	test('marks every gap', () => {
		const gaps = report.blocks.filter(({ kind }) => kind === 'blank').length;
		expect(document.match(/<w:pStyle w:val="ReportBlank"\/>/g)).toHaveLength(gaps);
		expect(document.match(/（ここに書く：/g)).toHaveLength(gaps);
	});

	test('names no author, company or folder', () => {
		for (const [name, bytes] of Object.entries(members)) {
			if (!/\.(xml|rels)$/.test(name)) continue;
			const text = strFromU8(bytes);
			expect(text).not.toMatch(/<(dc:creator|cp:lastModifiedBy|Company|Manager)>[^<]/);
			expect(text).not.toMatch(/Un-named|\/home\/|\/root\/|\/tmp\//);
		}
	});

	test('takes no more than three seconds', async () => {
		const from = performance.now();
		await docxOf(report, tools);
		expect(performance.now() - from).toBeLessThan(3000);
	});
});

describe.each(['ja', 'easy', 'en'] as const)('the HTML file of 2022 in %s', (language) => {
	let html = '';

	beforeAll(async () => {
		html = htmlOf(await reportOfYear(engine, 2022, { language }));
	});

	test('keeps the rules of HTML', async () => {
		const validate = new HtmlValidate({
			extends: ['html-validate:recommended'],
			rules: { 'doctype-style': 'off', 'no-inline-style': 'off', 'long-title': 'off' }
		});
		const { results } = await validate.validateString(html);
		const messages = results.flatMap((result) => result.messages);
		const said = messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`);
		expect([...new Set(said)].slice(0, 20)).toEqual([]);
	});

	test('needs nothing else and runs nothing', () => {
		expect(html).not.toMatch(/<script|<link|<iframe|<img|\son\w+=|javascript:|url\(|@import/i);
		expect(html).not.toMatch(/(src|href)="(?!#)/);
	});

	test('has a language, a contents list that leads to every chapter, headings in order', () => {
		const { document } = parseHTML(html);
		expect(document.documentElement.lang).toBe(languageOf(language));
		const links = [...document.querySelectorAll('nav a')];
		expect(links.length).toBeGreaterThan(9);
		for (const link of links) {
			const id = link.getAttribute('href')?.slice(1) ?? '';
			expect(document.getElementById(id)?.textContent).toBe(link.textContent);
		}
		const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
			Number(tagName.slice(1))
		);
		expect(levels.every((level, at) => level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
	});

	test('says on every page of paper for whom it is, and which page it is', () => {
		expect(html).toMatch(/@bottom-left \{ content: "[^"]*公開用"/);
		expect(html).toContain('counter(page) " / " counter(pages)');
	});

	test('gives the columns of every table what they need', () => {
		const { document } = parseHTML(html);
		for (const table of document.querySelectorAll('table')) {
			const widths = [...table.querySelectorAll('col')].map(({ className }) =>
				Number(className.slice(1))
			);
			expect(widths).toHaveLength(table.querySelectorAll('thead th').length);
			expect(Math.abs(100 - widths.reduce((sum, one) => sum + one, 0))).toBeLessThan(4);
			for (const width of widths) expect(html).toContain(`.w${width} { width: ${width}%; }`);
		}
	});

	test('has a caption and heads in every table, and words for every picture', () => {
		const { document } = parseHTML(html);
		for (const table of document.querySelectorAll('table')) {
			expect(table.querySelector('caption')?.textContent).toMatch(/\S/);
			expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(1);
		}
		const pictures = [...document.querySelectorAll('[role="img"]')];
		expect(pictures.length).toBeGreaterThan(6);
		for (const picture of pictures) expect(picture.getAttribute('aria-label')).toMatch(/\S/);
	});
});

test('the HTML file says every fact of the printed report', () => {
	const { document } = parseHTML(htmlOf(report));
	const said = onOneLine(document.querySelector('body')?.textContent ?? '');
	const missing = FACTS_2022.filter(([, words]) => !said.includes(onOneLine(words)));
	expect(missing).toEqual([]);
});
