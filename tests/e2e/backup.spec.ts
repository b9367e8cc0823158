import { expect, test, type Page } from '@playwright/test';
import { chooseFiles, commit, csvFile, storedFile, type UploadFile } from './pages/import-page';
import {
	chooseBackup,
	enterCurrent,
	makeBackup,
	openKeep,
	PASSPHRASE,
	sectionOf
} from './pages/backup-page';
import { goTo, openPage, readNumbers, sharePage, walkTo } from './pages/site';

const FIRST = storedFile('new-meeting-cp932.csv');
const SECOND = storedFile('winter-meeting-utf8-bom.csv');
const THIRD = csvFile('夏の会議.csv', ['開催日,機関名,氏名', '2026/7/15,見本の会社,見本 一郎']);

type Numbers = Awaited<ReturnType<typeof readNumbers>>;

async function importFiles(page: Page, files: readonly UploadFile[]): Promise<void> {
	await walkTo(page, 'import/');
	for (const file of files) {
		await chooseFiles(page, [file]);
		await commit(page);
	}
}

async function numbersOf(page: Page) {
	await goTo(page, '概況');
	return readNumbers(page);
}

async function restore(page: Page, way: 'union' | 'back' = 'union') {
	await page.locator(`input[name=restore-way][value=${way}]`).check();
	await page.locator('button[name=restore]').click();
	await expect(page.locator('[data-restore=done]')).toBeVisible();
}

const shared = sharePage();

/** What the shared page says of the first file, and of the first and the second. */
let one: Numbers = {};
let both: Numbers = {};
test.beforeAll(async () => {
	await importFiles(shared(), [FIRST]);
	one = await numbersOf(shared());
	await importFiles(shared(), [SECOND]);
	both = await numbersOf(shared());
});

for (const passphrase of ['', PASSPHRASE]) {
	const kind = passphrase ? 'an encrypted' : 'a plain';
	test(`${kind} backup of one browser restores in another with equal numbers`, async ({
		browser
	}) => {
		const page = shared();
		const numbers = both;
		await openKeep(page);
		const file = await makeBackup(page, passphrase);
		expect(file.name).toMatch(/^ayumi-backup-\d{8}\.(zip|ayumi)$/);
		expect(file.name.endsWith('.ayumi')).toBe(passphrase !== '');

		const context = await browser.newContext();
		const other = await context.newPage();
		await openPage(other, 'keep/');
		await chooseBackup(other, file);
		if (passphrase) {
			await enterCurrent(other, sectionOf('keep-restore'), 'not the passphrase');
			await expect(other.getByRole('alert').filter({ hasText: '合言葉が違います' })).toBeVisible();
			await enterCurrent(other, sectionOf('keep-restore'), passphrase);
		}
		await expect(other.locator('[data-rehearsal]')).toBeVisible();
		const promised = other.locator('[data-rehearsal] data[data-metric=attendances]').first();
		const after = await promised.getAttribute('value');
		await restore(other);
		expect(await numbersOf(other)).toEqual(numbers);
		expect(numbers.attendances).toBe(Number(after));
		await goTo(other, '取り込み');
		await chooseFiles(other, [FIRST]);
		const missing = other.locator('[data-secret-missing]');
		const state = (name: string) => other.locator(`[data-import-file][data-state=${name}]`);
		if (!passphrase) {
			await expect(state('refused')).toContainText('人を見分ける鍵がありません');
			await expect(missing).toContainText('同じ人が別の人として数えられます');
			await other.locator('button[name=new-secret]').click();
			await expect(state('ready')).toHaveCount(1);
		} else await expect(state('unchanged')).toHaveCount(1);
		await expect(missing).toHaveCount(0);
		await context.close();
	});
}

test('two browsers that imported the same and different files merge without duplicates', async ({
	browser
}) => {
	const page = shared();
	await openKeep(page);
	const file = await makeBackup(page, PASSPHRASE);

	const context = await browser.newContext();
	const other = await context.newPage();
	await importFiles(other, [FIRST]);
	expect((await numbersOf(other)).attendances).toBe(one.attendances);
	await openKeep(other);
	await chooseBackup(other, file);
	await enterCurrent(other, sectionOf('keep-restore'));
	await restore(other);
	expect((await numbersOf(other)).attendances).toBe(both.attendances);
	await context.close();
});

test('says of a foreign file and of a cut backup what it is, and changes nothing', async () => {
	const page = shared();
	await openKeep(page);
	const file = await makeBackup(page);
	await chooseBackup(page, SECOND);
	const alert = page.locator('[data-restore=failed]').getByRole('alert');
	await expect(alert).toContainText('バックアップではない');
	await chooseBackup(page, { ...file, buffer: file.buffer.subarray(0, -40) });
	await expect(alert).toContainText('途中で切れている');
});

test('going back to a backup takes later imports out, and undo brings them back', async () => {
	const page = shared();
	const before = await numbersOf(page);
	await openKeep(page);
	const file = await makeBackup(page);
	await importFiles(page, [THIRD]);
	const after = await numbersOf(page);
	await openKeep(page);
	await chooseBackup(page, file);
	await restore(page, 'back');
	const undo = page.locator('button[name=undo-restore]');
	await undo.waitFor();
	const back = await page.context().newPage();
	await openPage(back);
	expect(await readNumbers(back)).toEqual(before);
	await back.close();
	await undo.click();
	await expect(undo).toHaveCount(0);
	expect(await numbersOf(page)).toEqual(after);
	expect(after['attendances']).not.toBe(before['attendances']);
});
