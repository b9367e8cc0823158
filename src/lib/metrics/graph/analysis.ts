import type { MetricRows } from '../rows';
import { betweennessOf } from './measures';
import { placesOf, withFoot, type Place } from './layout';
import type { Network } from './network';
import { bridgesOf, piecesOf } from './pieces';

type OrganizationRow = MetricRows['network-organizations'];
type TieRow = MetricRows['network-ties'];
type BackboneRow = MetricRows['network-backbone'];

/** A tie as seen from one of its ends. */
export interface Partner {
	no: number;
	tie: TieRow;
}

/** An organization of the network's year. */
export interface Member {
	row: OrganizationRow;
	/** The strongest first. */
	partners: readonly Partner[];
	readonly betweenness: number;
	/** Without it a connected part would fall apart. */
	isBridge: boolean;
}

/** The network of a year, measured. */
export interface Analysis {
	network: Network;
	/** Those with most ties first. */
	members: readonly Member[];
	/** Organizations of the year before alone. */
	gone: readonly OrganizationRow[];
	/** Number of connected parts of two organizations and more. */
	groups: number;
}

/** The ties of a year as a graph takes them. */
function toNetwork(rows: readonly OrganizationRow[], ties: readonly TieRow[]): Network {
	return {
		members: rows.map((row) => row.organization_no),
		ties: ties.map((tie) => ({ a: tie.organization_a, b: tie.organization_b, weight: tie.weight }))
	};
}

function partnersByMember(ties: readonly TieRow[]): Map<number, Partner[]> {
	const partners = new Map<number, Partner[]>();
	for (const tie of ties.toSorted((one, other) => other.weight - one.weight)) {
		const { organization_a: a, organization_b: b } = tie;
		for (const [own, no] of [
			[a, b],
			[b, a]
		] as const) {
			const known = partners.get(own);
			if (known) known.push({ no, tie });
			else partners.set(own, [{ no, tie }]);
		}
	}
	return partners;
}

/**
 * Measure the network of a year. Who lies between others is reckoned when it is first asked for:
 * it takes longest. Strong ties count as short ways.
 */
export function analyze(rows: readonly OrganizationRow[], ties: readonly TieRow[]): Analysis {
	const present = rows.filter(({ standing }) => standing !== 'gone');
	const now = ties.filter(({ standing }) => standing !== 'gone');
	const network = toNetwork(present, now);
	const partners = partnersByMember(now);
	let betweenness: Map<number, number> | undefined;
	const bridges = new Set(bridgesOf(network));
	const members = present.map((row) => ({
		row,
		partners: partners.get(row.organization_no) ?? [],
		get betweenness() {
			betweenness ??= betweennessOf(network, { isWeighted: true });
			return betweenness.get(row.organization_no) ?? 0;
		},
		isBridge: bridges.has(row.organization_no)
	}));
	return {
		network,
		members: members.sort(
			(one, other) =>
				other.partners.length - one.partners.length ||
				other.row.attendances - one.row.attendances ||
				one.row.organization_no - other.row.organization_no
		),
		gone: rows.filter(({ standing }) => standing === 'gone'),
		groups: piecesOf(network).filter((piece) => piece.length > 1).length
	};
}

const settled = new WeakMap<readonly BackboneRow[], Map<number, Place>>();

/** Where the organizations of a backbone stand; worked out once for the same rows. */
export function placesOfBackbone(rows: readonly BackboneRow[]): ReadonlyMap<number, Place> {
	const known = settled.get(rows);
	if (known) return known;
	const ties = rows.map(({ organization_a: a, organization_b: b, weight }) => ({ a, b, weight }));
	const places = placesOf(ties);
	settled.set(rows, places);
	return places;
}

export { departureOf, type Departure } from './departure';
export { effectiveInterval } from './interval';
export { withFoot, type Place };
