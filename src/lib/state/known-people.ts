import type { WorkspaceState } from '$lib/workspace/fold';
import { recordFiles } from './dataset';
import type { RecordSource } from './record-source';

const KEY = /\bp-[0-9a-f]{8,64}\b/g;

const known = new WeakMap<WorkspaceState, Promise<ReadonlySet<string>>>();

/** The keys of all people in the records in use; read once for every state of them. */
export function readKnownPeople(records: RecordSource): Promise<ReadonlySet<string>> {
	const { state } = records;
	const people = known.get(state) ?? readKeys(records);
	known.set(state, people);
	people.catch(() => known.delete(state));
	return people;
}

async function readKeys(records: RecordSource): Promise<ReadonlySet<string>> {
	const keys = new Set<string>();
	for (const { csv } of await recordFiles(records)) {
		for (const [key] of new TextDecoder().decode(csv).matchAll(KEY)) keys.add(key);
	}
	return keys;
}
