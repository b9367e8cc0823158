import type { Column, TableSchema } from '$lib/domain/schema';
import { normalizeHeading } from '$lib/domain/text';

/** A column of a table and where a file has it. */
export interface MappedColumn {
	column: Column;
	/** Heading as the file has it. */
	heading: string;
	/** Position in the file, from 0. */
	index: number;
}

/** A column of a file that the table does not take. */
export interface LeftOverColumn {
	heading: string;
	index: number;
	/** The heading that was taken for the same meaning, or ''. */
	duplicateOf: string;
	/** Whether it seems to hold personal data: contact, reading of a name, birthday. */
	isPersonal: boolean;
}

/** How the columns of a file were understood. */
export interface ColumnMapping {
	mapped: MappedColumn[];
	leftOver: LeftOverColumn[];
}

const LONGEST_HEADING = 200;
const PERSONAL =
	/mail|メール|アドレス|電話|tel|携帯|phone|fax|ファックス|住所|address|郵便|〒|ふりがな|フリガナ|カナ|かな|よみ|読み|生年|誕生|birth|年齢|性別|氏名|名前|^姓$|^名$|firstname|lastname/;

/** Find each column of a table among the headings of a file: by name, then label, then alias. */
export function mapColumns(table: TableSchema, headings: readonly string[]): ColumnMapping {
	const normal = headings.map(toComparable);
	const matches = normal.flatMap((heading, index) => {
		return table.columns.flatMap((column) => {
			const rank = heading === '' ? -1 : spellingsOf(column).indexOf(heading);
			return rank === -1 ? [] : [{ column, index, rank }];
		});
	});
	matches.sort((one, other) => one.rank - other.rank || one.index - other.index);
	const byColumn = new Map<Column, number>();
	const takenBy = new Map<number, Column>();
	for (const { column, index } of matches) {
		if (byColumn.has(column) || takenBy.has(index)) continue;
		byColumn.set(column, index);
		takenBy.set(index, column);
	}
	const mapped = table.columns.flatMap((column) => {
		const index = byColumn.get(column);
		return index === undefined ? [] : [{ column, index, heading: headings[index] ?? '' }];
	});
	const leftOver = headings.flatMap((heading, index): LeftOverColumn[] => {
		if (takenBy.has(index) || normal[index] === '') return [];
		const same = matches.find((match) => match.index === index && byColumn.has(match.column));
		const duplicateOf = same ? (headings[byColumn.get(same.column) ?? -1] ?? '') : '';
		return [{ heading, index, duplicateOf, isPersonal: PERSONAL.test(normal[index] ?? '') }];
	});
	return { mapped, leftOver };
}

function toComparable(heading: string): string {
	return normalizeHeading(heading.slice(0, LONGEST_HEADING));
}

const cache = new WeakMap<Column, string[]>();

function spellingsOf(column: Column): string[] {
	const known = cache.get(column);
	if (known) return known;
	const { name, label, aliases = [] } = column;
	const spellings = [name, label, ...aliases].map(normalizeHeading);
	cache.set(column, spellings);
	return spellings;
}
