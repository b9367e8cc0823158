import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick } from '$lib/domain/language';
import { PEOPLE, count, decimal, middle } from '$lib/findings/words';
import { labelsIn } from './labels';
import { perMeetingFinding, perMeetingSummary } from '$lib/findings/meetings';
import type { MetricRows } from '$lib/findings/rows';
import { yearsOf } from '$lib/domain/view';
import { FRAME, countAxis, yearAxis } from './axes';
import { defineChart, yearsInView, ownYear } from './chart';
import { roundedTo, yearsChart } from './native';
import { BAND, MUTED, SERIES } from './palette';

type Row = MetricRows['attendances-per-meeting'];

/** Median and middle half of the attendances per meeting, by 年度. */
export const chart = defineChart({
	id: 'attendances-per-meeting',
	metric: 'attendances-per-meeting',
	measures: ['median'],
	title: {
		ja: '年度別の1回あたりの参加者数：中央値と中央の半分（折れ線と帯）',
		easy: '年度ごとの1回に参加した人の数：まん中の会議（折れ線と帯）',
		en: 'Attendances per meeting by fiscal year: median and middle half (line and band)'
	},
	unit: PEOPLE,
	size: 'half',
	years: yearsInView,
	wholeYear: ownYear,
	finding: perMeetingFinding,
	summary: perMeetingSummary,
	legend: (_, view) => [
		{ label: labelsIn(view.language).medianMark, color: SERIES[0], shape: 'circle' },
		{ label: labelsIn(view.language).middleHalf, color: BAND }
	],
	spec: (plot, rows, { width, view }) => {
		const years = yearsOf(view);
		const { language } = view;
		const labels = labelsIn(language);
		const unit = pick(PEOPLE, language);
		const gap = language === 'en' ? ' ' : '';
		return {
			...FRAME,
			width,
			height: width < 480 ? 260 : 280,
			x: { type: 'point', domain: years, padding: 0.3 },
			y: { nice: true, zero: true },
			marks: [
				...countAxis(plot, unit),
				yearAxis(plot, years, width),
				plot.areaY(rows, {
					x: 'fiscal_year',
					y1: 'lower_quartile',
					y2: 'upper_quartile',
					fill: BAND
				}),
				plot.lineY(rows, { x: 'fiscal_year', y: 'median', stroke: SERIES[0], strokeWidth: 2.5 }),
				plot.dot(rows, {
					x: 'fiscal_year',
					y: 'median',
					r: 4,
					fill: SERIES[0],
					ariaLabel: (row: Row) =>
						`${fiscalYearText(row.fiscal_year, language)} ${labels.medianMark}${gap}${middle(row.median, language)}${gap}${unit}`
				})
			]
		};
	},
	native: (rows, view) => {
		const labels = labelsIn(view.language);
		const numbers = rows.flatMap(({ fiscal_year: year, ...row }) => [
			{ year, series: labels.lowerQuartile, color: MUTED, value: roundedTo(1, row.lower_quartile) },
			{ year, series: labels.median, color: SERIES[0], value: roundedTo(1, row.median) },
			{ year, series: labels.upperQuartile, color: MUTED, value: roundedTo(1, row.upper_quartile) }
		]);
		return yearsChart('lines', numbers, { unit: pick(PEOPLE, view.language), view });
	},
	columns: ({ language }) => {
		const labels = labelsIn(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{ label: labels.meetings, text: (row) => count(row.meetings), madeOf: ['meetings'] },
			{ label: labels.mean, text: (row) => decimal(row.mean, language), madeOf: ['mean'] },
			{
				label: labels.lowerQuartile,
				text: (row) => middle(row.lower_quartile, language),
				madeOf: ['lower_quartile']
			},
			{ label: labels.median, text: (row) => middle(row.median, language), madeOf: ['median'] },
			{
				label: labels.upperQuartile,
				text: (row) => middle(row.upper_quartile, language),
				madeOf: ['upper_quartile']
			}
		];
	}
});
