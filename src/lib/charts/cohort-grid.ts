import { amount, count } from '$lib/findings/words';
import { isHidden } from '$lib/domain/hidden-count';
import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick, type LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { cohortOf } from '$lib/findings/newcomers';
import type { MetricRows } from '$lib/findings/rows';
import type { LegendEntry, Plot, TableColumn } from './chart';
import { flowLabels, shareText, UNITS } from './flow-labels';
import { heatColor, heatLegend, heatStep } from './heat-scale';
import { GRID, HEAT_INK, INK, SURFACE } from './palette';

type Who = 'people' | 'organizations';
type Row = MetricRows['cohort-retention' | 'cohort-retention-people'];

interface Cell {
	row: Row;
	columns: readonly string[];
	since: string;
	later: number;
}

const SCALE = { max: 100 };
const LEFT = 52;
const ROW_HEIGHT = 28;
/** Narrower, in px, the heads of two columns run into each other. */
const NARROWEST = 49;

const percent = ({ share }: Row) => Math.round((share ?? 0) * 100);

/** What stands in a cell: the number of newcomers first, then a share, or of how few how many. */
function textOf({ row }: Cell): string {
	if (row.years_later === 0) return count(row.newcomers);
	if (row.share) return percent(row) === 0 ? '<1%' : `${percent(row)}%`;
	if (row.share !== null) return '0%';
	const isNarrow = isHidden(row.stayed) || isHidden(row.newcomers);
	return isNarrow ? '―' : `${count(row.stayed)}/${count(row.newcomers)}`;
}

/** A cell in words: the number or the share that stands in it. */
function inWords({ row, since, later }: Cell, who: Who, language: LanguageMode): string {
	const labels = flowLabels(language);
	const year = fiscalYearText(Number(since), language);
	if (later === 0) {
		const newcomers = amount(row.newcomers, pick(UNITS[who], language), language);
		return labels.firstIn(year, labels[who], newcomers);
	}
	const share = { ...row, part: row.stayed, base: row.newcomers };
	return `${year} ${labels.later(later)} ${shareText(share, who, language)}`;
}

const isShaded = ({ row }: Cell) => row.years_later > 0 && row.share !== null;

function fillOf(cell: Cell): string {
	return isShaded(cell) ? heatColor(percent(cell.row), SCALE) : SURFACE;
}

function inkOf(cell: Cell): string {
	return isShaded(cell) ? (HEAT_INK[heatStep(percent(cell.row), SCALE)] ?? INK) : INK;
}

/** How many columns have room for their text: as many years later as there are, or fewer. */
function columnsIn(rows: readonly Row[], width: number): number[] {
	const most = Math.max(0, ...rows.map((row) => row.years_later));
	const room = Math.max(2, Math.floor((width - LEFT) / NARROWEST));
	return Array.from({ length: Math.min(most + 1, room) }, (_, index) => index);
}

/** Groups by first 年度 downwards, years after it to the right; as many years as there is room. */
export function cohortGrid(
	plot: Plot,
	rows: readonly Row[],
	who: Who,
	{ width, view }: { width: number; view: View }
) {
	const labels = flowLabels(view.language);
	const columns = columnsIn(rows, width);
	const cells = rows
		.filter((row) => row.years_later < columns.length)
		.map((row): Cell => {
			const [since, later] = [String(cohortOf(row).since), row.years_later];
			// What it says: all who were new, or the share of them that came.
			return { row, since, later, columns: [later === 0 ? 'newcomers' : 'share'] };
		});
	const since = [...new Set(cells.map((cell) => cell.since))].sort();
	const place = { x: 'later', y: 'since' } as const;
	return {
		width,
		height: since.length * ROW_HEIGHT + 36,
		marginTop: 30,
		marginLeft: LEFT,
		marginRight: 4,
		marginBottom: 6,
		x: { type: 'band' as const, domain: columns, padding: 0.04, round: false },
		y: { type: 'band' as const, domain: since, padding: 0.06 },
		color: { type: 'identity' as const },
		marks: [
			plot.axisX(columns, {
				anchor: 'top',
				label: null,
				tickSize: 0,
				tickFormat: (later: number) => (later === 0 ? labels.first : labels.later(later))
			}),
			plot.axisY({ label: null, tickSize: 0 }),
			plot.cell(cells, {
				...place,
				fill: fillOf,
				stroke: GRID,
				ariaLabel: (cell: Cell) => inWords(cell, who, view.language)
			}),
			plot.text(cells, {
				...place,
				text: textOf,
				fill: inkOf
			})
		]
	};
}

/** Steps of shares, and what cells without a color are. */
export function cohortLegend({ language }: View): LegendEntry[] {
	return [
		...heatLegend(SCALE, '%', language),
		{ label: flowLabels(language).underTen, color: SURFACE }
	];
}

/** The table behind a cohort grid, cell by cell. */
export function cohortColumns({ language }: View, who: Who): TableColumn<Row>[] {
	const labels = flowLabels(language);
	return [
		{ label: labels.since, text: (row) => String(cohortOf(row).since) },
		{ label: labels.yearsLater, text: (row) => String(row.years_later) },
		{ label: labels.year, text: (row) => String(row.fiscal_year) },
		{
			label: who === 'people' ? labels.newPeople : labels.newOrganizations,
			text: (row) => count(row.newcomers),
			madeOf: ['newcomers']
		},
		{ label: labels.cameThen, text: (row) => count(row.stayed), madeOf: ['stayed'] },
		{
			label: labels.share,
			text: (row) => shareText({ ...row, part: row.stayed, base: row.newcomers }, who, language),
			madeOf: ['share']
		}
	];
}
