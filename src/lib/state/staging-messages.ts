import type { FileReading, TablePart } from '$lib/ingest/read-file';

/** A part without its canonical CSV, which stays in the worker until it is committed. */
export type StagedPart = Omit<TablePart, 'csv'>;

/** A reading with such parts. */
export type StagedReading = Omit<FileReading, 'parts'> & { parts: StagedPart[] };

/** What the page asks the worker that reads files. */
export type StagingCommand =
	| { name: 'prepare'; existing: { table: string; csv: Uint8Array }[] }
	| { name: 'read'; id: number; file: string; bytes: Uint8Array }
	| { name: 'take'; id: number }
	| { name: 'drop'; id: number }
	| { name: 'keys'; request: number; keys: string[] };

/** What the worker answers or asks. */
export type StagingReply =
	| { name: 'progress'; id: number; fraction: number }
	| { name: 'read'; id: number; reading: StagedReading }
	| { name: 'failed'; id: number; message: string }
	| { name: 'taken'; id: number; csvs: Uint8Array<ArrayBuffer>[] }
	| { name: 'keys'; request: number; names: string[] };
