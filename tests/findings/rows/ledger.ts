import type { RowsByMetric } from '../cases';

/** Rows of the metrics of outreach and of the hypothesis. */
export const rows: RowsByMetric = {
	outreach: (year, count) =>
		[5, 3].map((month) => ({
			fiscal_year: year,
			month,
			mailing_list_members: count,
			site_visits: month === 5 ? null : count,
			inquiries_hiring: count,
			inquiries_work: null,
			inquiries_visit: Math.floor(count / 3),
			inquiries_other: 0
		})),
	'skilled-supporters': (year, count) => [
		{ fiscal_year: year, skilled_supporters: Math.floor(count / 3), participants: count }
	],
	outcomes: (year, count) => [
		{ indicator: '就職者数A', fiscal_year: year, value: count, unit: '名', source: null },
		{ indicator: '定着率B', fiscal_year: year, value: 81.5, unit: null, source: '事務局' }
	]
};
