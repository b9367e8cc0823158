import { partnersOf, type Network } from './network';

/** Everybody that can be reached from `start`; all are marked as seen. */
function reach(
	start: number,
	partners: ReadonlyMap<number, readonly number[]>,
	seen: Set<number>
): number[] {
	const piece = [start];
	seen.add(start);
	for (const member of piece) {
		for (const partner of partners.get(member) ?? []) {
			if (seen.has(partner)) continue;
			seen.add(partner);
			piece.push(partner);
		}
	}
	return piece;
}

/** The connected parts of a network, the largest first; an organization without a tie is one. */
export function piecesOf(network: Network): number[][] {
	const partners = partnersOf(network);
	const seen = new Set<number>();
	const pieces: number[][] = [];
	for (const member of partners.keys()) {
		if (!seen.has(member)) pieces.push(reach(member, partners, seen));
	}
	return pieces.sort((one, other) => other.length - one.length);
}

/**
 * Organizations without whom a connected part would fall apart, in the order of the members: the
 * articulation points of the graph (Hopcroft and Tarjan 1973, in one walk over its ties).
 */
export function bridgesOf(network: Network): number[] {
	const partners = partnersOf(network);
	const bridges = new Set<number>();
	/** When each was reached, and the earliest that is reached from what lies behind it. */
	const [reached, earliest] = [new Map<number, number>(), new Map<number, number>()];

	function walk(member: number, from: number | null): void {
		const now = reached.size;
		reached.set(member, now);
		let low = now;
		let branches = 0;
		for (const partner of partners.get(member) ?? []) {
			if (partner === from || !partners.has(partner)) continue;
			const before = reached.get(partner);
			if (before !== undefined) {
				low = Math.min(low, before);
				continue;
			}
			walk(partner, member);
			branches += 1;
			const behind = earliest.get(partner) ?? now;
			low = Math.min(low, behind);
			if (from !== null && behind >= now) bridges.add(member);
		}
		// Where a walk began, whoever leads to more than one branch holds them together.
		if (from === null && branches > 1) bridges.add(member);
		earliest.set(member, low);
	}

	for (const member of network.members) if (!reached.has(member)) walk(member, null);
	return network.members.filter((member) => bridges.has(member));
}
