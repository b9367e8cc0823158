import { statementsOf, subjectOf, type Change } from './change';
import { compareIds } from './order';

/**
 * What became of a change: it holds (`active`), it was undone, the same already held when it came
 * (`duplicate`), or it contradicts one that its writer had not seen (`conflict`): the first holds.
 */
export type ChangeStatus = 'active' | 'undone' | 'duplicate' | 'conflict';

/** One change of the log and what became of it. */
export interface AppliedChange {
	/** Id of the log entry: what undo and redo name. */
	entryId: string;
	/** When, as an ISO 8601 timestamp. */
	at: string;
	/** Why, in the user's words; '' where nothing was said. */
	why: string;
	change: Change;
	status: ChangeStatus;
	/** Of a conflict: the entries of the changes it contradicts. */
	conflictsWith?: readonly string[];
}

interface Kept {
	applied: AppliedChange;
	statements: ReadonlyMap<string, string>;
	/** The change it says the same as, or itself: undo takes all of them out together. */
	original: string;
}

/** The changes of a log, taken in in its order. */
export class ChangeLedger {
	readonly #kept = new Map<string, Kept>();
	/** Ids of the changes that say something of a field. */
	readonly #byField = new Map<string, string[]>();

	/** Every change, oldest first. */
	list(): AppliedChange[] {
		return [...this.#kept.values()].map(({ applied }) => applied);
	}

	/** Whether an entry is a change. */
	has(entryId: string): boolean {
		return this.#kept.has(entryId);
	}

	/** Take in the next change of the log. */
	add(change: Change, { entryId, at, why }: Pick<AppliedChange, 'entryId' | 'at' | 'why'>): void {
		const applied: AppliedChange = { entryId, at, why, change, status: 'active' };
		const kept = { applied, statements: statementsOf(change), original: entryId };
		const conflicts = this.#findConflicts(kept) ?? this.#findCircle(change);
		const related = this.#related(kept).map((other) => other.applied);
		const same = conflicts ? null : findSame(change, related);
		if (same) kept.original = this.#kept.get(same.entryId)?.original ?? entryId;
		this.#kept.set(entryId, kept);
		for (const field of kept.statements.keys()) {
			this.#byField.set(field, [...(this.#byField.get(field) ?? []), entryId]);
		}
		if (same) this.#become(entryId, { status: 'duplicate' });
		else if (conflicts) this.#become(entryId, { status: 'conflict', conflictsWith: conflicts });
	}

	/** Take a change out, with those that say the same: none of them takes over in silence. */
	undo(entryId: string): void {
		for (const { applied } of this.#group(entryId)) {
			this.#become(applied.entryId, { status: 'undone' });
		}
	}

	/** Let a change hold again, unless one that says the same does, or one contradicts it. */
	redo(entryId: string): void {
		const kept = this.#kept.get(entryId);
		if (!kept || this.#group(entryId).some(isActive)) return;
		const conflicts = this.#findConflicts(kept);
		if (conflicts) this.#become(entryId, { status: 'conflict', conflictsWith: conflicts });
		else this.#become(entryId, { status: 'active' });
	}

	/** The changes that say something of the same fields, oldest first. */
	#related({ statements }: Pick<Kept, 'statements'>): Kept[] {
		const ids = [...statements.keys()].flatMap((field) => this.#byField.get(field) ?? []);
		return [...new Set(ids)].sort(compareIds).flatMap((id) => this.#kept.get(id) ?? []);
	}

	#group(entryId: string): Kept[] {
		const kept = this.#kept.get(entryId);
		if (!kept) return [];
		return this.#related(kept).filter(({ original }) => original === kept.original);
	}

	#become(entryId: string, fate: Pick<AppliedChange, 'status' | 'conflictsWith'>): void {
		const kept = this.#kept.get(entryId);
		if (!kept) return;
		const { at, why, change } = kept.applied;
		this.#kept.set(entryId, { ...kept, applied: { entryId, at, why, change, ...fate } });
	}

	/** Active changes that say something else of the same, where neither writer saw the other. */
	#findConflicts(kept: Kept): string[] | null {
		const { entryId, change } = kept.applied;
		const unseen = this.#related(kept).filter((other) => {
			if (!isActive(other) || other.applied.entryId === entryId) return false;
			const isSeen =
				this.#sees(change, other.applied.entryId) || this.#sees(other.applied.change, entryId);
			return !isSeen && contradicts(kept, other);
		});
		return unseen.length > 0 ? unseen.map(({ applied }) => applied.entryId) : null;
	}

	#sees({ sees = [] }: Change, entryId: string): boolean {
		return this.#group(entryId).some(({ applied }) => sees.includes(applied.entryId));
	}

	/** The mergers by which an organization would go into itself again. */
	#findCircle(change: Change): string[] | null {
		if (change.operation !== 'merge') return null;
		const mergers = new Map<string, { into: string; entryId: string }>();
		for (const { applied } of [...this.#kept.values()].filter(isActive)) {
			const { change: other, entryId } = applied;
			if (other.operation === 'merge') mergers.set(other.organization, { ...other, entryId });
		}
		const passed: string[] = [];
		let at = change.into;
		while (at !== change.organization) {
			const next = mergers.get(at);
			if (!next || passed.includes(next.entryId)) return null;
			passed.push(next.entryId);
			at = next.into;
		}
		return passed;
	}
}

/** The active change that says just what this one says, and has the last word on all of it. */
export function findSame(change: Change, changes: readonly AppliedChange[]): AppliedChange | null {
	const statements = statementsOf(change);
	const active = changes.filter(({ status }) => status === 'active');
	const said = active.map((one) => statementsOf(one.change));
	const at = said.findLastIndex((one) => saysTheSame(statements, one));
	const isOverruled = said.slice(at + 1).some((later) => {
		return [...statements.keys()].some((field) => later.has(field));
	});
	return isOverruled ? null : (active[at] ?? null);
}

/** Ids of the changes of a subject that someone who changes it now has before them. */
export function seenBy(change: Change, changes: readonly AppliedChange[]): string[] {
	const subject = subjectOf(change);
	return changes
		.filter((one) => one.status === 'active' && subjectOf(one.change) === subject)
		.map(({ entryId }) => entryId);
}

/** Changes in conflict that say just what this one says: it takes their place. */
export function settledBy(change: Change, changes: readonly AppliedChange[]): string[] {
	const statements = statementsOf(change);
	return changes
		.filter(({ status }) => status === 'conflict')
		.filter((one) => saysTheSame(statements, statementsOf(one.change)))
		.map(({ entryId }) => entryId);
}

function isActive({ applied }: Kept): boolean {
	return applied.status === 'active';
}

function contradicts(one: Kept, other: Kept): boolean {
	return [...one.statements].some(
		([field, said]) => (other.statements.get(field) ?? said) !== said
	);
}

function saysTheSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) {
	return one.size === other.size && [...one].every(([field, said]) => other.get(field) === said);
}
