/** What every change of an organization or a meeting says beside itself. */
export interface ChangeHead {
	/** Ids of the changes of the same subject that were in force when it was written. */
	sees?: readonly string[];
}

/** An organization has another name. */
export interface Rename extends ChangeHead {
	operation: 'rename';
	organization: string;
	was: string;
	name: string;
	/** First day of the new name (ISO date); '' = only the spelling is mended, for all time. */
	from: string;
}

/** An organization went into another one. */
export interface Merge extends ChangeHead {
	operation: 'merge';
	organization: string;
	/** '' = it did not go into another one, whatever a list says. */
	into: string;
	/** First day (ISO date) on which its attendance counts for `into`; '' = always. */
	from: string;
}

/** What was taken for one organization is two. */
export interface Split extends ChangeHead {
	operation: 'split';
	organization: string;
	/** Id of the new organization (`splitId`). */
	id: string;
	name: string;
	/** Records written under these names belong to the new one. */
	names: readonly string[];
	/** Only records from this day on (ISO date); '' = all. */
	from: string;
}

/** Tables whose records can be edited. */
export type EditedTable = 'organization' | 'meeting';

/** Cells of an organization or a meeting are other ones. */
export interface Edit extends ChangeHead {
	operation: 'edit';
	table: EditedTable;
	id: string;
	/** Canonical cells by column: what stood there, and what stands there now ('' = empty). */
	changes: Readonly<Record<string, { was: string; now: string }>>;
}

/** A change a user makes to what the records say. The files of the records stay as they are. */
export type Change = Rename | Merge | Split | Edit;

/** Columns an edit may change. A merger is a `merge`, a name a `rename`. */
export const EDITABLE: Readonly<Record<EditedTable, readonly string[]>> = {
	organization: ['kind', 'municipality_code', 'municipality'],
	meeting: ['title', 'held_on', 'mode', 'kind', 'status', 'number', 'pillar']
};

/** Begin of the id of an organization that is known only by a name written in attendance. */
const WRITTEN = 'name:';

/** The id of an organization that no list knows, by the name it is written under. */
export function idOfWritten(name: string): string {
	return WRITTEN + name;
}

/** The name in such an id, or null for the id of a listed organization. */
export function writtenNameOf(id: string): string | null {
	return id.startsWith(WRITTEN) ? id.slice(WRITTEN.length) : null;
}

/** What a change is about: `organization/<id>` or `meeting/<id>`. */
export function subjectOf(change: Change): string {
	return change.operation === 'edit'
		? `${change.table}/${change.id}`
		: `organization/${change.organization}`;
}

/** What a change says, by the field it says it of. A municipality's name and code are one field. */
export function statementsOf(change: Change): ReadonlyMap<string, string> {
	const subject = subjectOf(change);
	const say = (field: string, ...parts: string[]) =>
		new Map([[`${subject}/${field}`, JSON.stringify(parts)]]);
	if (change.operation === 'rename') return say('name', change.name, change.from);
	if (change.operation === 'merge') return say('merger', change.into, change.from);
	if (change.operation === 'split') {
		return say('split', change.id, change.name, change.from, ...change.names.toSorted());
	}
	const cells = Object.entries(change.changes).sort(([one], [other]) => (one < other ? -1 : 1));
	const said = new Map<string, string>();
	for (const [column, { now }] of cells) {
		const field = `${subject}/${column.replace(/^municipality_code$/, 'municipality')}`;
		said.set(field, (said.get(field) ?? '') + JSON.stringify([column, now]));
	}
	return said;
}

/** A change without what it would leave as it is; null when nothing is left. */
export function withoutIdle(change: Change): Change | null {
	if (change.operation === 'rename') {
		return change.name === change.was && change.from === '' ? null : change;
	}
	if (change.operation !== 'edit') return change;
	const changed = Object.entries(change.changes).filter(([, { was, now }]) => was !== now);
	if (changed.length === 0) return null;
	// One field in two columns: who changes one of them says both.
	const isPlace = changed.some(([column]) => column.startsWith('municipality'));
	const kept = Object.entries(change.changes).filter(
		([column, { was, now }]) => was !== now || (isPlace && column.startsWith('municipality'))
	);
	return { ...change, changes: Object.fromEntries(kept) };
}

/**
 * The id of an organization split off: the same on every computer that splits the same name off, so
 * that two secretaries who do so agree.
 */
export function splitId(organization: string, name: string): string {
	const text = `${organization}\u001f${name}`;
	return `org-${hash(text, 0x811c9dc5)}${hash(text, 0x9747b28c)}`;
}

function hash(text: string, seed: number): string {
	let bits = seed;
	for (let at = 0; at < text.length; at++) {
		bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
	}
	return (bits >>> 0).toString(16).padStart(8, '0');
}
