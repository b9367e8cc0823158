import type { Encoding } from './files/decode';
import type { LeftOutRow } from './format';
import type { Issue, IssueCounts } from './review/issue';
import type { Question } from './review/question';
import type { ReadMeeting, Sample } from './records/tally';

/** What a file is written in: a text encoding or a kind of workbook. */
export type Writing = Encoding | 'xlsx' | 'xls' | 'ods' | 'html' | 'xml';

/** How a column of the file was understood. */
export interface ReadColumnInfo {
	/** Column of the table. */
	name: string;
	/** What the column is called on pages. */
	label: string;
	/** Heading as the file has it. */
	heading: string;
	/** Position in the file, from 0; -1 when the value does not come from a column. */
	index: number;
	/** Whether its values are names that were replaced by keys and are not kept. */
	isReplacedByKey: boolean;
}

/** How the records of a meeting compare with those that are already there. */
export interface MeetingComparison {
	meetingId: string;
	added: number;
	/** In both, also where they now say something else. */
	kept: number;
	/** There already, but not in this file. */
	removed: number;
}

/** Counts of a table that was read. */
export interface PartCounts {
	/** Accepted records = fresh + alreadyThere. Rows repeated within the file count once. */
	records: number;
	/** Records that are not among the existing ones. */
	fresh: number;
	alreadyThere: number;
	/** Of those already there, the ones that say something else; the newest batch has the word. */
	changed: number;
	/** Rows that were not taken because of an error or an open question. */
	rejected: number;
	/** Rows that repeat another row of the file. */
	duplicates: number;
}

/** One table of a file: a sheet of a workbook, or the whole of a text file. */
export interface TablePart extends PartCounts {
	/** Name of the sheet; '' for a text file. */
	sheet: string;
	/** Id of the format. */
	format: string;
	/** What a committee member calls the format. */
	label: string;
	/** Name of the table the records belong to. */
	table: string;
	/** Canonical CSV of every accepted record, new or not, with `source_row` as last column. */
	csv: Uint8Array<ArrayBuffer>;
	people: number;
	organizations: number;
	/** People and organizations that no record named before. */
	newPeople: number;
	newOrganizations: string[];
	meetings: ReadMeeting[];
	/** Of each meeting that has records already. */
	comparisons: MeetingComparison[];
	/** First cells of the records that this part replaces; empty when it adds to them. */
	replaces: string[];
	headingRow: number;
	/** What the format was recognized by; '' when the headings say it all. */
	reason: string;
	columns: ReadColumnInfo[];
	/** Headings of columns that are not taken. */
	droppedColumns: string[];
	/** Rows that are no records, with the reason. */
	leftOut: LeftOutRow[];
	/** What the layout of headings is remembered by. */
	layoutKey: string;
	sample: Sample;
}

/** What a file was read as. Of a refused file: `format` null, no parts, an error or a question. */
export interface FileReading extends PartCounts {
	file: string;
	encoding: Writing | null;
	/** Id of the format of the first part, or null when the file was refused. */
	format: string | null;
	label: string;
	parts: TablePart[];
	/** Of all parts, each person once. */
	people: number;
	organizations: number;
	meetings: ReadMeeting[];
	droppedColumns: string[];
	/** The first thousand issues; `issueCounts` counts all. */
	issues: Issue[];
	issueCounts: IssueCounts;
	questions: Question[];
	/** Whether a question must be answered before anything can be taken in. */
	isBlocked: boolean;
	sample: Sample;
}

const NOTHING: PartCounts = {
	records: 0,
	fresh: 0,
	alreadyThere: 0,
	changed: 0,
	rejected: 0,
	duplicates: 0
};

/** The reading of a file that is not read, with the reason. */
export function refuse(
	file: string,
	encoding: Writing | null,
	issue: Issue,
	questions: Question[] = []
): FileReading {
	const { level, code } = issue;
	const counts = { error: 0, warning: 0, question: 0, byCode: { [code]: 1 } };
	return {
		file,
		encoding,
		format: null,
		label: '',
		parts: [],
		...NOTHING,
		people: 0,
		organizations: 0,
		meetings: [],
		droppedColumns: [],
		issues: [issue],
		issueCounts: { ...counts, [level]: 1 },
		questions,
		isBlocked: true,
		sample: { headings: [], rows: [] }
	};
}

/** The counts of several parts together. */
export function sumCounts(parts: readonly PartCounts[]): PartCounts {
	const sum = { ...NOTHING };
	for (const part of parts) {
		for (const name of Object.keys(sum) as (keyof PartCounts)[]) sum[name] += part[name];
	}
	return sum;
}
