import { densityOf } from './measures';
import { partnersOf, without, type Network } from './network';
import { piecesOf } from './pieces';

/** What would be left of a network without one of its organizations. */
export interface Departure {
	/** Ties that the organization has. */
	ties: number;
	/** Connected parts before and after; an organization without a tie is one. */
	pieces: { before: number; after: number };
	density: { before: number | null; after: number | null };
	/** Who would have no tie left. */
	lonely: readonly number[];
}

/** What would change if an organization were not there. */
export function departureOf(network: Network, leaving: number): Departure {
	const rest = without(network, leaving);
	const partners = partnersOf(network);
	return {
		ties: partners.get(leaving)?.length ?? 0,
		pieces: { before: piecesOf(network).length, after: piecesOf(rest).length },
		density: { before: densityOf(network), after: densityOf(rest) },
		lonely: network.members.filter((member) => {
			const own = partners.get(member) ?? [];
			return own.length === 1 && own[0] === leaving;
		})
	};
}
