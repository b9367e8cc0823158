import type { Language } from '$lib/domain/language';

/** A table as text. Columns in `numeric` hold numbers and stand to the right. */
export interface TextTable {
	caption: string;
	head: readonly string[];
	rows: readonly (readonly string[])[];
	numeric: readonly number[];
}

/** A drawing that stands alone: every color and font is written in it. */
export interface Picture {
	/** SVG markup without style sheets, classes and scripts. */
	svg: string;
	/** In px. */
	width: number;
	height: number;
	/** What it shows, in words. */
	alt: string;
}

/**
 * A part of a report, in the order of reading. Where there is a `key`, a person may write another
 * text: `texts[key]` of `reportOf` takes its place. A line break in a text begins a new line.
 */
export type Block =
	| { kind: 'heading'; level: 1 | 2 | 3; text: string }
	| { kind: 'paragraph'; text: string; key?: string }
	| { kind: 'list'; items: readonly string[]; isOrdered: boolean }
	| { kind: 'table'; table: TextTable; note: string }
	/** A chart: its finding as heading, the drawing, and the numbers as a table. */
	| {
			kind: 'figure';
			key?: string;
			finding: string;
			title: string;
			picture: Picture;
			/** Without a row where the picture says all. */
			table: TextTable;
			note: string;
	  }
	/** A marked gap where a person has to judge; `prompt` says what belongs there. */
	| { kind: 'blank'; prompt: string; key?: string }
	/** Small print. */
	| { kind: 'note'; text: string }
	| { kind: 'page-break' };

/** A report by what it says, whatever kind of file it becomes. Every number has passed the gate. */
export interface ReportDocument {
	title: string;
	subtitle: string;
	networkName: string;
	language: Language;
	/** The day of the last meeting that it tells of; '' where it tells of none. */
	asOf: string;
	/** On every page: where the numbers come from, as of when, and for whom they are. */
	notice: string;
	blocks: readonly Block[];
}
