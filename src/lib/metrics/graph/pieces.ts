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
export function piecesOf(network: Network, gone?: number): number[][] {
	const partners = partnersOf(network);
	return piecesAmong(partners, gone).sort((one, other) => other.length - one.length);
}

function piecesAmong(partners: ReadonlyMap<number, readonly number[]>, gone?: number): number[][] {
	const seen = new Set<number>(gone === undefined ? [] : [gone]);
	const pieces: number[][] = [];
	for (const member of partners.keys()) {
		if (!seen.has(member)) pieces.push(reach(member, partners, seen));
	}
	return pieces;
}

/** Organizations without whom a connected part would fall apart, in the order of the members. */
export function bridgesOf(network: Network): number[] {
	const partners = partnersOf(network);
	const before = piecesAmong(partners).length;
	return network.members.filter((member) => piecesAmong(partners, member).length > before);
}
