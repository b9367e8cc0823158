import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import type { Block, ReportDocument } from '$lib/export/report/document';
import { plainTextOf } from '$lib/export/report/plain-text';
import { createDatasetEngine, readSample } from '../../metrics/dataset';
import { reportOfYear } from './report-of-year';

let engine: Engine;
beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
});
afterAll(() => engine.close());

/** Words that readers of やさしい日本語 need not know. */
const HARD =
	/延べ|実参加|圏域|母数|前年度|発足|開催|所属|備考|指標|定義|出典|印刷|合成|内訳|該当|柱|未分類|新規|継続の/;

/** What is quoted: titles, names, sentences of the printed report. */
function withoutQuotes(text: string): string {
	return text
		.replace(/「[^「」]*」/g, '「」')
		.replace(/もとの文：.*?（そのまま写しました）/g, '')
		.replace(/たかつき・しまもと障がい者就労支援ネットワーク/g, '');
}

/** The texts of a block that the report says itself. */
function ownTexts(block: Block): string[] {
	switch (block.kind) {
		case 'paragraph':
		case 'note':
			return [block.text];
		case 'blank':
			return [block.prompt];
		case 'table':
			return [block.table.caption, ...block.table.head, block.note];
		case 'figure':
			return [block.note];
		default:
			return [];
	}
}

const textsOf = ({ blocks }: ReportDocument) => blocks.flatMap(ownTexts).map(withoutQuotes);

describe.each([2005, 2008, 2022, 2025, 2030])('the report of %i in やさしい日本語', (year) => {
	let easy: ReportDocument;
	let ordinary: ReportDocument;
	beforeAll(async () => {
		easy = await reportOfYear(engine, year, { language: 'easy' });
		ordinary = await reportOfYear(engine, year);
	});

	test('says what the Japanese one says, in the same order', () => {
		const added = easy.blocks.length - ordinary.blocks.length;
		const rest = easy.blocks.slice(added);
		expect(rest.map(({ kind }) => kind)).toEqual(ordinary.blocks.map(({ kind }) => kind));
		const keys = ({ blocks }: ReportDocument) =>
			blocks.flatMap((block) => ('key' in block && block.key ? [block.key] : []));
		expect(keys(easy).filter((key) => key !== 'plain-words')).toEqual(keys(ordinary));
	});

	test('has no long sentence that is the Japanese one', () => {
		const known = new Set(textsOf(ordinary));
		const same = textsOf(easy).filter((text) => known.has(text) && text.length > 24);
		// The hypothesis is the sentence of the report itself.
		expect(same.filter((text) => !text.includes('精通した支援者'))).toEqual([]);
	});

	test('speaks in short sentences', () => {
		const sentences = easy.blocks
			.filter((block) => block.kind !== 'paragraph' || !!block.key)
			// What a chart finds is tested with the charts; the quoted hypothesis is as printed.
			.filter((block) => !('key' in block) || !/^(figure:|summary)/.test(block.key ?? ''))
			.flatMap(ownTexts)
			.flatMap((text) => withoutQuotes(text).split('。'));
		expect(sentences.filter((sentence) => [...sentence].length > 40)).toEqual([]);
	});

	test('uses no hard words of its own', () => {
		const own = easy.blocks.flatMap((block) =>
			block.kind === 'paragraph' && !block.key ? [] : ownTexts(block)
		);
		const hard = own.map(withoutQuotes).filter((text) => HARD.test(text));
		// 「歴史の表」 and the tables of facts say what is printed.
		expect(hard).toEqual([]);
		expect(withoutQuotes(`${easy.title}${easy.subtitle}${easy.notice}`)).not.toMatch(HARD);
	});

	test('has the same numbers in its tables', () => {
		const numbers = ({ blocks }: ReportDocument) =>
			blocks.flatMap((block) =>
				block.kind === 'table' || block.kind === 'figure'
					? block.table.rows.flatMap((row) => row.filter((cell) => /^[\d,.]+$/.test(cell)))
					: []
			);
		expect(numbers(easy)).toEqual(numbers(ordinary));
	});
});

test('quotes the printed report word for word', async () => {
	const easy = plainTextOf(await reportOfYear(engine, 2022, { language: 'easy' }));
	for (const quoted of [
		'地域に就労支援に精通した支援者が多ければ多いほど、その地域の就労支援は充実したものとなり',
		'拡大版就労支援基礎講座実施。延べ165名の参加者。',
		'ここから担当支援機関が変わりますという形から連携して支援していく形へ'
	]) {
		expect(easy).toContain(quoted);
	}
});

test('is snapshotted word for word', async () => {
	const easy = await reportOfYear(engine, 2022, { language: 'easy' });
	await expect(plainTextOf(easy)).toMatchFileSnapshot('golden/report-2022-easy.txt');
});
