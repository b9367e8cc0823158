import { expect, test, type Page } from '@playwright/test';
import { factOf, openForm, outcomeOf, save } from './pages/register-page';
import { goTo, openPage, readChart } from './pages/site';

/** So long, in ms, every listing of a folder takes while the disk is slow. */
const SLOW = 3000;

interface Faults {
	/** Loadings that the engine's worker was not handed yet; null when it is handed all. */
	loadings: (() => void)[] | null;
	/** True from now on when a file is written: the folders are listed slowly after that. */
	isDiskSlow: boolean;
}

/** Let the tests hold what is loaded into the engine, and slow down the disk after a write. */
async function injectFaults(page: Page): Promise<void> {
	await page.addInitScript((slow) => {
		const faults: Faults = { loadings: null, isDiskSlow: false };
		Object.assign(window, { faults });
		const postMessage = Worker.prototype.postMessage as (one: unknown, other?: unknown) => void;
		Worker.prototype.postMessage = function (
			this: Worker,
			message: { name?: string },
			transfer?: unknown
		) {
			const hand = () => postMessage.call(this, message, transfer);
			if (message.name === 'load' && faults.loadings) faults.loadings.push(hand);
			else hand();
		};
		let isWritten = false;
		const { createWritable } = FileSystemFileHandle.prototype;
		FileSystemFileHandle.prototype.createWritable = function (options) {
			isWritten = faults.isDiskSlow;
			return createWritable.call(this, options);
		};
		const { entries } = FileSystemDirectoryHandle.prototype;
		Object.assign(FileSystemDirectoryHandle.prototype, {
			async *entries(this: FileSystemDirectoryHandle) {
				if (isWritten) await new Promise((resolve) => setTimeout(resolve, slow));
				yield* entries.call(this);
			}
		});
	}, SLOW);
}

function fault(page: Page, task: (faults: Faults) => number | void): Promise<number | void> {
	return page.evaluate(`(${task})(window.faults)`);
}

test('a change written while the one before is being counted is counted too', async ({
	page,
	context
}) => {
	await injectFaults(page);
	await openPage(page);
	const form = await openForm(page, 'org-002', 'edit');
	await form.locator('[name=municipality]').fill('豊中市');
	await fault(page, (faults) => void (faults.loadings = []));
	await save(page, form);
	await expect.poll(() => fault(page, ({ loadings }) => loadings?.length)).toBe(1);

	// What was changed first is loaded between the writing of the second change and its loading.
	await fault(page, (faults) => void (faults.isDiskSlow = true));
	await page.locator('button[name=open-form][value=edit]').click();
	await form.locator('[name=municipality]').fill('茨木市');
	await form.locator('button[name=save]').click();
	await expect(outcomeOf(page)).toContainText('変更しています');
	await expect(outcomeOf(page)).not.toContainText('変更しています');
	await fault(page, (faults) => {
		for (const hand of faults.loadings ?? []) hand();
		faults.loadings = null;
	});
	await expect(factOf(page, 'municipality')).toHaveText('茨木市');
	await goTo(page, '地域');
	const anew = await context.newPage();
	await openPage(anew, 'regions/');
	const counted = await readChart(anew, 'municipality-ranks');
	await expect.poll(() => readChart(page, 'municipality-ranks')).toBe(counted);
});
