import type { Remembered } from '$lib/ingest/context';
import type { Answers } from '$lib/ingest/review/question';
import type { FileReading, TablePart } from '$lib/ingest/read-file';
import type { Grid } from '$lib/ingest/review/read-grid';

/** A part without its canonical CSV, which stays in the worker until it is committed. */
export type StagedPart = Omit<TablePart, 'csv'>;

/** A reading with such parts. */
export type StagedReading = Omit<FileReading, 'parts'> & {
	parts: StagedPart[];
	/** Checksum of the file that was read. */
	source: string;
};

/** Which rows of a file are wanted for the screen. */
export interface GridRequest {
	sheet: string;
	/** First spreadsheet row. */
	from: number;
	count: number;
}

/** A file out of an archive. */
export interface UnpackedFile {
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
}

/** What an archive held, or in which word it can't be opened. */
export type Unpacking =
	| { ok: true; files: UnpackedFile[]; skipped: { name: string; reason: string }[] }
	| { ok: false; problem: string; detail: string };

/** What the page asks the worker that reads files. */
export type StagingCommand =
	| { name: 'prepare'; existing: { table: string; csv: Uint8Array }[]; remembered: Remembered }
	| { name: 'read'; id: number; file: string; bytes: Uint8Array; answers: Answers }
	/** `isLast`: they are handed over, and the worker keeps none. */
	| { name: 'csvs'; id: number; isLast: boolean }
	| { name: 'drop'; id: number }
	| {
			name: 'grid';
			request: number;
			file: string;
			bytes: Uint8Array;
			answers: Answers;
			wanted: GridRequest;
	  }
	| { name: 'unpack'; request: number; bytes: Uint8Array }
	/** `problem`: why there are no keys, as a code; '' where there are. */
	| { name: 'keys'; request: number; keys: string[]; problem: string };

/** What the worker answers or asks. */
export type StagingReply =
	| { name: 'progress'; id: number; fraction: number }
	| { name: 'read'; id: number; reading: StagedReading }
	| { name: 'failed'; id: number; message: string }
	| { name: 'csvs'; id: number; csvs: Uint8Array<ArrayBuffer>[] }
	| { name: 'answered'; request: number; result: Grid | Unpacking }
	| { name: 'unanswered'; request: number; message: string }
	| { name: 'keys'; request: number; names: string[] };
