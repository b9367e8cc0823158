import type { MetricRows } from '$lib/metrics/rows';
import type { CsvRow } from '../dataset';
import { groupBy } from '../group-by';
import { narrow, type Seen } from '../narrow';
import type { Computed, Parts, Recomputed } from '../recompute';
import type { Organization } from '../register';
import { compare } from '../register';
import { visitYear, yearly } from '../counting';

type Cells = CsvRow['cells'];

const textOf = (cells: Cells, name: string) => cells[name] || null;
const numberOf = (cells: Cells, name: string) => (cells[name] ? Number(cells[name]) : null);

/** Rows of a table by key; of those told twice the newest. */
function newest({ facts }: Seen, table: string, key: readonly string[]): Cells[] {
	const rows = facts.dataset.get(table) ?? [];
	const told = groupBy(rows, ({ cells }) => key.map((name) => cells[name]).join('\t'));
	return [...told.values()].flatMap((same) => {
		const [last] = same.toSorted((a, b) => b.batch - a.batch || b.row - a.row);
		return last ? [last.cells] : [];
	});
}

const inOrder = ({ facts }: Seen, table: string) =>
	(facts.dataset.get(table) ?? [])
		.map(({ cells }) => cells)
		.sort((a, b) => Number(a['ord']) - Number(b['ord']));

const isShown = ({ filters }: Seen, year: number) =>
	year >= (filters.from ?? year) && year <= (filters.to ?? year);

function months(seen: Seen): MetricRows['outreach'][] {
	return newest(seen, 'outreach', ['month'])
		.sort((a, b) => compare(a['month'] ?? '', b['month'] ?? ''))
		.map((cells) => {
			const [year = 0, month = 0] = (cells['month'] ?? '').split('-').map(Number);
			return {
				fiscal_year: month >= 4 ? year : year - 1,
				month,
				mailing_list_members: numberOf(cells, 'mailing_list_members'),
				site_visits: numberOf(cells, 'site_visits'),
				inquiries_hiring: numberOf(cells, 'inquiries_hiring'),
				inquiries_work: numberOf(cells, 'inquiries_work'),
				inquiries_visit: numberOf(cells, 'inquiries_visit'),
				inquiries_other: numberOf(cells, 'inquiries_other')
			};
		})
		.filter((row) => isShown(seen, row.fiscal_year));
}

function outcomes(seen: Seen): MetricRows['outcomes'][] {
	return newest(seen, 'outcome', ['fiscal_year', 'indicator'])
		.map((cells) => ({
			indicator: cells['indicator'] ?? '',
			fiscal_year: Number(cells['fiscal_year']),
			value: Number(cells['value']),
			unit: textOf(cells, 'unit'),
			source: textOf(cells, 'source')
		}))
		.filter((row) => isShown(seen, row.fiscal_year))
		.sort((a, b) => compare(a.indicator, b.indicator) || a.fiscal_year - b.fiscal_year);
}

function skilled(seen: Seen): MetricRows['skilled-supporters'][] {
	const { facts, filters } = seen;
	const from = filters.from === null ? null : filters.from - 1;
	const wider = narrow(facts, { ...filters, from }).visits.filter(({ person }) => person !== '');
	const named = seen.visits.filter(({ person }) => person !== '');
	return yearly(named, visitYear, (_, year) => {
		const window = wider.filter(({ meeting }) => [year, year - 1].includes(meeting.year));
		const people = [...groupBy(window, ({ person }) => person).values()];
		return {
			fiscal_year: year,
			skilled_supporters: people.filter((visits) => visits.length >= 6).length,
			participants: people.length
		};
	});
}

function expectedIn({ held, rolls, visits }: Seen): number {
	const years = [...new Set(rolls.map(({ year }) => year))];
	const expected = years.map((year) => {
		const here = held.filter((meeting) => meeting.year === year);
		const withRoll = here.filter(({ hasRoll }) => hasRoll).length;
		const came = visits.filter(({ meeting }) => meeting.year === year).length;
		return ((here.length - withRoll) * came) / withRoll;
	});
	return Math.floor(expected.reduce((sum, one) => sum + one, 0) + 0.5);
}

function ledger(seen: Seen): MetricRows['quality-ledger'] {
	const { visits, held } = seen;
	const listed = visits.filter(({ isListed }) => isListed);
	return {
		attendances: visits.length,
		meetings_without_roll: held.filter(({ hasRoll }) => !hasRoll).length,
		expected_attendances: expectedIn(seen),
		attendances_without_organization: visits.filter(({ host }) => !host).length,
		attendances_not_listed: visits.filter(({ host, isListed }) => host && !isListed).length,
		attendances_without_person: visits.filter(({ person }) => person === '').length,
		attendances_without_kind: listed.filter(({ kind }) => kind === 'unknown').length,
		attendances_without_municipality: listed.filter((one) => one.municipality === 'unknown').length
	};
}

/** The latest name of an organization; of a stranger the name it was written with. */
function nameOf({ facts }: Seen, { id }: Organization): string {
	const own = (facts.dataset.get('organization') ?? []).filter(
		({ cells }) => cells['organization_id'] === id
	);
	const begun = ({ cells }: CsvRow) => cells['valid_from'] || '0001-01-01';
	const [latest] = own.sort(
		(a, b) => b.batch - a.batch || compare(begun(b), begun(a)) || b.row - a.row
	);
	return latest?.cells['name'] ?? id.replace(/^name:/, '');
}

function organizations(seen: Seen): MetricRows['organizations-to-mend'][] {
	const groups = groupBy(
		seen.visits.filter(({ host }) => host),
		({ host, isListed }) => `${host?.id}\t${isListed}`
	);
	return [...groups.values()]
		.flatMap((visits) => {
			const [first] = visits;
			if (!first?.host) return [];
			const { host, isListed, kind, municipality } = first;
			if (isListed && kind !== 'unknown' && municipality !== 'unknown') return [];
			return [
				{
					counted_as: nameOf(seen, host),
					organization_id: host.id,
					state: isListed ? 'incomplete' : 'not-listed',
					organization_kind: kind,
					municipality_code: municipality,
					attendances: visits.length
				}
			];
		})
		.sort((a, b) => b.attendances - a.attendances || compare(a.organization_id, b.organization_id));
}

function meetings({ held, guestsOf }: Seen): MetricRows['meetings-to-mend'][] {
	const rows = held.map((meeting) => {
		const guests = guestsOf(meeting);
		return {
			meeting_id: meeting.id,
			held_on: meeting.date,
			title: meeting.title,
			roll: meeting.hasRoll ? 'yes' : 'no',
			attendances: guests.length,
			attendances_without_person: guests.filter(({ person }) => person === '').length,
			attendances_without_known_organization: guests.filter(({ isListed }) => !isListed).length
		};
	});
	const gaps = (row: (typeof rows)[number]) =>
		row.attendances_without_person + row.attendances_without_known_organization;
	return rows
		.filter((row) => row.roll === 'no' || gaps(row) > 0)
		.sort(
			(a, b) =>
				compare(a.roll, b.roll) ||
				gaps(b) - gaps(a) ||
				compare(a.held_on, b.held_on) ||
				compare(a.meeting_id, b.meeting_id)
		);
}

/** Outreach, outcomes and the supporters beside them, and the quality of the records. */
export const recomputed: Recomputed = {
	outreach: months,
	'outreach-events': (seen) =>
		inOrder(seen, 'outreach_event').map((cells) => ({
			heading: cells['heading'] ?? '',
			timing: textOf(cells, 'timing'),
			text: cells['text'] ?? '',
			source: cells['source'] ?? ''
		})),
	contradictions: (seen) =>
		inOrder(seen, 'contradiction').map((cells) => ({
			place: cells['place'] ?? '',
			text: cells['text'] ?? '',
			noticed: cells['noticed'] ?? '',
			source: cells['source'] ?? ''
		})),
	'founding-hypothesis': (seen) =>
		inOrder(seen, 'concept')
			.filter(({ kind, heading, text }) => kind === 'hypothesis' && heading && text)
			.map((cells) => ({
				heading: cells['heading'] ?? '',
				text: cells['text'] ?? '',
				source: cells['source'] ?? ''
			})),
	outcomes,
	'skilled-supporters': skilled,
	'quality-ledger': (seen) => [ledger(seen)],
	'organizations-to-mend': organizations,
	'meetings-to-mend': meetings
};

const figure = (name: string) => (parts: Parts) => {
	const value = parts('outreach')[0]?.[name];
	return typeof value === 'number' ? value : null;
};

const FIGURES = [
	'mailing_list_members',
	'site_visits',
	'inquiries_hiring',
	'inquiries_work',
	'inquiries_visit',
	'inquiries_other'
];

/** Attendances of each named person in the year and the one before. */
function timesSeen(parts: Parts): number[] {
	const rows = [...parts('attendance', true), ...parts('attendance')];
	const named = rows.filter(({ person_key }) => person_key !== null);
	return [...groupBy(named, (row) => row['person_key']).values()].map(({ length }) => length);
}

/** How numbers follow from the rows that their headers name. */
export const computed: Computed = {
	outreach: Object.fromEntries(FIGURES.map((name) => [name, figure(name)])),
	outcomes: { value: (parts) => Number(parts('outcome')[0]?.value) },
	'skilled-supporters': {
		skilled_supporters: (parts) => timesSeen(parts).filter((times) => times >= 6).length,
		participants: (parts) => timesSeen(parts).length
	},
	'quality-ledger': {
		expected_attendances: (parts) => {
			const years = groupBy(parts('meeting'), ({ fiscal_year }) => fiscal_year);
			const came = groupBy(parts('attendance'), ({ fiscal_year }) => fiscal_year);
			const expected = [...years].map(([year, held]) => {
				const rolls = held.filter(({ has_roll }) => has_roll === 1).length;
				const visits = came.get(year)?.length ?? 0;
				return rolls === 0 ? 0 : ((held.length - rolls) * visits) / rolls;
			});
			return Math.floor(expected.reduce((sum, one) => sum + one, 0) + 0.5);
		},
		attendances_without_organization: (parts) =>
			parts('attendance').filter(({ organization_no }) => organization_no === null).length,
		attendances_not_listed: (parts) =>
			parts('attendance').filter(
				(row) => row.has_known_organization === 0 && row.organization_no !== null
			).length
	}
};
