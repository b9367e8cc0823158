import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';

/** The storage and its conformance suite as one script: it defines `storageSuite`. */
export async function bundleStorageSuite(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		resolve: { alias: { $lib: fileURLToPath(new URL('../../../src/lib', import.meta.url)) } },
		build: {
			write: false,
			minify: false,
			lib: {
				entry: fileURLToPath(new URL('./storage-entry.ts', import.meta.url)),
				formats: ['iife'],
				name: 'storageSuite'
			}
		}
	});
	const [{ output }] = result as [Rollup.RollupOutput];
	return output[0].code;
}

/**
 * Drop a folder of this computer onto the page as from the desktop; its handle is then the global
 * `dropped`. The page may read it; writing would ask the user, whom nobody can stand in for here.
 */
export async function dropFolder(page: Page, path: string): Promise<void> {
	await page.evaluate(() => {
		addEventListener('dragover', (event) => event.preventDefault());
		addEventListener('drop', (event) => {
			event.preventDefault();
			const [item] = (event as DragEvent).dataTransfer?.items ?? [];
			const reader = item as unknown as { getAsFileSystemHandle(): Promise<unknown> };
			Object.assign(window, { dropped: reader.getAsFileSystemHandle() });
		});
	});
	const session = await page.context().newCDPSession(page);
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
		const data = { items: [], files: [path], dragOperationsMask: 1 };
		await session.send('Input.dispatchDragEvent', { type, x: 200, y: 500, data });
	}
	await page.waitForFunction(() => 'dropped' in window);
}
