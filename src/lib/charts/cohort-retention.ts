import { cohortFinding, cohortSummary } from '$lib/findings/newcomers';
import { defineChart, ownYear } from './chart';
import { cohortColumns, cohortGrid, cohortLegend } from './cohort-grid';
import { UNITS } from './flow-labels';

/** Which organizations of a first 年度 came in the years after it. */
export const chart = defineChart({
	id: 'cohort-retention',
	metric: 'cohort-retention',
	title: {
		ja: '初めて来た年度ごとの、その後に来た機関（表）',
		easy: 'はじめて来た年度ごとの、その後に来た機関（表）',
		en: 'Organizations by the fiscal year of their first visit and years after it (table)'
	},
	unit: UNITS.organizations,
	size: 'wide',
	wholeYear: ownYear,
	finding: (rows, view) => cohortFinding(rows, view, 'organizations'),
	summary: (rows, view) => cohortSummary(rows, view, 'organizations'),
	legend: (_, view) => cohortLegend(view),
	spec: (plot, rows, context) => cohortGrid(plot, rows, 'organizations', context),
	columns: (view) => cohortColumns(view, 'organizations')
});
