import { pick } from '$lib/domain/language';
import { figureFinding, figureSummary } from '$lib/findings/outreach';
import { defineChart } from './chart';
import { basisOfMonths, monthLine, monthNumbers, yearsWithMonths } from './month-line';
import { outreachColumns } from './outreach-columns';
import { SERIES } from './palette';

const UNIT = { ja: '名', easy: '人', en: 'people' };
const LABEL = { ja: '登録者数', en: 'members' };

/** By month, with gaps where nobody counted. */
export const chart = defineChart({
	id: 'mailing-list-members',
	metric: 'outreach',
	title: {
		ja: '月ごとのメーリングリストの登録者数（折れ線）',
		en: 'Mailing-list members by month (line)'
	},
	unit: UNIT,
	size: 'half',
	years: yearsWithMonths,
	basis: (rows, view) => basisOfMonths(rows, view, (row) => row.mailing_list_members !== null),
	finding: (rows, view) => figureFinding(rows, view, 'mailing_list_members'),
	summary: (rows, view) => figureSummary(rows, view, 'mailing_list_members'),
	legend: (_, view) => [{ label: pick(LABEL, view.language), color: SERIES[0] }],
	spec: (plot, rows, { width, view }) =>
		monthLine(plot, rows, { width, view, figure: 'mailing_list_members', unit: UNIT }),
	native: (rows, view) =>
		monthNumbers(rows, { view, figure: 'mailing_list_members', unit: UNIT, label: LABEL }),
	columns: (view) => outreachColumns(view, ['mailing_list_members'])
});
