import { withoutGroups } from '$lib/workspace/csv-groups';
import type { Replacement } from '$lib/workspace/operation';

/** Groups of one table whose records no longer count. */
export interface ReplacedGroups {
	groups: ReadonlySet<string>;
	/** Equal for equal groups. */
	key: string;
}

/** For each batch, oldest first, what later ones replace of its table; null where nothing. */
export function replacedByLater(
	batches: readonly { table: string; replaces?: Replacement }[]
): (ReplacedGroups | null)[] {
	const replaced = new Map<string, ReplacedGroups>();
	const found = batches.toReversed().map(({ table, replaces }) => {
		const later = replaced.get(table) ?? null;
		if (replaces) {
			const known = replaced.get(replaces.table)?.groups ?? [];
			const groups = new Set([...known, ...replaces.groups]);
			replaced.set(replaces.table, { groups, key: JSON.stringify([...groups].sort()) });
		}
		return later;
	});
	return found.reverse();
}

/** Takes replaced records out of canonical CSVs; the rest of each content is kept. */
export class ReplacedRecords {
	readonly #kept = new Map<string, { key: string; rest: Uint8Array<ArrayBuffer> | null }>();

	/**
	 * A CSV without the records of some groups, or null where it holds none of them.
	 * @param name names the content: under the same name the same bytes
	 */
	takeOut(
		name: string,
		csv: Uint8Array,
		{ groups, key }: ReplacedGroups
	): Uint8Array<ArrayBuffer> | null {
		const kept = this.#kept.get(name);
		if (kept?.key === key) return kept.rest;
		const rest = withoutGroups(csv, groups);
		this.#kept.set(name, { key, rest });
		return rest;
	}
}
