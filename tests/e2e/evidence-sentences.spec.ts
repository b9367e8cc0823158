import { expect, test, type Locator } from '@playwright/test';
import { findOverflow, findViolations, readFocus } from './pages/audit';
import { CHART_PATHS, openPage, sharePage, walkAnew } from './pages/site';

const shared = sharePage();

const panel = () => shared().locator('dialog[data-evidence]');
const control = (said: Locator) => said.locator('[data-sentence-evidence]');

/** What the panel says: of which period, and the rows behind. */
async function readPanel(): Promise<{ period: string; rows: number }> {
	const facts = panel().locator('.narrowing').first();
	await expect(panel().locator('tbody tr').first()).toBeVisible();
	const said = (await panel().locator('[data-evidence-count]').allInnerTexts()).join(' ');
	const rows = Number(/：([\d,]+)行/.exec(said)?.[1]?.replaceAll(',', ''));
	return { period: (await facts.innerText()).replace(/\s+/g, ' '), rows };
}

for (const path of [...CHART_PATHS, 'hypothesis/', 'outreach/']) {
	test(`every sentence of a chart that says a number opens what it is made of: /${path}`, async () => {
		const page = shared();
		await walkAnew(page, path);
		const ids = await page
			.locator('figure[data-chart]')
			.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['chart'] ?? ''));
		for (const id of ids) {
			const figure = page.locator(`figure[data-chart=${id}]`);
			const heading = figure.locator('.said', { has: page.locator('.finding') });
			const finding = await heading.locator('.finding').innerText();
			const isAsked = /\d/.test(finding) && (await figure.locator('.empty').count()) === 0;
			await expect(control(heading), finding).toHaveCount(isAsked ? 1 : 0);
			if (!isAsked) continue;
			await control(heading).click();
			await expect(panel()).toContainText(finding.replace(/\s+/g, ' ').trim());
			expect((await readPanel()).rows, finding).toBeGreaterThan(0);
			await page.keyboard.press('Escape');
			await expect(control(heading)).toBeFocused();
		}
	});
}

test('a heading that compares two years opens the rows of both, and no others', async () => {
	const page = shared();
	await walkAnew(page, 'flow/');
	const figure = page.locator('[data-chart=repeat-rate]');
	await control(figure.locator('.said', { has: page.locator('.finding') })).click();
	expect((await readPanel()).period).toMatch(/期間 (\d{4})年度から\d{4}年度まで$/);
	await expect(panel()).toContainText('この文の数は、下の行から計算しています');
	const [, from, to] = /(\d{4})年度から(\d{4})年度/.exec((await readPanel()).period) ?? [];
	expect(Number(to) - Number(from)).toBe(1);
	await page.keyboard.press('Escape');
});

test('a summary opens the years that it speaks of', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	const figure = page.locator('[data-chart=network-density]');
	await control(figure.locator('.said', { has: page.locator('.summary') })).click();
	expect((await readPanel()).period).toContain('2008年度から2025年度まで');
	await page.keyboard.press('Escape');
});

test('sentences of the network open its ties, those without an organization too', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	const figure = page.locator('[data-chart=network]');
	expect(await control(figure).count()).toBeGreaterThan(2);
	for (const one of await control(figure).all()) {
		await one.click();
		expect((await readPanel()).rows).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
	}
	const names = page.locator('#network-names option');
	const name = await names.first().getAttribute('value');
	await page.locator('input[name=leaving]').fill(name ?? '');
	await page.locator('input[name=leaving]').press('Enter');
	await control(page.locator('section[aria-labelledby=network-leaving]')).click();
	await expect(panel()).toContainText('密度は、ありうる組み合わせに占めるつながりの割合');
	await expect(panel()).toContainText('会議の回数が多い年度ほど密度は高くなります');
	expect((await readPanel()).rows).toBeGreaterThan(0);
	await page.keyboard.press('Escape');
});

test('a headline’s difference opens both years, its first-timers open who they are', async () => {
	const page = shared();
	await walkAnew(page);
	const card = page.locator('li.card', {
		has: page.locator('data[data-metric=participating-organizations]')
	});
	await card.locator('.difference button').click();
	const { period } = await readPanel();
	expect(period).toMatch(/\d{4}年度から\d{4}年度まで/);
	await expect(panel()).toContainText('下の行から計算した数です');
	await page.keyboard.press('Escape');
	const first = card.locator('.note button');
	const number = /[\d,]+$/.exec((await first.innerText()).trim())?.[0];
	await first.click();
	await expect(panel()).toHaveAttribute('data-evidence', 'new-organizations');
	await expect(panel().locator('[data-evidence-members]')).toHaveAttribute(
		'data-evidence-members',
		String(number)
	);
	await page.keyboard.press('Escape');
});

test('lists say what their sentences are made of', async () => {
	const page = shared();
	await walkAnew(page, 'flow/');
	await control(page.locator('[data-movements]')).click();
	expect((await readPanel()).period).toMatch(/期間 \d{4}年度まで/);
	await page.keyboard.press('Escape');
	await walkAnew(page, 'working-groups/');
	const team = page.locator('details.team').first();
	await team.locator('summary').click();
	await control(team).click();
	expect((await readPanel()).rows).toBeGreaterThan(0);
	await page.keyboard.press('Escape');
});

for (const path of ['organizations/?id=org-002', 'meetings/?id=2008-05-21']) {
	test(`the attendances of one are the rows that they open: /${path}`, async () => {
		const page = shared();
		await walkAnew(page, path);
		const fact = page.locator('[data-fact=attendances]');
		const said = /[\d,]+/.exec(await fact.innerText())?.[0];
		await fact.locator('button').click();
		await expect(panel()).toContainText(`出席の行：${said}行`);
		await page.keyboard.press('Escape');
	});
}

test('merged organizations, and each way they are written, open as many records as they say', async () => {
	const page = shared();
	await walkAnew(page, 'organizations/?id=org-021');
	const merged = page.locator('[data-fact=merged-from] button');
	const numbers = page.locator(
		'[data-fact=attendances] button, [data-fact=merged-from] button, [data-written] button'
	);
	await expect(merged).toHaveCount(1);
	for (const number of await numbers.all()) {
		const said = Number(/[\d,]+/.exec(await number.innerText())?.[0].replace(',', ''));
		await number.click();
		const rows = await panel().locator('[data-evidence-count]').innerText();
		const counted = [...rows.matchAll(/：([\d,]+)行/g)].map(([, one]) =>
			Number(one?.replace(',', ''))
		);
		expect(counted.reduce((sum, one) => sum + one, 0)).toBe(said);
		await page.keyboard.press('Escape');
		await expect(number).toBeFocused();
	}
});

test('attendances in the list of meetings open the rows of that meeting', async () => {
	const page = shared();
	await walkAnew(page, 'meetings/');
	const number = page.locator('tr[data-meeting="2008-05-21"] .number-button');
	const said = /\d+/.exec(await number.innerText())?.[0];
	await number.press('Enter');
	await expect(panel()).toContainText(`出席の行：${said}行`);
	await page.keyboard.press('Escape');
	await expect(number).toBeFocused();
});

test('a mark of a share opens what it is of; marks of years narrow to them', async () => {
	const page = shared();
	const reading = (id: string) => page.locator(`[data-chart=${id}]`).locator('[data-reading]');
	const read = async (id: string, key: string) => {
		await page.locator(`[data-chart=${id}] button[name=read-marks]`).focus();
		await page.keyboard.press(key);
		await expect(reading(id)).toBeVisible();
		await page.keyboard.press('Enter');
	};
	await walkAnew(page, 'trends/');
	await read('outlook', 'Home');
	await expect(reading('outlook').locator('button[name=mark-narrow]')).toHaveText(
		'2008年度で絞り込む'
	);
	await walkAnew(page, 'regions/');
	await read('outside-share', 'End');
	await reading('outside-share').locator('button[name=mark-evidence]').click();
	const { rows } = await readPanel();
	await page.keyboard.press('Escape');
	const cells = page.locator('[data-chart=outside-share] table tbody tr').last().locator('td');
	const [, inside, outside, unknown] = (await cells.allTextContents()).map(Number);
	expect(rows).toBe((inside ?? 0) + (outside ?? 0));
	expect(unknown, 'of those whose place is not known').toBeGreaterThan(0);
	await walkAnew(page, 'working-groups/');
	await read('working-group-timeline', 'Home');
	await expect(reading('working-group-timeline').locator('button[name=mark-narrow]')).toHaveText(
		/^\d{4}～\d{4}年度で絞り込む$/
	);
});

test('the panel of the outlook says which year it is of', async () => {
	const page = shared();
	await walkAnew(page, 'trends/');
	const figure = page.locator('[data-chart=outlook]');
	await control(figure.locator('.said', { has: page.locator('.finding') })).click();
	expect((await readPanel()).period).toMatch(
		/(\d{4})年度の見込み（\d{4}年度から\d{4}年度までの記録から）/
	);
	await page.keyboard.press('Escape');
});

test('on a phone and at twice the size, in plain Japanese, it is read and pressed', async ({
	browser
}) => {
	const page = await browser.newPage({ viewport: { width: 390, height: 780 } });
	await openPage(page, '?lang=easy');
	const first = page.locator('[data-sentence-evidence]').first();
	const small = await page.locator('[data-sentence-evidence]').evaluateAll((all) =>
		all.flatMap((one) => {
			const { width, height } = one.getBoundingClientRect();
			return width < 24 || height < 24 ? [`${width}x${height}`] : [];
		})
	);
	expect(small).toEqual([]);
	expect(await findViolations(page)).toEqual([]);
	expect(await findOverflow(page)).toEqual([]);
	await page.setViewportSize({ width: 683, height: 384 });
	expect(await findOverflow(page)).toEqual([]);
	await first.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('dialog[data-evidence] tbody tr').first()).toBeVisible();
	expect((await readFocus(page)).isSeen).toBe(true);
	expect(await findViolations(page)).toEqual([]);
	await page.close();
});

test('the public view says that rows are not shown', async ({ browser }) => {
	const page = await browser.newPage();
	await openPage(page, 'flow/?audience=public');
	const said = page.locator('[data-chart=retention] .said').first();
	await control(said).click();
	await expect(page.locator('dialog.evidence')).toContainText('数え方');
	await expect(page.locator('dialog.evidence tbody')).toHaveCount(0);
	await page.close();
});
