import type { AppliedChange } from '$lib/workspace/applied-changes';
import { idOfWritten, type Change } from '$lib/workspace/change';
import { compareIds } from '$lib/workspace/order';
import type { AttendanceTally, OrganizationUse } from './attendance-tally';
import { groupBy } from './group-by';
import { cell, compare, dayAfter, isSpelling, NEVER, newest } from './organization-names';
import type { ListedRow } from './record-list';

/** A name of an organization and when it was in use (ISO dates; '' = open). */
export interface NamePeriod {
	name: string;
	from: string;
	to: string;
}

/** An organization as the records in use have it. Codes and cells as in the canonical CSV. */
export interface OrganizationEntry {
	/** Of one that no list knows `name:` and the name it is written under. */
	id: string;
	/** The latest name. */
	name: string;
	/** '' = unknown. */
	kind: string;
	/** '' = unknown. */
	municipalityCode: string;
	municipality: string;
	/** The oldest first. */
	names: readonly NamePeriod[];
	/** Id of the organization it went into; '' = none. */
	mergedInto: string;
	/** First day on which its attendance counts for that one; '' = always. */
	mergedFrom: string;
	/** Attendances recorded for it, whomever they count for after a merger. */
	attendances: number;
	/** How records write it, the commonest first; records of working groups are counted too. */
	writtenNames: readonly { name: string; records: number }[];
	/** False for one known only by how records write it. */
	isListed: boolean;
	/** What was changed by hand, oldest first, whatever became of it. */
	changes: readonly AppliedChange[];
}

/** The listed organizations, and those that only records name, by name. */
export function listOrganizations(
	rows: readonly ListedRow[],
	{ uses }: AttendanceTally,
	changes: readonly AppliedChange[]
): OrganizationEntry[] {
	const listed = groupBy(rows, (row) => cell(row, 'organization_id'));
	const used = groupBy(uses, createResolve(listed));
	const touched = changesById(changes);
	const collator = new Intl.Collator('ja');
	return [...new Set([...listed.keys(), ...used.keys()])]
		.map((id) => toOrganization(id, listed, used.get(id) ?? [], touched))
		.sort((one, other) => collator.compare(one.name, other.name) || compare(one.id, other.id));
}

/** Whom records mean: by a listed id, else by a listed name, else whom they name. */
function createResolve(listed: ReadonlyMap<string, readonly ListedRow[]>) {
	const ids = new Map<string, string>();
	for (const [id, rows] of listed) {
		for (const row of rows) {
			const name = cell(row, 'name');
			if (id > (ids.get(name) ?? '')) ids.set(name, id);
		}
	}
	return ({ id, name }: OrganizationUse) =>
		listed.has(id) ? id : (ids.get(name) ?? idOfWritten(name || id));
}

function toOrganization(
	id: string,
	listed: ReadonlyMap<string, readonly ListedRow[]>,
	uses: readonly OrganizationUse[],
	touched: ReadonlyMap<string, readonly AppliedChange[]>
): OrganizationEntry {
	const rows = listed.get(id) ?? [];
	const latest = newest(rows);
	const say = (column: string) => (latest ? cell(latest, column) : '');
	const [heir, end] = [say('merged_into'), say('valid_to')];
	const isMerged = end !== '' && listed.has(heir);
	const written = uses.map(({ name, id: used }) => name || used);
	const known = [id, ...rows.map((row) => idOfWritten(cell(row, 'name')))];
	return {
		id,
		name: latest ? say('name') : (written.toSorted()[0] ?? id),
		kind: say('kind'),
		municipalityCode: say('municipality_code'),
		municipality: say('municipality'),
		names: namesOf(rows),
		mergedInto: isMerged ? heir : '',
		mergedFrom: isMerged && end > NEVER ? dayAfter(end) : '',
		attendances: uses.reduce((sum, use) => sum + use.attendances, 0),
		writtenNames: writtenNamesOf(uses),
		isListed: latest !== undefined,
		changes: [...new Set(known.flatMap((one) => touched.get(one) ?? []))].sort((one, other) =>
			compareIds(one.entryId, other.entryId)
		)
	};
}

/** Names with their periods, as the newest batch that has them says. */
function namesOf(rows: readonly ListedRow[]): NamePeriod[] {
	const periods = new Map<string, NamePeriod>();
	for (const row of rows.toSorted((one, other) => one.rank - other.rank)) {
		const [name, from] = [cell(row, 'name'), cell(row, 'valid_from')];
		if (isSpelling(row)) continue;
		periods.set(JSON.stringify([name, from]), { name, from, to: cell(row, 'valid_to') });
	}
	return [...periods.values()].sort((one, other) => compare(one.from, other.from));
}

function writtenNamesOf(uses: readonly OrganizationUse[]) {
	const named = groupBy(
		uses.filter(({ name }) => name !== ''),
		({ name }) => name
	);
	return [...named]
		.map(([name, own]) => ({ name, records: own.reduce((sum, { records }) => sum + records, 0) }))
		.sort((one, other) => other.records - one.records || compare(one.name, other.name));
}

/** Changes by the ids of every organization they concern. */
function changesById(changes: readonly AppliedChange[]): Map<string, AppliedChange[]> {
	const byId = new Map<string, AppliedChange[]>();
	for (const applied of changes) {
		for (const id of new Set(idsOf(applied.change))) {
			byId.set(id, [...(byId.get(id) ?? []), applied]);
		}
	}
	return byId;
}

function idsOf(change: Change): string[] {
	if (change.operation === 'edit') return change.table === 'organization' ? [change.id] : [];
	if (change.operation === 'merge') return [change.organization, change.into];
	if (change.operation === 'split') return [change.organization, change.id];
	return [change.organization];
}
