import { count } from '$lib/findings/words';
import { pick, type InEach } from '$lib/domain/language';
import type { MetricRows } from '$lib/findings/rows';
import { overlapFinding, overlapSummary } from '$lib/findings/team-overlap';
import type { Reach } from '$lib/findings/team-reach';
import { defineChart } from './chart';
import { heatLegend } from './heat-scale';
import { matrixScale, teamMatrix, type MatrixCell } from './team-matrix';
import { REACH_UNIT } from './team-reach-chart';
import { headOf, nameWidth } from './team-words';

type Row = MetricRows['working-group-overlap'];

const HEAD = { participants: 'sharedPeople', organizations: 'sharedOrganizations' } as const;

/** Teams with the number by which they stand across: 「1 精神」. */
function teamsOf(rows: readonly Row[]): Map<string, { x: number; y: string }> {
	const names = [...new Set(rows.map((row) => row.working_group))];
	return new Map(names.map((name, at) => [name, { x: at + 1, y: `${at + 1} ${name}` }]));
}

/** Every pair at both of its places. */
function cellsOf(rows: readonly Row[], reach: Reach): MatrixCell[] {
	const teams = teamsOf(rows);
	return rows.flatMap((row) => {
		const one = teams.get(row.working_group);
		const other = teams.get(row.other_group);
		if (!one || !other) return [];
		const cell = { value: row[reach], row };
		const first = { ...cell, x: other.x, y: one.y };
		return one === other ? [first] : [first, { ...cell, x: one.x, y: other.y }];
	});
}

/** Teams down and across: what two of them have in common. */
export function teamOverlapChart(id: string, title: InEach<string>, reach: Reach) {
	const unit = REACH_UNIT[reach];
	return defineChart({
		id,
		metric: 'working-group-overlap',
		title,
		unit: { ja: unit.ja, en: unit.en.trim() },
		size: 'half',
		finding: (rows, view) => overlapFinding(rows, view, reach),
		summary: (rows, view) => overlapSummary(rows, view, reach),
		legend: (rows, { language }) =>
			heatLegend(matrixScale(cellsOf(rows, reach)), pick(unit, language).trim(), language),
		spec: (plot, rows, { width }) => {
			const teams = [...teamsOf(rows).values()];
			return teamMatrix(plot, cellsOf(rows, reach), {
				width,
				columns: teams.map(({ x }) => ({ x, label: String(x) })),
				rows: teams.map(({ y }) => y),
				marginLeft: nameWidth(teams.map(({ y }) => y))
			});
		},
		columns: ({ language }) => [
			{ label: headOf('team', language), text: (row) => row.working_group },
			{ label: headOf('other', language), text: (row) => row.other_group },
			{ label: headOf(HEAD[reach], language), text: (row) => count(row[reach]), madeOf: [reach] }
		]
	});
}
