import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts/catalog';
import { homeAreaFinding, regionsSummary } from '$lib/findings/composition';
import { totalsSentence } from '$lib/findings/headline';
import { meetingsSummary } from '$lib/findings/participation';
import { activeGroupsFinding, NO_MEETING_KIND } from '$lib/findings/working-groups';
import type { View } from '$lib/domain/view';
import { CASES, rowsOf, ROWS, viewOf, type CaseName } from './cases';

interface Sentences {
	id: string;
	metric: keyof typeof ROWS;
	finding: (rows: readonly unknown[], view: View) => string;
	summary: (rows: readonly unknown[], view: View) => string;
}

const all = [...charts.values()] as unknown as Sentences[];
const names = Object.keys(CASES) as CaseName[];

/** Longest finding that stands as a heading of a chart: two lines of 40 full-width characters. */
const LONGEST_FINDING = 80;

function saidBy(chart: Sentences, name: CaseName) {
	const rows = rowsOf(chart.metric, name);
	const { view } = CASES[name];
	return { finding: chart.finding(rows, view), summary: chart.summary(rows, view) };
}

test('every chart speaks about rows that the cases can make', () => {
	expect(all.filter(({ metric }) => !(metric in ROWS)).map(({ id }) => id)).toEqual([]);
});

describe.each(all)('the sentences of $id', (chart) => {
	test.each(names)('are whole with %s', (name) => {
		const { finding, summary } = saidBy(chart, name);
		for (const sentence of [finding, summary]) {
			expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|∞|unknown|\[object/);
			expect(sentence).not.toMatch(/、、|。。|、。|^、|^。|（）|「」|  /);
			expect(sentence).not.toMatch(/ませんです|でしたです|[にはが]です/);
			expect(sentence).not.toMatch(/(?<!\d)-\d/);
		}
		expect([...finding].length).toBeLessThanOrEqual(LONGEST_FINDING);
		expect(finding).toMatch(/[^。、]$/);
		expect(summary).toMatch(/。$/);
	});

	test('give no percentage below ten and always the base of one', () => {
		for (const name of names) {
			const { finding, summary } = saidBy(chart, name);
			const text = `${finding}${summary}`;
			expect(text.replace(/\d+%（n=[\d,]{2,}）/g, '')).not.toContain('%');
		}
		const { finding, summary } = saidBy(chart, 'fewer than ten');
		expect(`${finding}${summary}`.match(/n=\d(?!\d)/)).toBeNull();
	});

	test('say that nothing is there when there are no rows', () => {
		const { finding, summary } = saidBy(chart, 'no rows');
		expect(finding).toMatch(/ありません$|いません$/);
		expect(summary).toContain(finding);
	});

	test('read as before', async () => {
		const lines = names.map((name) => {
			const { finding, summary } = saidBy(chart, name);
			return `${name}\n  ${finding}\n  ${summary}\n`;
		});
		await expect(lines.join('\n')).toMatchFileSnapshot(`golden/${chart.id}.txt`);
	});
});

describe('particular sentences', () => {
	test('a team view narrowed by kind of meeting says why it is empty', () => {
		const view = viewOf(2020, 2022);
		const narrowed = { ...view, filters: { ...view.filters, meetingKind: 'course' } };
		expect(activeGroupsFinding([], narrowed)).toBe(NO_MEETING_KIND);
	});

	test('a place without a known municipality is neither inside nor outside', () => {
		const row = { municipality: null, in_home_area: 0, col: null, tile_row: null };
		const unknown = { ...row, municipality_code: 'unknown', organizations: 0, attendances: 12 };
		expect(homeAreaFinding([unknown])).toMatch(/ありません$/);
	});

	test('a municipality without a name is not run together with its number', () => {
		const row = { municipality: null, in_home_area: 0, col: null, tile_row: null };
		const said = regionsSummary([
			{ ...row, municipality_code: '28100', organizations: 1, attendances: 12 }
		]);
		expect(said).not.toContain('2810012');
	});

	test('only participation from unknown places is said to be that, without an empty ranking', () => {
		const row = { municipality: null, in_home_area: 0, col: null, tile_row: null };
		const said = regionsSummary([
			{ ...row, municipality_code: 'unknown', organizations: 0, attendances: 12 }
		]);
		expect(said).toContain('12名');
		expect(said).not.toContain('多い順にです');
	});

	test('meetings are described by their extremes: the middle has one definition, the metric', () => {
		const meeting = {
			fiscal_year: 2022,
			number: null,
			title: null,
			meeting_kind: 'lecture',
			mode: 'online',
			organizations: 1
		};
		const said = meetingsSummary(
			[
				{ ...meeting, meeting_id: 'a', held_on: '2022-05-18', attendances: 80 },
				{ ...meeting, meeting_id: 'b', held_on: '2022-06-15', attendances: 40 }
			],
			viewOf(2022, 2022)
		);
		expect(said).toContain('2022年5月18日の80名');
		expect(said).toContain('最も少ないのは40名');
		expect(said).not.toContain('60名');
	});

	test('the totals carry their raw numbers and read as one sentence', () => {
		const totals = {
			attendances: 1234,
			participants: 567,
			organizations: 89,
			meetings: 12,
			municipalities: 3
		};
		const parts = totalsSentence(totals, viewOf(2021, 2022));
		const text = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
		expect(text).toBe(
			'2021年度から2022年度までに、12回の会議に延べ1,234名、実567名が、3市区町村の89機関から参加しました。'
		);
		expect(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.value]))).toEqual([
			12, 1234, 567, 3, 89
		]);
	});
});
