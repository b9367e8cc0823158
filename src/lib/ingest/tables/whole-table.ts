import type { TableSchema } from '$lib/domain/schema';
import type { ImportFormat } from '../format';
import { tableFormat, type Needs } from './table-format';

/**
 * A table that is taken only where nothing it needs is missing: its headings are such plain words
 * (月, 値) that a file with one of them is more likely of another kind.
 */
export function wholeTableFormat(id: string, table: TableSchema, needs: Needs): ImportFormat {
	const format = tableFormat(id, table, needs);
	return {
		...format,
		recognize(head) {
			const found = format.recognize(head);
			return found?.missing?.length ? null : found;
		}
	};
}
