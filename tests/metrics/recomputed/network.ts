import type { Choices } from '$lib/domain/choices';
import { groupBy } from '../group-by';
import type { Seen } from '../narrow';
import type { ChoicesToTry, Recomputed } from '../recompute';
import { placesOf } from '../recompute-lists';
import { compare, type Organization } from '../register';
import { itsYear, yearly } from '../counting';
import {
	isTie,
	networkYear,
	numberOf,
	pairsIn,
	presencesIn,
	type Pair,
	type Presence
} from '../network-facts';

function standingOf(years: readonly number[], year: number): string {
	if (!years.includes(year)) return 'gone';
	return years.includes(year - 1) ? 'kept' : 'new';
}

const rounded = (weight: number) => Math.round(weight * 1e6) / 1e6;

/** The latest name that the lists give, or the name that is in no list. */
function nameOf({ facts }: Seen, { id }: Organization): string {
	const own = (facts.dataset.get('organization') ?? []).filter(
		({ cells }) => cells['organization_id'] === id
	);
	const [latest] = own.toSorted(
		(a, b) =>
			b.batch - a.batch ||
			compare(b.cells['valid_from'] ?? '', a.cells['valid_from'] ?? '') ||
			b.row - a.row
	);
	return latest?.cells['name'] ?? id.replace(/^name:/, '');
}

function homeAreaOf(isHome: boolean | undefined): string {
	if (isHome === undefined) return 'unknown';
	return isHome ? 'inside' : 'outside';
}

function toOrganization(seen: Seen, year: number, own: readonly Presence[]) {
	const host = own[0]?.host ?? { id: '', kind: '', municipality: '' };
	const place = placesOf(seen.facts).get(host.municipality || 'unknown');
	const now = own.filter((presence) => presence.year === year);
	return {
		fiscal_year: year,
		organization_no: numberOf(seen.facts, host as Organization),
		organization_id: host.id,
		name: nameOf(seen, host as Organization),
		organization_kind: host.kind || 'unknown',
		municipality_code: host.municipality || 'unknown',
		municipality: place?.name ?? null,
		home_area: homeAreaOf(place?.isHome),
		standing: standingOf(
			own.map((presence) => presence.year),
			year
		),
		attendances: now.reduce((sum, presence) => sum + presence.attendances, 0),
		meetings: now.filter(({ isMeeting }) => isMeeting).length,
		working_groups: now.filter(({ isMeeting }) => !isMeeting).length
	};
}

function densityOf(seen: Seen, own: readonly Presence[], ties: readonly Pair[]) {
	const all = [...new Set(own.map(({ host }) => numberOf(seen.facts, host)))];
	const degrees = all.map((one) => ties.filter(({ a, b }) => a === one || b === one).length);
	const size = all.length;
	const most = Math.max(...degrees);
	const gaps = degrees.reduce((sum, degree) => sum + most - degree, 0);
	return {
		organizations: size,
		ties: ties.length,
		isolated: degrees.filter((degree) => degree === 0).length,
		density: size > 1 ? (2 * ties.length) / (size * (size - 1)) : null,
		centralization: size > 2 ? gaps / ((size - 1) * (size - 2)) : null
	};
}

/** The eight strongest of each organization, over all years. */
function backboneOf(seen: Seen) {
	const byPair = groupBy(pairsIn(seen), ({ a, b }) => `${a} ${b}`);
	const pairs = [...byPair.values()].flatMap((own) =>
		own.slice(0, 1).map(({ a, b }) => {
			const weight = own.reduce((sum, pair) => sum + pair.weight, 0);
			return { organization_a: a, organization_b: b, weight: rounded(weight) };
		})
	);
	const ends = pairs.flatMap((pair) => [
		{ own: pair.organization_a, partner: pair.organization_b, pair },
		{ own: pair.organization_b, partner: pair.organization_a, pair }
	]);
	const strongest = [...groupBy(ends, ({ own }) => own).values()].flatMap((own) =>
		own.sort((x, y) => y.pair.weight - x.pair.weight || x.partner - y.partner).slice(0, 8)
	);
	return [...new Set(strongest.map(({ pair }) => pair))].sort(
		(x, y) => x.organization_a - y.organization_a || x.organization_b - y.organization_b
	);
}

/** The network of a year, its ties, and density by year. */
export const recomputed: Recomputed = {
	'network-density': (seen) => {
		const ties = pairsIn(seen).filter(isTie(seen));
		return yearly(presencesIn(seen), itsYear, (own, year) => ({
			fiscal_year: year,
			...densityOf(
				seen,
				own,
				ties.filter((pair) => pair.year === year)
			)
		}));
	},
	'network-organizations': (seen) => {
		const year = networkYear(seen);
		if (year === null) return [];
		const around = presencesIn(seen).filter((one) => one.year === year || one.year === year - 1);
		return [...groupBy(around, ({ host }) => host.id).values()]
			.map((own) => toOrganization(seen, year, own))
			.sort((a, b) => a.organization_no - b.organization_no);
	},
	'network-ties': (seen) => {
		const year = networkYear(seen);
		if (year === null) return [];
		const around = pairsIn(seen)
			.filter(isTie(seen))
			.filter((pair) => pair.year === year || pair.year === year - 1);
		return [...groupBy(around, ({ a, b }) => `${a} ${b}`).values()].map((own) => {
			const now = own.find((pair) => pair.year === year);
			const before = own.find((pair) => pair.year === year - 1);
			return {
				fiscal_year: year,
				organization_a: own[0]?.a ?? 0,
				organization_b: own[0]?.b ?? 0,
				standing: standingOf(
					own.map((pair) => pair.year),
					year
				),
				meetings: now?.meetings ?? 0,
				working_groups: now?.working_groups ?? 0,
				weight: rounded(now?.weight ?? 0),
				weight_before: rounded(before?.weight ?? 0)
			};
		});
	},
	'network-backbone': backboneOf,
	'network-visits': (seen) => {
		const year = networkYear(seen);
		return presencesIn(seen)
			.filter((one) => one.isMeeting && one.year === year)
			.map(({ host, where, attendances }) => ({
				fiscal_year: year ?? 0,
				meeting_id: where.replace('meeting ', ''),
				organization_no: numberOf(seen.facts, host),
				attendances
			}))
			.sort((a, b) => compare(a.meeting_id, b.meeting_id) || a.organization_no - b.organization_no);
	}
};

const YEARS: readonly Choices[] = [
	{},
	{ network_year: '2012' },
	{ network_year: '2014', least_meetings: '1' }
];

/** Other years than the last, and other ties than those of three meetings. */
export const choicesToTry: ChoicesToTry = {
	'network-density': [{}, { least_meetings: '1' }, { least_meetings: '5' }],
	'network-ties': [...YEARS, { least_meetings: '2' }],
	'network-organizations': YEARS,
	'network-visits': YEARS
};
