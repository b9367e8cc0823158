import { OUTCOME } from '$lib/domain/tables';
import { wholeTableFormat } from '../tables/whole-table';

/** Outcomes as their supplier counts them: one row per 年度 and indicator. */
export const format = wholeTableFormat('ayumi-outcomes', OUTCOME, [
	['fiscal_year'],
	['indicator'],
	['value']
]);
