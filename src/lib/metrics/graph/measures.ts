import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { partnersOf, toGraph, type Network } from './network';

/** Share of the possible pairs that have a tie: 2E÷(N(N−1)); null for fewer than two members. */
export function densityOf({ members, ties }: Network): number | null {
	const size = members.length;
	return size > 1 ? (2 * ties.length) / (size * (size - 1)) : null;
}

/** Number of ties of each organization. */
export function degreesOf(network: Network): Map<number, number> {
	return new Map([...partnersOf(network)].map(([member, partners]) => [member, partners.length]));
}

/**
 * How much the ties gather around one: 1 in a star, 0 where all have as many. Freeman 1979:
 * Σ(max d − d)÷((N−1)(N−2)); null for fewer than three members.
 */
export function centralizationOf(network: Network): number | null {
	const degrees = [...degreesOf(network).values()];
	const size = degrees.length;
	if (size < 3) return null;
	const most = Math.max(...degrees);
	const gaps = degrees.reduce((sum, degree) => sum + most - degree, 0);
	return gaps / ((size - 1) * (size - 2));
}

/**
 * Share of the pairs of others whose shortest way leads over an organization (Brandes, between 0
 * and 1). With weights a strong tie is a short way: its length is 1÷weight.
 */
export function betweennessOf(
	network: Network,
	{ isWeighted }: { isWeighted: boolean }
): Map<number, number> {
	// The library makes no stack for nobody.
	if (network.members.length === 0) return new Map();
	const lengthOf = (_: string, { weight }: { weight?: number }) => 1 / (weight ?? 1);
	const found = betweennessCentrality(toGraph(network), {
		getEdgeWeight: isWeighted ? lengthOf : null,
		normalized: true
	});
	return new Map(network.members.map((member) => [member, found[String(member)] ?? 0]));
}
