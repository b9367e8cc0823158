import { municipalityOfCode } from '$lib/domain/municipality';
import type { CanonicalRecord, TableSchema } from '$lib/domain/schema';
import { ATTENDANCE, MEETING, ORGANIZATION, WORKING_GROUP_ACTIVITY } from '$lib/domain/tables';
import { createIssue, type Issue, type IssueCode } from '../review/issue';

/** A table that was read, with the spreadsheet row of each record. */
export interface CheckedTable {
	schema: TableSchema;
	records: readonly CanonicalRecord[];
	rows: readonly number[];
}

/** What is wrong between tables, by the file it has to be mended in. */
export interface ReferenceIssues {
	table: string;
	issues: Issue[];
}

type Check = (record: CanonicalRecord) => CellIssue | null;

interface CellIssue {
	code: IssueCode;
	column: string;
	value: string;
	detail: string;
}

/** Check that what records name exists: organizations, meetings, municipalities. */
export function checkReferences(tables: ReadonlyMap<string, CheckedTable>): ReferenceIssues[] {
	const organizations = valuesOf(tables.get(ORGANIZATION.name), 'organization_id');
	const meetings = tables.get(MEETING.name)?.records ?? [];
	const statuses = new Map(meetings.map((one) => [one['meeting_id'], one['status']]));
	const hasOrganization = known('organization_id', organizations, ORGANIZATION.label);
	const hasMeeting = known('meeting_id', new Set(statuses.keys()), MEETING.label);
	const wasHeld: Check = ({ meeting_id: id = '' }) => {
		const isCancelled = statuses.get(id) === 'cancelled';
		const place = { column: 'meeting_id', value: id, detail: '' };
		return isCancelled ? { code: 'cancelled-meeting', ...place } : null;
	};
	const checks: [string, Check[]][] = [
		[ORGANIZATION.name, [known('merged_into', organizations, ORGANIZATION.label), hasMunicipality]],
		[ATTENDANCE.name, [hasOrganization, hasMeeting, wasHeld]],
		[WORKING_GROUP_ACTIVITY.name, [hasOrganization]],
		['municipality_tile', [hasMunicipality]]
	];
	return checks.map(([table, all]) => ({ table, issues: runChecks(tables.get(table), all) }));
}

function runChecks(table: CheckedTable | undefined, checks: readonly Check[]): Issue[] {
	const { records = [], rows = [] } = table ?? {};
	return records.flatMap((record, index) => {
		return checks.flatMap((check) => {
			const found = check(record);
			if (!found) return [];
			const { code, ...place } = found;
			return [createIssue(code, { ...place, row: rows[index] ?? 0 })];
		});
	});
}

function valuesOf(table: CheckedTable | undefined, column: string): Set<string | undefined> {
	return new Set(table?.records.map((record) => record[column]));
}

function known(column: string, values: ReadonlySet<string | undefined>, detail: string): Check {
	return (record) => {
		const value = record[column] ?? '';
		// Without a list there is nothing to check against: lists are optional.
		const isKnown = value === '' || values.size === 0 || values.has(value);
		return isKnown ? null : { code: 'unknown-reference', column, value, detail };
	};
}

/** A code must exist and, where a name stands beside it, be that municipality's. */
function hasMunicipality(record: CanonicalRecord): CellIssue | null {
	const { municipality_code: code = '', municipality: name = '' } = record;
	if (code === '') return null;
	const place = { column: 'municipality_code', value: code };
	const found = municipalityOfCode(code);
	if (!found) return { code: 'unknown-municipality-code', ...place, detail: '' };
	const isNamed = name === '' || name === found.name || name === found.prefecture + found.name;
	return isNamed ? null : { code: 'municipality-mismatch', ...place, detail: found.name };
}
