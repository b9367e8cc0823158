import type { CsvRow, Dataset } from './dataset';
import { groupBy } from './group-by';
import { Register, type Organization } from './register';

/** A meeting that was held, will be held or was cancelled. */
export interface Meeting {
	id: string;
	date: string;
	year: number;
	month: number;
	number: number | null;
	title: string | null;
	kind: string;
	mode: string;
	pillar: string;
	isHeld: boolean;
	hasRoll: boolean;
	/** Called off, and nobody came all the same. */
	isCancelled: boolean;
}

/** What the filters on organizations look at. */
interface Guest {
	/** Who is counted: after a merger the organization merged into. */
	host: Organization | null;
	/** Whom the record itself means, before any merger. */
	own: Organization | null;
	/** How it is written. */
	written: string;
	kind: string;
	municipality: string;
	person: string;
}

/** One person at one meeting. */
export interface Visit extends Guest {
	meeting: Meeting;
	/** The organization is in the list of organizations. */
	isListed: boolean;
	newcomer: 'new' | 'returning' | 'unknown';
}

/** One person at one session of a working group. */
export interface Seat extends Guest {
	group: string;
	date: string;
	year: number;
	month: number;
	mode: string;
}

/** Everything a metric counts, from the rows of the CSVs. */
export interface Facts {
	meetings: readonly Meeting[];
	visits: readonly Visit[];
	seats: readonly Seat[];
	/** The first 年度 in which each organization came, under its own or a merged name. */
	firstYears: ReadonlyMap<Organization | null, number>;
	dataset: Dataset;
}

/** 年度: April to March, named by its first year. */
export function yearOf(date: string): number {
	const [year = 0, month = 0] = date.split('-').map(Number);
	return month >= 4 ? year : year - 1;
}

/** The month of an ISO date. */
export function monthOf(date: string): number {
	return Number(date.slice(5, 7));
}

/** Records told apart by `keyOf`: each as often as in the batch that has it most often. */
function mergeBatches(rows: readonly CsvRow[], keyOf: (row: CsvRow) => string): CsvRow[] {
	const merged: CsvRow[] = [];
	for (const same of groupBy(rows, keyOf).values()) {
		const counts = [...groupBy(same, ({ batch }) => batch).values()];
		merged.push(...counts.reduce((most, batch) => (batch.length > most.length ? batch : most)));
	}
	return merged;
}

function cell({ cells }: CsvRow, name: string): string {
	return cells[name] ?? '';
}

/** The newest row of the calendar for each meeting. */
function readCalendar(rows: readonly CsvRow[]): Map<string, CsvRow> {
	const calendar = new Map<string, CsvRow>();
	for (const row of rows) {
		const known = calendar.get(cell(row, 'meeting_id'));
		if (!known || row.batch > known.batch || (row.batch === known.batch && row.row > known.row)) {
			calendar.set(cell(row, 'meeting_id'), row);
		}
	}
	return calendar;
}

function toMeeting(id: string, listed: CsvRow | undefined, roll: readonly CsvRow[]): Meeting {
	const inRoll = (name: string) => roll.map((row) => cell(row, name)).find((text) => text) ?? '';
	const said = (inCalendar: string, name = inCalendar) =>
		(listed ? cell(listed, inCalendar) : '') || inRoll(name);
	const date = said('held_on');
	const number = listed ? cell(listed, 'number') : '';
	const status = (listed && cell(listed, 'status')) || 'held';
	return {
		id,
		date,
		year: yearOf(date),
		month: monthOf(date),
		number: number === '' ? null : Number(number),
		title: said('title', 'meeting') || null,
		kind: said('kind', 'meeting_kind') || 'unknown',
		mode: (listed && cell(listed, 'mode')) || modeOfRoll(roll),
		pillar: (listed && cell(listed, 'pillar')) || 'unknown',
		isHeld: roll.length > 0 || status === 'held',
		hasRoll: roll.length > 0,
		isCancelled: roll.length === 0 && status === 'cancelled'
	};
}

/** How a meeting was held by its roll: some in the room and some online make it hybrid. */
function modeOfRoll(roll: readonly CsvRow[]): string {
	const modes = new Set(roll.map((row) => cell(row, 'mode')));
	for (const none of ['', 'unknown']) modes.delete(none);
	const [mode = 'unknown'] = modes;
	return modes.size > 1 ? 'hybrid' : mode;
}

function toGuest(register: Register, row: CsvRow, date: string): Guest & { isListed: boolean } {
	const own = register.find(cell(row, 'organization_id'), cell(row, 'organization'));
	const host = own && register.hostOf(own, date);
	return {
		host,
		own,
		written: cell(row, 'organization') || cell(row, 'organization_id'),
		kind: host?.kind || 'unknown',
		municipality: host?.municipality || 'unknown',
		person: cell(row, 'person_key'),
		isListed: own?.isListed ?? false
	};
}

function newcomerOf(person: string, year: number, firstYears: ReadonlyMap<string, number>) {
	if (person === '') return 'unknown';
	return firstYears.get(person) === year ? 'new' : 'returning';
}

/** The facts of a data set, counted record by record. */
export function readFacts(dataset: Dataset): Facts {
	const rows = (table: string) => dataset.get(table) ?? [];
	const register = new Register(rows('organization'));
	const columns = ['meeting_id', 'organization_id', 'organization', 'person_key'];
	const records = mergeBatches(rows('attendance'), (row) =>
		columns.map((name) => cell(row, name)).join('\t')
	);
	const calendar = readCalendar(rows('meeting'));
	const rolls = groupBy(records, (row) => cell(row, 'meeting_id'));
	const meetings = [...new Set([...calendar.keys(), ...rolls.keys()])].map((id) =>
		toMeeting(id, calendar.get(id), rolls.get(id) ?? [])
	);
	const arrivals = meetings.flatMap((meeting) =>
		(rolls.get(meeting.id) ?? []).map((row) => ({ meeting, row }))
	);
	const guests = arrivals.map(({ meeting, row }) => ({
		...toGuest(register, row, meeting.date),
		meeting
	}));
	const firstVisits = firstYearsBy(guests, ({ person }) => person);
	const visits = guests.map((guest): Visit => {
		return { ...guest, newcomer: newcomerOf(guest.person, guest.meeting.year, firstVisits) };
	});
	const firstYears = firstYearsBy(visits, ({ host }) => host);
	return { meetings, visits, seats: readSeats(dataset, register), firstYears, dataset };
}

function firstYearsBy<Key, One extends { meeting: Meeting }>(
	visits: readonly One[],
	keyOf: (visit: One) => Key
): Map<Key, number> {
	const groups = groupBy(visits, keyOf);
	return new Map(
		[...groups].map(([key, own]) => [key, Math.min(...own.map(({ meeting }) => meeting.year))])
	);
}

function readSeats(dataset: Dataset, register: Register): Seat[] {
	const columns = ['working_group', 'held_on', 'organization_id', 'organization', 'person_key'];
	const activity = dataset.get('working_group_activity') ?? [];
	return mergeBatches(activity, (row) => columns.map((name) => cell(row, name)).join('\t')).map(
		(row) => {
			const date = cell(row, 'held_on');
			return {
				...toGuest(register, row, date),
				group: cell(row, 'working_group'),
				date,
				year: yearOf(date),
				month: monthOf(date),
				mode: cell(row, 'mode') || 'unknown'
			};
		}
	);
}
