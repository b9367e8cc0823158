import { count } from '$lib/findings/words';
import { pick, type InEach } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { yearName } from '$lib/findings/story-words';
import { reachFinding, reachSummary, spansOf, type Reach } from '$lib/findings/team-reach';
import { defineChart, ownYear } from './chart';
import { heatLegend } from './heat-scale';
import { matrixScale, teamMatrix, type MatrixCell } from './team-matrix';
import { headOf, nameWidth, yearsOfSpans } from './team-words';

type Row = MetricRows['working-group-years'];

/** Counter words behind the numbers of a legend. */
export const REACH_UNIT: Readonly<Record<Reach, InEach<string>>> = {
	participants: { ja: '名', easy: '人', en: ' people' },
	organizations: { ja: '機関', en: ' organizations' }
};

function cellsOf(rows: readonly Row[], reach: Reach): MatrixCell[] {
	return rows.map((row) => ({
		x: row.fiscal_year,
		y: row.working_group,
		value: row[reach],
		row
	}));
}

/** Every 年度 since the first of a team. */
function columnsOf(rows: readonly Row[], view: View): number[] {
	return yearsOfSpans(spansOf(rows, view), view.years.to);
}

/** Teams down, 年度 across, one number of each. */
export function teamReachChart(id: string, title: InEach<string>, reach: Reach) {
	const unit = REACH_UNIT[reach];
	return defineChart({
		id,
		metric: 'working-group-years',
		title,
		unit: { ja: unit.ja, en: unit.en.trim() },
		size: 'half',
		years: columnsOf,
		wholeYear: ownYear,
		finding: (rows, view) => reachFinding(rows, view, reach),
		summary: (rows, view) => reachSummary(rows, view, reach),
		legend: (rows, { language }: View) =>
			heatLegend(matrixScale(cellsOf(rows, reach)), pick(unit, language).trim(), language),
		spec: (plot, rows, { width, view }) => {
			const spans = spansOf(rows, view);
			const teams = spans.map(({ team }) => team);
			return teamMatrix(plot, cellsOf(rows, reach), {
				width,
				columns: columnsOf(rows, view).map((x) => ({ x, label: String(x) })),
				rows: teams,
				marginLeft: nameWidth(teams)
			});
		},
		columns: ({ language }) => [
			{ label: headOf('team', language), text: (row) => row.working_group },
			{ label: headOf('year', language), text: (row) => yearName(row.fiscal_year, language) },
			{ label: headOf(reach, language), text: (row) => count(row[reach]), madeOf: [reach] }
		]
	});
}
