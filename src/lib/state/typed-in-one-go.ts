import type { MemoryKind } from '$lib/workspace/operation';

/** What was written into the memory at a time. */
export interface Written {
	/** When, as an ISO 8601 timestamp. */
	at: string;
	memory: MemoryKind;
	keys: readonly string[];
}

/** Kinds that are saved by themselves while a person types. */
const TYPED: readonly MemoryKind[] = ['report', 'deck'];

/** Whoever writes nothing for so long, in minutes, has stopped writing. */
const PAUSE = 30;

/** True for two savings of one text, typed without a long pause: for a person they are one. */
export function isSameTyping(one: Written, other: Written): boolean {
	const pause = Math.abs(Date.parse(one.at) - Date.parse(other.at)) / 60_000;
	return (
		TYPED.includes(one.memory) &&
		one.memory === other.memory &&
		one.keys.join('\n') === other.keys.join('\n') &&
		pause <= PAUSE
	);
}

/** Neighbors that belong together as one group, in the order they come. */
export function groupsOfNeighbors<Thing>(
	things: readonly Thing[],
	belongs: (before: Thing, thing: Thing) => boolean
): Thing[][] {
	const groups: Thing[][] = [];
	for (const thing of things) {
		const last = groups.at(-1);
		const before = last?.at(-1);
		if (last && before !== undefined && belongs(before, thing)) last.push(thing);
		else groups.push([thing]);
	}
	return groups;
}
