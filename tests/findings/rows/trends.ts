import type { RowsByMetric } from '../cases';

/** Rows of the explorer, of unusual meetings and of the outlook. */
export const rows: RowsByMetric = {
	trend: (year, count) => [
		{
			period: `${year}-05`,
			starts_on: `${year}-05-01`,
			fiscal_year: year,
			year_to: year,
			month: 5,
			period_label: null,
			part: 'all',
			part_label: null,
			rest_of: null,
			value: count,
			value_before: year === 2022 ? 60 : null,
			counted: null,
			base: null,
			low: null,
			high: null,
			counted_before: null,
			base_before: null,
			attendances: count,
			meetings: 1,
			events: 0,
			usual_from: year,
			usual_to: year,
			usual_periods: 8,
			usual_mean: count / 2,
			lower_limit: -2.5,
			upper_limit: count * 0.9,
			signal: count > 0 ? 'above' : 'none'
		}
	],
	'unusual-meetings': (year, count) =>
		[1, 2].map((half) => ({
			meeting_id: `${year}-0${half + 4}-10`,
			held_on: `${year}-0${half + 4}-10`,
			fiscal_year: year,
			title: half === 1 ? null : '題',
			attendances: half === 1 ? count : Math.floor(count / 3),
			baseline: year >= 2020 ? 2020 : 0,
			usual_from: year,
			usual_to: year,
			meetings: 8,
			mean: count / 2,
			lower_limit: -2.5,
			upper_limit: count * 0.9,
			signal: half === 1 && count > 0 ? 'above' : 'none'
		})),
	outlook: (year, count) => [
		{
			year,
			state: 'actual',
			attendances: count,
			method: 'none',
			value: null,
			low: null,
			high: null,
			years: 8
		}
	]
};
