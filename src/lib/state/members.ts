import { decodeColumns, decodeRows, type DecodedRow } from '$lib/metrics/decode-rows';
import type { EvidenceQuestion } from '$lib/metrics/evidence';
import { membersQuestion } from '$lib/metrics/members';
import type { MetricColumn } from '$lib/metrics/metric';
import type { LoadedRecords } from './origins';

/** An organization that a number counts. */
export interface Member {
	id: string;
	name: string;
}

const COLUMNS: readonly MetricColumn[] = ['organization_id', 'name'].map((name) => ({
	name,
	type: 'VARCHAR',
	nullable: false
}));

const idOf = ({ heir_id, member_id, organization_id }: DecodedRow) =>
	String(heir_id ?? member_id ?? organization_id);

/**
 * The organizations that a number counts, in the order of their names; null where it is no count of
 * organizations. Rejects with QueryError.
 */
export async function readMembers(
	{ engine }: LoadedRecords,
	question: EvidenceQuestion
): Promise<Member[] | null> {
	const asked = membersQuestion(question);
	if (!asked) return null;
	const { request, list } = asked;
	const table = await engine.query(request);
	const rows: readonly DecodedRow[] = list
		? (decodeRows(list.list, table) as unknown as DecodedRow[])
		: decodeColumns('members', COLUMNS, table);
	return rows
		.filter((row) => !list || row[list.where.column] === list.where.value)
		.map((row) => ({ id: idOf(row), name: String(row.name) }))
		.sort((a, b) => a.name.localeCompare(b.name, 'ja'));
}
