import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import type { Block, ReportDocument } from '$lib/export/report/document';
import { plainTextOf } from '$lib/export/report/plain-text';
import { createDatasetEngine, readSample } from '../../metrics/dataset';
import { FACTS_2022 } from './facts-2022';
import { reportOfYear } from './report-of-year';

let engine: Engine;
let report: ReportDocument;
let text: string;

beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
	report = await reportOfYear(engine, 2022);
	text = plainTextOf(report);
});
afterAll(() => engine.close());

const keysOf = ({ blocks }: ReportDocument) =>
	blocks.flatMap((block) => ('key' in block && block.key ? [block.key] : []));

describe('the report of 2022', () => {
	test.each(FACTS_2022)('has what the printed report says: %s', (_, words) => {
		expect(text).toContain(words);
	});

	test('is the same, whenever it is written', async () => {
		expect(await reportOfYear(engine, 2022)).toEqual(report);
	});

	test('says up to which meeting it goes, whatever is on record since', () => {
		expect(report.asOf).toBe('2023-03-08');
		expect(report.notice).toContain('2023年3月8日の会議まで');
	});

	test('speaks of samples only where they are shown', async () => {
		expect(text).toContain('サンプル（合成）');
		const own = plainTextOf(await reportOfYear(engine, 2022, { isSample: false }));
		expect(own).not.toMatch(/サンプル|合成/);
	});

	test('names no person', () => {
		expect(text).not.toMatch(/[一-龠]{1,2}氏/);
	});

	test('is snapshotted word for word', async () => {
		await expect(text).toMatchFileSnapshot('golden/report-2022.txt');
	});
});

describe('what a person writes', () => {
	test('every part that may be written has a key of its own', () => {
		const keys = keysOf(report);
		expect(keys.length).toBeGreaterThan(25);
		expect(new Set(keys).size).toBe(keys.length);
		const blanks = report.blocks.filter(({ kind }) => kind === 'blank');
		expect(blanks.every((block) => 'key' in block && block.key)).toBe(true);
	});

	test('takes the place of the part with its key, and of nothing else', async () => {
		const texts = Object.fromEntries(keysOf(report).map((key) => [key, `書いた文 ${key}`]));
		const written = await reportOfYear(engine, 2022, { texts });
		expect(written.blocks.some(({ kind }) => kind === 'blank')).toBe(false);
		const said = plainTextOf(written);
		for (const key of keysOf(report)) expect(said).toContain(`書いた文 ${key}`);
		const fixed = (block: Block) => !('key' in block && block.key);
		expect(written.blocks.filter(fixed)).toEqual(report.blocks.filter(fixed));
	});

	test('a gap stays marked until something is written in it', async () => {
		const written = await reportOfYear(engine, 2022, { texts: { conclusion: ' ' } });
		expect(written.blocks).toContainEqual(
			expect.objectContaining({ kind: 'blank', key: 'conclusion' })
		);
	});
});

const YEARS = [2005, 2008, 2011, 2015, 2019, 2020, 2021, 2023, 2025, 2030];
const CASES = YEARS.flatMap((year) =>
	(['ja', 'easy', 'en'] as const).map((one) => [year, one] as const)
);

describe.each(CASES)('the report of %i in %s', (year, language) => {
	let said = '';
	let own: ReportDocument;
	beforeAll(async () => {
		own = await reportOfYear(engine, year, { language });
		said = plainTextOf(own);
	});

	test('is whole', () => {
		expect(said).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
		expect(said).not.toMatch(/、、|。。|、。|（）|「」/);
		expect(own.title).toBe(language === 'en' ? `Annual report FY${year}` : own.title);
		expect(own.title).toContain(String(year));
		const levels = own.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
		expect(levels.every((level, at) => level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
	});

	test('has chapters in its language', () => {
		const chapters = own.blocks.flatMap((block) =>
			block.kind === 'heading' && block.level === 1 ? [block.text] : []
		);
		const isJapanese = (text: string) => /[ぁ-んァ-ン一-龠]/.test(text);
		expect(chapters.filter((text) => isJapanese(text) === (language === 'en'))).toEqual([]);
	});

	test('says nothing of what came later', () => {
		const printed = own.blocks.find(
			(block) => block.kind === 'table' && /歴史の表|History/.test(block.table.caption)
		);
		const rows = printed?.kind === 'table' ? printed.table.rows : [];
		expect(rows.every(([when = '']) => Number(when.slice(0, 4)) <= year)).toBe(true);
	});

	test('leaves a gap for every year after the printed history', () => {
		const gaps = keysOf(own).filter((key) => key.startsWith('history:'));
		const years = Array.from({ length: Math.max(0, year - 2022) }, (_, index) => 2023 + index);
		expect(gaps).toEqual(years.map((one) => `history:${one}`));
	});

	test('gives every part a key of its own', () => {
		expect(new Set(keysOf(own)).size).toBe(keysOf(own).length);
	});

	test('says so where there is no record', () => {
		const nothing = language === 'en' ? 'There is no roll of' : '名簿（出席の記録）はありません';
		expect(said.includes(nothing)).toBe(year < 2008 || year > 2025);
	});

	test('claims no cause and foretells nothing', () => {
		expect(said).not.toMatch(/のおかげ|によって増|ため増|でしょう|because of|will rise|thanks to/);
	});
});
