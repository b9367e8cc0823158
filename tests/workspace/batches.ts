import { sha256Hex } from '$lib/workspace/hash';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import type { NewBatch } from '$lib/workspace/workspace';

/** Attendance of one meeting and one person, named after the file. */
export function attendanceBatch(file: string): NewBatch {
	const csv = new TextEncoder().encode(`meeting_id,held_on,person_key\n${file},2022-05-18,a\n`);
	const origin = { file, encoding: 'utf-8', format: 'canonical' };
	return { csv, table: 'attendance', records: 1, fresh: 1, ...origin };
}

/** Write a whole log entry of a format that no version knows yet. */
export async function writeNewerEntry(storage: WorkspaceStorage): Promise<void> {
	const entry = { format: 99, number: 2, at: '2030-04-01T00:00:00.000Z', operation: 'dream' };
	const bytes = new TextEncoder().encode(JSON.stringify(entry));
	await storage.write(`log/000002-${await sha256Hex(bytes)}.json`, bytes);
}
