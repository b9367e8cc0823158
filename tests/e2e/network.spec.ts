import { expect, test } from '@playwright/test';
import { findOverflow, findViolations } from './pages/audit';
import { EMPTY_VIEW, sharePage, waitForCharts, walkAnew } from './pages/site';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const shared = sharePage();

/** How much of what scrolls is not seen at once, in px. */
const hiddenBelow = (region: Element) => region.scrollHeight - region.clientHeight;

/** Shadows at the upper and the lower edge of what scrolls. */
function shadowsAcross(region: Element): number {
	const { backgroundSize, backgroundAttachment } = getComputedStyle(region);
	const attached = backgroundAttachment.split(', ');
	const sizes = backgroundSize.split(', ');
	return sizes.filter((size, at) => size === '100% 10px' && attached[at] === 'scroll').length;
}

/** Names that are cut off. */
function cutNames(heads: readonly Element[]): string[] {
	const cut = heads.filter((head) => head.scrollWidth > head.clientWidth);
	return cut.map((head) => head.textContent);
}

test('つながり draws the network of the last year and passes axe, opened and closed', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	const figure = page.locator('[data-chart=network]');
	await expect(figure.locator('.finding')).toHaveText(
		/[\d,]+機関のあいだに[\d,]+組のつながり（会議3回以上）/
	);
	await expect(figure.locator('.drawing svg')).toBeVisible();
	expect(await findViolations(page)).toEqual([]);
	for (const summary of await figure.locator('details > summary').all()) await summary.click();
	expect(await findViolations(page)).toEqual([]);
});

test('the list and the table say by keys what the drawing shows, and lead to organizations', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	const figure = page.locator('[data-chart=network]');
	const list = figure.locator('summary', { hasText: '一覧で見る' });
	await list.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('region', { name: '機関ごとのつながり' })).toBeFocused();
	const link = figure.getByRole('link').first();
	// Words of the headings that say what they mean come before the organizations.
	const terms = await figure
		.getByRole('region')
		.first()
		.getByRole('columnheader')
		.getByRole('button')
		.count();
	for (let stop = 0; stop <= terms; stop += 1) await page.keyboard.press('Tab');
	await expect(link).toBeFocused();
	await expect(link).toHaveAttribute('href', /\/organizations\/\?id=/);
	const matrix = figure.locator('summary', { hasText: '表で見る' });
	await matrix.focus();
	await page.keyboard.press('Enter');
	const table = figure.getByRole('table').last();
	await expect(table.getByRole('row')).toHaveCount(21);
	const few = figure.getByRole('region').last();
	expect(await few.evaluate(hiddenBelow), 'the few are shown whole').toBe(0);
	expect(await table.getByRole('rowheader').evaluateAll(cutNames)).toEqual([]);
	const names = figure.getByRole('region', { name: '機関ごとのつながり' });
	expect(await names.evaluate(hiddenBelow)).toBeGreaterThan(0);
	expect(await names.evaluate(shadowsAcross), 'a sign that more lies below').toBe(2);
	await figure.getByRole('checkbox').check();
	expect(await table.getByRole('row').count()).toBeGreaterThan(21);
});

test('arrow keys read organizations and their ties, and Enter leads to the records of each', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	await waitForCharts(page);
	const figure = page.locator('[data-chart=network]');
	const said = figure.locator('[aria-live=polite]');
	await figure.locator('button[name=read-marks]').focus();
	await page.keyboard.press('Home');
	await expect(said).toHaveText(/つながり\d+、延べ\d+名（\d+個中1個目）$/);
	const [, first = '', ties = '', people = ''] =
		/^(.+?)（.+）つながり(\d+)、延べ(\d+)名/.exec((await said.textContent()) ?? '') ?? [];
	await page.keyboard.press('ArrowDown');
	await expect(said).toHaveText(new RegExp(`^${first}と.+（つながり${ties}組中1組目）$`));
	const meetings = /会議(\d+)回/.exec((await said.textContent()) ?? '')?.[1];
	await page.keyboard.press('Enter');
	await expect(figure.locator('button[name=mark-evidence]')).toBeFocused();
	await page.keyboard.press('Enter');
	const panel = page.locator('dialog[data-evidence]');
	await expect(panel).toContainText(`（異なる会議を数えると${meetings}）`);
	await expect(panel).toContainText(`${first}と`);
	await page.keyboard.press('Escape');
	await expect(figure.locator('button[name=read-marks]')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(said).toHaveText(new RegExp(`^${first}（`));
	await page.keyboard.press('Enter');
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(panel).toContainText(`出席の行：${people}行`);
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await expect(said).not.toContainText(`${first}（`);
});

test('a circle that is clicked offers its records, its page, and to look at it', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	await waitForCharts(page);
	const figure = page.locator('[data-chart=network]');
	await figure.locator('.drawing svg path[transform]').nth(3).click({ force: true });
	const reading = figure.locator('[data-reading]');
	await expect(reading.getByRole('link', { name: '機関のページ' })).toHaveAttribute(
		'href',
		/\/organizations\/\?id=/
	);
	const name = /^(.+?)（/.exec((await reading.locator('p').first().textContent()) ?? '')?.[1];
	await reading.locator('button[name=mark-leaving]').click();
	await expect(page.locator('input[name=leaving]')).toHaveValue(name ?? '');
	await expect(page).toHaveURL(/leaving=/);
});

test('a line that is clicked offers the records of both its ends', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	await waitForCharts(page);
	const figure = page.locator('[data-chart=network]');
	await figure.locator('.drawing').hover();
	// Halfway of lines, until one is where no circle is near.
	const middles = await figure.locator('.drawing svg path:not([transform])').evaluateAll((lines) =>
		lines.slice(-60).map((line) => {
			const path = line as SVGPathElement;
			const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
			return { x, y };
		})
	);
	const reading = figure.locator('[data-reading]');
	const svg = figure.locator('.drawing svg');
	for (const position of middles) {
		await svg.click({ position, force: true });
		if ((await reading.textContent())?.includes('がともにしたこと')) break;
		await page.keyboard.press('Escape');
		await reading.locator('button[name=mark-close]').click();
	}
	await expect(reading).toContainText('がともにしたこと');
	await reading.locator('button[name=mark-evidence]').click();
	await expect(page.locator('dialog[data-evidence=network-ties] tbody tr').first()).toBeVisible();
	await page.keyboard.press('Escape');
});

test('the year, the number of meetings and the organization that left are in the address', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	const finding = page.locator('#network-finding');
	const last = await finding.textContent();
	await page.locator('select[name=network_year]').selectOption('2020');
	await expect(page).toHaveURL(/network_year=2020/);
	await expect(finding).toHaveText(/^2020年度は/);
	await page.locator('select[name=least_meetings]').selectOption('5');
	await expect(page).toHaveURL(/least_meetings=5/);
	await expect(finding).toHaveText(/会議5回以上/);
	const name = await page.locator('#network-names option').first().getAttribute('value');
	await page.locator('input[name=leaving]').fill(name ?? '');
	await page.locator('input[name=leaving]').press('Enter');
	await expect(page).toHaveURL(/leaving=/);
	await expect(page.getByText(/が抜けると、計算の上では[\d,]+組のつながり/)).toBeVisible();
	await page.reload();
	await expect(finding).toHaveText(/^2020年度は.*会議5回以上/);
	await expect(page.locator('input[name=leaving]')).toHaveValue(name ?? '');
	for (let back = 0; back < 3; back++) await page.goBack();
	await expect(finding).toHaveText(last ?? '');
});

test('who leaves is said by a part of a name that no other has', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	await waitForCharts(page);
	const input = page.locator('input[name=leaving]');
	const name = (await page.locator('#network-names option').first().getAttribute('value')) ?? '';
	await input.fill(name.slice(0, -1));
	await input.press('Enter');
	await expect(input).toHaveValue(name);
	await expect(page.getByText(/が抜けると、計算の上では/)).toBeVisible();
});

test('an organization keeps its place under every filter', async () => {
	const page = shared();
	const placesIn = async (query: string) => {
		await walkAnew(page, `network/${query}`);
		await waitForCharts(page);
		return page.locator('[data-chart=network] svg [role=listitem]').evaluateAll((marks) =>
			marks.map((mark) => {
				const [name = ''] = (mark.getAttribute('aria-label') ?? '').split('（');
				return [name, mark.getAttribute('transform') ?? ''] as const;
			})
		);
	};
	const wide = new Map(await placesIn('?organization-kind=school'));
	for (const query of [
		'?organization-kind=school&from=2024',
		'?organization-kind=school&to=2016'
	]) {
		const narrow = await placesIn(query);
		const both = narrow.filter(([name]) => wide.has(name));
		expect(both.length).toBeGreaterThan(1);
		expect(both).toEqual(both.map(([name]) => [name, wide.get(name)]));
	}
});

test('a view without anybody says so, and narrow windows show all', async () => {
	const page = shared();
	await walkAnew(page, `network/${EMPTY_VIEW}`);
	await expect(page.locator('[data-chart=network] .empty')).toBeVisible();
	await page.setViewportSize({ width: 320, height: 700 });
	await walkAnew(page, 'network/');
	await waitForCharts(page);
	expect(await findOverflow(page)).toEqual([]);
});

test('in English the figure, its list and its choices are in English', async () => {
	const page = shared();
	await walkAnew(page, 'network/?lang=en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Network');
	const figure = page.locator('[data-chart=network]');
	await expect(figure.locator('.finding')).toHaveText(
		/ties \(\d\+ meetings\), [\d,]+ organizations/
	);
	await expect(figure.locator('.summary')).not.toContainText(/です|ます/);
});
