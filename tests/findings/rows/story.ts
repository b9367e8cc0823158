import type { RowsByMetric } from '../cases';

/** Rows of the metrics of working groups over the years and of pillars. */
export const rows: RowsByMetric = {
	'working-group-years': (year, count) =>
		count === 0
			? []
			: ['精神A', '企業B'].map((team, at) => ({
					working_group: team,
					fiscal_year: year,
					year_from: 2008,
					year_to: at === 0 ? 2022 : 2021,
					sessions: 3 + at,
					participants: at === 0 ? count : Math.floor(count / 3),
					organizations: 2,
					attendances: count * 2
				})),
	'working-group-share': (year, count) => [
		{
			fiscal_year: year,
			organizations: count,
			organizations_in_teams: Math.floor(count / 3)
		}
	],
	'working-group-overlap': (year, count) => [
		{
			working_group: `企業${year}`,
			other_group: `企業${year}`,
			participants: count,
			organizations: Math.floor(count / 2)
		},
		{
			working_group: `企業${year}`,
			other_group: `精神${year}`,
			participants: Math.floor(count / 3),
			organizations: 0
		}
	],
	pillars: (year, count) =>
		count === 0
			? []
			: [
					{ fiscal_year: year, pillar: 'skills', activities: 6, meetings: 10, attendances: count },
					{ fiscal_year: year, pillar: 'foundations', activities: 6, meetings: 6, attendances: 1 },
					{ fiscal_year: year, pillar: 'unknown', activities: 3, meetings: 3, attendances: 0 }
				]
};
