/** Positions that were found to belong together. */
export class Groups {
	readonly #parents: number[];

	constructor(count: number) {
		this.#parents = Array.from({ length: count }, (_, at) => at);
	}

	/** Say that two positions, and all that belong to them, are one. */
	unite(one: number, other: number) {
		const [mine, theirs] = [this.#find(one), this.#find(other)];
		this.#parents[Math.max(mine, theirs)] = Math.min(mine, theirs);
	}

	/** The groups in order of their first position. */
	all(): number[][] {
		const groups = new Map<number, number[]>();
		this.#parents.forEach((_, at) => {
			const root = this.#find(at);
			const group = groups.get(root);
			if (group) group.push(at);
			else groups.set(root, [at]);
		});
		return [...groups.values()];
	}

	#find(at: number): number {
		let root = at;
		while (this.#parents[root] !== root) root = this.#parents[root]!;
		this.#parents[at] = root;
		return root;
	}
}
