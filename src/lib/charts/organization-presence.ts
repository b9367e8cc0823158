import { labelIn, MEETING_KINDS } from '$lib/domain/codes';
import { pick } from '$lib/domain/language';
import { yearsOf } from '$lib/domain/view';
import { presenceFinding, presenceSummary } from '$lib/findings/organization';
import type { MetricRows } from '$lib/findings/rows';
import { amount, day, monthText, PEOPLE, count } from '$lib/findings/words';
import { yearStart } from './axes';
import { defineChart, yearsInView } from './chart';
import { GRID, MUTED, SERIES, SURFACE } from './palette';

type Row = MetricRows['organization-meetings'];

const ROW_HEIGHT = 22;
const DAY_MS = 86_400_000;

/** Months that are named along the 年度, with the day of it on which each begins. */
const MONTHS = [
	{ month: 4, begins: 0 },
	{ month: 7, begins: 91 },
	{ month: 10, begins: 183 },
	{ month: 1, begins: 275 }
] as const;

const WORDS = {
	ja: {
		came: '出席した会議（塗った大きな丸）',
		absent: '出席のない会議（白い小さな丸）',
		columns: ['日付', '会議', '種類', '出席（名）'],
		untitled: '（題なし）'
	},
	easy: {
		came: '来た会議（大きな丸）',
		absent: '来なかった会議（小さな白い丸）',
		columns: ['日', '会議', '種類', '来た人の数'],
		untitled: '（名前なし）'
	},
	en: {
		came: 'Meetings it came to (large filled dots)',
		absent: 'Other meetings (small hollow dots)',
		columns: ['Day', 'Meeting', 'Kind', 'Attendances'],
		untitled: '(untitled)'
	}
};

const dayOfYear = (row: Row) =>
	(new Date(row.held_on).getTime() - yearStart(row.fiscal_year).getTime()) / DAY_MS;

/** Every meeting with a roll as a dot, a line for each 年度: filled where the organization came. */
export const chart = defineChart({
	id: 'organization-presence',
	metric: 'organization-meetings',
	title: {
		ja: 'この機関の会議ごとの出席（点）',
		easy: 'この機関が来た会議（点）',
		en: 'Meetings this organization came to (dots)'
	},
	unit: { ja: '名', easy: '人', en: 'people' },
	size: 'half',
	years: yearsInView,
	course: 'down',
	finding: presenceFinding,
	summary: presenceSummary,
	legend: (_, { language }) => {
		const t = pick(WORDS, language);
		return [
			{ label: t.came, color: SERIES[0] },
			{ label: t.absent, color: SURFACE }
		];
	},
	spec: (plot, rows, { width, view }) => {
		const years = yearsOf(view);
		const { language } = view;
		const place = { x: dayOfYear, y: 'fiscal_year' } as const;
		const people = (row: Row) => amount(row.attendances, pick(PEOPLE, language), language);
		return {
			width,
			height: years.length * ROW_HEIGHT + 36,
			marginLeft: 48,
			marginRight: 12,
			marginTop: 28,
			marginBottom: 8,
			x: { domain: [0, 366] },
			y: { type: 'band', domain: years },
			color: { type: 'identity' },
			marks: [
				plot.axisY({ tickSize: 0, label: null, tickFormat: (year: number) => String(year) }),
				plot.axisX(
					MONTHS.map(({ begins }) => begins),
					{
						anchor: 'top',
						tickSize: 0,
						label: null,
						textAnchor: 'start',
						tickFormat: (begins: number) =>
							monthText(MONTHS.find((one) => one.begins === begins)?.month ?? 4, language)
					}
				),
				plot.ruleX(
					MONTHS.map(({ begins }) => begins),
					{ stroke: GRID }
				),
				plot.dot(
					rows.filter((row) => row.attendances === 0),
					{ ...place, r: 2.5, fill: SURFACE, stroke: MUTED }
				),
				plot.dot(
					rows.filter((row) => row.attendances > 0),
					{
						...place,
						r: 5,
						fill: SERIES[0],
						stroke: SURFACE,
						ariaLabel: (row: Row) => `${day(row.held_on, language)} ${people(row)}`
					}
				)
			]
		};
	},
	columns: ({ language }) => {
		const t = pick(WORDS, language);
		const [date = '', title = '', kind = '', attendances = ''] = t.columns;
		return [
			{ label: date, text: (row) => day(row.held_on, language) },
			{ label: title, text: (row) => row.title ?? t.untitled },
			{ label: kind, text: (row) => labelIn(MEETING_KINDS, row.meeting_kind, language) },
			{ label: attendances, text: (row) => count(row.attendances), madeOf: ['attendances'] }
		];
	}
});
