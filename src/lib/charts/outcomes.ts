import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick } from '$lib/domain/language';
import { yearsOf, type View } from '$lib/domain/view';
import {
	indicatorsOf,
	outcomesFinding,
	outcomesSummary,
	outcomeText,
	yearText
} from '$lib/findings/hypothesis';
import type { MetricRows } from '$lib/findings/rows';
import { FRAME, yearAxis } from './axes';
import { defineChart, yearsInView } from './chart';
import { GRID, INK, SERIES } from './palette';

type Row = MetricRows['outcomes'];

/** A value with its place in the row of panels: each indicator fills one, from 0 to its highest. */
interface Placed {
	row: Row;
	/** The indicator. */
	series: string;
	year: number;
	y: number;
}

const PANEL_HEIGHT = 104;
/** Of a panel the line takes this much, the name above it the rest. */
const LINE_SHARE = 0.62;
/** A written value takes this much of the width, in px. */
const VALUE_WIDTH = 56;

function place(rows: readonly Row[], indicators: readonly string[]): Placed[] {
	return rows.map((row) => {
		const own = rows.filter(({ indicator }) => indicator === row.indicator);
		const highest = Math.max(...own.map(({ value }) => value)) || 1;
		const foot = indicators.length - 1 - indicators.indexOf(row.indicator);
		return {
			row,
			series: row.indicator,
			year: row.fiscal_year,
			y: foot + (row.value / highest) * LINE_SHARE
		};
	});
}

/** The values that are written: all where there is room, else the first and the last. */
function written(
	placed: readonly Placed[],
	indicators: readonly string[],
	isRoomy: boolean
): Placed[] {
	return indicators.flatMap((name) => {
		const own = placed.filter(({ row }) => row.indicator === name);
		if (isRoomy) return own;
		return own.filter((_, at) => at === 0 || at === own.length - 1);
	});
}

/** The last 年度 with a value; '' for none. */
function lastYear(rows: readonly Row[], view: View): string {
	const years = rows.map(({ fiscal_year: year }) => year);
	return years.length === 0 ? '' : fiscalYearText(Math.max(...years), view.language);
}

const said = (view: View) => (one: Placed) =>
	`${one.row.indicator} ${yearText(one.year, view)} ${outcomeText(one.row)}`;

/** Outcomes by 年度, each indicator in a panel of its own with its own scale. */
export const chart = defineChart({
	id: 'outcomes',
	metric: 'outcomes',
	title: { ja: '年度別の成果の数（指標ごとの折れ線）', en: 'Outcomes by fiscal year (lines)' },
	unit: { ja: '値', en: 'value' },
	size: 'half',
	years: yearsInView,
	basis: (rows, view) => ({ name: 'figures', upTo: lastYear(rows, view) }),
	finding: outcomesFinding,
	summary: outcomesSummary,
	legend: (_, view) => [
		{
			label: pick({ ja: '取り込まれた値', en: 'Values as imported' }, view.language),
			color: SERIES[0]
		}
	],
	spec: (plot, rows, { width, view }) => {
		const years = yearsOf(view);
		const indicators = indicatorsOf(rows);
		const placed = place(rows, indicators);
		const panels = Math.max(1, indicators.length);
		const names = indicators.map((name, at) => ({ name, y: panels - 1 - at + 0.94 }));
		return {
			...FRAME,
			width,
			height: 40 + panels * PANEL_HEIGHT,
			marginTop: 8,
			marginLeft: 28,
			marginRight: 36,
			x: { type: 'point', domain: years, padding: 0.3 },
			y: { domain: [0, panels], axis: null },
			marks: [
				plot.ruleY(
					names.map((_, at) => at),
					{ stroke: GRID }
				),
				yearAxis(plot, years, width),
				plot.text(names, {
					text: 'name',
					y: 'y',
					frameAnchor: 'left',
					dx: -20,
					fontWeight: 700,
					fill: INK
				}),
				plot.lineY(placed, {
					x: 'year',
					y: 'y',
					z: (one: Placed) => one.row.indicator,
					stroke: SERIES[0],
					strokeWidth: 2.5
				}),
				plot.dot(placed, { x: 'year', y: 'y', r: 4, fill: SERIES[0], ariaLabel: said(view) }),
				plot.text(written(placed, indicators, width / years.length >= VALUE_WIDTH), {
					x: 'year',
					y: 'y',
					dy: -13,
					text: (one: Placed) => outcomeText(one.row),
					fill: INK
				})
			]
		};
	},
	columns: (view) => [
		{
			label: pick({ ja: '指標', en: 'Indicator' }, view.language),
			text: (row) => row.indicator
		},
		{
			label: pick({ ja: '年度', en: 'Fiscal year' }, view.language),
			text: (row) => String(row.fiscal_year)
		},
		{
			label: pick({ ja: '値', en: 'Value' }, view.language),
			text: outcomeText,
			madeOf: ['value']
		},
		{
			label: pick({ ja: '出典', en: 'Source' }, view.language),
			text: (row) => row.source ?? pick({ ja: '書かれていません', en: 'not given' }, view.language)
		}
	]
});
