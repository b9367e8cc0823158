import { isHidden } from '$lib/domain/hidden-count';
import { languageOf, pick } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { trendNumber } from '$lib/findings/trend';
import { isOfShares, trendChoices } from '$lib/findings/trend-choices';
import { partLabel, periodLabel } from '$lib/findings/trend-parts';
import { shareOfRow } from '$lib/findings/trend-shares';
import { trendRange, trendSignal } from '$lib/findings/trend-signals';
import { count, decimal, percentText } from '$lib/findings/words';
import type { TableColumn } from './chart';
import { shareText } from './flow-labels';

type Row = MetricRows['trend'];

const NONE = '―';

const WORDS = {
	ja: {
		period: '期間',
		part: '分け方',
		ghost: '前の年',
		attendances: '延べ参加者数（名）',
		meetings: '名簿のある会議（回）',
		events: 'できごと（件）',
		average: '期間の平均',
		usual: 'ふだんの幅',
		mark: '印',
		interval: (measure: string) => `${measure}（95%の幅）`
	},
	en: {
		period: 'Period',
		part: 'Part',
		ghost: 'Year before',
		attendances: 'Attendances (n)',
		meetings: 'Meetings with a roll',
		events: 'Events',
		average: 'Mean of periods',
		usual: 'Usual range',
		mark: 'Mark',
		interval: (measure: string) => `${measure} (95 % interval)`
	}
} as const;

/** A value of a row as the chart and the table write it, with its unit: 「45名」, 「32%（n=120）」. */
export function valueLabel(row: Row, view: View): string {
	const chosen = trendChoices(view.choices);
	if (isOfShares(chosen)) return shareOfRow(row, view.language);
	if (row.value === null) return NONE;
	return `${trendNumber(row.value, chosen)}${pick(chosen.measure.unit, view.language)}`;
}

/** A share with its interval, or how many of how many where none is given. */
function shareCell(row: Row, { language }: View): string {
	const { value, low, high } = row;
	const [counted, base] = [row.counted ?? 0, row.base ?? 0];
	if (value === null && (isHidden(counted) || isHidden(base))) return shareOfRow(row, language);
	return shareText({ part: counted, base, share: value, low, high }, 'people', language);
}

/** The value, the year before, and of a share what it is made of. */
function valueColumns(view: View): TableColumn<Row>[] {
	const chosen = trendChoices(view.choices);
	const words = WORDS[languageOf(view.language)];
	const label = pick(chosen.measure.label, view.language);
	const { share } = chosen.measure;
	if (!share) {
		const text = (value: number | null) => (value === null ? NONE : trendNumber(value, chosen));
		return [
			{ label, text: ({ value }) => text(value), madeOf: ['value'] },
			{
				label: words.ghost,
				text: ({ value_before: before }) => text(before),
				madeOf: ['value_before']
			}
		];
	}
	return [
		{ label: words.interval(label), text: (row) => shareCell(row, view), madeOf: ['value'] },
		{
			label: pick(share.counted, view.language),
			text: ({ counted }) => count(counted ?? 0),
			madeOf: ['counted']
		},
		{
			label: pick(share.base, view.language),
			text: ({ base }) => count(base ?? 0),
			madeOf: ['base']
		},
		{
			label: words.ghost,
			text: ({ counted_before: counted, base_before: base, value_before: value }) =>
				counted === null || base === null || base === 0
					? NONE
					: shareOfRow({ counted, base, value }, view.language),
			madeOf: ['value_before']
		}
	];
}

/** What is usual, in words: the mean, the range, and whether the period is marked. */
function usualColumns(view: View): TableColumn<Row>[] {
	const chosen = trendChoices(view.choices);
	const words = WORDS[languageOf(view.language)];
	const isShare = isOfShares(chosen);
	const said = (mean: number) =>
		isShare && !isHidden(mean) ? percentText(mean, 1, view.language) : decimal(mean);
	return [
		{
			label: words.average,
			text: ({ usual_mean: mean }) => (mean === null ? NONE : said(mean)),
			madeOf: ['usual_mean']
		},
		{
			label: words.usual,
			text: (row) => trendRange(row, view) || NONE,
			madeOf: ['lower_limit', 'upper_limit']
		},
		{ label: words.mark, text: (row) => trendSignal(row, view, chosen.grain) }
	];
}

/** The columns of the explorer's table. */
export function trendColumns(view: View): TableColumn<Row>[] {
	const { grain, measure } = trendChoices(view.choices);
	const words = WORDS[languageOf(view.language)];
	const attendances: TableColumn<Row> = {
		label: words.attendances,
		text: (row) => count(row.attendances),
		madeOf: ['attendances']
	};
	return [
		{ label: words.period, text: (row) => periodLabel(row, grain, view.language) },
		{ label: words.part, text: (row) => partLabel(row, view) },
		...valueColumns(view),
		...(measure.code === 'attendances' ? [] : [attendances]),
		{ label: words.meetings, text: (row) => count(row.meetings), madeOf: ['meetings'] },
		{ label: words.events, text: (row) => count(row.events) },
		...usualColumns(view)
	];
}
