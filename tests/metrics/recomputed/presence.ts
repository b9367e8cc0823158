import { itsYear, organizationsIn, visitYear, yearly } from '../counting';
import { groupBy } from '../group-by';
import {
	byHeir,
	closedBy,
	datesOf,
	heirsIn,
	heirsOf,
	hosted,
	lastOf,
	monthsBetween,
	visitsUntil
} from '../heirs';
import type { Seen } from '../narrow';
import { placesOf } from '../recompute-lists';
import type { ChoicesToTry, Computed, Parts, Recomputed } from '../recompute';
import type { Visit } from '../recompute-facts';
import { compare } from '../register';

/** What an organization had in a year: attendances, and meetings it came to. */
interface Size {
	attendances: number;
	meetings: number;
}

/** Largest first: those until 80 % are core, until 95 % regular, the rest casual. */
function layersOf(sizes: readonly Size[], meetings: number) {
	const total = sizes.reduce((sum, { attendances }) => sum + attendances, 0);
	const layers = { core: [0, 0], regular: [0, 0], casual: [0, 0] };
	let reached = 0;
	for (const { attendances } of sizes.toSorted((a, b) => b.attendances - a.attendances)) {
		const isRegular = reached < total * 0.95 ? layers.regular : layers.casual;
		const layer = reached < total * 0.8 ? layers.core : isRegular;
		layer[0] = (layer[0] ?? 0) + 1;
		layer[1] = (layer[1] ?? 0) + attendances;
		reached += attendances;
	}
	return {
		core_organizations: layers.core[0] ?? 0,
		regular_organizations: layers.regular[0] ?? 0,
		casual_organizations: layers.casual[0] ?? 0,
		core_attendances: layers.core[1] ?? 0,
		regular_attendances: layers.regular[1] ?? 0,
		casual_attendances: layers.casual[1] ?? 0,
		steady_organizations: sizes.filter((one) => one.meetings / meetings > 0.666666).length
	};
}

function sizesOf(visits: readonly Visit[]): Size[] {
	return [...groupBy(hosted(visits), ({ host }) => host?.id).values()].map((own) => ({
		attendances: own.length,
		meetings: new Set(own.map(({ meeting }) => meeting)).size
	}));
}

/** Whether some visit of the year comes 12 months or more after the one before it. */
function isBackIn(visits: readonly Visit[], year: number): boolean {
	const days = [...new Set(datesOf(visits))];
	const inYear = new Set(datesOf(visits.filter(({ meeting }) => meeting.year === year)));
	return days.some((day, index) => {
		const before = days[index - 1];
		return inYear.has(day) && before !== undefined && monthsBetween(before, day) >= 12;
	});
}

function unseenRow(seen: Seen, heir: string, own: readonly Visit[]) {
	const { facts, seats } = seen;
	const { numberOf, find, heirOf } = heirsOf(facts);
	const { name, kind, municipality } = find(heir);
	const last = lastOf(datesOf(own));
	const before = own.filter(({ meeting }) => monthsBetween(meeting.date, last) < 24);
	const asOf = lastOf(seen.rolls.map(({ date }) => date));
	const sessions = seats.filter(({ host }) => host && heirOf(host) === heir);
	return {
		heir_no: numberOf(heir),
		organization_id: heir,
		name,
		kind: kind || 'unknown',
		place: placesOf(facts).get(municipality)?.name ?? null,
		last_seen_on: last,
		months_since: monthsBetween(last, asOf),
		attendances_before: before.length,
		last_group_on: lastOf(sessions.map(({ date }) => date)) || null,
		as_of: asOf
	};
}

/** Layers of organizations, and those that are missing. */
export const recomputed: Recomputed = {
	'participation-layers': ({ visits, rolls }) =>
		yearly(hosted(visits), visitYear, (own, year) => {
			const meetings = rolls.filter((meeting) => meeting.year === year).length;
			return {
				fiscal_year: year,
				meetings,
				organizations: organizationsIn(own),
				...layersOf(sizesOf(own), meetings)
			};
		}),
	'dormant-organizations': (seen) =>
		yearly(seen.rolls, itsYear, (rolls, year) => {
			const asOf = lastOf(rolls.map(({ date }) => date));
			const until = visitsUntil(seen).filter(({ meeting }) => meeting.year <= year);
			const absences = [...byHeir(seen, until)]
				.filter(([heir]) => !closedBy(seen, heir, asOf))
				.map(([, own]) => monthsBetween(lastOf(datesOf(own)), asOf));
			const within = (from: number, to: number) =>
				absences.filter((months) => months >= from && months < to).length;
			return {
				fiscal_year: year,
				as_of: asOf,
				active_organizations: within(0, 12),
				newly_dormant: within(12, 24),
				long_dormant: within(24, Infinity)
			};
		}).filter((row) => row.active_organizations + row.newly_dormant + row.long_dormant > 0),
	'returned-organizations': (seen) => {
		const all = byHeir(seen, visitsUntil(seen));
		return yearly(hosted(seen.visits), visitYear, (own, year) => {
			const came = heirsIn(seen.facts, own);
			return {
				fiscal_year: year,
				organizations: came.size,
				returned_organizations: [...came].filter((heir) => isBackIn(all.get(heir) ?? [], year))
					.length
			};
		});
	},
	'unseen-organizations': (seen) => {
		const least = Number(seen.choices['unseen_months'] ?? 6);
		const today = lastOf(seen.rolls.map(({ date }) => date));
		return [...byHeir(seen, seen.visits)]
			.filter(([heir]) => !closedBy(seen, heir, today))
			.map(([heir, own]) => unseenRow(seen, heir, own))
			.filter(({ months_since: months }) => months >= least)
			.sort(
				(a, b) =>
					compare(b.last_seen_on, a.last_seen_on) || compare(a.organization_id, b.organization_id)
			);
	}
};

/** How long an organization was not seen. */
export const choicesToTry: ChoicesToTry = {
	'unseen-organizations': [{}, { unseen_months: '3' }, { unseen_months: '24' }]
};

type Layers = ReturnType<typeof layersOf>;

const layered = (name: keyof Layers) => (parts: Parts) => {
	const rows = parts('attendance').filter((row) => row['organization_no'] !== null);
	const groups = groupBy(rows, (row) => row['organization_no']);
	const sizes = [...groups.values()].map((own) => ({
		attendances: own.length,
		meetings: new Set(own.map((row) => row['meeting_id'])).size
	}));
	return layersOf(sizes, parts('meeting').length)[name];
};

/** How these numbers follow from the rows behind them. */
export const computed: Computed = {
	'participation-layers': {
		core_organizations: layered('core_organizations'),
		regular_organizations: layered('regular_organizations'),
		casual_organizations: layered('casual_organizations'),
		core_attendances: layered('core_attendances'),
		regular_attendances: layered('regular_attendances'),
		casual_attendances: layered('casual_attendances'),
		steady_organizations: layered('steady_organizations')
	}
};
