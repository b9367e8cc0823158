import { prepareContext, type ImportContext, type PreparedContext } from './context';
import { decode, type Encoding } from './decode';
import { createIssue, IssueLog, type Issue, type IssueCounts } from './issue';
import type { LeftOverColumn } from './map-columns';
import { parseChunks, readSeparatorLine } from './parse';
import { recognize, type Layout } from './recognize';
import { TableReader } from './table-reader';
import type { ReadMeeting, Sample } from './tally';

export { prepareContext, type ImportContext, type PreparedContext } from './context';

/** A file as the user gave it. */
export interface FileSource {
	name: string;
	bytes: Uint8Array;
}

/** How a column of the file was understood. */
export interface ReadColumnInfo {
	/** Column of the table. */
	name: string;
	/** What the column is called on pages. */
	label: string;
	/** Heading as the file has it. */
	heading: string;
	/** Position in the file, from 0. */
	index: number;
	/** Whether its values are names that were replaced by keys and are not kept. */
	isReplacedByKey: boolean;
}

/** What a file was read as. Of a refused file: `format` null, nothing else, an error issue. */
export interface FileReading {
	file: string;
	encoding: Encoding | null;
	/** Id of the format, or null when the file was refused. */
	format: string | null;
	/** What a committee member calls the format. */
	label: string;
	/** Name of the table the records belong to. */
	table: string;
	/** Canonical CSV of every accepted record, new or not, with `source_row` as last column. */
	csv: Uint8Array<ArrayBuffer>;
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
	people: number;
	organizations: number;
	meetings: ReadMeeting[];
	/** Headings of columns that are not taken. */
	droppedColumns: string[];
	/** The first thousand issues; `issueCounts` counts all. */
	issues: Issue[];
	issueCounts: IssueCounts;
	sample: Sample;
	columns: ReadColumnInfo[];
}

/** How reading is watched and stopped. */
export interface ReadOptions {
	/** Called with the share of the file read, 0..1. */
	onProgress?(fraction: number): void;
	/** Aborting makes `readFile` throw the reason of the signal. */
	signal?: AbortSignal;
}

const COLUMNS_NAMED = 20;
const BREATH_MS = 100;

/**
 * Read a file as it comes into checked records. Mistakes in the file are issues, never exceptions;
 * nothing is stored. Runs in a worker, in Node and in tests alike.
 */
export async function readFile(
	source: FileSource,
	context: ImportContext | PreparedContext,
	options: ReadOptions = {}
): Promise<FileReading> {
	const log = new IssueLog();
	const decoding = decode(source.bytes);
	if (!decoding.ok) return refuse(source.name, null, decoding.issue);
	const { encoding } = decoding;
	const { text, delimiters } = readSeparatorLine(decoding.text);
	const layout = recognize(text, source.name, delimiters);
	if ('level' in layout) return refuse(source.name, encoding, layout);
	const prepared = 'calendar' in context ? context : prepareContext(context);
	const reader = new TableReader(layout, prepared, log);
	reportLayout(layout, reader, log);
	const unclosedRow = await readRows(text, layout, reader, options);
	if (unclosedRow > 0)
		return refuse(source.name, encoding, createIssue('quote-never-closed', { row: unclosedRow }));
	const { tally } = reader;
	if (tally.records + tally.rejected === 0) {
		return refuse(source.name, encoding, createIssue('no-records', { row: layout.headingRow }));
	}
	return toReading(source, encoding, layout, reader, log);
}

/** Read all rows; the row of a quote that never closes, or 0. */
async function readRows(
	text: string,
	{ delimiter }: Layout,
	reader: TableReader,
	{ onProgress, signal }: ReadOptions
): Promise<number> {
	let lastBreath = performance.now();
	for (const chunk of parseChunks(text, delimiter)) {
		signal?.throwIfAborted();
		if (chunk.unclosedRow > 0) return chunk.unclosedRow;
		await reader.read(chunk);
		onProgress?.(chunk.fraction);
		if (performance.now() - lastBreath < BREATH_MS) continue;
		// Let messages in, such as the one that stops this.
		await new Promise((resolve) => setTimeout(resolve, 0));
		lastBreath = performance.now();
	}
	return 0;
}

function reportLayout({ headingRow }: Layout, { mapping }: TableReader, log: IssueLog) {
	if (headingRow > 1) log.add('rows-above-heading', { row: headingRow });
	for (const { heading, duplicateOf, isPersonal } of mapping.leftOver.slice(0, COLUMNS_NAMED)) {
		const place = { row: headingRow, column: heading.trim() };
		if (duplicateOf !== '') log.add('duplicate-heading', { ...place, detail: duplicateOf });
		else log.add(isPersonal ? 'personal-column-not-kept' : 'column-not-kept', place);
	}
	const unnamed = mapping.leftOver.length - COLUMNS_NAMED;
	if (unnamed > 0) {
		log.add('column-not-kept', { row: headingRow, column: `ほか${unnamed}列` });
	}
}

/** The reading of a file that is not read, with the reason. */
export function refuse(file: string, encoding: Encoding | null, issue: Issue): FileReading {
	return {
		file,
		encoding,
		format: null,
		label: '',
		table: '',
		csv: new Uint8Array(),
		records: 0,
		fresh: 0,
		alreadyThere: 0,
		changed: 0,
		rejected: 0,
		duplicates: 0,
		people: 0,
		organizations: 0,
		meetings: [],
		droppedColumns: [],
		issues: [issue],
		issueCounts: { error: 1, warning: 0, question: 0, byCode: { [issue.code]: 1 } },
		sample: { headings: [], rows: [] },
		columns: []
	};
}

function toReading(
	source: FileSource,
	encoding: Encoding,
	{ format }: Layout,
	reader: TableReader,
	log: IssueLog
): FileReading {
	const { tally, mapping, people } = reader;
	const { issues, counts } = log;
	return {
		file: source.name,
		encoding,
		format: format.id,
		label: format.label,
		table: format.table.name,
		csv: reader.buildCsv(),
		records: tally.records,
		fresh: tally.fresh,
		alreadyThere: tally.records - tally.fresh,
		changed: tally.changed,
		rejected: tally.rejected,
		duplicates: tally.duplicates,
		people: tally.people,
		organizations: reader.countOrganizations(),
		meetings: tally.meetings,
		droppedColumns: mapping.leftOver.map(({ heading }: LeftOverColumn) => heading.trim()),
		issues,
		issueCounts: counts,
		sample: tally.sample,
		columns: mapping.mapped.map(({ column: { name, label }, heading, index }) => {
			const isReplacedByKey = name === 'person_key' && people?.holdsNames === true;
			return { name, label, heading: heading.trim(), index, isReplacedByKey };
		})
	};
}
