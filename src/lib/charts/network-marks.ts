import type { MetricRows } from '$lib/findings/rows';
import { ACCENT, MUTED, SERIES } from './palette';

/** How a kind of organization is drawn: shape and color together, and the sign of the shape. */
export interface KindMark {
	symbol: 'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'wye' | 'star' | 'hexagon';
	color: string;
	sign: string;
}

/** How far a shape reaches from its middle: all of a size have the same area. */
const REACH: Readonly<Record<KindMark['symbol'], number>> = {
	circle: 1,
	square: 0.9,
	hexagon: 1.15,
	cross: 1.2,
	wye: 1.5,
	triangle: 1.6,
	diamond: 1.7,
	star: 1.7
};

/** Size of the marks of those that came in the year before alone. */
export const GONE_SIZE = 5;

const OTHER: KindMark = { symbol: 'circle', color: MUTED, sign: '●' };

const MARKS: Readonly<Record<string, KindMark>> = {
	transition: { symbol: 'circle', color: SERIES[0], sign: '●' },
	continuous: { symbol: 'square', color: SERIES[0], sign: '■' },
	'employment-center': { symbol: 'diamond', color: SERIES[0], sign: '◆' },
	consultation: { symbol: 'triangle', color: SERIES[2], sign: '▲' },
	medical: { symbol: 'cross', color: SERIES[2], sign: '✚' },
	school: { symbol: 'wye', color: SERIES[1], sign: 'Y' },
	company: { symbol: 'star', color: ACCENT, sign: '★' },
	government: { symbol: 'hexagon', color: SERIES[1], sign: '⬢' }
};

/** The mark of a kind; those of the kinds without their own are alike. */
export function markOf(kind: string): KindMark {
	return MARKS[kind] ?? OTHER;
}

/** How far the mark of an organization reaches from its middle, its outline with it. */
export function reachOf(row: MetricRows['network-organizations'], size: number): number {
	if (row.standing === 'gone') return GONE_SIZE + 1;
	return size * REACH[markOf(row.organization_kind).symbol] + 1.5;
}

/** Number of ties of each organization in the network's year. */
export function countTies(ties: readonly MetricRows['network-ties'][]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { standing, organization_a, organization_b } of ties) {
		if (standing === 'gone') continue;
		for (const no of [organization_a, organization_b]) counts.set(no, (counts.get(no) ?? 0) + 1);
	}
	return counts;
}
