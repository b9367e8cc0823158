import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick } from '$lib/domain/language';
import { yearsOf } from '$lib/domain/view';
import { yearsFinding, yearsSummary } from '$lib/findings/organization';
import type { MetricRows } from '$lib/findings/rows';
import { amount, PEOPLE, count } from '$lib/findings/words';
import { FRAME, countAxis, yearAxis } from './axes';
import { defineChart, yearsInView } from './chart';
import { yearsChart } from './native';
import { ACCENT, SERIES, SURFACE } from './palette';

type Row = MetricRows['organization-history'];

/** A row as one of the two series. */
interface Shown {
	row: Row;
	series: string;
	columns: readonly (keyof Row)[];
}

const WORDS = {
	ja: {
		attendances: '延べ参加者数（棒）',
		participants: '参加した人の実数（点）',
		axis: '名',
		year: '年度',
		meetings: '出席した会議（回）',
		rolls: '名簿のある会議（回）',
		all: '延べ（名）',
		people: '実数（名）'
	},
	easy: {
		attendances: '来た人の数。同じ人も毎回数えます（棒）',
		participants: 'ちがう人の数（点）',
		axis: '人',
		year: '年度',
		meetings: '来た会議（回）',
		rolls: '会議（回）',
		all: '来た人の数（同じ人も毎回）',
		people: 'ちがう人の数'
	},
	en: {
		attendances: 'Attendances (bars)',
		participants: 'Distinct people (dots)',
		axis: 'people',
		year: 'Fiscal year',
		meetings: 'Meetings it came to',
		rolls: 'Meetings with a roll',
		all: 'Attendances',
		people: 'Distinct people'
	}
};

/** Attendances and people of one organization by 年度. */
export const chart = defineChart({
	id: 'organization-attendances',
	metric: 'organization-history',
	title: {
		ja: 'この機関の年度別の延べ参加者数と人数（棒と点）',
		easy: 'この機関から来た人の数（棒と点）',
		en: 'Attendances and people of this organization by fiscal year (bars and dots)'
	},
	unit: { ja: '名', easy: '人', en: 'people' },
	size: 'half',
	years: yearsInView,
	finding: yearsFinding,
	summary: yearsSummary,
	legend: (_, { language }) => {
		const t = pick(WORDS, language);
		return [
			{ label: t.attendances, color: SERIES[0] },
			{ label: t.participants, color: ACCENT, shape: 'circle' }
		];
	},
	spec: (plot, rows, { width, view }) => {
		const years = yearsOf(view);
		const { language } = view;
		const t = pick(WORDS, language);
		const came = rows.filter((row) => row.attendances > 0);
		const people = (value: number) => amount(value, pick(PEOPLE, language), language);
		const year = ({ row }: Shown) => fiscalYearText(row.fiscal_year, language);
		const shown = (series: string, column: keyof Row): Shown[] =>
			came.map((row) => ({ row, series, columns: [column] }));
		const place = (column: keyof Row) =>
			({ x: ({ row }: Shown) => row.fiscal_year, y: ({ row }: Shown) => row[column] }) as const;
		return {
			...FRAME,
			width,
			height: width < 480 ? 240 : 260,
			x: { type: 'band', domain: years, padding: years.length < 5 ? 0.6 : 0.2 },
			y: { nice: true, zero: true },
			color: { type: 'identity' },
			marks: [
				...countAxis(plot, t.axis),
				yearAxis(plot, years, width),
				plot.barY(shown(t.all, 'attendances'), {
					...place('attendances'),
					fill: SERIES[0],
					ariaLabel: (one: Shown) => `${year(one)} ${one.series} ${people(one.row.attendances)}`
				}),
				plot.dot(shown(t.people, 'participants'), {
					...place('participants'),
					r: 5,
					fill: ACCENT,
					stroke: SURFACE,
					strokeWidth: 2,
					ariaLabel: (one: Shown) => `${year(one)} ${one.series} ${people(one.row.participants)}`
				})
			]
		};
	},
	native: (rows, view) => {
		const t = pick(WORDS, view.language);
		const came = rows.filter((row) => row.attendances > 0);
		const numbers = came.flatMap(({ fiscal_year: year, attendances, participants }) => [
			{ year, series: t.all, color: SERIES[0], value: attendances },
			{ year, series: t.people, color: ACCENT, value: participants }
		]);
		return yearsChart('columns', numbers, { unit: t.axis, view });
	},
	columns: ({ language }) => {
		const t = pick(WORDS, language);
		const number = (label: string, name: keyof Row) => ({
			label,
			text: (row: Row) => count(row[name]),
			madeOf: [name]
		});
		return [
			{ label: t.year, text: (row) => String(row.fiscal_year) },
			number(t.all, 'attendances'),
			number(t.people, 'participants'),
			number(t.meetings, 'meetings'),
			number(t.rolls, 'meetings_with_roll')
		];
	}
});
