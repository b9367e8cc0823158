import type { Sheet } from './sheet';

/** The tables of a sheet, each as a sheet of its own in which only its cells are left. */
export function findTables(sheet: Sheet): Sheet[] {
	return [sheet];
}
