import Papa from 'papaparse';
import type { CanonicalRecord, TableSchema } from '$lib/domain/schema';
import type { Issue } from './issue';

/** Temporary. */
export function readTable(
	schema: TableSchema,
	text: string
): { records: CanonicalRecord[]; issues: Issue[] } {
	const [head = [], ...rows] = Papa.parse<string[]>(text.trim()).data;
	return {
		records: rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? '']))),
		issues: []
	};
}
