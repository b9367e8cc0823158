import { pick } from '$lib/domain/language';
import { figureFinding, figureSummary } from '$lib/findings/outreach';
import { defineChart } from './chart';
import { basisOfMonths, monthLine, monthNumbers, yearsWithMonths } from './month-line';
import { outreachColumns } from './outreach-columns';
import { SERIES } from './palette';

const UNIT = { ja: '回', en: 'visits' };
const LABEL = { ja: '閲覧数', en: 'visits', easy: '見た数' };

/** By month, with gaps where nobody counted. */
export const chart = defineChart({
	id: 'site-visits',
	metric: 'outreach',
	title: {
		ja: '月ごとのホームページの閲覧数（折れ線）',
		en: 'Site visits by month (line)',
		easy: '月ごとの、ホームページを見た数（線のグラフ）'
	},
	unit: UNIT,
	size: 'half',
	years: yearsWithMonths,
	basis: (rows, view) => basisOfMonths(rows, view, (row) => row.site_visits !== null),
	finding: (rows, view) => figureFinding(rows, view, 'site_visits'),
	summary: (rows, view) => figureSummary(rows, view, 'site_visits'),
	legend: (_, view) => [{ label: pick(LABEL, view.language), color: SERIES[0] }],
	spec: (plot, rows, { width, view }) =>
		monthLine(plot, rows, { width, view, figure: 'site_visits', unit: UNIT }),
	native: (rows, view) =>
		monthNumbers(rows, { view, figure: 'site_visits', unit: UNIT, label: LABEL }),
	columns: (view) => outreachColumns(view, ['site_visits'])
});
