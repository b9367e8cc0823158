import { pick, type LanguageMode } from '$lib/domain/language';
import type { Audience } from '$lib/domain/audience';
import { isHidden } from '$lib/domain/hidden-count';
import { metrics, notesOf, type MetricId } from '$lib/metrics/catalog';
import type { MetricNotes } from '$lib/metrics/metric';
import { tableCell, type TableCell } from './cell-words';
import { columnLabel } from './column-labels';

/** A metric as a table to be handed out. */
export interface MetricTable {
	id: MetricId;
	title: string;
	/** Names of the columns in the metric, and what they are called. */
	columns: readonly { name: string; label: string }[];
	rows: readonly (readonly TableCell[])[];
	/** How many numbers are not shown. */
	hidden: number;
	notes: MetricNotes;
}

/** Rows of a metric, of the view asked for and as the audience may see them. */
export interface TableRows {
	id: MetricId;
	rows: readonly object[];
}

/** Metrics that make no table of their own: of one organization, of people, of drawings. */
const NO_TABLE: readonly MetricId[] = [
	'filter-options',
	'history-attendances',
	'network-backbone',
	'network-ties',
	'network-visits',
	'organization-groups',
	'organization-history',
	'organization-meetings',
	'organization-partners',
	'organization-people',
	'pillar-meetings',
	'regional-map',
	'trend',
	'written-names'
];

/** Lists to work with: what to mend, whom to call. They are nobody else's. */
const INTERNAL_ONLY: readonly MetricId[] = [
	'meetings-to-mend',
	'organizations-to-mend',
	'quality-ledger',
	'contradictions',
	'unseen-organizations',
	'organization-layers',
	'organization-movements'
];

/** Columns that place a tile, point into the register, or say what the gate makes a sum of. */
const NOT_WRITTEN = /^(?:col|tile_row|heir_no|attendances_by_year)$/;

/** Those that are opened first, before the rest in the order of their names. */
const FIRST: readonly MetricId[] = [
	'totals',
	'attendances',
	'participants',
	'participating-organizations',
	'attendances-per-meeting',
	'attendances-by-month',
	'attendances-by-organization-kind',
	'mode-mix',
	'regional-reach',
	'attendances-by-meeting'
];

/** The metrics that make a table without anything to be chosen, in the order of the sheets. */
export function tableMetrics(audience: Audience): MetricId[] {
	const all = [...metrics.keys()] as MetricId[];
	const open = all.filter((id) => !NO_TABLE.includes(id));
	const shown = audience === 'public' ? open.filter((id) => !INTERNAL_ONLY.includes(id)) : open;
	return [...FIRST, ...shown.filter((id) => !FIRST.includes(id))];
}

/** The rows of a metric with everything in words that is one. */
export function metricTable({ id, rows }: TableRows, language: LanguageMode): MetricTable {
	const notes = notesOf(id);
	const names = notes.columns.map(({ name }) => name).filter((name) => !NOT_WRITTEN.test(name));
	const given = rows as readonly Readonly<Record<string, unknown>>[];
	const hidden = given.flatMap((row) => names.filter((name) => isHidden(row[name] as number)));
	return {
		id,
		title: pick(notes.title, language),
		columns: names.map((name) => ({ name, label: columnLabel(name, language, id) })),
		rows: given.map((row) => names.map((name) => tableCell(name, row[name], row, language))),
		hidden: hidden.length,
		notes
	};
}
