import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { csvRows, numberIn } from '$lib/export/chart-table';
import { fileName } from '$lib/export/file-name';
import { tableWorkbook } from '$lib/export/table-workbook';

const TABLE = {
	caption: '年度別の延べ参加者数（棒）',
	head: ['年度', '延べ参加者数（名）', '割合'],
	rows: [
		['2024', '1,234', '12.5'],
		['2025', '5未満', '–']
	],
	numeric: [1, 2]
};

test('a CSV has numbers as numbers, and words where a count is not shown', () => {
	expect(csvRows(TABLE)).toEqual([TABLE.head, ['2024', '1234', '12.5'], ['2025', '5未満', '–']]);
});

test('only numbers are numbers', () => {
	expect(['1,234', '−3', '0', '12.5', '5未満', '', '2022-05', '32%'].map(numberIn)).toEqual([
		...[1234, -3, 0, 12.5],
		...[null, null, null, null]
	]);
});

test('a workbook has the numbers, and a sheet that says how they were counted', async () => {
	const notes = [{ label: '数え方', text: '1回の会議に来た人を毎回数えます。' }];
	const bytes = await tableWorkbook(TABLE, notes, { table: '表', notes: '説明' });
	const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
	const xml = parts.map(([, text]) => text).join('\n');
	for (const text of ['延べ参加者数（名）', '5未満', '説明', notes[0]?.text ?? '?']) {
		expect(xml.includes(text)).toBe(true);
	}
	expect(/<v>1234<\/v>/.test(xml) && /<v>12\.5<\/v>/.test(xml)).toBe(true);
	expect(/\/(?:tmp|home|Users)\//.exec(xml)?.[0]).toBeUndefined();
	// On paper, each sheet is as wide as a page of A4.
	const sheets = parts.filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name ?? ''));
	expect(sheets.length).toBe(2);
	for (const [name, text] of sheets) {
		expect(text, name).toContain('fitToPage="1"');
		expect(text, name).toMatch(/<pageSetup [^>]*paperSize="9"/);
	}
	const creator = /<dc:creator>([^<]*)/.exec(xml)?.[1] ?? '';
	expect(creator).toBe('');
});

describe('the name of a file', () => {
	const title = {
		network: '就労ネット',
		title: '年度別の延べ参加者数（棒）',
		language: 'ja'
	} as const;

	test('says the network, the years and what it is', () => {
		const years = { from: 2025, to: 2025 };
		expect(fileName({ ...title, years, extension: 'csv' })).toBe(
			'就労ネット_2025年度_年度別の延べ参加者数.csv'
		);
		const dated = { ...title, years: { from: 2008, to: 2025 }, date: '2026-02-13' };
		expect(fileName({ ...dated, extension: 'pptx', title: '運営協議会' })).toBe(
			'就労ネット_2008-2025年度_運営協議会_20260213.pptx'
		);
		expect(
			fileName({ ...title, years, language: 'en', title: 'Members (line)', extension: 'png' })
		).toBe('就労ネット_FY2025_Members.png');
	});

	test('says what is made of samples, and what is not to be handed out', () => {
		const deck = { ...title, title: '運営協議会', years: null, date: '2026-02-13' };
		const pptx = { ...deck, extension: 'pptx', isSample: true } as const;
		expect(fileName({ ...pptx, audience: 'public' })).toBe(
			'就労ネット_運営協議会_サンプル_20260213.pptx'
		);
		expect(fileName({ ...pptx, audience: 'internal', language: 'en' })).toBe(
			'就労ネット_運営協議会_sample_internal_20260213.pptx'
		);
		expect(fileName({ ...pptx, isSample: false })).toBe('就労ネット_運営協議会_20260213.pptx');
	});

	test('ends with a whole word where it is too long', () => {
		const outside = 'Share of attendances from outside the home area by fiscal year (line)';
		const english = { ...title, years: null, title: outside, language: 'en' } as const;
		expect(fileName({ ...english, extension: 'csv' })).toBe(
			'就労ネット_Share of attendances from outside the home area by fiscal.csv'
		);
		const long = { ...title, years: null, title: '数'.repeat(70), extension: 'csv' };
		expect(fileName(long)).toBe(`就労ネット_${'数'.repeat(60)}.csv`);
	});

	test('has no letter that Windows forbids', () => {
		const name = fileName({
			...{ network: 'a/b\\c', years: null, language: 'ja', extension: 'svg' },
			title: '会議ごと：<何>|"人?*" \u0001.. '
		});
		expect(name).not.toMatch(/[\\/:*?"<>|\u0001]|[. ]\.svg$/);
		expect(name).toMatch(/\.svg$/);
		expect(fileName({ ...title, network: 'CON', years: null, extension: 'csv' })).toMatch(/^CON-_/);
	});
});
