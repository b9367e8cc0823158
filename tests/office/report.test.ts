import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../../playwright.config';
import type { Engine } from '$lib/engine/port';
import type { Picture, ReportDocument } from '$lib/export/report/document';
import { docxOf } from '$lib/export/report/docx';
import { htmlOf } from '$lib/export/report/html';
import { FACTS_2022 } from '../export/report/facts-2022';
import { reportOfYear } from '../export/report/report-of-year';
import { createDatasetEngine, readSample } from '../metrics/dataset';

const run = promisify(execFile);

/** A page of A4 with text has at least so many bytes as a gray PNG of 50 dpi. */
const NOT_EMPTY = 4000;

let engine: Engine;
let browser: Browser;
let folder: string;
let report: ReportDocument;

beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
	report = await reportOfYear(engine, 2022);
	folder = process.env.OFFICE_FOLDER ?? (await mkdtemp(join(tmpdir(), 'ayumi-report-')));
	const { args = [], executablePath } = config.use?.launchOptions ?? {};
	browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
});

afterAll(async () => {
	await browser.close();
	await engine.close();
	if (!process.env.OFFICE_FOLDER) await rm(folder, { recursive: true, force: true });
});

/** A drawing as a browser draws it, three times as large. */
async function pngOf({ svg, width, height }: Picture): Promise<Uint8Array> {
	const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 3 });
	await page.setContent(`<body style="margin:0">${svg}</body>`);
	const png = await page.screenshot({ clip: { x: 0, y: 0, width, height } });
	await page.close();
	return png;
}

const onOneLine = (text: string) => text.replace(/\s+/g, '');

describe('LibreOffice opens the Word file of 2022', () => {
	let text = '';

	beforeAll(async () => {
		await writeFile(join(folder, 'report.docx'), await docxOf(report, { pngOf }));
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		const asked = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
		await run(process.env['SOFFICE_PATH'] ?? 'soffice', [
			profile,
			...asked,
			join(folder, 'report.docx')
		]);
		const { stdout } = await run('pdftotext', ['-layout', join(folder, 'report.pdf'), '-']);
		text = stdout;
	});

	test('on A4, every page numbered, with the notice', async () => {
		const { stdout } = await run('pdfinfo', [join(folder, 'report.pdf')]);
		expect(stdout).toMatch(/Page size:\s+595[.\d]* x 84[12][.\d]* pts \(A4\)/);
		const pages = Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]);
		expect(pages).toBeGreaterThan(8);
		for (let page = 1; page <= pages; page++) expect(text).toContain(`${page} / ${pages}`);
		expect(onOneLine(text).split(onOneLine(report.notice))).toHaveLength(pages + 1);
	});

	test('with the facts that stand in one line', () => {
		const said = onOneLine(text);
		const short = FACTS_2022.map(([, words]) => words).filter(
			(words) => !/[\t\n]/.test(words) && words.length < 18
		);
		expect(short.length).toBeGreaterThan(15);
		expect(short.filter((words) => !said.includes(onOneLine(words)))).toEqual([]);
	});

	test('with no empty page', async () => {
		const pages = join(folder, 'page');
		await run('pdftoppm', ['-r', '50', '-gray', '-png', join(folder, 'report.pdf'), pages]);
		const names = (await readdir(folder)).filter((name) => /^page-\d+\.png$/.test(name));
		for (const name of names) {
			const { length } = await readFile(join(folder, name));
			expect([name, length > NOT_EMPTY]).toEqual([name, true]);
		}
	});
});

describe.each([
	['ja', 1280],
	['ja', 320],
	['en', 390]
] as const)('a browser opens the HTML file in %s, %i px wide', (language, width) => {
	test('without a finding of axe, without scrolling to the side, asking for nothing', async () => {
		const page = await browser.newPage({ viewport: { width, height: 800 } });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const html = htmlOf(await reportOfYear(engine, 2022, { language }));
		const file = join(folder, `report-${language}.html`);
		await writeFile(file, html);
		await page.goto(`file://${file}`);
		expect(asked).toHaveLength(1);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
		await page.evaluate(axe.source);
		const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
		const said = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
		expect(said).toEqual([]);
		await page.close();
	});
});
