import type { Change } from '$lib/workspace/change';
import type { Action, LogEntry } from '$lib/workspace/operation';

/** When hand-made entries were written. */
export const at = '2026-04-01T00:00:00.000Z';

/** A hand-made entry; `mark` is the hexadecimal digits its checksum repeats. */
export function entry(number: number, mark: string, action: Action, when = at): LogEntry {
	const id = `${String(number).padStart(6, '0')}-${mark.repeat(64).slice(0, 64)}`;
	return { id, operation: { format: 3, number, at: when, ...action } };
}

/** An import of some content, with more fields of its batch. */
export function importOf(content: string, more: object = {}): Action {
	const sha256 = content.repeat(64).slice(0, 64);
	const batch = { sha256, table: 'attendance', records: 5, fresh: 4, file: `${content}.csv` };
	return { operation: 'import', batch: { ...batch, encoding: 'utf-8', format: 'x', ...more } };
}

/** Take an entry back. */
export function undo(of: LogEntry): Action {
	return { operation: 'undo', of: of.id };
}

/** Take the taking back back. */
export function redo(of: LogEntry): Action {
	return { operation: 'redo', of: of.id };
}

/** A change that has these entries before it. */
export function seeing(change: Change, ...entries: LogEntry[]): Change {
	return { ...change, sees: entries.map(({ id }) => id) };
}

/** An organization's new name. */
export function rename(name: string, organization = 'org-1', from = '2020-04-01'): Change {
	return { operation: 'rename', organization, was: 'A', name, from };
}

/** A merger. */
export function merge(organization: string, into: string, from = '2020-04-01'): Change {
	return { operation: 'merge', organization, into, from };
}

/** Every order of some items. */
export function permutations<Item>(items: readonly Item[]): Item[][] {
	if (items.length < 2) return [[...items]];
	return items.flatMap((item, index) =>
		permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest])
	);
}
