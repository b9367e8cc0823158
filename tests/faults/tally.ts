/** What the suite tried and what came of it. */
export class Tally {
	readonly #tried = new Map<string, number>();
	readonly lost: string[] = [];
	readonly #seen = new Map<string, number>();

	/** One more fault of a kind. */
	count(kind: string, times = 1) {
		this.#tried.set(kind, (this.#tried.get(kind) ?? 0) + times);
	}

	/** One more outcome, for the summary only. */
	see(outcome: string) {
		this.#seen.set(outcome, (this.#seen.get(outcome) ?? 0) + 1);
	}

	/** A promise was broken: what was tried, and what was found. */
	lose(what: string) {
		this.lost.push(what);
	}

	/** How many faults of kinds that begin so. */
	tried(prefix = ''): number {
		const kinds = [...this.#tried].filter(([kind]) => kind.startsWith(prefix));
		return kinds.reduce((sum, [, count]) => sum + count, 0);
	}

	/** A line a kind, and one for what came of them. */
	summary(): string {
		const lines = [...this.#tried].sort().map(([kind, count]) => `${kind.padEnd(34)} ${count}`);
		const seen = [...this.#seen].sort().map(([outcome, count]) => `${outcome}: ${count}`);
		const lost = this.lost.map((what) => `LOST: ${what}`);
		const total = `${this.tried()} faults tried, ${this.lost.length} states lost`;
		return [...lines, seen.join(', '), ...lost, total].join('\n');
	}
}
