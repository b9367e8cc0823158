import { count } from '$lib/findings/words';
import { pick } from '$lib/domain/language';
import { yearsOf } from '$lib/domain/view';
import { skilledFinding, skilledSummary, yearText } from '$lib/findings/hypothesis';
import type { MetricRows } from '$lib/findings/rows';
import { amount } from '$lib/findings/story-words';
import { FRAME, countAxis, yearAxis } from './axes';
import { defineChart, yearsInView, ownYear } from './chart';
import { yearsChart } from './native';
import { SERIES } from './palette';

type Row = MetricRows['skilled-supporters'];

const UNIT = { ja: '名', easy: '人', en: 'people' };
const LABEL = { ja: '2年間に6回以上出席した人', en: '6 attendances or more in two years' };

/** Skilled supporters by 年度. */
export const chart = defineChart({
	id: 'skilled-supporters',
	metric: 'skilled-supporters',
	title: {
		ja: '年度別の、精通した支援者の数（棒）',
		en: 'Skilled supporters by fiscal year (bars)'
	},
	unit: UNIT,
	size: 'half',
	years: yearsInView,
	wholeYear: ownYear,
	finding: skilledFinding,
	summary: skilledSummary,
	legend: (_, view) => [{ label: pick(LABEL, view.language), color: SERIES[0] }],
	spec: (plot, rows, { width, view }) => {
		const years = yearsOf(view);
		const unit = pick(UNIT, view.language);
		return {
			...FRAME,
			width,
			height: width < 480 ? 260 : 280,
			x: { type: 'band', domain: years, padding: years.length < 5 ? 0.6 : 0.2 },
			y: { nice: true, zero: true },
			marks: [
				...countAxis(plot, unit),
				yearAxis(plot, years, width),
				plot.barY(rows, {
					x: 'fiscal_year',
					y: 'skilled_supporters',
					fill: SERIES[0],
					ariaLabel: (row: Row) =>
						`${yearText(row.fiscal_year, view)} ${amount(row.skilled_supporters, 'person', view.language)}`
				})
			]
		};
	},
	native: (rows, view) =>
		yearsChart(
			'columns',
			rows.map((row) => ({
				year: row.fiscal_year,
				series: pick(LABEL, view.language),
				color: SERIES[0],
				value: row.skilled_supporters
			})),
			{ unit: pick(UNIT, view.language), view }
		),
	columns: (view) => [
		{
			label: pick({ ja: '年度', en: 'Fiscal year' }, view.language),
			text: (row) => String(row.fiscal_year)
		},
		{
			label: pick(
				{ ja: '精通した支援者（名）', easy: '精通した支援者（人）', en: 'Skilled supporters' },
				view.language
			),
			text: (row) => count(row.skilled_supporters),
			madeOf: ['skilled_supporters']
		},
		{
			label: pick(
				{ ja: '2年間に来た人（名）', easy: '2年間に来た人（人）', en: 'People in two years' },
				view.language
			),
			text: (row) => count(row.participants),
			madeOf: ['participants']
		}
	]
});
