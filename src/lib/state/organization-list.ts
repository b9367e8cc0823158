import { ORGANIZATION } from '$lib/domain/tables';
import {
	idOfWritten,
	writtenNameOf,
	type Change,
	type Edit,
	type Merge,
	type Rename,
	type Split
} from '$lib/workspace/change';
import { readCells } from './canonical-cells';
import type { Layer } from './layer';
import {
	cell,
	isSpelling,
	madeRow,
	mergeRows,
	newest,
	renameRows,
	withCells
} from './organization-names';
import { NEWEST, RecordList, type ListedRow } from './record-list';

/** A rule that gives records another organization than the one they name. */
export interface SplitRule {
	organization: string;
	id: string;
	names: ReadonlySet<string>;
	/** Only records from this day on; '' = all. */
	from: string;
}

/** The organizations as lists and changes leave them. */
export class OrganizationList {
	readonly #list = new RecordList(ORGANIZATION);
	/** Ids that a later list has given to organizations known only by a written name before. */
	readonly #aliases = new Map<string, string>();
	/** The entry that listed each organization known only by a written name. */
	readonly #madeBy = new Map<string, string>();
	readonly #splits: SplitRule[] = [];

	/** The splits in force, in their order. */
	get splits(): readonly SplitRule[] {
		return this.#splits.map((rule) => ({
			...rule,
			organization: this.#aliases.get(rule.organization) ?? rule.organization
		}));
	}

	/** Take in the next layer of any table; gives the layers to be put before it. */
	take(layer: Layer): Layer[] {
		if (layer.table === ORGANIZATION.name) this.#adoptNamed(layer.csv);
		const isOurs = [layer.table, layer.replaces?.table].includes(ORGANIZATION.name);
		const changed = isOurs ? this.#list.takeChanged() : [];
		this.#list.take(layer);
		return changed;
	}

	/** What was changed since, as layers. */
	takeChanged(): Layer[] {
		return this.#list.takeChanged();
	}

	/** Let a change of an organization have its effect; one nobody knows by now has none. */
	apply(change: Change, entryId: string): void {
		if (change.operation === 'rename') this.#rename(change, entryId);
		else if (change.operation === 'merge') this.#merge(change, entryId);
		else if (change.operation === 'split') this.#split(change, entryId);
		else if (change.table === 'organization') this.#edit(change, entryId);
	}

	has(id: string): boolean {
		return this.#list.has(id);
	}

	/** Ids of the organizations that have or had a name. */
	idsOf(name: string): string[] {
		return this.#list
			.groups()
			.filter((id) => this.#list.rows(id).some((row) => cell(row, 'name') === name));
	}

	#rename(change: Rename, entryId: string): void {
		const id = this.#listed(change.organization, entryId);
		if (id) this.#list.change(id, renameRows(this.#list.rows(id), change), entryId);
	}

	#edit({ id: edited, changes }: Edit, entryId: string): void {
		const id = this.#listed(edited, entryId);
		if (!id) return;
		const cells = Object.entries(changes).map(([column, { now }]) => [column, now] as const);
		const rows = this.#list.rows(id).map((row) => withCells(row, Object.fromEntries(cells)));
		this.#list.change(id, rows, entryId);
	}

	#merge({ organization, into: wanted, from }: Merge, entryId: string): void {
		const id = this.#listed(organization, entryId);
		const into = wanted === '' ? '' : this.#listed(wanted, entryId);
		if (!id || into === null || id === into) return;
		this.#list.change(id, mergeRows(this.#list.rows(id), into, from), entryId);
		const last = this.#findLast(id);
		// The newer word holds: the organization it goes into does not go into this one.
		if (last) this.#list.change(last, mergeRows(this.#list.rows(last), '', ''), entryId);
	}

	/** The organization whose merger closes a circle that begins at this one. */
	#findLast(id: string): string | null {
		const passed = new Set<string>();
		let at = id;
		while (!passed.has(at)) {
			passed.add(at);
			const next = this.#mergedInto(at);
			if (next === '') return null;
			if (next === id) return at;
			at = next;
		}
		return null;
	}

	#mergedInto(id: string): string {
		const latest = newest(this.#list.rows(id));
		return latest && cell(latest, 'valid_to') !== '' ? cell(latest, 'merged_into') : '';
	}

	#split({ organization, id: made, name, names, from }: Split, entryId: string): void {
		const id = this.#listed(organization, entryId);
		const latest = id === null ? undefined : newest(this.#list.rows(id));
		if (id === null || !latest || id === made) return;
		const own = this.#list.rows(id);
		const isMoved = (row: ListedRow) => from === '' && names.includes(cell(row, 'name'));
		const moved = own.every((row) => isMoved(row) || isSpelling(row)) ? [] : own.filter(isMoved);
		const reset = { organization_id: made, merged_into: '' };
		const rows = [
			...this.#list.rows(made),
			...moved.map((row) => withCells(row, reset)),
			madeRow({ ...latest.cells, ...reset, name, valid_from: from, valid_to: '' }, NEWEST)
		];
		this.#list.change(made, rows, entryId);
		if (moved.length > 0) {
			this.#list.change(
				id,
				own.filter((row) => !moved.includes(row)),
				entryId
			);
		}
		this.#splits.push({ organization: id, id: made, names: new Set(names), from });
	}

	/**
	 * The id under which an organization is listed, or null where nobody knows it. One that is known
	 * only by a written name is listed by the first change of it.
	 */
	#listed(id: string, entryId: string): string | null {
		const known = this.#aliases.get(id) ?? id;
		if (this.#list.has(known)) return known;
		const name = writtenNameOf(known);
		if (name === null) return null;
		const listed = this.idsOf(name).sort().at(-1);
		if (listed !== undefined) return listed;
		const row = madeRow({ organization_id: known, name }, NEWEST);
		this.#list.change(known, [row], entryId);
		this.#madeBy.set(known, entryId);
		return known;
	}

	/** A list that is taken in knows by an id what was known by a written name before. */
	#adoptNamed(csv: Uint8Array): void {
		if (this.#madeBy.size === 0) return;
		for (const cells of readCells(ORGANIZATION, csv)) {
			const [id = '', written] = [cells['organization_id'], idOfWritten(cells['name'] ?? '')];
			if (id !== written && this.#madeBy.has(written)) this.#adopt(written, id);
		}
	}

	#adopt(written: string, id: string): void {
		const entryId = this.#madeBy.get(written) ?? '';
		this.#madeBy.delete(written);
		this.#aliases.set(written, id);
		const rows = this.#list.rows(written).map((row) => withCells(row, { organization_id: id }));
		this.#list.change(id, [...this.#list.rows(id), ...rows], entryId);
		this.#list.change(written, [], entryId);
		for (const other of this.#list.groups()) {
			const isHeir = this.#list.rows(other).some((row) => cell(row, 'merged_into') === written);
			if (!isHeir) continue;
			const mended = this.#list
				.rows(other)
				.map((row) =>
					cell(row, 'merged_into') === written ? withCells(row, { merged_into: id }) : row
				);
			this.#list.change(other, mended, entryId);
		}
	}
}
