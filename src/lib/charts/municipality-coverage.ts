import { pick } from '$lib/domain/language';
import { coverageFinding, coverageSummary, knownPlaces, placeName } from '$lib/findings/places';
import { amount } from '$lib/findings/words';
import { defineChart } from './chart';
import { mapColumns, type MapRow } from './map-scale';
import { shownNumber, shownOf } from './native';
import { ACCENT, GRID, INK, MUTED, SERIES } from './palette';

/** Bars shown; the table lists every municipality. */
const SHOWN = 12;

const WORDS = {
	ja: {
		all: '参加した機関',
		came: '参加した機関（圏域内）',
		outside: '参加した機関（圏域外）',
		rest: '参加のない機関',
		of: (row: MapRow) => `${row.organizations}／${row.known_organizations}`,
		label: (name: string, row: MapRow) =>
			`${name} ${row.known_organizations}機関のうち${row.organizations}機関が参加`
	},
	easy: {
		all: '来た機関',
		came: '来た機関（地元）',
		outside: '来た機関（地元の外）',
		rest: '来ていない機関',
		of: (row: MapRow) => `${row.organizations}／${row.known_organizations}`,
		label: (name: string, row: MapRow) =>
			`${name} ${row.known_organizations}機関のうち${row.organizations}機関が来ました`
	},
	en: {
		all: 'Came',
		came: 'Came (home area)',
		outside: 'Came (outside)',
		rest: 'Did not come',
		of: (row: MapRow) => `${row.organizations} of ${row.known_organizations}`,
		label: (name: string, row: MapRow) =>
			`${name}: ${row.organizations} of ${amount(row.known_organizations, 'organizations', 'en')} came`
	}
};

/** Attending beside known organizations by municipality: coverage. */
export const chart = defineChart({
	id: 'municipality-coverage',
	metric: 'regional-map',
	title: {
		ja: '市区町村別の参加機関と一覧にある機関（横棒）',
		easy: '市や町の、来た機関の数（横の棒）',
		en: 'Participating and known organizations by municipality (bars)'
	},
	unit: { ja: '機関', easy: '機関', en: 'organizations' },
	size: 'half',
	finding: coverageFinding,
	summary: coverageSummary,
	isBlank: (rows) => knownPlaces(rows).length === 0,
	legend: (rows, { language }) => {
		const t = pick(WORDS, language);
		return [
			{ label: t.came, color: SERIES[0] },
			...(knownPlaces(rows)
				.slice(0, SHOWN)
				.some((row) => row.in_home_area === 0)
				? [{ label: t.outside, color: ACCENT }]
				: []),
			{ label: t.rest, color: GRID }
		];
	},
	spec: (plot, rows, { width, view }) => {
		const t = pick(WORDS, view.language);
		const top = knownPlaces(rows).slice(0, SHOWN);
		const nameOf = (row: MapRow) => placeName(row, view.language);
		const y = { y: nameOf };
		return {
			width,
			height: Math.max(1, top.length) * 30 + 12,
			marginLeft: 92,
			marginRight: 72,
			marginTop: 4,
			marginBottom: 8,
			x: { axis: null, zero: true },
			y: { type: 'band', domain: top.map(nameOf), padding: 0.25 },
			color: { type: 'identity' },
			marks: [
				plot.axisY({ tickSize: 0, label: null }),
				plot.barX(top, { ...y, x: 'known_organizations', fill: GRID, stroke: INK }),
				plot.barX(top, {
					...y,
					x: 'organizations',
					fill: (row: MapRow) => (row.in_home_area === 1 ? SERIES[0] : ACCENT),
					ariaLabel: (row: MapRow) => t.label(nameOf(row), row)
				}),
				plot.text(top, {
					...y,
					x: 'known_organizations',
					text: t.of,
					textAnchor: 'start',
					dx: 6
				}),
				plot.ruleX([0])
			]
		};
	},
	native: (rows, { language }) => {
		const t = pick(WORDS, language);
		const top = knownPlaces(rows).slice(0, SHOWN);
		const came = top.map((row) => shownNumber(row.organizations));
		const rest = top.map(({ organizations, known_organizations: known }) =>
			shownOf(known - organizations, known, organizations)
		);
		return {
			kind: 'stacked-bars',
			categories: top.map((row) => placeName(row, language)),
			series: [
				{ name: t.all, values: came, color: SERIES[0] },
				{ name: t.rest, values: rest, color: MUTED }
			],
			valueTitle: pick({ ja: '機関', en: 'organizations' }, language)
		};
	},
	columns: ({ language }) => mapColumns(language)
});
