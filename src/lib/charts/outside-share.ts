import { fiscalYearText } from '$lib/domain/fiscal-year';
import type { LanguageMode } from '$lib/domain/language';
import { count, percentText, share } from '$lib/findings/words';
import { labelsIn } from './labels';
import { outsideFinding, outsideSummary } from '$lib/findings/composition';
import type { MetricRows } from '$lib/findings/rows';
import { yearsOf } from '$lib/domain/view';
import { FRAME, yearAxis } from './axes';
import { defineChart, yearsInView, ownYear } from './chart';
import { yearsChart } from './native';
import { ACCENT, GRID } from './palette';

type Row = MetricRows['outside-share'];

/** Below this base a share is not drawn (METRICS.md). */
const SMALLEST_BASE = 10;

const base = (row: Row) => row.home_attendances + row.outside_attendances;
const percent = (row: Row) => (row.outside_attendances / base(row)) * 100;

const percentOf = (row: Row, language: LanguageMode) =>
	percentText(row.outside_attendances, base(row), language);

/** A point of the line, and the columns that its share is made of. */
const pointOf = (row: Row) => ({
	row,
	columns: ['home_attendances', 'outside_attendances'],
	year: row.fiscal_year,
	percent: percent(row)
});

/** Share of attendances from outside the home area, by 年度. */
export const chart = defineChart({
	id: 'outside-share',
	metric: 'outside-share',
	title: {
		ja: '年度別の圏域外からの参加の割合（折れ線）',
		easy: '年度ごとの地元の外からの参加の割合（折れ線）',
		en: 'Share of attendances from outside the home area by fiscal year (line)'
	},
	unit: { ja: '%', en: '%' },
	size: 'wide',
	years: yearsInView,
	wholeYear: ownYear,
	finding: outsideFinding,
	summary: outsideSummary,
	isBlank: (rows) => rows.every((row) => base(row) < SMALLEST_BASE),
	legend: (_, view) => [
		{ label: labelsIn(view.language).outsideShare, color: ACCENT, shape: 'circle' }
	],
	spec: (plot, rows, { width, view }) => {
		const years = yearsOf(view);
		const drawn = rows.filter((row) => base(row) >= SMALLEST_BASE).map(pointOf);
		const place = { x: 'year', y: 'percent' } as const;
		return {
			...FRAME,
			width,
			height: 240,
			x: { type: 'point', domain: years, padding: 0.3 },
			y: { domain: [0, Math.max(20, ...drawn.map((point) => point.percent))], nice: true },
			marks: [
				plot.gridY({ ticks: 4, stroke: GRID, strokeOpacity: 1 }),
				plot.axisY({
					ticks: 4,
					label: '%',
					labelArrow: 'none',
					tickSize: 0,
					labelAnchor: 'top'
				}),
				yearAxis(plot, years, width),
				plot.ruleY([0]),
				plot.lineY(drawn, { ...place, stroke: ACCENT, strokeWidth: 2.5 }),
				plot.dot(drawn, {
					...place,
					r: 4,
					fill: ACCENT,
					ariaLabel: ({ row }: ReturnType<typeof pointOf>) =>
						`${fiscalYearText(row.fiscal_year, view.language)} ${percentOf(row, view.language)}`
				})
			]
		};
	},
	native: (rows, view) =>
		yearsChart(
			'lines',
			rows.map((row) => ({
				year: row.fiscal_year,
				series: labelsIn(view.language).outsideShare,
				color: ACCENT,
				value: base(row) < SMALLEST_BASE ? null : Math.round(percent(row)),
				of: [row.home_attendances, row.outside_attendances]
			})),
			{ unit: '%', view }
		),
	columns: ({ language }) => {
		const labels = labelsIn(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{
				label: labels.inPeople(labels.inside),
				text: (row) => count(row.home_attendances),
				madeOf: ['home_attendances']
			},
			{
				label: labels.inPeople(labels.outside),
				text: (row) => count(row.outside_attendances),
				madeOf: ['outside_attendances']
			},
			{
				label: labels.inPeople(labels.unknown),
				text: (row) => count(row.unknown_attendances),
				madeOf: ['unknown_attendances']
			},
			{
				label: labels.outsideShare,
				text: (row) =>
					base(row) < SMALLEST_BASE
						? share(row.outside_attendances, base(row), undefined, language)
						: percentOf(row, language),
				madeOf: ['home_attendances', 'outside_attendances']
			},
			{
				label: labels.outsideOrganizations,
				text: (row) => count(row.outside_organizations),
				madeOf: ['outside_organizations']
			}
		];
	}
});
