import { describe, expect, it } from 'vitest';
import { FACT_TABLES } from '$lib/domain/facts';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { writeTables } from '../../data/describe';
import { readData } from './read-data';

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
