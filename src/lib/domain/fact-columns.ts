import type { Code, Column, ColumnType } from './schema';

function optional(type: ColumnType) {
	return (name: string, label: string, description: string, example: string): Column => ({
		name,
		label,
		type,
		required: false,
		description,
		example
	});
}

/** A text that may be empty. */
export const text = optional('text');
/** A whole number that may be empty. */
export const integer = optional('integer');

/** The column, never empty. */
export function required(column: Column): Column {
	return { ...column, required: true };
}

/** The column, holding one of some codes. */
export function code(column: Column, allowed: readonly Code[]): Column {
	return { ...column, type: 'code', allowed };
}

/** Where in the report it is printed. */
export function source(example: string): Column {
	return required(text('source', '出典', '年度報告書のどこに印刷されているか。', example));
}

/** The words of the report, misprints included. */
export function printed(example: string): Column {
	return required(text('text', '印刷のとおり', '報告書の文字のまま（誤植もそのまま）。', example));
}

/** The place in the order of the report. */
export function order(example: string): Column {
	return required(integer('ord', '順', '報告書に出てくる順。1から。', example));
}

/** The 年度. */
export const fiscalYear = required(
	integer('fiscal_year', '年度', '4月から翌年3月までの年度。始まる年で呼びます。', '2022')
);
