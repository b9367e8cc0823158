import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts/catalog';
import { historyChart } from '$lib/charts/history-lanes';
import { LANGUAGE_MODES, type LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import { figureOrigin } from '$lib/ui/source-words';
import { viewOf } from '../findings/cases';

const REPORT = '2022（R4）年度報告書';
const MODES = LANGUAGE_MODES.map(({ code }) => code);

const EVENT: MetricRows['history-lanes'] = {
	lane: 'network',
	year_from: 2008,
	year_to: 2008,
	label: '2008年',
	text: 'ネットワーク発足',
	source: `${REPORT} 歴史の表 2008年 内容`
};

const MONTH: MetricRows['outreach'] = {
	fiscal_year: 2026,
	month: 4,
	mailing_list_members: 120,
	site_visits: null,
	inquiries_hiring: null,
	inquiries_work: null,
	inquiries_visit: null,
	inquiries_other: null
};

type Shown = Parameters<typeof figureOrigin>[1];

function shown(isSample: boolean, lastMeeting = '2026-03-11'): Shown {
	const options = { lastMeeting } as Shown['options'];
	const site = { isSample: true } as Shown['site'];
	return { hasOwnData: !isSample, isSample, site, options };
}

function originOf<Id extends MetricId>(
	id: string,
	rows: readonly MetricRows[Id][],
	mode: LanguageMode = 'ja'
) {
	const view: View = { ...viewOf(2008, 2026), language: mode };
	return figureOrigin(charts.get(id)?.basis?.(rows, view), shown(true), mode);
}

const HISTORY = historyChart({
	milestones: [],
	attendances: [{ fiscal_year: 2008, attendances: 120 }],
	isRounded: false,
	hasLinks: true
});

describe('events of the report', () => {
	test('are no sample and not imported', () => {
		expect(originOf('history-lanes', [EVENT])).toEqual({
			source: REPORT,
			asOf: '',
			isSample: false
		});
		expect(originOf('history-lanes', [EVENT], 'en').source).toContain(REPORT);
	});

	test('stand beside what is counted from the records', () => {
		const basis = HISTORY.basis?.([EVENT], viewOf(2008, 2026));
		expect(figureOrigin(basis, shown(true), 'ja')).toEqual({
			source: `できごとは${REPORT}、参加の線はサンプルデータ（合成）`,
			asOf: '2026年3月11日の会議まで',
			isSample: true
		});
		expect(figureOrigin(basis, shown(false), 'en').source).toBe(
			`events as printed in ${REPORT}; participation from imported records`
		);
		expect(figureOrigin(basis, shown(false), 'easy').source).toBe(
			`できごとは${REPORT}、線は入れた記録`
		);
	});

	test('are not named where none is shown', () => {
		const basis = HISTORY.basis?.([], viewOf(2008, 2026));
		expect(figureOrigin(basis, shown(true), 'ja').source).toBe('サンプルデータ（合成）');
	});
});

describe('figures that are not of meetings', () => {
	const months = [
		MONTH,
		{ ...MONTH, month: 5 },
		{ ...MONTH, month: 6, mailing_list_members: null }
	];

	test('are as of their own last month', () => {
		expect(originOf('mailing-list-members', months).asOf).toBe('2026年5月まで');
		expect(originOf('mailing-list-members', months, 'easy').asOf).toBe('2026年5月まで');
		expect(originOf('mailing-list-members', months, 'en').asOf).toBe('up to May 2026');
		expect(originOf('inquiries-by-kind', [{ ...MONTH, inquiries_visit: 0 }]).asOf).toBe(
			'2026年4月まで'
		);
	});

	test('are as of no month where there is none', () => {
		expect(originOf('site-visits', months).asOf).toBe('記録なし');
	});

	test('are as of their own last fiscal year', () => {
		const outcome = { indicator: '就職者数', value: 12, unit: '名', source: null };
		const rows = [2023, 2025].map((year) => ({ ...outcome, fiscal_year: year }));
		expect(originOf('outcomes', rows).asOf).toBe('2025年度まで');
		expect(originOf('outcomes', rows, 'en').asOf).toBe('up to FY2025');
	});
});

test.each(MODES)('meetings are as of the last of them: %s', (mode) => {
	expect(originOf('attendances-by-meeting', [], mode).asOf).toMatch(/11/);
});
