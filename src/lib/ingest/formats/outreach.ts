import { OUTREACH } from '$lib/domain/tables';
import { wholeTableFormat } from '../tables/whole-table';

/** Figures of outreach: one row per month. */
export const format = wholeTableFormat('ayumi-outreach', OUTREACH, [
	['month'],
	[
		'mailing_list_members',
		'site_visits',
		'inquiries_hiring',
		'inquiries_work',
		'inquiries_visit',
		'inquiries_other'
	]
]);
