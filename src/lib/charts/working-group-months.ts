import type { MetricRows } from '$lib/findings/rows';
import type { View } from '$lib/domain/view';
import { workingGroupsFinding, workingGroupsSummary } from '$lib/findings/working-groups';
import { timeAxis, yearLines, yearStart } from './axes';
import { defineChart } from './chart';
import { DARK_HEAT, heatColor, heatLegend } from './palette';

type Row = MetricRows['working-group-activity'];

const HOW_TO_READ =
	'横は月（4月始まりの年度で区切り）、縦はチームで、色が濃いほど参加者が多い月です。白い月は活動の記録がありません。';

const monthStart = (row: Row, add = 0) =>
	new Date(Date.UTC(row.month < 4 ? row.fiscal_year + 1 : row.fiscal_year, row.month - 1 + add, 1));
const scaleOf = (rows: readonly Row[]) => ({
	max: Math.max(0, ...rows.map((row) => row.participants)),
	colors: DARK_HEAT
});

function teamsOf(rows: readonly Row[]): string[] {
	const starts = new Map<string, number>();
	for (const row of rows) {
		const start = monthStart(row).getTime();
		starts.set(row.working_group, Math.min(start, starts.get(row.working_group) ?? start));
	}
	return [...starts].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([name]) => name);
}

/** From the first session in view, or from the year asked for. */
function yearsOfActivity(rows: readonly Row[], view: View): { from: number; to: number } {
	const first = Math.min(view.years.to, ...rows.map((row) => row.fiscal_year));
	return { from: Math.max(view.years.from, first), to: view.years.to };
}

/** Teams down, months across: when each team met, darker with more people. */
export const chart = defineChart({
	id: 'working-group-months',
	metric: 'working-group-activity',
	title: {
		ja: 'ワーキングチームの月別の参加者数（色分け表）',
		en: 'Participants of working groups by month (heat map)'
	},
	unit: { ja: '名', en: 'people' },
	size: 'wide',
	finding: workingGroupsFinding,
	summary: (rows, view) => `${workingGroupsSummary(rows, view)}${rows.length ? HOW_TO_READ : ''}`,
	legend: (rows) => heatLegend(scaleOf(rows), '名'),
	spec: (plot, rows, { width, view }) => {
		const teams = teamsOf(rows);
		const { from, to } = yearsOfActivity(rows, view);
		const scale = scaleOf(rows);
		// A month can be narrower than 1 px: the gap beside it must leave something of it.
		const gap = Math.min(0.5, (width - 108) / (to - from + 1) / 12 / 8);
		const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
		return {
			width,
			height: 36 + Math.max(1, teams.length) * 32,
			marginLeft: 96,
			marginRight: 12,
			marginTop: 4,
			marginBottom: 28,
			x: { type: 'utc', domain: [yearStart(from), yearStart(to + 1)] },
			y: { type: 'band', domain: teams, padding: 0.12 },
			color: { type: 'identity' },
			marks: [
				plot.axisY({ tickSize: 0, label: null }),
				timeAxis(plot, years, width - 110),
				yearLines(plot, years),
				plot.rect(rows, {
					x1: (row: Row) => monthStart(row),
					x2: (row: Row) => monthStart(row, 1),
					y: 'working_group',
					insetLeft: gap,
					insetRight: gap,
					fill: (row: Row) => heatColor(row.participants, scale)
				})
			]
		};
	},
	columns: () => [
		{ label: 'チーム', text: (row) => row.working_group },
		{
			label: '年月',
			text: (row) => `${row.month < 4 ? row.fiscal_year + 1 : row.fiscal_year}年${row.month}月`
		},
		{ label: '活動（回）', text: (row) => String(row.sessions), madeOf: ['sessions'] },
		{
			label: '実参加者数（名）',
			text: (row) => String(row.participants),
			madeOf: ['participants']
		},
		{ label: '参加機関数', text: (row) => String(row.organizations), madeOf: ['organizations'] }
	]
});
