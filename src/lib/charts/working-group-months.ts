import { count } from '$lib/findings/words';
import type { MetricRows } from '$lib/findings/rows';
import { WITHHELD } from '$lib/domain/hidden-count';
import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { yearsOf, type View } from '$lib/domain/view';
import { workingGroupsFinding, workingGroupsSummary } from '$lib/findings/working-groups';
import { timeAxis, yearLines, yearStart } from './axes';
import { defineChart } from './chart';
import { heatColor, heatLegend, scaleOf } from './heat-scale';
import { DARK_HEAT } from './palette';
import { headOf, nameWidth } from './team-words';

type Row = MetricRows['working-group-activity'];

/** What is said of the two things a month may be shaded by. */
interface Shade {
	unit: InEach<string>;
	howToRead: InEach<string>;
}

const SHADES: Record<'participants' | 'sessions', Shade> = {
	participants: {
		unit: { ja: '名', easy: '人', en: 'people' },
		howToRead: {
			ja: '横は月（4月始まりの年度で区切り）、縦はチームで、色が濃いほど参加者が多い月です。白い月は活動の記録がありません。',
			easy: '横は月、たてはチームです。色がこい月は、人が多い月です。白い月は、記録がありません。',
			en: ' Months run across (fiscal years begin in April), teams down; darker months had more people. A white month has no session on record.'
		}
	},
	sessions: {
		unit: { ja: '回', easy: '回', en: 'sessions' },
		howToRead: {
			ja: '横は月（4月始まりの年度で区切り）、縦はチームで、色が濃いほど活動の回数が多い月です。白い月は活動の記録がありません。',
			easy: '横は月、たてはチームです。色がこい月は、多く集まった月です。白い月は、記録がありません。',
			en: ' Months run across (fiscal years begin in April), teams down; darker months had more sessions. A white month has no session on record.'
		}
	}
};

/** People; where they are told to nobody, sessions. */
function measureOf(rows: readonly Row[]): keyof typeof SHADES {
	const isWithheld = rows.every((row) => row.participants === WITHHELD);
	return rows.length > 0 && isWithheld ? 'sessions' : 'participants';
}

/** 「2022年5月」 “2022-05”. */
function monthOf({ fiscal_year: year, month }: Row, language: LanguageMode): string {
	const calendarYear = month < 4 ? year + 1 : year;
	const english = `${calendarYear}-${String(month).padStart(2, '0')}`;
	return pick({ ja: `${calendarYear}年${month}月`, en: english }, language);
}

const monthStart = (row: Row, add = 0) =>
	new Date(Date.UTC(row.month < 4 ? row.fiscal_year + 1 : row.fiscal_year, row.month - 1 + add, 1));
function shadesOf(rows: readonly Row[]) {
	const measure = measureOf(rows);
	return { ...scaleOf(rows.map((row) => row[measure])), min: 1, colors: DARK_HEAT };
}

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

/** Every 年度 that is drawn. */
function drawnYears(rows: readonly Row[], view: View): number[] {
	return yearsOf({ ...view, years: yearsOfActivity(rows, view) });
}

/** Teams down, months across: when each team met, darker with more people or sessions. */
export const chart = defineChart({
	id: 'working-group-months',
	metric: 'working-group-activity',
	title: {
		ja: 'ワーキングチームの月別の活動（色分け表）',
		easy: 'チームの活動、月ごと（色分け表）',
		en: 'Activity of working groups by month (heat map)'
	},
	unit: { ja: '名・回', en: 'people, sessions' },
	size: 'wide',
	years: drawnYears,
	finding: workingGroupsFinding,
	summary: (rows, view, before) => {
		const { howToRead } = SHADES[measureOf(rows)];
		const told = rows.length ? pick(howToRead, view.language) : '';
		return `${workingGroupsSummary(rows, view, before)}${told}`;
	},
	legend: (rows, { language }) =>
		heatLegend(shadesOf(rows), pick(SHADES[measureOf(rows)].unit, language), language),
	spec: (plot, rows, { width, view }) => {
		const teams = teamsOf(rows);
		const { from, to } = yearsOfActivity(rows, view);
		const scale = shadesOf(rows);
		const measure = measureOf(rows);
		// A month can be narrower than 1 px: the gap beside it must leave something of it.
		const marginLeft = nameWidth(teams);
		const gap = Math.min(0.5, (width - marginLeft - 12) / (to - from + 1) / 12 / 8);
		const years = drawnYears(rows, view);
		return {
			width,
			height: 36 + Math.max(1, teams.length) * 32,
			marginLeft,
			marginRight: 12,
			marginTop: 4,
			marginBottom: 28,
			x: { type: 'utc', domain: [yearStart(from), yearStart(to + 1)] },
			y: { type: 'band', domain: teams, padding: 0.12 },
			color: { type: 'identity' },
			marks: [
				plot.axisY({ tickSize: 0, label: null }),
				timeAxis(plot, years, width - marginLeft - 14, view.language),
				yearLines(plot, years),
				plot.rect(rows, {
					x1: (row: Row) => monthStart(row),
					x2: (row: Row) => monthStart(row, 1),
					y: 'working_group',
					insetLeft: gap,
					insetRight: gap,
					fill: (row: Row) => heatColor(row[measure], scale)
				})
			]
		};
	},
	columns: ({ language }) => [
		{ label: headOf('team', language), text: (row) => row.working_group },
		{ label: headOf('month', language), text: (row) => monthOf(row, language) },
		{
			label: headOf('sessions', language),
			text: (row) => count(row.sessions),
			madeOf: ['sessions']
		},
		{
			label: headOf('participants', language),
			text: (row) => count(row.participants),
			madeOf: ['participants']
		},
		{
			label: headOf('organizations', language),
			text: (row) => count(row.organizations),
			madeOf: ['organizations']
		}
	]
});
