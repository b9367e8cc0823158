import { describe, expect, it } from 'vitest';
import { FACT_TABLES } from '$lib/domain/facts';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { writeTables } from '../../data/describe';
import { readData, readRecords } from './read-data';

const readme = readData('README.md');

describe('data/README.md', () => {
	it('has the column tables of the schemas (npm run sample writes them)', async () => {
		expect(readme).toBe(await writeTables(readme));
	});

	it('describes every column of every file', () => {
		for (const schema of [...FACT_TABLES, ...IMPORT_TABLES]) {
			expect(readme).toContain(`${schema.file}.csv\` ${schema.label}`);
			for (const { name, label } of schema.columns) {
				expect(readme).toMatch(new RegExp(`\\| \`${name}\` +\\| ${label} `));
			}
		}
	});

	it('lists the contradictions of contradictions.csv, in their words and order', () => {
		const section = readme.split('## 報告書の食い違い')[1]?.split('\n## ')[0] ?? '';
		const listed = section
			.split('\n')
			.filter((line) => line.startsWith('|'))
			.slice(2)
			.map((line) =>
				line
					.split('|')
					.slice(1, -1)
					.map((cell) => cell.trim())
			);
		const records = readRecords('contradictions.csv');
		expect(listed).toEqual(records.map(({ place, text, noticed }) => [place, text, noticed]));
	});

	it.each([
		'8～10期が15年～16年',
		'2022 (R2)',
		'5ワーキングが活動中',
		'在職者交流',
		'2008年3月に発足',
		'仮設',
		'高槻西部地活動支援センターステップ'
	])('lists the contradiction or misprint 「%s」', (printed) => {
		expect(readme).toContain(printed);
	});
});
