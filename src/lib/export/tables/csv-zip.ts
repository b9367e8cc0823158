import { pick } from '$lib/domain/language';
import { encodeCp932 } from '../cp932';
import { csvText, toCsv } from '../csv';
import { zipOf } from '../zip';
import type { TableCell } from './cell-words';
import { coverLines, COVER_MESSAGES, type Cover } from './cover';
import type { MetricTable } from './metric-tables';
import { sheetNames } from './sheet-names';
import { TABLE_WORDS } from './table-words';

/** How the letters of a CSV are written. */
export type Letters = 'utf-8' | 'cp932';

/** A zip of CSVs, and the letters it had that its encoding lacks. */
export interface CsvZip {
	bytes: Uint8Array<ArrayBuffer>;
	lacking: string[];
}

/** All tables as a zip of CSVs, with what they are and how each is counted. */
export function tablesCsvZip(
	tables: readonly MetricTable[],
	cover: Cover,
	letters: Letters
): CsvZip {
	const t = pick(TABLE_WORDS, cover.language);
	const names = sheetNames(tables.map(({ title }) => title.replaceAll(/[<>"|]/g, ' ')));
	const files: Record<string, Uint8Array> = {};
	const lacking = new Set<string>();
	const add = (name: string, text: string, plain: Uint8Array) => {
		if (letters === 'utf-8') files[name] = plain;
		else {
			const written = encodeCp932(plainLetters(text));
			files[name] = written.bytes;
			for (const letter of written.lacking) lacking.add(letter);
		}
	};
	const addCsv = (name: string, rows: readonly (readonly string[])[]) =>
		add(name, csvText(rows), toCsv(rows));
	tables.forEach((table, index) => {
		const number = String(index + 1).padStart(2, '0');
		addCsv(`${number}_${names[index]}.csv`, csvRowsOf(table));
	});
	addCsv(`00_${t.definitions}.csv`, definitionRows(tables, cover));
	const text = readme(cover, letters);
	add('README.txt', text, new TextEncoder().encode(`\ufeff${text}`));
	return { bytes: zipOf(files), lacking: [...lacking] };
}

/** Letters of our own words that CP932 lacks, in those it has. */
function plainLetters(text: string): string {
	return text.replaceAll(/[–−]/g, '-').replaceAll('²', '^2');
}

/** The lines of a table's CSV, with its head. */
export function csvRowsOf({ columns, rows }: Pick<MetricTable, 'columns' | 'rows'>): string[][] {
	return [columns.map(({ label }) => label), ...rows.map((row) => row.map(cellText))];
}

/** A cell as a CSV says it. */
export function cellText(value: TableCell): string {
	return value === null ? '' : String(value);
}

function definitionRows(tables: readonly MetricTable[], { language }: Cover): string[][] {
	const t = pick(TABLE_WORDS, language);
	const head = [t.metric, t.definition, t.unit, t.grain, t.caveat, t.source];
	const rows = tables.map(({ title, notes }) => {
		const { definition, unit, grain, caveat, source } = notes;
		return [title, ...[definition, unit, grain, caveat].map((one) => pick(one, language)), source];
	});
	return [head, ...rows];
}

function readme(cover: Cover, letters: Letters): string {
	const t = pick(TABLE_WORDS, cover.language);
	const { tables } = pick(COVER_MESSAGES, cover.language);
	const mark = cover.language === 'en' ? ': ' : '：';
	const said = coverLines(cover).map(([label, text]) => (label ? `${label}${mark}${text}` : text));
	const lines = [`${cover.network} ${tables}`, '', ...said, '', t.letters[letters], t.formula];
	return lines.map((line) => `${line}\r\n`).join('');
}
