import { expect, type Locator, type Page } from '@playwright/test';
import { chooseFiles, commit, storedFile } from './import-page';
import { goTo, walkTo } from './site';

/** 12 people at a meeting after all others. */
export const MEETING = 'new-meeting-cp932.csv';

/**
 * Have the page's picker of folders give a folder of the private file system: a real handle, which
 * the browser can keep, without the dialog that nobody can answer here.
 */
export async function stubPicker(page: Page, name = '共有'): Promise<void> {
	await page.addInitScript((folder) => {
		Object.assign(window, {
			showDirectoryPicker: async () => {
				const root = await navigator.storage.getDirectory();
				return root.getDirectoryHandle(folder, { create: true });
			}
		});
	}, name);
}

/** Let the browser ask again before it opens a picked folder, as after a restart. */
export async function stubPermission(page: Page): Promise<void> {
	await page.addInitScript(() => {
		let state = 'prompt';
		Object.assign(FileSystemDirectoryHandle.prototype, {
			queryPermission: async () => state,
			requestPermission: async () => (state = 'granted')
		});
	});
}

/** Import the meeting on the import page, walked to where a page is open. */
export async function importMeeting(page: Page): Promise<void> {
	await walkTo(page, 'import/');
	await chooseFiles(page, [storedFile(MEETING)]);
	await commit(page);
}

/** Keep the records in the folder of `stubPicker`. */
export async function moveToFolder(page: Page, button: 'move-copy' | 'move-open'): Promise<void> {
	await goTo(page, '保管');
	await page.locator('button[name=place-folder]').click();
	await page.locator(`button[name=${button}]`).click();
	await expect(placeOf(page)).toHaveAttribute('data-place', 'folder');
}

/** The section that says where the records are. */
export function placeOf(page: Page): Locator {
	return page.locator('section[data-place]');
}

/** What is said on every page about records that can't be reached, or not all. */
export function noticeOf(page: Page): Locator {
	return page.locator('[data-keeping]');
}

/** Paths of all files below the private file system of the site. */
export function listFiles(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const found: string[] = [];
		const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
			for await (const [name, handle] of folder.entries()) {
				if (handle.kind === 'file') found.push(path + name);
				else await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
			}
		};
		await walk(await navigator.storage.getDirectory(), '');
		return found.sort();
	});
}

/** Put a file into the private file system, or take it away (null). Gives what was there. */
export function replaceFile(
	page: Page,
	path: string,
	content: string | readonly number[] | null
): Promise<number[]> {
	return page.evaluate(
		async ({ path: file, content: given }) => {
			let folder = await navigator.storage.getDirectory();
			const names = file.split('/');
			const name = names.pop() ?? '';
			for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
			const handle = await folder.getFileHandle(name, { create: true });
			const before = [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
			if (given === null) await folder.removeEntry(name);
			else {
				const stream = await handle.createWritable();
				await stream.write(typeof given === 'string' ? given : Uint8Array.from(given));
				await stream.close();
			}
			return before;
		},
		{ path, content }
	);
}

/** Have the page look for changes, as when it comes to the front. */
export async function comeToFront(page: Page): Promise<void> {
	await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}
