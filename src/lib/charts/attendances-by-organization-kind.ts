import { pick, type LanguageMode } from '$lib/domain/language';
import { PEOPLE, count } from '$lib/findings/words';
import { labelsIn } from './labels';
import { labelIn, ORGANIZATION_KINDS } from '$lib/domain/codes';
import { kindsFinding, kindsSummary } from '$lib/findings/composition';
import type { MetricRows } from '$lib/findings/rows';
import { yearsOf } from '$lib/domain/view';
import { defineChart, ownYear } from './chart';
import { MUTED, SERIES } from './palette';
import { stackedChart, type Segment } from './stack';
import { topSeries } from './top-series';

type Row = MetricRows['attendances-by-organization-kind'];

function seriesOf(rows: readonly Row[]) {
	const sums = new Map<string, number>();
	for (const { organization_kind: kind, attendances } of rows) {
		sums.set(kind, (sums.get(kind) ?? 0) + attendances);
	}
	return topSeries(sums);
}

function segmentsOf(rows: readonly Row[], language: LanguageMode): Segment[] {
	const { named, hasRest } = seriesOf(rows);
	const years = [...new Set(rows.map((row) => row.fiscal_year))];
	const columns = ['attendances'];
	return years.flatMap((year) => {
		const ofYear = rows.filter((row) => row.fiscal_year === year);
		const parts = named.map((kind, index) => {
			const row = ofYear.find((one) => one.organization_kind === kind);
			const series = labelIn(ORGANIZATION_KINDS, kind, language);
			const color = SERIES[index] ?? MUTED;
			return { year, series, color, value: row?.attendances ?? 0, row, columns };
		});
		const rest = ofYear.filter((row) => !named.includes(row.organization_kind));
		if (!hasRest) return parts;
		const of = rest.map((row) => row.attendances);
		const value = of.reduce((sum, one) => sum + one, 0);
		const series = labelsIn(language).otherKinds;
		return [...parts, { year, series, color: MUTED, value, of, isSum: true, rows: rest, columns }];
	});
}

/** Which kinds of organization take part, by 年度. */
export const chart = defineChart({
	id: 'attendances-by-organization-kind',
	metric: 'attendances-by-organization-kind',
	title: {
		ja: '機関の種類別・年度別の延べ参加者数（積み上げ棒）',
		easy: '機関の種類ごと・年度ごとの参加した人の数（重ねた棒）',
		en: 'Attendances by kind of organization and fiscal year (stacked bars)'
	},
	unit: PEOPLE,
	size: 'half',
	wholeYear: ownYear,
	finding: kindsFinding,
	summary: kindsSummary,
	legend: (rows, { language }) => {
		const { named, hasRest } = seriesOf(rows);
		const entries = named.map((kind, index) => ({
			label: labelIn(ORGANIZATION_KINDS, kind, language),
			color: SERIES[index] ?? MUTED
		}));
		const rest = { label: labelsIn(language).otherKinds, color: MUTED };
		return hasRest ? [...entries, rest] : entries;
	},
	...stackedChart<Row>({
		segments: (rows, { language }) => segmentsOf(rows, language),
		frame: (_, view) => ({ years: yearsOf(view), unit: pick(PEOPLE, view.language) })
	}),
	columns: ({ language }) => {
		const labels = labelsIn(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{
				label: labels.kind,
				text: (row) => labelIn(ORGANIZATION_KINDS, row.organization_kind, language)
			},
			{
				label: labels.attendances,
				text: (row) => count(row.attendances),
				madeOf: ['attendances']
			},
			{
				label: labels.organizations,
				text: (row) => count(row.organizations),
				madeOf: ['organizations']
			}
		];
	}
});
