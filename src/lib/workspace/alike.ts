import type { ImportedBatch } from './fold';
import { contentKey, type Batch } from './operation';

type Import = Pick<ImportedBatch, 'after'> & Batch;

/** What makes two imports bring the same content in the same place. */
export function importKey(batch: Import): string {
	return `${batch.after ?? ''} ${contentKey(batch)}`;
}

/** Which file of a user an import was read from; '' where the log does not say. */
export function sourceKey({ source, keys, sheet = '', table, after = '' }: Import): string {
	return source && keys ? JSON.stringify([source, sheet, table, after]) : '';
}

/**
 * Whether only one of two imports may count: they bring the same, or come from the same file with
 * other keys of people, because two computers with different secrets read it.
 */
export function isAlike(one: Import, other: Import): boolean {
	if (importKey(one) === importKey(other)) return true;
	const source = sourceKey(one);
	return source !== '' && source === sourceKey(other) && one.keys !== other.keys;
}
