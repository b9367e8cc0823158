import { MEMORY_KINDS, type MemoryKind, type Remember } from './operation';

/** What is remembered, by kind and key. Keys are plain data, `__proto__` too: hence maps. */
export type Memory = Readonly<Record<MemoryKind, ReadonlyMap<string, string>>>;

/** Decisions of the log that were remembered together, and whether they still hold. */
export interface RememberedDecisions extends Omit<Remember, 'operation'> {
	/** Id of the log entry: what undo and redo name. */
	entryId: string;
	/** When, as an ISO 8601 timestamp. */
	at: string;
	/** False once undone. */
	active: boolean;
}

/** What decisions add up to, in their order. Without those undone the ones before them hold. */
export function addUpMemory(decisions: Iterable<RememberedDecisions>): Memory {
	const kinds = MEMORY_KINDS.map((kind) => [kind, new Map<string, string>()] as const);
	const memory = Object.fromEntries(kinds) as Record<MemoryKind, Map<string, string>>;
	for (const { kind, entries, active } of decisions) {
		if (!active) continue;
		for (const [key, value] of Object.entries(entries)) {
			if (value === null) memory[kind].delete(key);
			else memory[kind].set(key, value);
		}
	}
	return memory;
}

/** Those entries that would change what is remembered. */
export function changesOf(
	known: ReadonlyMap<string, string>,
	entries: Remember['entries']
): Remember['entries'] {
	return Object.fromEntries(
		Object.entries(entries).filter(([key, value]) => (known.get(key) ?? null) !== value)
	);
}
