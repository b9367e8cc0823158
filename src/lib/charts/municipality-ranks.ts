import { regionsFinding, regionsSummary } from '$lib/findings/composition';
import type { MetricRows } from '$lib/findings/rows';
import { count } from '$lib/findings/words';
import { defineChart, type TableColumn } from './chart';
import { ACCENT, MUTED, SERIES } from './palette';

type Row = MetricRows['regional-reach'];

/** Bars shown; the table lists every municipality. */
const SHOWN = 10;

function nameOf(row: Row): string {
	if (row.municipality_code === 'unknown') return '不明';
	return row.municipality ?? row.municipality_code;
}

function colorOf(row: Row): string {
	if (row.municipality_code === 'unknown') return MUTED;
	return row.in_home_area === 1 ? SERIES[0] : ACCENT;
}

/** The table behind both regional charts. */
export const regionColumns: readonly TableColumn<Row>[] = [
	{ label: '市区町村', text: nameOf },
	{
		label: '圏域',
		text: (row) => {
			if (row.municipality_code === 'unknown') return '不明';
			return row.in_home_area === 1 ? '圏域内' : '圏域外';
		}
	},
	{ label: '参加機関数', text: (row) => String(row.organizations), madeOf: ['organizations'] },
	{ label: '延べ参加者数（名）', text: (row) => String(row.attendances), madeOf: ['attendances'] }
];

/** The ten municipalities with most attendances. */
export const chart = defineChart({
	id: 'municipality-ranks',
	metric: 'regional-reach',
	title: {
		ja: '市区町村別の延べ参加者数（上位10、横棒）',
		en: 'Attendances by municipality (top ten, bars)'
	},
	unit: { ja: '名', en: 'people' },
	size: 'half',
	finding: (rows) => regionsFinding(rows),
	summary: (rows) => regionsSummary(rows),
	legend: (rows) => [
		{ label: '圏域内', color: SERIES[0] },
		{ label: '圏域外', color: ACCENT },
		...(rows.slice(0, SHOWN).some((row) => row.municipality_code === 'unknown')
			? [{ label: '不明', color: MUTED }]
			: [])
	],
	spec: (plot, rows, { width }) => {
		const top = rows.slice(0, SHOWN);
		return {
			width,
			height: Math.max(1, top.length) * 30 + 12,
			marginLeft: 92,
			marginRight: 48,
			marginTop: 4,
			marginBottom: 8,
			x: { axis: null, zero: true },
			y: { type: 'band', domain: top.map(nameOf), padding: 0.25 },
			color: { type: 'identity' },
			marks: [
				plot.axisY({ tickSize: 0, label: null }),
				plot.barX(top, {
					x: 'attendances',
					y: nameOf,
					fill: colorOf,
					ariaLabel: (row: Row) => `${nameOf(row)} ${row.attendances}名、${row.organizations}機関`
				}),
				plot.text(top, {
					x: 'attendances',
					y: nameOf,
					text: (row: Row) => count(row.attendances),
					textAnchor: 'start',
					dx: 6
				}),
				plot.ruleX([0])
			]
		};
	},
	columns: () => regionColumns
});
