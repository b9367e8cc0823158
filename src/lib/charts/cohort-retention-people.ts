import { cohortFinding, cohortSummary } from '$lib/findings/newcomers';
import { defineChart, ownYear } from './chart';
import { cohortColumns, cohortGrid, cohortLegend } from './cohort-grid';
import { UNITS } from './flow-labels';

/** Which people of a first 年度 came in the years after it. */
export const chart = defineChart({
	id: 'cohort-retention-people',
	metric: 'cohort-retention-people',
	title: {
		ja: '初めて来た年度ごとの、その後に来た人（表）',
		easy: 'はじめて来た年度ごとの、その後に来た人（表）',
		en: 'People by the fiscal year of their first visit and years after it (table)'
	},
	unit: UNITS.people,
	size: 'wide',
	wholeYear: ownYear,
	finding: (rows, view) => cohortFinding(rows, view, 'people'),
	summary: (rows, view) => cohortSummary(rows, view, 'people'),
	legend: (_, view) => cohortLegend(view),
	spec: (plot, rows, context) => cohortGrid(plot, rows, 'people', context),
	columns: (view) => cohortColumns(view, 'people')
});
