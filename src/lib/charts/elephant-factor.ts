import { elephantFinding, elephantSummary } from '$lib/findings/concentration';
import type { MetricRows } from '$lib/findings/rows';
import { count } from '$lib/findings/words';
import { defineChart, ownYear } from './chart';
import { SERIES } from './palette';
import { yearPicture } from './year-picture';
import type { Series } from './year-series';

type Row = MetricRows['elephant-factor'];

const LINES: readonly Series<Row>[] = [
	{
		label: {
			ja: '半数を支える機関',
			easy: '半分を支える機関',
			en: 'organizations that make up half'
		},
		color: SERIES[0],
		symbol: 'circle',
		column: 'elephant_factor',
		value: ({ elephant_factor }) => elephant_factor,
		text: count
	}
];

/** How many organizations make up half of all attendances, by 年度. */
export const chart = defineChart({
	id: 'elephant-factor',
	metric: 'elephant-factor',
	title: {
		ja: '年度別の参加の半数を支える機関の数（折れ線）',
		easy: '参加の半分を支える機関の数（線のグラフ）',
		en: 'Organizations that make up half of all attendances by fiscal year (line)'
	},
	unit: { ja: '機関', en: 'organizations' },
	wholeYear: ownYear,
	finding: elephantFinding,
	summary: elephantSummary,
	...yearPicture(LINES, { ja: '機関', en: 'organizations' }, [
		{ label: { ja: '半数を支える機関', en: 'Organizations for half' }, of: 'elephant_factor' },
		{ label: { ja: '参加機関', en: 'Organizations' }, of: 'organizations' },
		{ label: { ja: '延べ参加者数（名）', en: 'Attendances' }, of: 'attendances' }
	])
});
