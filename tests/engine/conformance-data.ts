import type { EngineType, TableSource } from '$lib/engine/port';

/** A table of the suite: lines of CSV, file by file; the index of a file is its batch. */
export interface TableLines {
	name: string;
	columns: Readonly<Record<string, EngineType>>;
	files: readonly (readonly string[])[];
}

/** A table as `load` takes it. */
export function sourceOf({ name, columns, files }: TableLines): TableSource {
	const header = Object.keys(columns).join(',');
	const encoder = new TextEncoder();
	return {
		name,
		columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
		files: files.map((lines, batch) => ({
			bytes: encoder.encode([header, ...lines, ''].join('\n')),
			batch
		}))
	};
}

/** Without organization, with one that is not listed, one person for two, two 年度 side by side. */
export const VISITS: TableLines = {
	name: 'visit',
	columns: {
		id: 'VARCHAR',
		held_on: 'DATE',
		seats: 'INTEGER',
		hours: 'DOUBLE',
		organization_id: 'VARCHAR',
		person_key: 'VARCHAR'
	},
	files: [
		[
			'v-1,2023-03-31,2,1.5,a,p-1',
			'v-2,2023-04-01,1,1.5,a,p-1',
			'v-3,2023-04-01,3,1.5,b,p-1',
			'v-4,2023-05-10,,,,p-2',
			'v-5,2023-05-10,2,1.5,unmatched,p-3',
			'v-6,2024-03-31,3,1.5,c,',
			'v-7,2024-04-01,3,3,d,p-4'
		]
	]
};

/** Without municipality, without name, with everything CSV may hold. */
export const ORGANIZATIONS: TableLines = {
	name: 'organization',
	columns: { id: 'VARCHAR', name: 'VARCHAR', municipality_code: 'VARCHAR' },
	files: [
		['a,こもれび,27207', 'b,"カンマ, と""引用符""と\n改行",01100', "c,O'Brien 髙槻𠮷,", 'd,,27301']
	]
};

const JOIN = 'FROM visit LEFT JOIN organization ON organization.id = visit.organization_id';

/** Questions whose answers differ between engines that are not right. */
export const GUESTS: readonly { what: string; sql: string; expected: unknown[][] }[] = [
	{
		what: 'an attendance without organization finds none, and neither does an unmatched id',
		sql: `SELECT visit.id, organization.id ${JOIN} WHERE organization.id IS NULL ORDER BY visit.id`,
		expected: [
			['v-4', null],
			['v-5', null]
		]
	},
	{
		what: 'an organization without municipality gives NULL, not an empty text',
		sql: `SELECT visit.id, COALESCE(organization.municipality_code, 'unknown') ${JOIN}
			WHERE COALESCE(organization.municipality_code, 'unknown') NOT IN ('27207', '27301')
			ORDER BY visit.id`,
		expected: [
			['v-3', '01100'],
			['v-4', 'unknown'],
			['v-5', 'unknown'],
			['v-6', 'unknown']
		]
	},
	{
		what: 'one person of two organizations is one person and two organizations',
		sql: `SELECT CAST(COUNT(DISTINCT person_key) AS INTEGER),
				CAST(COUNT(DISTINCT organization_id) AS INTEGER)
			FROM visit WHERE person_key = 'p-1'`,
		expected: [[1, 2]]
	},
	{
		what: '31 March is in the 年度 before 1 April',
		sql: `SELECT CAST(EXTRACT(YEAR FROM (held_on - INTERVAL '3' MONTH)) AS INTEGER) AS fiscal_year,
				CAST(COUNT(*) AS INTEGER) FROM visit GROUP BY 1 ORDER BY fiscal_year`,
		expected: [
			[2022, 1],
			[2023, 5],
			[2024, 1]
		]
	},
	{
		what: 'NULL is counted neither as a person nor in a sum',
		sql: `SELECT CAST(COUNT(person_key) AS INTEGER), CAST(COUNT(seats) AS INTEGER),
				CAST(MIN(seats) AS INTEGER) FROM visit`,
		expected: [[6, 6, 1]]
	},
	{
		what: 'a sum over no rows is NULL, a count 0',
		sql: `SELECT CAST(SUM(seats) AS INTEGER), CAST(COUNT(*) AS INTEGER)
			FROM visit WHERE id = 'none'`,
		expected: [[null, 0]]
	},
	{
		what: 'texts are ordered by their code points',
		sql: `SELECT x FROM (SELECT 'b' AS x UNION ALL SELECT 'B' UNION ALL SELECT '企業'
			UNION ALL SELECT 'サビ管') AS t ORDER BY x`,
		expected: [['B'], ['b'], ['サビ管'], ['企業']]
	}
];
