import type { MetricRows } from '$lib/findings/rows';
import type { DrawnMark } from './marks';
import { reachOfShape, type ShapeName } from './shapes';
import { ACCENT, MUTED, SERIES } from './palette';

/** How a kind of organization is drawn: by a shape that no other kind has, and a color. */
export interface KindMark {
	shape: ShapeName;
	color: string;
}

/** Size of the marks of those that came in the year before alone. */
export const GONE_SIZE = 5;

const MARKS: Readonly<Record<string, KindMark>> = {
	transition: { shape: 'circle', color: SERIES[0] },
	continuous: { shape: 'square', color: SERIES[0] },
	'employment-center': { shape: 'diamond', color: SERIES[0] },
	consultation: { shape: 'triangle', color: SERIES[2] },
	medical: { shape: 'cross', color: SERIES[2] },
	school: { shape: 'wye', color: SERIES[1] },
	company: { shape: 'star', color: ACCENT },
	government: { shape: 'hourglass', color: SERIES[1] },
	other: { shape: 'downward', color: MUTED }
};

/** A kind that is not on record. */
const UNKNOWN: KindMark = { shape: 'bar', color: MUTED };

/** The mark of a kind. */
export function markOf(kind: string): KindMark {
	return MARKS[kind] ?? UNKNOWN;
}

/** How far the mark of an organization reaches from its middle, its outline with it. */
export function reachOf(row: MetricRows['network-organizations'], size: number): number {
	if (row.standing === 'gone') return GONE_SIZE + 1;
	return size * reachOfShape(markOf(row.organization_kind).shape) + 1.5;
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

/** Above this number of ties in the network's year the faint ones would only be a gray surface. */
export const MOST_FAINT = 3000;

type OrganizationRow = MetricRows['network-organizations'];
type TieRow = MetricRows['network-ties'];

/** The tie that a mark stands for; null for that of an organization. */
export function tieOf({ rows: [row] }: Pick<DrawnMark, 'rows'>): TieRow | null {
	return 'organization_a' in row ? (row as TieRow) : null;
}

/** How strong a tie is, or was in the year before where it is of that alone. */
export const weightOf = ({ weight, weight_before, standing }: TieRow) =>
	standing === 'gone' ? weight_before : weight;

/**
 * The marks in the order in which they are read: each organization and after it its ties, the
 * strongest first. A tie is there twice, once for each of its ends; the series says for which.
 */
export function withTies(
	marks: readonly DrawnMark[],
	organizations: readonly OrganizationRow[]
): DrawnMark[] {
	const own = new Map<number, DrawnMark[]>();
	// What is drawn last of a row is on top.
	const drawn = new Map(marks.map((mark) => [mark.rows[0], mark]));
	const ties = [...drawn.values()].flatMap((mark) => {
		const tie = tieOf(mark);
		return tie ? [{ mark, tie }] : [];
	});
	ties.sort((one, other) => weightOf(other.tie) - weightOf(one.tie));
	for (const { mark, tie } of ties) {
		for (const no of [tie.organization_a, tie.organization_b]) {
			own.set(no, [...(own.get(no) ?? []), mark]);
		}
	}
	return organizations.flatMap((row) => {
		const mark = drawn.get(row);
		const no = row.organization_no;
		const group = mark ? [mark, ...(own.get(no) ?? [])] : [];
		return group.map((one) => ({ ...one, series: String(no) }));
	});
}
