import { ORGANIZATION } from '$lib/domain/tables';
import { ExistingTable } from '$lib/ingest/records/existing-table';
import type { RememberedDecisions } from '$lib/workspace/memory';
import type { MemoryKind } from '$lib/workspace/operation';
import { recordFiles } from './dataset';
import { groupsOfNeighbors, isSameTyping } from './typed-in-one-go';
import { userWorkspace } from './user-workspace';

/** A decision of an earlier import that is offered again. */
export interface Decision {
	kind: MemoryKind;
	/** What it is about: another name of an organization, the checksum of a layout. */
	key: string;
	/** What was decided, in words where there are any; '' for what was forgotten. */
	value: string;
}

/** Decisions that were remembered together. */
export interface DecisionGroup {
	/** What undo and redo name: the latest entry first. Several are one text, saved while typed. */
	entryIds: readonly string[];
	/** When, as an ISO 8601 timestamp. */
	at: string;
	/** False once forgotten. */
	isUsed: boolean;
	decisions: readonly Decision[];
}

/** Every decision that was remembered, the newest first; organizations by their names. */
export async function readDecisions(): Promise<DecisionGroup[]> {
	const { workspace } = await userWorkspace();
	const { remembered } = workspace.state;
	if (remembered.length === 0) return [];
	const files = await recordFiles(workspace);
	const names = organizationNames(files.filter(({ table }) => table === ORGANIZATION.name));
	const groups = groupsOfNeighbors(
		remembered.toReversed(),
		(later, earlier) =>
			later.active === earlier.active && isSameTyping(writtenOf(later), writtenOf(earlier))
	);
	return groups.flatMap((group) => {
		const [latest] = group;
		if (!latest) return [];
		const { at, active, kind, entries } = latest;
		const decisions = Object.entries(entries).map(([key, value]) => {
			const isName = kind === 'organization';
			return { kind, key, value: isName ? (names.get(value ?? '') ?? value ?? '') : (value ?? '') };
		});
		return [{ entryIds: group.map(({ entryId }) => entryId), at, isUsed: active, decisions }];
	});
}

function writtenOf({ at, kind, entries }: RememberedDecisions) {
	return { at, memory: kind, keys: Object.keys(entries) };
}

function organizationNames(files: readonly { csv: Uint8Array }[]): Map<string, string> {
	const nameAt = ORGANIZATION.columns.findIndex(({ name }) => name === 'name');
	const table = new ExistingTable(
		ORGANIZATION,
		files.map(({ csv }) => csv)
	);
	return new Map([...table.groups()].map((id) => [id, table.first(id)[nameAt] ?? id]));
}
