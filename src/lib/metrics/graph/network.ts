import { UndirectedGraph } from 'graphology';

/** Two organizations that have a tie, by their numbers. */
export interface Tie {
	a: number;
	b: number;
	/** Stronger is greater; above 0. */
	weight: number;
}

/** Organizations, also those without a tie, and the ties between them. */
export interface Network {
	members: readonly number[];
	ties: readonly Tie[];
}

/** The network as a graph of the library. Ties to others than the members are left out. */
export function toGraph({ members, ties }: Network): UndirectedGraph {
	const graph = new UndirectedGraph();
	for (const member of members) graph.addNode(String(member));
	for (const { a, b, weight } of ties) {
		if (graph.hasNode(String(a)) && graph.hasNode(String(b))) {
			graph.addEdge(String(a), String(b), { weight });
		}
	}
	return graph;
}

/** The network without one of its organizations. */
export function without({ members, ties }: Network, leaving: number): Network {
	return {
		members: members.filter((member) => member !== leaving),
		ties: ties.filter(({ a, b }) => a !== leaving && b !== leaving)
	};
}

/** The organizations that each one has a tie to. */
export function partnersOf({ members, ties }: Network): Map<number, number[]> {
	const partners = new Map<number, number[]>(members.map((member) => [member, []]));
	for (const { a, b } of ties) {
		partners.get(a)?.push(b);
		partners.get(b)?.push(a);
	}
	return partners;
}
