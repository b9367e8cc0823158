import { labelIn, ORGANIZATION_KINDS } from '$lib/domain/codes';
import { pick } from '$lib/domain/language';
import { placeIn } from '$lib/domain/place-names';
import type { MetricId } from '$lib/metrics/catalog';
import type { MetricRows } from '$lib/metrics/rows';
import { toCsv } from '../csv';
import { coverLines, type Cover } from '../tables/cover';
import { csvRowsOf } from '../tables/csv-zip';
import { metricTable, type MetricTable } from '../tables/metric-tables';
import { zipOf } from '../zip';
import { checkRows, type CheckedTable } from './checks';
import { dictionaryLines, dictionaryText } from './dictionary';
import { EVENT_COLUMNS, eventRows } from './event-list';
import type { License } from './licenses';
import { OPEN_WORDS, type OpenWords } from './open-words';

/** The metrics a package is made of, asked for the years alone. */
export const OPEN_METRICS = [
	'attendances',
	'attendances-by-month',
	'attendances-by-organization-kind',
	'regional-reach',
	'mode-mix',
	'attendances-by-meeting',
	'organization-summary',
	'totals'
] as const satisfies readonly MetricId[];

/** Their rows, of the years asked for and as anybody may see them. */
export type OpenRows = {
	readonly [Id in (typeof OPEN_METRICS)[number]]: readonly MetricRows[Id][];
};

/** Tables that are written as their metrics give them, by file. */
export const OPEN_TABLES: Readonly<Record<string, (typeof OPEN_METRICS)[number]>> = {
	'attendances_by_year.csv': 'attendances',
	'attendances_by_month.csv': 'attendances-by-month',
	'attendances_by_kind.csv': 'attendances-by-organization-kind',
	'attendances_by_municipality.csv': 'regional-reach',
	'attendances_by_mode.csv': 'mode-mix'
};

/** What the user chose of a package. */
export interface OpenChoice {
	license: License;
	/** Whether organizations are named. */
	namesOrganizations: boolean;
}

/** A package to be published: CSVs, what their columns are, the terms, and what does not add up. */
export function openDataPackage(
	rows: OpenRows,
	cover: Cover,
	choice: OpenChoice
): Uint8Array<ArrayBuffer> {
	if (cover.audience !== 'public') throw new Error('open data is for the public');
	const t = pick(OPEN_WORDS, cover.language);
	const tables = Object.entries(OPEN_TABLES).map(([file, id]) => ({
		file,
		table: metricTable({ id, rows: inPlainOrder<object>(rows[id]) }, cover.language)
	}));
	const files: Record<string, Uint8Array> = {};
	const addText = (name: string, lines: readonly string[]) => {
		files[name] = new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`);
	};
	for (const { file, table } of tables) files[file] = toCsv(csvRowsOf(table));
	const meetings = rows['attendances-by-meeting'];
	files['events.csv'] = toCsv([
		[...EVENT_COLUMNS],
		...eventRows(meetings, cover.network, cover.language)
	]);
	if (choice.namesOrganizations) files['organizations.csv'] = toCsv(organizationLines(rows, cover));
	const described = dictionaryLines(tables, cover, choice.namesOrganizations);
	files['data_dictionary.csv'] = toCsv([t.dictionaryHead, ...described]);
	addText('data_dictionary.md', dictionaryText(described, t));
	files['checks.csv'] = toCsv([t.checksHead, ...checkRows(checked(rows), t, cover.language)]);
	addText('LICENSE.txt', licenseLines(choice.license, cover, t));
	addText('README.txt', readme(Object.keys(files), cover, choice, t));
	return zipOf(files);
}

/** Places by their codes: in the order of the metric they would tell which has more. */
function inPlainOrder<Row extends object>(rows: readonly Row[]): readonly Row[] {
	const code = (row: Row) => ('municipality_code' in row ? String(row.municipality_code) : '');
	return [...rows].sort((one, other) =>
		code(one) < code(other) ? -1 : Number(code(one) > code(other))
	);
}

/** Names, kinds and places of organizations; no number of theirs. */
function organizationLines(rows: OpenRows, { language }: Cover): string[][] {
	const summaries = rows['organization-summary'];
	const head = organizationHead(language);
	const lines = summaries.map((one) => [
		one.name,
		labelIn(ORGANIZATION_KINDS, one.organization_kind, language),
		/^\d{5}$/.test(one.municipality_code) ? one.municipality_code : '',
		one.municipality ? placeIn(one.municipality, one.municipality_code, language) : ''
	]);
	// The order of the metric tells who came most: names stand in their own order.
	lines.sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
	return [head, ...lines];
}

function organizationHead(language: Cover['language']): string[] {
	const none: MetricTable = metricTable({ id: 'organization-summary', rows: [] }, language);
	const wanted = ['name', 'organization_kind', 'municipality_code', 'municipality'];
	return wanted.map((name) => none.columns.find((column) => column.name === name)?.label ?? name);
}

function checked(rows: OpenRows): CheckedTable[] {
	const years = rows.attendances;
	return Object.entries(OPEN_TABLES).map(([file, id]) => {
		const isYears = id === 'attendances' || id === 'regional-reach';
		const total = isYears
			? { by: 'whole' as const, rows: rows.totals }
			: { by: 'fiscal_year' as const, rows: years };
		return { file, rows: rows[id], total };
	});
}

function licenseLines(license: License, cover: Cover, t: OpenWords): string[] {
	const said = (words: License['label']) => pick(words, cover.language);
	return [
		said(license.label),
		license.address,
		'',
		said(license.allows),
		t.credit(cover.network),
		t.notLegal
	];
}

function readme(names: string[], cover: Cover, choice: OpenChoice, t: OpenWords): string[] {
	const mark = cover.language === 'en' ? ': ' : '：';
	const said = coverLines(cover).map(([label, text]) => (label ? `${label}${mark}${text}` : text));
	const files = names.sort().map((name) => `- ${name}${mark}${t.about[name] ?? ''}`);
	const notes = [t.events, ...(choice.namesOrganizations ? [t.organizations] : [])];
	const license = pick(choice.license.label, cover.language);
	return [
		`${cover.network} ${t.title}`,
		'',
		...said,
		`${t.license}${mark}${license} ${choice.license.address}`,
		'',
		t.files,
		...files,
		'',
		...notes,
		t.narrowed,
		t.noPeople,
		t.letters
	];
}
