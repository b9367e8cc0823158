import { isHidden } from '$lib/domain/hidden-count';
import { pick, type InEach } from '$lib/domain/language';
import { inTurn, monthText, PEOPLE, count } from '$lib/findings/words';
import { labelsIn } from './labels';
import { fiscalMonths } from '$lib/domain/fiscal-year';
import { emptyYears, monthsFinding } from '$lib/findings/participation';
import type { MetricRows } from '$lib/findings/rows';
import { yearsOf } from '$lib/domain/view';
import { shortMonth } from './axes';
import { notByYear } from '$lib/findings/year-context';
import { defineChart, yearsInView } from './chart';
import { heatColor, heatLegend, heatStep, scaleOf } from './heat-scale';
import { HEAT_INK } from './palette';

type Row = MetricRows['attendances-by-month'];

const HOW_TO_READ: InEach<string> = {
	ja: '4月始まりの月を横に、年度を縦に並べ、数字は延べ参加者数です。',
	easy: '横は月、たては年度です。数字は参加した人の数です。同じ人も毎回数えます。',
	en: 'Months from April run across, fiscal years down; the numbers are attendances.'
};

const LEFT_OUT: InEach<string> = {
	ja: '幅が足りないときは、3桁の数は表だけにあります。',
	easy: 'せまい画面では、3けたの数は表だけに出ます。',
	en: 'Where there is little room, numbers of three digits are in the table alone.'
};

/** Width of a digit, and what stays free beside a number in its cell, in px. */
const DIGIT = 8;
const BESIDE = 3;

const scaleIn = (rows: readonly Row[]) => scaleOf(rows.map((row) => row.attendances));

/** 年度 down, months of the 年度 across: where in the year people gather. */
export const chart = defineChart({
	id: 'attendances-by-month',
	metric: 'attendances-by-month',
	measures: ['attendances'],
	title: {
		ja: '月別・年度別の延べ参加者数（色分け表）',
		easy: '月ごと・年度ごとの参加した人の数（色分けの表）',
		en: 'Attendances by month and fiscal year (heat map)'
	},
	unit: PEOPLE,
	size: 'half',
	years: yearsInView,
	course: 'down',
	finding: monthsFinding,
	summary: (rows, view) => {
		const { language } = view;
		const finding = `${monthsFinding(rows, view)}${language === 'en' ? '.' : '。'}`;
		const how = rows.length ? pick(HOW_TO_READ, language) : '';
		const leftOut = scaleIn(rows).max >= 100 ? pick(LEFT_OUT, language) : '';
		const apart = rows.some(({ attendances }) => attendances > 0) ? notByYear(view) : '';
		return inTurn([finding, how, leftOut, apart, emptyYears(rows, view)], language);
	},
	legend: (rows, { language }) => heatLegend(scaleIn(rows), pick(PEOPLE, language), language),
	spec: (plot, rows, { width, view }) => {
		const years = yearsOf(view);
		const scale = scaleIn(rows);
		const [marginLeft, marginRight] = width < 480 ? [40, 0] : [48, 4];
		const room = ((width - marginLeft - marginRight) / 12) * 0.96 - BESIDE;
		const textOf = ({ attendances }: Row) => {
			const text = count(attendances);
			return isHidden(attendances) || text.length * DIGIT <= room ? text : '';
		};
		return {
			width,
			height: 40 + Math.max(1, years.length) * 24,
			marginTop: 28,
			marginLeft,
			marginRight,
			marginBottom: 4,
			x: { type: 'band', domain: fiscalMonths, padding: 0.04 },
			y: { type: 'band', domain: years, padding: 0.06 },
			color: { type: 'identity' },
			marks: [
				plot.axisX({
					anchor: 'top',
					tickSize: 0,
					label: null,
					tickFormat: (month: number, index: number) =>
						width >= 480 || index === 0 ? shortMonth(month, view.language) : String(month)
				}),
				plot.axisY({ tickSize: 0, label: null, tickFormat: (year: number) => String(year) }),
				plot.cell(rows, {
					x: 'month',
					y: 'fiscal_year',
					fill: (row: Row) => heatColor(row.attendances, scale)
				}),
				plot.text(rows, {
					x: 'month',
					y: 'fiscal_year',
					text: textOf,
					fill: (row: Row) => HEAT_INK[heatStep(row.attendances, scale)] ?? HEAT_INK[0]
				})
			]
		};
	},
	columns: ({ language }) => {
		const labels = labelsIn(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{ label: labels.month, text: (row) => monthText(row.month, language) },
			{ label: labels.meetings, text: (row) => count(row.meetings), madeOf: ['meetings'] },
			{ label: labels.attendances, text: (row) => count(row.attendances), madeOf: ['attendances'] }
		];
	}
});
