import type { TableColumn } from '$lib/charts/chart';
import type { DrawnMark } from '$lib/charts/marks';
import type { NumberPart } from './evidence.svelte';
import type { MARK_MESSAGES } from './mark-messages';
import type { MarkPlace } from './mark-steps';

type Columns<Row> = readonly TableColumn<Row>[];

/** More parts than these are no line to hear: the panel lists them. */
const MOST_SAID = 8;

/**
 * What each row of a mark gives to the sum it shows: named by what tells the rows apart, and the
 * number as the table says it. None for a mark of one row.
 */
export function partsOf<Row>(
	{ rows, columns: own }: Pick<DrawnMark, 'rows' | 'columns'>,
	columns: Columns<Row>
): NumberPart[] {
	const all = rows as unknown as readonly Row[];
	if (all.length < 2) return [];
	const names = columns.filter(
		({ madeOf, text }) => !madeOf?.length && new Set(all.map((row) => text(row))).size > 1
	);
	const numbers = columns.filter(({ madeOf = [] }) => madeOf.some((name) => own.includes(name)));
	const say = (row: Row) => (column: TableColumn<Row>) => column.text(row);
	return all.map((row) => ({
		label: names.map(say(row)).join(' '),
		text: numbers.map(say(row)).join(' ')
	}));
}

/** A mark in words: its own, or what the table says of its row; of a sum its parts too. */
export function markText<Row>(
	mark: DrawnMark,
	columns: Columns<Row>,
	t: Pick<(typeof MARK_MESSAGES)['ja'], 'parts' | 'part' | 'gap'>
): string {
	const row = mark.rows[0] as unknown as Row;
	const said = mark.label || columns.map(({ label, text }) => t.part(label, text(row))).join(t.gap);
	const parts = partsOf(mark, columns);
	if (parts.length === 0 || parts.length > MOST_SAID) return said;
	return `${said}${t.parts(parts.map(({ label, text }) => t.part(label, text)))}`;
}

/** Where a mark stands on the way that keys lead: in its series, which is named, or among all. */
export function placeText(
	{ at, all, series }: MarkPlace,
	t: Pick<(typeof MARK_MESSAGES)['ja'], 'place' | 'placeInSeries'>
): string {
	return series ? t.placeInSeries(series, at, all) : t.place(at, all);
}
