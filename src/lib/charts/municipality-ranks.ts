import { labelsIn } from './labels';
import type { View } from '$lib/domain/view';
import { regionsFinding, regionsSummary } from '$lib/findings/composition';
import type { MetricRows } from '$lib/findings/rows';
import { amount, count, listed, PEOPLE } from '$lib/findings/words';
import { UNKNOWN } from '$lib/domain/codes';
import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { placeIn } from '$lib/domain/place-names';
import { defineChart, type TableColumn } from './chart';
import { shownNumber } from './native';
import { ACCENT, MUTED, SERIES } from './palette';

type Row = MetricRows['regional-reach'];

/** Bars shown; the table lists every municipality. */
const SHOWN = 10;

function nameOf(row: Row, language: LanguageMode): string {
	if (row.municipality_code === 'unknown') return pick(UNKNOWN, language);
	const { municipality, municipality_code: code } = row;
	return placeIn(municipality ?? code, code, language);
}

function colorOf(row: Row): string {
	if (row.municipality_code === 'unknown') return MUTED;
	return row.in_home_area === 1 ? SERIES[0] : ACCENT;
}

const ORGANIZATIONS: InEach<string> = { ja: '機関', en: 'organizations' };

/** People and organizations of a place in words. */
export function regionInWords(row: Row, language: LanguageMode): string {
	const people = amount(row.attendances, pick(PEOPLE, language), language);
	const organizations = amount(row.organizations, pick(ORGANIZATIONS, language), language);
	return listed([`${nameOf(row, language)} ${people}`, organizations], language);
}

/** The table behind both regional charts. */
export function regionColumns({ language }: View): readonly TableColumn<Row>[] {
	const labels = labelsIn(language);
	return [
		{ label: labels.municipality, text: (row) => nameOf(row, language) },
		{
			label: labels.homeArea,
			text: (row) => {
				if (row.municipality_code === 'unknown') return labels.unknown;
				return row.in_home_area === 1 ? labels.inside : labels.outside;
			}
		},
		{
			label: labels.organizations,
			text: (row) => count(row.organizations),
			madeOf: ['organizations']
		},
		{ label: labels.attendances, text: (row) => count(row.attendances), madeOf: ['attendances'] }
	];
}

/** The ten municipalities with most attendances. */
export const chart = defineChart({
	id: 'municipality-ranks',
	metric: 'regional-reach',
	measures: ['attendances'],
	title: {
		ja: '市区町村別の延べ参加者数（上位10、横棒）',
		easy: '市区町村ごとの参加した人の数（上から10、横の棒）',
		en: 'Attendances by municipality (top ten, bars)'
	},
	unit: PEOPLE,
	size: 'half',
	finding: regionsFinding,
	summary: regionsSummary,
	legend: (rows, { language }) => {
		const labels = labelsIn(language);
		const isUnknown = rows.slice(0, SHOWN).some((row) => row.municipality_code === 'unknown');
		return [
			{ label: labels.inside, color: SERIES[0] },
			{ label: labels.outside, color: ACCENT },
			...(isUnknown ? [{ label: labels.unknown, color: MUTED }] : [])
		];
	},
	spec: (plot, rows, { width, view }) => {
		const top = rows.slice(0, SHOWN);
		const name = (row: Row) => nameOf(row, view.language);
		return {
			width,
			height: Math.max(1, top.length) * 30 + 12,
			marginLeft: 92,
			marginRight: 48,
			marginTop: 4,
			marginBottom: 8,
			x: { axis: null, zero: true },
			y: { type: 'band', domain: top.map(name), padding: 0.25 },
			color: { type: 'identity' },
			marks: [
				plot.axisY({ tickSize: 0, label: null }),
				plot.barX(top, {
					x: 'attendances',
					y: name,
					fill: colorOf,
					ariaLabel: (row: Row) => regionInWords(row, view.language)
				}),
				plot.text(top, {
					x: 'attendances',
					y: name,
					text: (row: Row) => count(row.attendances),
					textAnchor: 'start',
					dx: 6
				}),
				plot.ruleX([0])
			]
		};
	},
	native: (rows, { language }) => {
		const top = rows.slice(0, SHOWN);
		const values = top.map((row) => shownNumber(row.attendances));
		return {
			kind: 'bars',
			categories: top.map((row) => nameOf(row, language)),
			series: [{ name: labelsIn(language).attendances, values, color: SERIES[0] }],
			valueTitle: labelsIn(language).attendances
		};
	},
	columns: regionColumns
});
