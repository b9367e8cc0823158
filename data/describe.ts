import { format } from 'prettier';
import { FACT_TABLES } from '$lib/domain/facts';
import type { Column, TableSchema } from '$lib/domain/schema';
import { IMPORT_TABLES } from '$lib/domain/tables';

const START = '<!-- tables: start -->';
const END = '<!-- tables: end -->';

const TYPES = {
	text: '文字',
	code: '決まった語',
	integer: '整数',
	number: '数',
	date: '日付（YYYY-MM-DD）',
	month: '月（YYYY-MM）'
} as const satisfies Record<Column['type'], string>;

/** Units of the columns that hold numbers, by name; a new number column needs an entry here. */
const UNITS: Readonly<Record<string, string>> = {
	ord: '番目',
	year: '年（西暦）',
	month: '月',
	happened_year: '年（西暦）',
	term_from: '期',
	term_to: '期',
	year_from: '年（西暦）',
	year_to: '年（西暦）',
	fiscal_year: '年度',
	start_fiscal_year: '年度',
	end_fiscal_year: '年度',
	teams: 'チーム',
	offices: 'ヶ所',
	change: 'ヶ所',
	days: '日',
	attendances: '名（延べ）',
	col: 'マス',
	row: 'マス',
	number: '回',
	minutes: '分',
	mailing_list_members: '名',
	site_visits: '回',
	inquiries_hiring: '件',
	inquiries_work: '件',
	inquiries_visit: '件',
	inquiries_other: '件',
	value: '単位の列のとおり'
};

/** Put the column tables of all files between the markers of the README, formatted by Prettier. */
export async function writeTables(readme: string): Promise<string> {
	const before = readme.split(START)[0];
	const after = readme.split(END)[1];
	if (before === undefined || after === undefined)
		throw new Error(`README without ${START} … ${END}`);
	const facts = FACT_TABLES.map((schema) => describeTable(schema, ''));
	const samples = IMPORT_TABLES.map((schema) => describeTable(schema, 'sample/'));
	const text = [before + START, ...facts, ...samples, END + after].join('\n\n');
	return format(text, { parser: 'markdown', printWidth: 100, proseWrap: 'preserve' });
}

/** A heading, the grain and a table of the columns of one file, in Markdown. */
export function describeTable(schema: TableSchema, folder: string): string {
	const head = ['列', '見出し', '型', '単位', '必須', '内容', '使える値', '例'];
	const rows = schema.columns.map(describeColumn);
	const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
	const key = schema.key.map((name) => `\`${name}\``).join('、');
	return [
		`### \`${folder}${schema.file}.csv\` ${schema.label}`,
		`1行 = ${schema.grain}。同じ行かどうかは ${key} で見分けます。`,
		table.join('\n')
	].join('\n\n');
}

function describeColumn(column: Column): string[] {
	const { name, label, type, required, description, allowed, example } = column;
	const values = allowed?.map(({ code, label }) => (code === label ? code : `${code}（${label}）`));
	return [
		`\`${name}\``,
		label,
		TYPES[type],
		unitOf(column),
		required ? '必須' : '任意',
		description,
		values?.join('、') ?? '自由',
		example
	];
}

function unitOf({ name, type }: Column): string {
	if (type !== 'integer' && type !== 'number') return '－';
	const unit = UNITS[name];
	if (unit === undefined) throw new Error(`number column without a unit: ${name}`);
	return unit;
}
