import { expect, test } from '@playwright/test';
import { KIT } from '../../scripts/build-kit.js';
import { chooseFiles, commit, storedFile } from './pages/import-page';
import { openKit, serveKit } from './pages/offline-kit';
import { goTo, loadEveryPage, openPage, readNumber } from './pages/site';

// The kit's own server is a script for Windows: here its files are shown by its own tables.
test('the files of the offline kit are the whole app', async ({ browser }) => {
	test.setTimeout(240_000);
	const kit = await serveKit(openKit(KIT));
	const context = await browser.newContext({ baseURL: kit.url, locale: 'ja-JP' });
	const failed: string[] = [];
	context.on('requestfailed', (request) => {
		// The next page ends what the one before it was still asking for.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
	});
	context.on('response', (response) => {
		if (response.status() >= 400) failed.push(response.url());
	});
	const page = await context.newPage();
	await openPage(page);
	const shipped = await readNumber(page, 'attendances');
	await goTo(page, '取り込み');
	await chooseFiles(page, [storedFile('new-meeting-cp932.csv')]);
	await commit(page);
	await goTo(page, '概況');
	expect(await readNumber(page, 'attendances')).toBe(shipped + 12);
	await loadEveryPage(context);
	expect(failed).toEqual([]);
	await context.close();
	await kit.close();
});
