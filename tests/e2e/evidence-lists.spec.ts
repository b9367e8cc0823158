import { expect, test } from '@playwright/test';
import { findViolations, unfoldAll } from './pages/audit';
import { CHART_PATHS, sharePage, walkAnew } from './pages/site';

const shared = sharePage();

const panelOf = () => shared().locator('dialog.evidence');

test('a meeting of the year leads to its page, its number to the records', async () => {
	const page = shared();
	await walkAnew(page);
	const section = page.locator('section[aria-labelledby=year-events-heading]');
	const entry = section.locator('dd li').first();
	await expect(entry.locator('a')).toHaveAttribute('href', /\/meetings\/\?(.*&)?id=/);
	const said = await entry.locator('button').innerText();
	const people = Number(/^[\d,]+/.exec(said)?.[0]);
	await entry.locator('button').click();
	await expect(panelOf()).toContainText(`出席の行：${people}行`);
	await page.keyboard.press('Escape');
	await expect(entry.locator('button')).toBeFocused();
});

test('the number of meetings of the year is defined as one, not as a mean', async () => {
	const page = shared();
	await walkAnew(page);
	const section = page.locator('section[aria-labelledby=year-events-heading]');
	const heading = section.locator('.said');
	const said = /（\d+回）/.exec(await heading.innerText())?.[0] ?? 'none';
	await heading.getByRole('button').click();
	await expect(panelOf()).toContainText(said);
	await expect(panelOf()).toContainText('出席者の名簿がある会議の数。');
	await expect(panelOf()).not.toContainText('中央値');
	await page.keyboard.press('Escape');
});

for (const id of ['mend-organizations', 'mend-meetings'] as const) {
	test(`the attendances in ${id} open their records`, async () => {
		const page = shared();
		await walkAnew(page, 'quality/');
		const numbers = page.locator(`section[aria-labelledby=${id}] td button`);
		const number = numbers.filter({ hasText: /^[1-9]/ }).first();
		const said = /^[\d,]+/.exec(await number.innerText())?.[0];
		await number.click();
		await expect(panelOf()).toContainText(`出席の行：${said}行`);
		expect(await findViolations(page)).toEqual([]);
		await page.keyboard.press('Escape');
	});
}

test('what the ledger lacks opens its records, and its share all that it is a share of', async () => {
	const page = shared();
	await walkAnew(page, 'quality/');
	const gaps = page.locator('tr[data-gap]');
	for (const gap of await gaps.all()) {
		const [number, ...shares] = await gap.locator('td button').all();
		const said = await number?.innerText();
		await number?.click();
		if (!said?.startsWith('およそ')) await expect(panelOf()).toContainText(said ?? 'none');
		await page.keyboard.press('Escape');
		const base = /n=([\d,]+)/.exec(await gap.locator('.share').innerText())?.[1];
		expect(shares).toHaveLength(base ? 1 : 0);
		if (!base) continue;
		await shares[0]?.click();
		await expect(panelOf()).toContainText(`出席の行：${base}行`);
		await page.keyboard.press('Escape');
		await expect(shares[0] ?? gap).toBeFocused();
	}
});

test('what a roll lacks opens its rows', async () => {
	const page = shared();
	await walkAnew(page, 'quality/');
	const lack = page
		.locator('section[aria-labelledby=mend-meetings] td:not(.number) button')
		.first();
	const said = /(\d+)名/.exec(await lack.innerText())?.[1];
	await lack.click();
	await expect(panelOf()).toContainText(`出席の行：${said}行`);
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Escape');
});

test('how long one was away opens what it came to, before and after', async () => {
	const page = shared();
	await walkAnew(page, 'flow/');
	const away = page.locator('[data-moved] .what button', { hasText: /か月ぶり/ }).first();
	const day = /戻って来た日：([^（]+)/.exec(await away.locator('..').innerText())?.[1]?.trim();
	await away.click();
	await expect(panelOf()).toContainText(`戻って来た日：${day}`);
	await expect(panelOf()).toContainText(/最後の出席：\d/);
	await expect(panelOf()).toContainText(/出席の行（それまでの全部）：[1-9]/);
	await page.keyboard.press('Escape');
	await expect(away).toBeFocused();
});

test('milestones open all that was counted up to them', async () => {
	const page = shared();
	await walkAnew(page, 'history/');
	const kinds = [/^第200回：/, /^延べ5,000名：/, /^50機関目：/, /^記録で初のオンライン：/];
	for (const said of kinds) {
		const entry = page.locator('details', { has: page.locator('p', { hasText: said }) });
		await entry.locator('summary').click();
		await entry.locator('[data-sentence-evidence]').click();
		await expect(panelOf()).toContainText(/(出席|会議)の行（それまでの全部）：[1-9]/);
		await page.keyboard.press('Escape');
		await expect(entry.locator('[data-sentence-evidence]')).toBeFocused();
	}
});

test('what is usual of meetings opens those of its whole stretch', async () => {
	const page = shared();
	await walkAnew(page, 'trends/');
	const figure = page.locator('[data-chart=unusual-meetings]');
	await figure.getByText('表で見る').click();
	const cells = figure.locator('tbody tr').last().locator('td');
	const mean = Number(await cells.nth(3).innerText());
	for (const at of [3, 4]) {
		await cells.nth(at).getByRole('button').click();
		await expect(panelOf()).toContainText('下の行から計算した数です');
		await expect(panelOf().locator('.narrowing').first()).toHaveText(/^\s*期間 \d{4}年度から/);
		const said = await panelOf().locator('[data-evidence-count]').innerText();
		const [people, meetings] = [/出席の行：([\d,]+)/, /会議の行：([\d,]+)/].map((one) =>
			Number(one.exec(said)?.[1]?.replace(',', ''))
		);
		expect((people ?? 0) / (meetings ?? 1)).toBeCloseTo(mean, 1);
		await page.keyboard.press('Escape');
		await expect(cells.nth(at).getByRole('button')).toBeFocused();
	}
});

test('the numbers of an organization in the network say what they mean', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	await unfoldAll(page);
	const row = page.locator('table tbody tr', { has: page.locator('.partners button') }).first();
	const numbers = row.locator('td.number button');
	await numbers.first().click();
	await expect(panelOf()).toContainText('つながりのある機関の数です');
	await expect(panelOf()).toContainText(/出席の行：[1-9]/);
	await expect(panelOf()).toContainText('下の行から計算した数です');
	await page.keyboard.press('Escape');
	await numbers.nth(1).click();
	await expect(panelOf()).toContainText('最短の道がその機関を通る割合');
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Escape');
});

const OTHERS = ['organizations/', 'organizations/?id=org-021', 'meetings/', 'quality/', 'data/'];

/**
 * Numbers of a page that open nothing: marked ones (of a metric) that stand neither in a button nor
 * beside one, and those of columns of numbers. A meeting's own number is written in its list.
 */
function closedNumbers() {
	const opens = '[aria-haspopup=dialog]';
	const marked = [...document.querySelectorAll('main data')].filter(
		(one) => !one.closest(opens) && !one.parentElement?.querySelector(opens)
	);
	const cells = [...document.querySelectorAll('main td.number, main td.attendances')].filter(
		(one) => !one.closest('[data-chart]') && !one.querySelector(opens)
	);
	const isWritten = (one: Element) => one.matches('[data-meeting] > td.number');
	const counts = [...document.querySelectorAll('main [data-count]')].filter(
		(one) => !one.parentElement?.querySelector(opens)
	);
	return [...marked, ...cells.filter((one) => !isWritten(one)), ...counts]
		.map((one) => `${one.parentElement?.className}: ${one.textContent.trim()}`)
		.filter((said) => /[1-9]/.test(said.split(': ')[1] ?? ''));
}

for (const path of [...CHART_PATHS, ...OTHERS, 'hypothesis/', 'outreach/']) {
	test(`no number opens nothing: /${path}`, async () => {
		const page = shared();
		await walkAnew(page, path);
		await unfoldAll(page);
		expect(await page.evaluate(closedNumbers)).toEqual([]);
	});
}

for (const [path, search] of [
	['organizations/', '作業所'],
	['meetings/', '交流会']
]) {
	test(`the count beside a search says that it is of the rows of the list: /${path}`, async () => {
		const page = shared();
		await walkAnew(page, path);
		await page.locator('input[name=search]').fill(search ?? '');
		const count = page.locator('[data-count]');
		await expect(count).toContainText('のうち');
		const shown = /のうち(\d+)/.exec(await count.innerText())?.[1];
		expect(await page.locator('tr[data-organization], tr[data-meeting]').count()).toBe(
			Number(shown)
		);
		const button = page.locator('.count button');
		await button.press('Enter');
		await expect(panelOf()).toContainText('この一覧に出ている行の数です');
		await expect(panelOf()).toContainText(`いま出ている${shown}行`);
		expect(await findViolations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(button).toBeFocused();
		await button.click();
		await panelOf().locator('button[name=see-list]').click();
		await expect(page.locator('#organization-rows, #meeting-rows')).toBeFocused();
	});
}

test('the line of a headline opens the years that it draws', async () => {
	const page = shared();
	await walkAnew(page);
	const lines = page.locator('li.card button:has(svg[role=img])');
	await expect(lines).toHaveCount(4);
	for (const line of await lines.all()) {
		const said = (await line.locator('svg').getAttribute('aria-label')) ?? '';
		const [, from, to] = /^(\d{4})年度.*から(\d{4})年度/.exec(said) ?? [];
		await line.press('Enter');
		await expect(panelOf()).toContainText(`${from}年度から${to}年度まで`);
		await expect(panelOf()).toContainText(/出席の行：[1-9]/);
		await page.keyboard.press('Escape');
		await expect(line).toBeFocused();
	}
});

test('an event opens its words and source: in its list, and where its line is drawn', async () => {
	const page = shared();
	await walkAnew(page, 'trends/');
	const listed = page.locator('.events li').first();
	const words = (await listed.locator('[lang=ja]').innerText()).trim();
	const openedBy = async (open: () => Promise<void>) => {
		await open();
		await expect(panelOf().locator('tbody tr')).toContainText([words]);
		await expect(panelOf().locator('tbody tr').first()).toContainText('年度報告書');
		await page.keyboard.press('Escape');
	};
	await openedBy(() => listed.getByRole('button').click());
	const figure = page.locator('[data-chart=attendances-by-fiscal-year]');
	await figure.scrollIntoViewIfNeeded();
	await figure.locator('.drawing').hover();
	await expect(figure.locator('.live svg')).toBeVisible();
	const line = figure
		.locator('.drawing g[stroke="var(--ink-soft)"][stroke-dasharray] line')
		.first();
	const box = await line.evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
	await openedBy(() => page.mouse.click(box.x + 2, box.y + 4));
});
