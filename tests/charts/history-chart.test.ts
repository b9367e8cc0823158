import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawChart } from '$lib/charts/draw';
import { historyChart } from '$lib/charts/history-lanes';
import { NO_FILTERS } from '$lib/domain/filters';
import type { LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { historyEntries, tracksInAddress, tracksShown } from '$lib/findings/history';
import { doubtOf } from '$lib/findings/printed-doubts';
import type { Engine } from '$lib/engine/port';
import { metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import type { MetricRows } from '$lib/metrics/rows';
import { createDatasetEngine, readSample } from '../metrics/dataset';
import { viewOf } from './chart-data';

let engine: Engine;
let rows: MetricRows['history-lanes'][];
let milestones: MetricRows['milestones'][];
let attendances: MetricRows['history-attendances'][];

async function ask<Id extends MetricId>(id: Id): Promise<MetricRows[Id][]> {
	return decodeRows(id, await engine.query(metricRequest(id, NO_FILTERS)));
}

beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
	rows = await ask('history-lanes');
	milestones = await ask('milestones');
	attendances = await ask('history-attendances');
	await engine.close();
});

function draw(width: number, language: LanguageMode = 'ja', tracks = '') {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const view: View = { ...viewOf(2008, 2025), language, choices: { tracks } };
	const chart = historyChart({ milestones, attendances, isRounded: false, hasLinks: true });
	const shown = tracks ? rows.filter(({ lane }) => tracks.split('.').includes(lane)) : rows;
	return drawChart(chart, shown, { width, view, document });
}

describe('the history with milestones and participation', () => {
	test('milestones of the sample are those that the records give', () => {
		const said = milestones.map((row) => [row.milestone, row.reached, row.fiscal_year, row.basis]);
		expect(said).toEqual([
			['attendances', 1000, 2010, 'counted'],
			['meeting', 50, 2012, 'printed'],
			['organizations', 50, 2015, 'counted'],
			['meeting', 100, 2016, 'printed'],
			['attendances', 5000, 2018, 'counted'],
			['online', 1, 2020, 'counted'],
			['meeting', 150, 2021, 'printed'],
			['meeting', 200, 2025, 'printed']
		]);
	});

	test.each([320, 1192])('every entry is a link of its own in a list, at %i px', (width) => {
		const svg = draw(width);
		const links = [...svg.querySelectorAll('a')];
		const entries = historyEntries(rows, milestones, 'ja');
		expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(
			new Set(entries.map(({ id }) => `#${id}`))
		);
		expect(links.length).toBe(entries.length);
		expect(links.filter((link) => link.getAttribute('tabindex') === '0')).toHaveLength(1);
		expect(links.every((link) => link.getAttribute('aria-label'))).toBe(true);
		expect(links.every((link) => link.closest('[role=listitem]'))).toBe(true);
		expect(svg.getAttribute('role')).toBe('group');
		expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('terms have their names where there is little room', () => {
		const text = draw(320).textContent;
		for (const term of ['1～4期', '5～7期', '8～10期', '11～14期', '15期～']) {
			expect(text).toContain(term);
		}
	});

	test('English names the terms in English, and what is printed as it is', () => {
		const text = draw(1192, 'en').textContent;
		for (const term of ['Terms 1–4', 'Terms 8–10', 'Term 15–']) expect(text).toContain(term);
		expect(text).not.toMatch(/期|\d年/);
		const table = historyChart({ milestones, attendances, isRounded: false, hasLinks: true });
		const view: View = { ...viewOf(2008, 2025), language: 'en', choices: {} };
		const [, year] = table.columns(view);
		expect(rows.map((row) => year?.text(row)).join()).not.toMatch(/[ぁ-んァ-ヶ一-龠～]/);
		const doubts = historyEntries(rows, [], 'en').map((entry) => doubtOf(entry)?.en ?? '');
		expect(doubts.join()).toContain('“Terms 8–10” are 3 terms');
	});

	test('English has no Japanese but what is printed', () => {
		const svg = draw(1192, 'en', 'milestone.participation');
		expect(svg.textContent).toContain('Meeting 100');
		expect(svg.textContent).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
	});

	test('what is said is of the tracks that are shown, and names those that are not', () => {
		const chart = historyChart({ milestones, attendances, isRounded: false, hasLinks: true });
		const say = (tracks: string, language: LanguageMode = 'ja') => {
			const view: View = { ...viewOf(2008, 2025), language, choices: { tracks } };
			const shown = rows.filter(({ lane }) => !tracks || tracks.split('.').includes(lane));
			return { finding: chart.finding(shown, view), summary: chart.summary(shown, view) };
		};
		expect(say('').summary).toMatch(/記録の節目8件を.*下の線は年度ごとの延べ参加者数で/);
		expect(say('').summary).not.toContain('表示していない');
		expect(say('policy').summary).not.toMatch(/節目8件|下の線/);
		expect(say('policy', 'en').summary).toMatch(/Left out: Network, .*Milestones, Attendances\.$/);
		expect(say('participation').finding).toBe('選んでいる区分に、この期間のできごとはありません');
		expect(say('participation').summary).toMatch(/。下の線は.*名です。表示していない区分：/);
	});

	test('a milestone is listed under the year of its day, and says its 年度', () => {
		const entries = historyEntries([], milestones, 'ja');
		const last = entries.find(({ label }) => label === '第200回');
		expect(last).toMatchObject({ from: 2025, listedUnder: 2026 });
		expect(last?.text).toMatch(/^第200回：2026年\d+月\d+日（2025年度）の会議/);
		expect(historyEntries(rows, [], 'ja').every((one) => one.listedUnder === one.from)).toBe(true);
	});

	test('tracks in an address read as they were written', () => {
		for (const tracks of ['', 'none', 'policy', 'network.milestone']) {
			expect(tracksInAddress(tracksShown(tracks))).toBe(tracks);
		}
		expect(tracksShown('no-such')).toEqual([]);
	});

	test('what does not fit in the report is said at its entry', () => {
		const doubts = historyEntries(rows, milestones, 'ja').flatMap((entry) => {
			const doubt = doubtOf(entry);
			return doubt ? [[entry.text.slice(0, 9), doubt.ja.slice(0, 12)]] : [];
		});
		expect(doubts.map(([text]) => text)).toEqual([
			'たかつき・しまもと',
			'（13年3月）財源',
			'運営委員（8～10',
			'5ワーキングが活動中'.slice(0, 9)
		]);
	});
});
