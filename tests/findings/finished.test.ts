import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts/catalog';
import type { LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { CASES, rowsOf, type CaseName } from './cases';

interface Chart {
	id: string;
	metric: keyof MetricRows;
	wholeYear?: unknown;
	finding: (rows: readonly unknown[], view: View) => string;
	summary: (rows: readonly unknown[], view: View) => string;
}

const all = [...charts.values()] as unknown as Chart[];
const LAST = 'an unfinished last year';
const ALONE = 'an unfinished year alone';
/** Every chart that is of whole years in every view. */
const whole = all.filter(({ id, wholeYear }) => wholeYear && id !== 'trend');

function saidBy(chart: Chart, name: CaseName, language: LanguageMode) {
	const rows = rowsOf(chart.metric, name);
	const view: View = { ...CASES[name].view, language };
	return { finding: chart.finding(rows, view), summary: chart.summary(rows, view) };
}

test('the charts that compare with the year before are of whole years', () => {
	// A meeting is compared with the meetings of the year before, one by one.
	const others = all.filter((chart) => !chart.wholeYear && chart.id !== 'attendances-by-meeting');
	const compared = others.filter((chart) => /前年度/.test(saidBy(chart, LAST, 'ja').finding));
	expect(compared.map(({ id }) => id)).toEqual([]);
	expect(whole.length).toBeGreaterThan(15);
});

describe.each([
	['ja', '2022年度は途中です（4月～5月）'],
	['easy', '2022年度は、まだ終わっていません（4月から5月）'],
	['en', 'FY2022 is not over (April–May)']
] as const)('a year that is not over, in %s', (language, note) => {
	test.each(whole)('is not compared by $id', (chart) => {
		const { finding, summary } = saidBy(chart, LAST, language);
		expect(finding).not.toMatch(/2022年度|FY2022/);
		expect(summary).toContain(note);
		expect(summary.replace(note, '')).not.toMatch(/2022年度|FY2022/);
	});

	test.each(whole)('is all that $id says where it is alone', (chart) => {
		expect(saidBy(chart, ALONE, language).finding).toBe(note);
	});
});

test('the explorer leaves it out of whole years alone', () => {
	const trend = all.find(({ id }) => id === 'trend');
	const { view } = CASES[LAST];
	const said = (grain: string) =>
		trend?.finding(rowsOf('trend', LAST), { ...view, choices: { grain } });
	expect(said('year')).toMatch(/^2021年度の/);
	expect(said('month')).toMatch(/^2022年/);
});
