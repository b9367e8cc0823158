import type { TableSchema } from '$lib/domain/schema';
import { MEETING } from '$lib/domain/tables';
import { indexOf, type PreparedContext } from '../context';
import type { ExistingTable } from './existing-table';
import { Identity, SEPARATOR } from './identity';
import { toCell, type Cell } from './normalize';

/** What became of a record: not seen before, there already, or twice in this file. */
export type Match =
	| { name: 'fresh' }
	| { name: 'existing'; record: readonly string[] }
	| { name: 'duplicate'; firstRow: number; isSame: boolean };

/** First rows by middle and last part of the key; of records without person, how many. */
type Seen = Map<string, Map<string, number>>;

/** Existing records of one middle part, by the last part of their keys. */
interface KnownMiddle {
	byLast: Map<string, string[][]>;
	/** One record that stands for all whose keys are spelled alike but for the person. */
	shared: string[][];
}

type Known = Map<string, KnownMiddle>;

interface Group {
	seen: Seen;
	known: Known;
	/** Different records there already, and how many of them were met. */
	total: number;
	met: number;
	added: number;
}

/** How the records of one meeting compare with those there already. */
export interface MeetingMatch {
	/** First cell of the records: the meeting. */
	group: string;
	/** First cells under which the existing records are stored. */
	stored: readonly string[];
	added: number;
	kept: number;
	removed: number;
}

const FRESH: Match = { name: 'fresh' };

/**
 * Compares records with those that exist and with each other, by the key of the table. Records that
 * name no person are never taken for one another: as many are known as there are.
 */
export class Matcher {
	readonly #table: TableSchema;
	readonly #identity: Identity;
	readonly #namesPeople: boolean;
	readonly #groups = new Map<string, Group>();
	readonly #existing: ExistingTable | undefined;
	readonly #storedGroups: ReadonlyMap<string, string[]>;
	/** Records by their row, in tables that name no people: those are short. */
	readonly #contents = new Map<number, string>();
	#cells: readonly Cell[] = [];
	readonly #spellingAt: readonly number[];
	readonly #textAt = (index: number) => this.#cells[index]!.text;

	constructor(table: TableSchema, context: PreparedContext) {
		this.#table = table;
		this.#identity = new Identity(table, context.organizations);
		this.#namesPeople = table.key.includes('person_key');
		const spelled = table.key.filter((name) => name !== 'person_key');
		this.#spellingAt = spelled.map((name) => indexOf(table, name));
		this.#existing = context.existing.get(table.name);
		this.#storedGroups = storedGroups(table, context, this.#existing);
	}

	/** Match a record and remember it. */
	match(cells: readonly Cell[], row: number): Match {
		const identity = this.#identity;
		this.#cells = cells;
		identity.read(this.#textAt);
		const { group: groupKey, middle, last } = identity;
		const group = this.#groups.get(groupKey) ?? this.#open(groupKey);
		let rows = group.seen.get(middle);
		if (!rows) group.seen.set(middle, (rows = new Map<string, number>()));
		const before = rows.get(last);
		const isAnonymous = this.#namesPeople && last === '';
		if (before !== undefined && !isAnonymous) return this.#duplicate(cells, before);
		rows.set(last, isAnonymous ? (before ?? 0) + 1 : row);
		if (!this.#namesPeople) this.#contents.set(row, contentOf(cells));
		const record = group.known.get(middle)?.byLast.get(last)?.[isAnonymous ? (before ?? 0) : 0];
		if (!record) {
			group.added += 1;
			return FRESH;
		}
		group.met += 1;
		return { name: 'existing', record };
	}

	/** Of each meeting met that has records already, how old and new compare. */
	compare(): MeetingMatch[] {
		return [...this.#groups].flatMap(([group, { total, met, added }]) => {
			const stored = this.#storedGroups.get(group) ?? [];
			return total === 0 ? [] : [{ group, stored, added, kept: met, removed: total - met }];
		});
	}

	/** Organizations among the records matched: their IDs, or names in one spelling. */
	organizationKeys(): Set<string> {
		if (this.#table.key[0] === 'organization_id') return new Set(this.#groups.keys());
		const middles = [...this.#groups.values()].flatMap(({ seen }) => [...seen.keys()]);
		const keys = new Set(middles.map((middle) => this.#identity.organizationOf(middle)));
		keys.delete('');
		return keys;
	}

	#duplicate(cells: readonly Cell[], firstRow: number): Match {
		const isSame = this.#namesPeople || this.#contents.get(firstRow) === contentOf(cells);
		return { name: 'duplicate', firstRow, isSame };
	}

	#open(groupKey: string): Group {
		const known: Known = new Map();
		for (const stored of this.#storedGroups.get(groupKey) ?? []) {
			for (const records of this.#existing?.recordsByFile(stored) ?? []) {
				const seats = new Map<string, number>();
				for (const record of records) this.#learn(record, known, seats);
			}
		}
		const total = countRecords(known);
		const group = { seen: new Map() as Seen, known, total, met: 0, added: 0 };
		this.#groups.set(groupKey, group);
		return group;
	}

	/** `seats`: how many people without a key the file has had by now, by middle part. */
	#learn(record: string[], known: Known, seats: Map<string, number>) {
		this.#identity.read((index) => record[index] ?? '');
		const { middle, last } = this.#identity;
		let entry = known.get(middle);
		if (!entry) known.set(middle, (entry = { byLast: new Map(), shared: [] }));
		const isShared = entry.shared[0] && this.#isSpelledAlike(entry.shared[0], record);
		if (!isShared) entry.shared = [record];
		if (this.#namesPeople && last === '') {
			const seat = seats.get(middle) ?? 0;
			seats.set(middle, seat + 1);
			const anonymous = entry.byLast.get('');
			if (!anonymous) entry.byLast.set('', [record]);
			// Otherwise one of another file has that seat already: they are the same.
			else if (seat === anonymous.length) anonymous.push(record);
		} else if (this.#namesPeople) entry.byLast.set(last, entry.shared);
		else entry.byLast.set(last, [record]); // in other tables the newest has the word
	}

	#isSpelledAlike(one: readonly string[], other: readonly string[]): boolean {
		return this.#spellingAt.every((index) => one[index] === other[index]);
	}
}

/** Spell the key of a record as the existing record does, so that stores find them equal. */
export function adoptKey(cells: Cell[], record: readonly string[], table: TableSchema) {
	for (const name of table.key) {
		if (name === 'person_key') continue; // equal, or the records would not have met
		const index = indexOf(table, name);
		if (cells[index]!.text !== record[index]) cells[index] = toCell(record[index] ?? '');
	}
}

/** Whether a record says anything that the existing one does not say. */
export function differs(cells: readonly Cell[], record: readonly string[]): boolean {
	return cells.some(({ text }, index) => text !== '' && text !== record[index]);
}

/** Different records of a meeting. */
function countRecords(known: Known): number {
	let count = 0;
	for (const { byLast } of known.values()) {
		for (const [last, records] of byLast) count += last === '' ? records.length : 1;
	}
	return count;
}

function contentOf(cells: readonly Cell[]): string {
	return cells.map(({ text }) => text).join(SEPARATOR);
}

/**
 * Stored first cells by the group they belong to now: attendance that was stored under its date
 * belongs to the meeting that the calendar has learned of since.
 */
function storedGroups(
	table: TableSchema,
	{ calendar }: PreparedContext,
	existing: ExistingTable | undefined
): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	const isOfMeeting = table.key[0] === 'meeting_id' && table.name !== MEETING.name;
	for (const stored of existing?.groups() ?? []) {
		const sameDay = isOfMeeting && !calendar.find(stored) ? calendar.on(stored) : [];
		const group = sameDay.length === 1 ? sameDay[0]!.meetingId : stored;
		groups.set(group, [...(groups.get(group) ?? []), stored]);
	}
	return groups;
}
