import { isAlike } from './alike';
import { groupsOf } from './csv-groups';
import type { ImportedBatch } from './fold';
import { sha256Hex, toHex } from './hash';
import { contentKey, type Batch, type CommitPart, type Import } from './operation';

/** A batch to be committed: its canonical CSV in UTF-8, and where it came from. */
export interface NewBatch extends Omit<Batch, 'sha256'> {
	csv: Uint8Array;
}

/** A batch with the bytes its checksum names. */
export interface HashedBatch {
	csv: Uint8Array;
	batch: Batch;
}

/** What is to be written to the log for a commit. */
export interface CommitPlan {
	imports: Import[];
	/** Names of the files whose content already counts, or that were read with other keys. */
	unchanged: string[];
}

/** The batches with the checksums of their contents. */
export function hashBatches(batches: readonly NewBatch[]): Promise<HashedBatch[]> {
	return Promise.all(
		batches.map(async ({ csv, ...rest }) => ({
			csv,
			batch: { sha256: await sha256Hex(csv), ...rest }
		}))
	);
}

/** What of a commit is new, given the imports there are. What is given twice is imported once. */
export function planCommit(
	hashed: readonly HashedBatch[],
	batches: readonly ImportedBatch[]
): CommitPlan {
	const active = batches.filter((batch) => batch.active);
	const places = new Map(active.map((batch, place) => [contentKey(batch), place]));
	const plan: CommitPlan = { imports: [], unchanged: [] };
	const planned = new Set<string>();
	for (const { csv, batch } of hashed) {
		const key = contentKey(batch);
		const place = places.get(key);
		const after = place === undefined ? null : findReplacing(csv, batch, active.slice(place + 1));
		const isKnown = place === undefined && active.some((other) => isAlike(batch, other));
		const isNew = !planned.has(key) && !isKnown && (place === undefined || after !== null);
		if (!isNew) plan.unchanged.push(batch.file);
		else plan.imports.push({ operation: 'import', batch, ...(after && { after }) });
		planned.add(key);
	}
	markAsOne(plan.imports);
	return plan;
}

/** The last of the later imports that took records of this content out. */
function findReplacing(csv: Uint8Array, batch: Batch, later: ImportedBatch[]): string | null {
	const replacing = later.filter(({ replaces }) => replaces?.table === batch.table);
	if (replacing.length === 0) return null;
	const groups = groupsOf(csv);
	if (batch.replaces?.table === batch.table)
		batch.replaces.groups.forEach((one) => groups.add(one));
	const last = replacing.findLast(({ replaces }) =>
		replaces?.groups.some((one) => groups.has(one))
	);
	return last?.entryId ?? null;
}

/** One import is whole by itself; several count only together. */
function markAsOne(imports: Import[]): void {
	if (imports.length < 2) return;
	const id = toHex(crypto.getRandomValues(new Uint8Array(16)));
	const commit: CommitPart = { id, size: imports.length };
	for (const one of imports) one.commit = commit;
}
