import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACT_TABLES, NETWORK } from '$lib/domain/facts';
import type { Column } from '$lib/domain/schema';
import { readData, readRecords } from './read-data';

const history = readRecords('history.csv');

/** Events of one cell of the report's history table. */
function eventsOf(year: number, column: '内容' | '備考'): string[] {
	return history
		.filter((event) => event.year === String(year) && event.printed_in === column)
		.map((event) => event.text ?? '');
}

function isValid(column: Column, value: string): boolean {
	if (value === '') return !column.required;
	if (column.type === 'integer') return /^-?\d+$/.test(value);
	if (column.type === 'code') return column.allowed?.some(({ code }) => code === value) ?? false;
	return true;
}

describe.each(FACT_TABLES.map((schema) => [schema.file, schema] as const))(
	'%s.csv',
	(file, schema) => {
		const records = readRecords(`${file}.csv`);

		it('has exactly the columns of its schema, in their order', () => {
			const header = readData(`${file}.csv`).split('\n')[0];
			expect(header).toBe(schema.columns.map(({ name }) => name).join(','));
		});

		it('holds only cells that its schema allows', () => {
			const wrong = records.flatMap((record, index) =>
				schema.columns
					.filter((column) => !isValid(column, record[column.name] ?? ''))
					.map(({ name }) => `${index + 2}: ${name} = ${record[name]}`)
			);
			expect(wrong).toEqual([]);
		});

		it('has no two rows with the same key', () => {
			const keys = records.map((record) => schema.key.map((name) => record[name]).join('|'));
			expect(new Set(keys).size).toBe(keys.length);
		});

		it('is UTF-8 without BOM, with LF and a last line break', () => {
			expect(readData(`${file}.csv`)).toMatch(/^[^\uFEFF\r][^\r]*\n$/);
		});
	}
);

describe('data/', () => {
	it('holds no CSV file without a schema', () => {
		const files = readdirSync(new URL('../../data/', import.meta.url));
		const csv = files.filter((file) => file.endsWith('.csv')).sort();
		expect(csv).toEqual(FACT_TABLES.map(({ file }) => `${file}.csv`).sort());
	});

	it('names no speaker of the report', () => {
		expect(readData('meetings-2022.csv')).not.toMatch(/[^\s,、]氏/);
	});
});

describe('history.csv', () => {
	it('has every year of the table and no other', () => {
		const years = [...new Set(history.map(({ year }) => Number(year)))];
		expect(years).toEqual([
			2001, 2003, 2004, 2005, 2006, 2007, 2008, 2012, 2013, 2014, 2016, 2017, 2018, 2019, 2020,
			2021, 2022
		]);
	});

	it.each([
		[2001, '備考', ['就業・生活支援準備センター開所']],
		[2003, '備考', ['支援費制度施行']],
		[2006, '内容', ['障害者就労支援実務者連携協力会', '共同での職場開拓、共通名刺などを検討']],
		[
			2006,
			'備考',
			[
				'就業・生活支援センターが国制度に移行',
				'自立支援法施行',
				'就労移行事業化',
				'精神障がい者雇用率算定'
			]
		],
		[2007, '内容', ['就労をなんとかしよう会 広く有志を募り就労支援の勉強会実施']],
		[
			2008,
			'内容',
			[
				'たかつき・しまもと障がい者就労支援ネットワーク発足（3月）',
				'途中から大阪府障害者就労支援ネットワーク構築事業を利用'
			]
		],
		[2012, '内容', ['（13年3月）財源だったネットワーク構築事業が終了']],
		[2013, '備考', ['就労移行定着支援加算開始']],
		[2014, '内容', ['就労支援基礎講座（連続講座）が開始']],
		[2017, '内容', ['ワーキングチームの活動が活性化。7つのワーキングが活動']],
		[2018, '備考', ['精神障がい者雇用義務化', '就労定着支援事業開始']],
		[
			2019,
			'内容',
			[
				'高槻・島本の就労移行支援事業所が2ヶ所減り、計7ヶ所になる',
				'N(ネットワーク)-1グランプリを高槻で開催'
			]
		],
		[2020, '備考', ['コロナ禍']],
		[2021, '備考', ['続コロナ禍']],
		[2022, '内容', ['拡大版就労支援基礎講座実施。延べ165名の参加者。']],
		[2022, '備考', ['コロナの規制緩和']]
	] as const)('prints %i %s as the report does', (year, column, texts) => {
		expect(eventsOf(year, column)).toEqual(texts);
	});

	it('gives the year 2003 no era, as the report', () => {
		expect(history.find(({ year }) => year === '2003')?.era).toBe('');
		expect(history.filter(({ era }) => era === '').map(({ year }) => year)).toEqual(['2003']);
	});

	it('puts the pandemic, and nothing else, on the track of society', () => {
		const society = history.filter(({ track }) => track === 'society');
		expect(society.map(({ text }) => text)).toEqual(['コロナ禍', '続コロナ禍', 'コロナの規制緩和']);
	});

	it('dates the founding to 2008-03 and the end of funding to 2013-03, below 2012', () => {
		const dated = history.filter(({ month }) => month !== '');
		expect(dated.map(({ year, happened_year, month }) => [year, happened_year, month])).toEqual([
			['2008', '2008', '3'],
			['2012', '2013', '3']
		]);
	});
});

describe('the facts of the report', () => {
	it('counts 9 transition offices in 2018 and 7 in 2019', () => {
		const offices = readRecords('transition-offices.csv');
		expect(offices.map((row) => [row.fiscal_year, row.offices, row.change])).toEqual([
			['2018', '9', '2'],
			['2019', '7', '-2']
		]);
	});

	it('gives the course of 2022 five days and 165 attendances', () => {
		const course = readRecords('course.csv');
		expect(course.map((row) => [row.fiscal_year, row.days, row.attendances])).toEqual([
			['2022', '5', '165']
		]);
	});

	it('lists the shared tools of 09, 10, 11, 12, 18 and 20 with their editions', () => {
		const tools = readRecords('shared-tools.csv');
		expect(tools.map(({ year, name, edition }) => [year, name, edition])).toEqual([
			['2009', '支援者向けアセスメントツール集', ''],
			['2010', 'いっぽ', '第1版'],
			['2011', '初任者向け教育ビデオ', ''],
			['2012', 'いっぽ', '第2版'],
			['2018', 'いっぽ', '第2.1版'],
			['2020', 'いっぽ', '第2.2版']
		]);
	});

	it('keeps 8～10期 in two years and leaves 15期 open', () => {
		const terms = readRecords('steering-terms.csv');
		const blocks = new Set(
			terms.map((row) => [row.term, row.year_from, row.year_to, row.years].join(' '))
		);
		expect([...blocks]).toEqual([
			'1～4期 2008 2011 08年～11年',
			'5～7期 2012 2014 12年～14年',
			'8～10期 2015 2016 15年～16年',
			'11～14期 2017 2020 17年～20年',
			'15期～ 2021  21年～'
		]);
		expect(terms).toHaveLength(17);
		expect(terms.filter((row) => row.organization === '就業・生活支援センター')).toHaveLength(5);
	});

	it('names five teams at one place and six at another, and counts seven for 2017', () => {
		const rows = readRecords('working-groups.csv');
		const teams = rows.filter(({ entry }) => entry === 'team');
		const inText = teams.filter(({ source }) => source?.includes('実施方法'));
		const inList = teams.filter(({ source }) => source?.includes('まとめ'));
		expect(inText.map(({ text }) => text)).toEqual(['精神', 'サビ管', '企業', 'B型', '在職者交流']);
		expect(inList.map(({ text }) => text)).toEqual([
			'精神ワーキング',
			'就労移行サビ管ワーキング',
			'就労継続B型ワーキング',
			'企業ワーキング',
			'就労者交流ワーキング',
			'(生活向上部)'
		]);
		const counts = rows.filter(({ entry }) => entry === 'count');
		expect(counts.map((row) => [row.fiscal_year, row.teams])).toEqual([
			['2017', '7'],
			['2022', '5']
		]);
	});

	it('lists the eleven meetings of 2022 from May to March with kind and pillar', () => {
		const meetings = readRecords('meetings-2022.csv');
		expect(meetings.map(({ month, kind, pillar }) => [month, kind, pillar])).toEqual([
			['5', 'review', 'cooperation'],
			['6', 'lecture', ''],
			['7', 'appeal', 'skills'],
			['8', 'social', ''],
			['9', 'lecture', ''],
			['10', 'course', 'skills'],
			['11', 'lecture', 'skills'],
			['12', 'lecture', 'foundations'],
			['1', 'information', 'skills'],
			['2', 'council', 'cooperation'],
			['3', 'lecture', 'foundations']
		]);
	});

	it('keeps the misprints 「2022 (R2)」, 「仮設」 and 「西部地活動」', () => {
		expect(readData('meetings-2022.csv')).toContain('2022 (R2) 年度 昨年度振り返り');
		expect(readData('concept.csv')).toContain('立ち上げ当初からの仮設');
		expect(readData('steering-terms.csv')).toContain('高槻西部地活動支援センターステップ');
	});

	it('opens the concept with the hypothesis as first printed', () => {
		const [first] = readRecords('concept.csv');
		expect(first?.text).toMatch(
			/^地域に就労支援に精通した支援者が多ければ.*できるのではないかと。$/
		);
	});

	it('describes the network by keys that the README explains', () => {
		const readme = readData('README.md');
		const network = readRecords(`${NETWORK.file}.csv`);
		for (const { key } of network) expect(readme).toContain(`\`${key}\``);
		const values = Object.fromEntries(network.map(({ key, value }) => [key, value]));
		expect(values).toMatchObject({
			name: 'たかつき・しまもと障がい者就労支援ネットワーク',
			short_name: '就労ネット',
			home_area: '27207;27301',
			founded: '2008-03',
			first_fiscal_year: '2008',
			homepage: 'https://takashimanet.jimdo.com/'
		});
	});

	it('gives every tile its own cell and the home area neighboring ones', () => {
		const tiles = readRecords('tiles.csv');
		expect(new Set(tiles.map(({ col, row }) => `${col},${row}`)).size).toBe(tiles.length);
		const cell = Object.fromEntries(tiles.map((tile) => [tile.municipality, [tile.col, tile.row]]));
		expect(cell).toMatchObject({
			高槻市: ['6', '2'],
			島本町: ['6', '1'],
			大山崎町: ['7', '1'],
			長岡京市: ['7', '0'],
			八幡市: ['8', '2'],
			京都市: ['8', '0']
		});
	});
});
