import type { TableSchema } from '$lib/domain/schema';
import type { Calendar } from './meetings/calendar';
import type { OrganizationNames } from './organizations/organization-names';
import type { IssueCode, IssuePlace } from './review/issue';
import type { Answers, Question } from './review/question';
import type { Sheet } from './files/sheet';

/** The beginning of a sheet, which is what a format is recognized by. */
export interface Head {
	fileName: string;
	/** '' for a text file. */
	sheetName: string;
	/** The first rows; `rows[0]` is spreadsheet row 1. */
	rows: readonly (readonly string[])[];
}

/** How well a sheet fits a format, and why. */
export interface Recognition {
	/** 0..1. From 0.4 on a sheet may be taken for the format; the highest score wins. */
	score: number;
	/** Spreadsheet row of the headings (first line = 1). */
	headingRow: number;
	/** The headings, as the file has them. */
	headings: readonly string[];
	/** Labels of columns the format can't do without and the sheet lacks, one of each inner list. */
	missing?: readonly (readonly string[])[];
	/** What it was recognized by, in one Japanese sentence; '' when the headings say it all. */
	reason: string;
}

/** A question before it is asked: the answer so far is filled in by the frame. */
export type QuestionDraft = Omit<Question, 'answer'>;

/** What a format may know and do while it reshapes a sheet. */
export interface ReshapeTools {
	fileName: string;
	/** Known meetings. Meetings a file adds are not in it. */
	calendar: Calendar;
	/** Names of known organizations. */
	organizations: OrganizationNames;
	/** Every answer given for this sheet, by question id. */
	answers: Answers;
	/** Ask the user. Gives the answer, or the proposed one, or ''. */
	ask(question: QuestionDraft): string;
	/** Note an issue. Never pass the name of a person as a value. */
	report(code: IssueCode, place?: Partial<IssuePlace>): void;
}

/** A column of the file that a format has taken, and what it became. */
export interface TakenColumn {
	/** Column of the table. */
	name: string;
	/** Heading as the file has it; '' when the value comes from elsewhere (a title, a file name). */
	heading: string;
	/** Position in the file, from 0; -1 when the value comes from elsewhere. */
	index: number;
}

/** A column of the file that is not taken. */
export interface DroppedColumn {
	heading: string;
	index: number;
	/** Whether it seems to hold personal data: contact, reading of a name, birthday. */
	isPersonal: boolean;
}

/** A row that is no record, and why: shown to the user, never dropped in silence. */
export interface LeftOutRow {
	row: number;
	because:
		| 'preamble'
		| 'blank'
		| 'heading'
		| 'total'
		| 'note'
		| 'other-section'
		| 'absent'
		| 'cancelled'
		| 'not-answered'
		| 'no-name'
		| 'short-stay'
		| 'same-person'
		| 'same-organization'
		| 'host'
		| 'waiting'
		| 'bot';
}

/** Rows in the columns of a table. Their cells are text that the table reader normalizes. */
export interface Reshaped {
	/** The table, when it is not the one of the format (a list of registrations). */
	table?: TableSchema;
	/** What each cell of a row is; `person_key` cells hold names, which become keys. */
	columns: readonly TakenColumn[];
	/** Each row with the spreadsheet row it stands on (the first of several). */
	rows: readonly { row: number; cells: readonly string[] }[];
	leftOut: readonly LeftOutRow[];
	dropped: readonly DroppedColumn[];
	/** Whether rows may name nobody: head counts of a whole meeting. */
	isHeadCount?: boolean;
}

/**
 * A kind of file that can be read. Each file of `formats/` exports one as `format`; nothing else
 * has to know about it.
 */
export interface ImportFormat {
	/** Stable name, kebab-case. */
	id: string;
	/** What a committee member calls it. */
	label: string;
	/** The table its rows become. */
	table: TableSchema;
	/** How well the beginning of a sheet fits, or null when not at all. */
	recognize(head: Head): Recognition | null;
	/** Turn the sheet into rows of the table. Without it the rows are records as they stand. */
	reshape?(sheet: Sheet, found: Recognition, tools: ReshapeTools): Reshaped;
}

/** Every format there is, found by file name. */
export const FORMATS: readonly ImportFormat[] = Object.values(
	import.meta.glob<ImportFormat>('./formats/*.ts', { eager: true, import: 'format' })
);
