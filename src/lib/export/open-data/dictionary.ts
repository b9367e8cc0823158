import { pick, type InEach } from '$lib/domain/language';
import type { Cover } from '../tables/cover';
import { columnLabel } from '../tables/column-labels';
import type { MetricTable } from '../tables/metric-tables';
import { EVENT_COLUMNS } from './event-list';
import { OPEN_WORDS, type OpenWords } from './open-words';

/** What the counts of the tables are in; the other columns have no unit. */
const UNITS: Readonly<Record<string, InEach<string>>> = {
	attendances: { ja: '名', en: 'people' },
	organizations: { ja: '機関', en: 'organizations' },
	meetings: { ja: '回', en: 'meetings' }
};

/** A line for every column of every table: what it holds and how it was counted. */
export function dictionaryLines(
	tables: readonly { file: string; table: MetricTable }[],
	cover: Cover,
	namesOrganizations: boolean
): string[][] {
	const t = pick(OPEN_WORDS, cover.language);
	const counted = tables.flatMap(({ file, table }) =>
		table.columns.map(({ name, label }) => {
			const type = table.notes.columns.find((column) => column.name === name)?.type ?? 'VARCHAR';
			const isCount = name === 'attendances';
			const unit = UNITS[name] ? pick(UNITS[name], cover.language) : '';
			const said = isCount
				? `${pick(table.notes.definition, cover.language)} ${t.mayBeHidden}`
				: '';
			return [file, label, columnLabel(name, 'en'), typeIn(type, t), unit, said];
		})
	);
	const events = EVENT_COLUMNS.map((name) => {
		const type = /日$/.test(name) ? t.types.date : t.types.text;
		return ['events.csv', name, '', type, '', ''];
	});
	const columns = ['name', 'organization_kind', 'municipality_code', 'municipality'];
	const organizations = columns.map((name) => {
		const label = columnLabel(name, cover.language);
		return ['organizations.csv', label, columnLabel(name, 'en'), t.types.text, '', ''];
	});
	return [...counted, ...events, ...(namesOrganizations ? organizations : [])];
}

function typeIn(type: string, { types }: OpenWords): string {
	if (/INTEGER|DOUBLE/.test(type)) return types.number;
	return type === 'DATE' ? types.date : types.text;
}

/** The same as a Markdown document. */
export function dictionaryText(lines: readonly (readonly string[])[], t: OpenWords): string[] {
	const cell = (text: string) => text.replaceAll('|', '\\|');
	const [, ...head] = t.dictionaryHead;
	const files = [...new Set(lines.map(([file]) => file ?? ''))];
	return [
		`# ${t.dictionary}`,
		...files.flatMap((file) => [
			'',
			`## ${file}`,
			'',
			t.about[file] ?? '',
			'',
			`| ${head.join(' | ')} |`,
			`|${head.map(() => ' --- |').join('')}`,
			...lines
				.filter(([name]) => name === file)
				.map(([, ...cells]) => `| ${cells.map(cell).join(' | ')} |`)
		])
	];
}
