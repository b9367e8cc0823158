import type { LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { yearsInView, type Plot } from './chart';
import { flowLabels } from './flow-labels';
import { ACCENT, MUTED, SERIES } from './palette';
import { hasNoShare, shareLines, shareNumbers, type ShareLine } from './share-lines';

/** A share of a row, and the columns that make it up. */
export type ShareOf<Row> = Pick<ShareLine<Row>, 'of' | 'columns'>;

/** The shares of a row: among its organizations and among its people. */
export interface SharesOf<Row> {
	organizations: ShareOf<Row>;
	people: ShareOf<Row>;
}

function linesIn<Row>(of: SharesOf<Row>, language: LanguageMode): ShareLine<Row>[] {
	const { organizations, people } = flowLabels(language);
	return [
		{
			name: organizations,
			who: 'organizations',
			color: ACCENT,
			symbol: 'diamond',
			...of.organizations
		},
		{ name: people, who: 'people', color: SERIES[0], symbol: 'circle', ...of.people }
	];
}

/** What charts of two shares by 年度 have in common: legend and drawing. */
export function sharePicture<Row extends { fiscal_year: number }>(of: SharesOf<Row>) {
	return {
		years: yearsInView,
		isBlank: (rows: readonly Row[]) => hasNoShare(rows, linesIn(of, 'ja')),
		legend: (_: readonly Row[], { language }: View) => [
			...linesIn(of, language).map(({ name, color, symbol }) => ({
				label: name,
				color,
				shape: symbol
			})),
			{ label: flowLabels(language).interval, color: MUTED }
		],
		spec: (plot: Plot, rows: readonly Row[], { width, view }: { width: number; view: View }) =>
			shareLines(plot, rows, linesIn(of, view.language), { width, view }),
		native: (rows: readonly Row[], view: View) =>
			shareNumbers(rows, linesIn(of, view.language), view)
	};
}
