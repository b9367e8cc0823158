import { isPersonKey } from '$lib/workspace/person-keys';

/** Names that became keys while files were read: in memory, until a file is stored or dropped. */
export class HeldNames {
	readonly #byFile = new Map<number, Map<string, string>>();

	/** Names of a file with their keys, in the same order. */
	add(file: number, names: readonly string[], keys: readonly string[]): void {
		const held = this.#byFile.get(file) ?? new Map<string, string>();
		for (const [index, name] of names.entries()) {
			const key = keys[index] ?? '';
			if (key !== '' && !isPersonKey(name)) held.set(key, name);
		}
		this.#byFile.set(file, held);
	}

	/** The names of a file by key; they are not held any longer. */
	take(file: number): ReadonlyMap<string, string> {
		const held = this.#byFile.get(file);
		this.#byFile.delete(file);
		return held ?? new Map();
	}
}
