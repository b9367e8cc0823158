import type { Choices } from '$lib/domain/choices';
import type { Filters } from '$lib/domain/filters';
import type { MetricRows } from '$lib/metrics/rows';
import type { CsvRow } from './dataset';
import type { Facts } from './recompute-facts';
import { compare } from './register';

/** A municipality with its tile, where it has one. */
export interface Place {
	name: string | null;
	col: number | null;
	row: number | null;
	isHome: boolean;
}

type Cells = CsvRow['cells'];

const cellsOf = ({ dataset }: Facts, table: string): Cells[] =>
	(dataset.get(table) ?? []).map(({ cells }) => cells);

function networkFact(facts: Facts, key: string): string {
	return cellsOf(facts, 'network').find((cells) => cells['key'] === key)?.['value'] ?? '';
}

const placesByFacts = new WeakMap<Facts, Map<string, Place>>();

/** Every municipality that has a tile or an organization, by code. */
export function placesOf(facts: Facts): Map<string, Place> {
	const known = placesByFacts.get(facts);
	if (known) return known;
	const places = new Map<string, Place>();
	const home = networkFact(facts, 'home_area').split(';');
	const tiles = cellsOf(facts, 'municipality_tile');
	for (const cells of [...tiles, ...cellsOf(facts, 'organization')]) {
		const { municipality_code: code = '', municipality = '', col = '', row = '' } = cells;
		const before = places.get(code);
		if (code === '' || before?.name) continue;
		places.set(code, {
			name: municipality || null,
			col: col === '' ? (before?.col ?? null) : Number(col),
			row: row === '' ? (before?.row ?? null) : Number(row),
			isHome: home.includes(code)
		});
	}
	placesByFacts.set(facts, places);
	return places;
}

/** The choices of the filters: what occurs on record, whatever the view. */
export function filterOptions(facts: Facts): MetricRows['filter-options'][] {
	const held = facts.meetings.filter(({ isHeld }) => isHeld);
	const dates = facts.meetings.filter(({ hasRoll }) => hasRoll).map(({ date }) => date);
	const option = (filter: string, values: string[], labelOf = (_: string): string | null => null) =>
		[...new Set(values)].sort().map((value) => ({ filter, value, label: labelOf(value) }));
	return [
		option(
			'fiscal-year',
			held.map(({ year }) => String(year))
		),
		option('last-meeting', dates.sort().slice(-1)),
		option(
			'meeting-kind',
			held.map(({ kind }) => kind)
		),
		option(
			'mode',
			held.map(({ mode }) => mode)
		),
		option(
			'municipality',
			facts.visits.map(({ municipality }) => municipality),
			(code) => placesOf(facts).get(code)?.name ?? null
		),
		option(
			'organization-kind',
			facts.visits.map(({ kind }) => kind)
		),
		option(
			'outreach-year',
			(facts.dataset.get('outreach') ?? []).map(({ cells }) => {
				const [year = 0, month = 0] = (cells['month'] ?? '').split('-').map(Number);
				return String(month >= 4 ? year : year - 1);
			})
		),
		option(
			'pillar',
			held.map(({ pillar }) => pillar)
		),
		unfinishedYear(facts)
	].flat();
}

/** The latest year, where its last roll or cancelled meeting is in an earlier month than before. */
function unfinishedYear(facts: Facts): MetricRows['filter-options'][] {
	const rolls = facts.meetings.filter(({ hasRoll }) => hasRoll);
	const latest = Math.max(...rolls.map(({ year }) => year));
	const past = facts.meetings.filter(({ hasRoll, isCancelled }) => hasRoll || isCancelled);
	const monthsOf = (of: number) =>
		Math.max(
			0,
			...past
				.filter(({ year }) => year === of)
				.map(({ date }) => ((Number(date.slice(5, 7)) + 8) % 12) + 1)
		);
	const hasBefore = rolls.some(({ year }) => year === latest - 1);
	if (!hasBefore || monthsOf(latest) >= monthsOf(latest - 1)) return [];
	return [{ filter: 'unfinished-year', value: String(latest), label: String(monthsOf(latest)) }];
}

type Lane = MetricRows['history-lanes'] & { order: number };

function lanesOf(facts: Facts): Lane[] {
	const lane = (
		cells: Cells,
		name: string,
		from: string,
		to: string,
		label: string,
		text: string
	) => ({
		lane: name,
		year_from: Number(from),
		year_to: to === '' ? null : Number(to),
		label,
		text,
		source: cells['source'] ?? '',
		order: Number(cells['ord'] ?? '1')
	});
	return [
		...cellsOf(facts, 'history_event').map((cells) => {
			const year = cells['happened_year'] || cells['year'] || '';
			return lane(cells, cells['track'] ?? '', year, year, `${year}年`, cells['text'] ?? '');
		}),
		...cellsOf(facts, 'steering_term').map((cells) => {
			const { year_from: from = '', year_to: to = '', term = '', organization = '' } = cells;
			return lane(cells, 'steering', from, to, term, organization);
		}),
		...cellsOf(facts, 'shared_tool').map((cells) => {
			const { year = '', name = '', edition = '', text = '' } = cells;
			return lane(cells, 'tool', year, year, edition ? `${name} ${edition}` : name, text);
		}),
		...cellsOf(facts, 'working_group')
			.filter(({ entry }) => entry === 'count')
			.map((cells) => {
				const { fiscal_year: year = '', text = '' } = cells;
				return lane(cells, 'working-group', year, year, `${year}年`, text);
			})
	];
}

/**
 * What happened in the years of a view. A view that begins with the records shows what came before
 * them too.
 */
export function historyLanes(
	facts: Facts,
	filters: Filters,
	choices: Choices
): MetricRows['history-lanes'][] {
	const records = Number(networkFact(facts, 'first_fiscal_year'));
	const from = filters.from ?? 0;
	const tracks = choices['tracks'] ?? '';
	return lanesOf(facts)
		.filter(({ lane }) => tracks === '' || tracks.split('.').includes(lane))
		.filter(({ year_from: start, year_to: end }) => {
			const isBeforeEnd = start <= (filters.to ?? Infinity);
			return isBeforeEnd && (from <= records || (end ?? Infinity) >= from);
		})
		.sort(
			(a, b) =>
				compare(a.lane, b.lane) ||
				a.year_from - b.year_from ||
				compare(a.label, b.label) ||
				a.order - b.order ||
				compare(a.text, b.text)
		)
		.map(({ order: _, ...row }) => row);
}
