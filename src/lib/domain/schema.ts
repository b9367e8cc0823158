/**
 * What a table of Ayumi's own layout looks like. One description serves the importer (checks),
 * the engine (column types), `data/README.md` (kept equal by a test) and `npm run check:data`.
 */

/** How a canonical cell is written: `code` is one of `allowed`; `date` is ISO (2022-05-18). */
export type ColumnType = 'text' | 'code' | 'integer' | 'number' | 'date' | 'month';

/** One column of a table. */
export interface Column {
	/** Heading in the canonical CSV and column name in the engine (snake_case). */
	name: string;
	/** Heading a committee member knows, shown on pages and accepted at import. */
	label: string;
	type: ColumnType;
	/** An empty cell is an error when true. */
	required: boolean;
	/** What the column holds, in plain Japanese, with its unit where it has one. */
	description: string;
	example: string;
	/** Codes a `code` column may hold, with the words accepted and shown for each. */
	allowed?: readonly Code[];
	/** Other headings accepted at import (compared after NFKC, without spaces, lower case). */
	aliases?: readonly string[];
}

/** One allowed value of a `code` column: what is stored, what is shown, what else is understood. */
export interface Code {
	code: string;
	label: string;
	/** The label in English, and in やさしい日本語 where that has other words. */
	en?: string;
	easy?: string;
	aliases?: readonly string[];
}

/** A table: its columns in canonical order and what makes two rows the same record. */
export interface TableSchema {
	/** Singular, snake_case: the name of the table in the engine. */
	name: string;
	/** Canonical file name without extension: `attendance` is read from `attendance.csv`. */
	file: string;
	label: string;
	/** One sentence in Japanese: what one row is. */
	grain: string;
	/** Names of the columns that identify a record. Two rows with equal keys are the same record. */
	key: readonly string[];
	/** Column sets of which at least one must be present in a file for it to be this table. */
	columns: readonly Column[];
}

/** A checked record: canonical strings by column name; `''` where the cell is empty. */
export type CanonicalRecord = Readonly<Record<string, string>>;
