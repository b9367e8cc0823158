import type { TableSchema } from '$lib/domain/schema';
import type { Calendar } from '../meetings/calendar';
import type { Cell } from './normalize';

/** A meeting a file speaks of. */
export interface ReadMeeting {
	meetingId: string;
	title: string;
	/** ISO date. */
	heldOn: string;
	/** Records of the file that belong to it. */
	records: number;
}

/** The first records of a file in canonical form. */
export interface Sample {
	headings: string[];
	rows: string[][];
}

const SAMPLE_ROWS = 20;

/** Counts what a file holds while it is read. */
export class Tally {
	records = 0;
	fresh = 0;
	changed = 0;
	rejected = 0;
	duplicates = 0;
	readonly sample: Sample;
	readonly #calendar: Calendar;
	readonly #isCalendar: boolean;
	readonly #people = new Set<string>();
	readonly #meetings = new Map<string, ReadMeeting>();
	#last: ReadMeeting | null = null;
	readonly #at: Record<'meeting' | 'heldOn' | 'title' | 'person', number>;

	constructor(table: TableSchema, calendar: Calendar) {
		const names = table.columns.map(({ name }) => name);
		this.#calendar = calendar;
		this.#isCalendar = names.includes('title');
		this.sample = { headings: table.columns.map(({ label }) => label), rows: [] };
		this.#at = {
			meeting: names.indexOf('meeting_id'),
			heldOn: names.indexOf('held_on'),
			title: Math.max(names.indexOf('title'), names.indexOf('meeting')),
			person: names.indexOf('person_key')
		};
	}

	/** Count an accepted record. */
	count(cells: readonly Cell[], isFresh: boolean) {
		this.records += 1;
		if (isFresh) this.fresh += 1;
		if (this.sample.rows.length < SAMPLE_ROWS) {
			this.sample.rows.push(cells.map(({ text }) => text));
		}
		const person = cells[this.#at.person];
		if (person && !person.isCounted) this.#countPerson(person);
		if (this.#at.meeting !== -1) this.#countMeeting(cells);
	}

	/** The same cell comes with every attendance of a person: only its first counts. */
	#countPerson(person: Cell) {
		person.isCounted = true;
		if (person.text !== '') this.#people.add(person.text);
	}

	/** Different people, by key. */
	get people(): ReadonlySet<string> {
		return this.#people;
	}

	/** The meetings, by date. */
	get meetings(): ReadMeeting[] {
		const all = [...this.#meetings.values()];
		return all.sort((one, other) => compare(one.heldOn, other.heldOn));
	}

	#countMeeting(cells: readonly Cell[]) {
		const meetingId = cells[this.#at.meeting]!.text;
		if (this.#last?.meetingId !== meetingId) {
			this.#last = this.#meetings.get(meetingId) ?? this.#addMeeting(cells, meetingId);
		}
		this.#last.records += 1;
	}

	#addMeeting(cells: readonly Cell[], meetingId: string): ReadMeeting {
		const listed = this.#calendar.find(meetingId);
		const heldOn = cells[this.#at.heldOn]!.text;
		const own = cells[this.#at.title]?.text ?? '';
		const title = this.#isCalendar ? own : listed?.title || own;
		const meeting = { meetingId, title, heldOn, records: 0 };
		this.#meetings.set(meetingId, meeting);
		return meeting;
	}
}

function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
