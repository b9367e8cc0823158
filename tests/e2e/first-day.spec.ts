import { expect, test } from '@playwright/test';
import { chooseFiles, commit, csvFile } from './pages/import-page';
import { goTo, openPage, readNumber, waitUntilReady } from './pages/site';

/** Two meetings on days on which the sample has meetings of its own. */
const ROLL = csvFile('名簿.csv', [
	'開催日,氏名,所属,参加方法',
	'2024-05-15,青木 一郎,桜の作業所,会場',
	'2024-05-15,石田 花子,桜の作業所,オンライン',
	'2024-06-19,青木 一郎,桜の作業所,会場',
	'2024-06-19,上野 三郎,楓の事業所,会場'
]);
const LIST = csvFile('会議一覧.csv', [
	'開催日,テーマ,種類',
	'2024-05-15,年度の振り返り,振り返り',
	'2024-06-19,事例検討,勉強会',
	'2024-07-17,まだ名簿のない会,勉強会'
]);

test('a few files of a new user, without the sample, are read on their own', async ({ page }) => {
	await openPage(page, 'import/');
	await chooseFiles(page, [LIST, ROLL]);
	await commit(page);
	await goTo(page, '概況');
	await page.locator('button[name=hide-sample]').click();
	await expect(page.locator('data[data-metric=attendances]').first()).toHaveAttribute('value', '4');
	await waitUntilReady(page);

	// The sample's meetings of those days are not taken for these.
	expect(await readNumber(page, 'meetings')).toBe(2);
	await expect(page.locator('.totals')).not.toContainText('0市区町村');
	const kinds = page.locator('[data-chart=attendances-by-organization-kind]');
	await expect(kinds).toContainText('機関の種類が分かりません');

	await goTo(page, '会議');
	const rows = page.locator('tr[data-meeting]');
	await expect(rows).toHaveCount(3);
	await expect(rows.filter({ hasText: 'まだ名簿のない会' })).toContainText('名簿なし');
	await expect(rows.filter({ hasText: '年度の振り返り' })).toContainText('ハイブリッド');

	await goTo(page, 'ワーキング');
	const months = page.locator('[data-chart=working-group-months]');
	await expect(months).toContainText('「取り込み」のページから取り込むと、ここに出ます');
	await expect(page.getByText('条件を1つ外してみてください')).toHaveCount(0);

	await goTo(page, 'つながり');
	const network = page.locator('[data-chart=network]');
	await expect(network).not.toContainText('1つ抜けただけで');
	const density = page.locator('[data-chart=network-density]');
	await expect(density).toContainText('密度を図にしません');
	await expect(density.locator('svg')).toHaveCount(0);
	await network.getByRole('button', { name: '1回からつなぐ' }).press('Enter');
	await expect(network.locator('select[name=least_meetings]')).toHaveValue('1');
	await expect(network.locator('select[name=least_meetings]')).toBeFocused();
	await expect(network).not.toContainText('つながりはありません');

	await goTo(page, '地域');
	await expect(page.locator('[data-chart=municipality-map]')).toContainText('所在地が分かりません');
	await expect(page.locator('[data-chart=municipality-map] .legend')).toHaveCount(0);
});
