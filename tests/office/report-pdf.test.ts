import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import type { ReportDocument } from '$lib/export/report/document';
import { pdfOf } from '$lib/export/report/pdf';
import { FACTS_2022 } from '../export/report/facts-2022';
import { reportOfYear } from '../export/report/report-of-year';
import { createDatasetEngine, readSample } from '../metrics/dataset';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

const COMPILER = '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm';
const FACES = ['400Regular/BIZUDPGothic_400Regular.ttf', '700Bold/BIZUDPGothic_700Bold.ttf'];

let engine: Engine;
let folder: string;
let file: string;
let report: ReportDocument;

const parts = async () => ({
	wasm: await readFile(require.resolve(COMPILER)),
	fonts: await Promise.all(
		FACES.map((face) => readFile(require.resolve(`@expo-google-fonts/biz-udpgothic/${face}`)))
	)
});

/** Do something where no function can be made from a text, as under the policy of our pages. */
async function withoutEval<Thing>(act: () => Promise<Thing>): Promise<Thing> {
	const own = globalThis.Function;
	globalThis.Function = new Proxy(own, {
		construct: (_, texts: string[]) => {
			throw new EvalError(`made from a text: ${texts.join()}`);
		}
	});
	try {
		return await act();
	} finally {
		globalThis.Function = own;
	}
}

beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
	report = await reportOfYear(engine, 2022);
	folder = process.env.OFFICE_FOLDER ?? (await mkdtemp(join(tmpdir(), 'ayumi-report-')));
	file = join(folder, 'report-typst.pdf');
	await writeFile(file, await withoutEval(() => pdfOf(report, parts)));
});

afterAll(async () => {
	await engine.close();
	if (!process.env.OFFICE_FOLDER) await rm(folder, { recursive: true, force: true });
});

const onOneLine = (text: string) => text.replace(/\s+/g, '');

test('the PDF is tagged, on A4, with a title, a language and its own fonts', async () => {
	const { stdout } = await run('pdfinfo', [file]);
	expect(stdout).toMatch(/Tagged:\s+yes/);
	expect(stdout).toMatch(/\(A4\)/);
	expect(stdout).toContain(`${report.networkName} ${report.title}`);
	expect(stdout).not.toMatch(/Author:\s+\S/);
	const fonts = await run('pdffonts', [file]);
	const faces = fonts.stdout.trim().split('\n').slice(2);
	expect(faces.every((line) => /BIZUDPGothic/.test(line) && / yes yes /.test(line))).toBe(true);
});

test('it has headings, figures with words and heads of tables', async () => {
	const { stdout } = await run('pdfinfo', ['-struct', file], { maxBuffer: 32_000_000 });
	const count = (name: string) => stdout.match(new RegExp(`^\\s*${name}\\b`, 'gm'))?.length ?? 0;
	const blocks = (kind: string) => report.blocks.filter((block) => block.kind === kind).length;
	expect(count('H[1-4]')).toBeGreaterThanOrEqual(blocks('heading'));
	expect(count('Figure')).toBeGreaterThanOrEqual(blocks('figure'));
	expect(count('Table')).toBeGreaterThan(10);
	expect(count('TH')).toBeGreaterThan(40);
});

test('it says the facts that stand in one line, and the notice on every page', async () => {
	const { stdout } = await run('pdftotext', ['-layout', file, '-']);
	const said = onOneLine(stdout);
	const short = FACTS_2022.map(([, words]) => words).filter(
		(words) => !/[\t\n]/.test(words) && words.length < 18
	);
	expect(short.filter((words) => !said.includes(onOneLine(words)))).toEqual([]);
	const info = await run('pdfinfo', [file]);
	const pages = Number(/Pages:\s+(\d+)/.exec(info.stdout)?.[1]);
	expect(said.split(onOneLine(report.notice))).toHaveLength(pages + 1);
});

test('once loaded it takes no more than five seconds', async () => {
	const from = performance.now();
	await pdfOf(report, parts);
	const took = performance.now() - from;
	expect(took).toBeLessThan(5000);
	if (process.env.OFFICE_FOLDER) await writeFile(join(folder, 'pdf-time.txt'), String(took));
});
