import { ATTENDANCE, MEETING } from '$lib/domain/tables';
import { visitRecords } from '$lib/workspace/csv-groups';
import type { Edit } from '$lib/workspace/change';
import { readCells, type Cells } from './canonical-cells';
import type { Layer } from './layer';
import { madeRow, withCells } from './organization-names';
import { NEWEST, RecordList } from './record-list';

/** What attendance says of meetings, by their ids. */
export type Rolls = ReadonlyMap<string, Cells>;

/** The meetings as lists and changes leave them. */
export class MeetingList {
	readonly #list = new RecordList(MEETING);
	readonly #rollsOf: () => Rolls;

	/** `rollsOf`: what attendance says of the edited meetings; asked when no list has one. */
	constructor(rollsOf: () => Rolls) {
		this.#rollsOf = rollsOf;
	}

	/** Take in the next layer of any table; gives the layers to be put before it. */
	take(layer: Layer): Layer[] {
		const isOurs = [layer.table, layer.replaces?.table].includes(MEETING.name);
		const changed = isOurs ? this.#list.takeChanged() : [];
		this.#list.take(layer);
		return changed;
	}

	/** What was changed since, as layers. */
	takeChanged(): Layer[] {
		return this.#list.takeChanged();
	}

	/** Let an edit have its effect; one of a meeting nobody knows by now has none. */
	apply({ id, changes }: Edit, entryId: string): void {
		const cells = Object.entries(changes).map(([column, { now }]) => [column, now] as const);
		const known = this.#list.rows(id);
		const roll = known.length === 0 ? this.#rollsOf().get(id) : undefined;
		const rows = roll ? [madeRow(roll, NEWEST)] : known;
		if (rows.length === 0) return;
		const edited = rows.map((row) => withCells(row, Object.fromEntries(cells)));
		this.#list.change(id, edited, entryId);
	}
}

/** What lists of attendance say of some meetings: their ids, days and titles. */
export function readRolls(csvs: Iterable<Uint8Array>, ids: ReadonlySet<string>): Rolls {
	const rolls = new Map<string, Cells>();
	const heading = new TextEncoder().encode('\n');
	for (const csv of csvs) {
		visitRecords(csv, (id, from, to) => {
			if (!ids.has(id)) return;
			const line = new Uint8Array([...heading, ...csv.subarray(from, to)]);
			const [said] = readCells(ATTENDANCE, line);
			const known = rolls.get(id);
			rolls.set(id, said ? addUp(id, said, known) : (known ?? {}));
		});
	}
	return rolls;
}

/** The earliest day and the last title, as the model has them. */
function addUp(id: string, said: Cells, known: Cells | undefined): Cells {
	const [day = '', title = ''] = [said['held_on'], said['meeting']];
	const [knownDay = day, knownTitle = title] = [known?.['held_on'], known?.['title']];
	return {
		meeting_id: id,
		held_on: day < knownDay ? day : knownDay,
		title: title > knownTitle ? title : knownTitle
	};
}
