import { describe, it } from 'vitest';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { STORAGE_CASES } from './storage-cases';

/** Check that an adapter keeps every promise of `WorkspaceStorage`. `create` makes an empty one. */
export function storageConformance(name: string, create: () => Promise<WorkspaceStorage>): void {
	describe(`${name} conforms`, () => {
		it.each(STORAGE_CASES)('$title', async ({ run }) => {
			await run(await create());
		});
	});
}
