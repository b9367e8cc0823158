import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick } from '$lib/domain/language';
import { yearsOf } from '$lib/domain/view';
import { newPlacesFinding, newPlacesSummary, placeName } from '$lib/findings/places';
import type { MetricRows } from '$lib/findings/rows';
import { day, count } from '$lib/findings/words';
import { FRAME, countAxis, yearAxis } from './axes';
import { defineChart, yearsInView } from './chart';
import { yearsChart } from './native';
import { ACCENT, SERIES, SURFACE } from './palette';

type Row = MetricRows['new-municipalities'];

const WORDS = {
	ja: {
		home: '圏域内',
		outside: '圏域外',
		axis: '市区町村',
		columns: ['年度', '市区町村', '圏域', '初めての日', '参加機関数', '延べ参加者数（名）']
	},
	easy: {
		home: '地元',
		outside: '地元の外',
		axis: '市や町',
		columns: ['年度', '市や町', '地元かどうか', 'はじめての日', '来た機関の数', '来た人の数']
	},
	en: {
		home: 'Home area',
		outside: 'Outside',
		axis: 'municipalities',
		columns: [
			'Fiscal year',
			'Municipality',
			'Home area',
			'First day',
			'Organizations',
			'Attendances'
		]
	}
};

/** One block for each municipality in the 年度 in which people first came from it. */
export const chart = defineChart({
	id: 'new-municipalities',
	metric: 'new-municipalities',
	title: {
		ja: '年度別の新しく加わった市区町村（積み上げ）',
		easy: 'はじめて人が来た市や町（積み上げ）',
		en: 'New municipalities by fiscal year (stacked blocks)'
	},
	unit: { ja: '市区町村', easy: '市や町', en: 'municipalities' },
	size: 'half',
	years: yearsInView,
	finding: newPlacesFinding,
	summary: newPlacesSummary,
	legend: (_, { language }) => {
		const t = pick(WORDS, language);
		return [
			{ label: t.home, color: SERIES[0] },
			{ label: t.outside, color: ACCENT }
		];
	},
	spec: (plot, rows, { width, view }) => {
		const years = yearsOf(view);
		const t = pick(WORDS, view.language);
		return {
			...FRAME,
			width,
			height: width < 480 ? 240 : 260,
			x: { type: 'band', domain: years, padding: years.length < 5 ? 0.6 : 0.2 },
			y: { nice: true, zero: true },
			color: { type: 'identity' },
			marks: [
				...countAxis(plot, t.axis),
				yearAxis(plot, years, width),
				plot.barY(
					rows.toSorted((a, b) => b.in_home_area - a.in_home_area),
					{
						x: 'fiscal_year',
						y: () => 1,
						fill: (row: Row) => (row.in_home_area === 1 ? SERIES[0] : ACCENT),
						stroke: SURFACE,
						strokeWidth: 1.5,
						ariaLabel: (row: Row) =>
							`${fiscalYearText(row.fiscal_year, view.language)} ${placeName(row, view.language)}`
					}
				)
			]
		};
	},
	native: (rows, view) => {
		const t = pick(WORDS, view.language);
		const numberOf = (year: number, isHome: number) =>
			rows.filter((row) => row.fiscal_year === year && row.in_home_area === isHome).length;
		const numbers = yearsOf(view).flatMap((year) => [
			{ year, series: t.home, color: SERIES[0], value: numberOf(year, 1) },
			{ year, series: t.outside, color: ACCENT, value: numberOf(year, 0) }
		]);
		return yearsChart('stacked-columns', numbers, { unit: t.axis, view });
	},
	columns: ({ language }) => {
		const t = pick(WORDS, language);
		const [year = '', place = '', area = '', first = '', organizations = '', attendances = ''] =
			t.columns;
		return [
			{ label: year, text: (row) => String(row.fiscal_year) },
			{ label: place, text: (row) => placeName(row, language) },
			{ label: area, text: (row) => (row.in_home_area === 1 ? t.home : t.outside) },
			{ label: first, text: (row) => day(row.first_held_on, language) },
			{
				label: organizations,
				text: (row) => count(row.organizations),
				madeOf: ['organizations']
			},
			{ label: attendances, text: (row) => count(row.attendances), madeOf: ['attendances'] }
		];
	}
});
