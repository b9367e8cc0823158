import type { ImportedBatch } from '$lib/workspace/fold';
import type { Replacement } from '$lib/workspace/operation';

/** Where the records of a file come from; `change`: an entry made them of older records. */
export type Origin =
	| { name: 'shipped' }
	| { name: 'import'; batch: ImportedBatch }
	| { name: 'change'; entryId: string }
	| { name: 'staged' };

/** A batch as it would be committed, on top of the records in use. */
export interface StagedBatch {
	table: string;
	csv: Uint8Array;
	replaces?: Replacement;
}

/** A CSV before what later ones replace is taken out. */
export interface Layer extends StagedBatch {
	/** Under the same name the same bytes; '' for those that are used once. */
	name: string;
	origin: Origin;
	isShared: boolean;
}
