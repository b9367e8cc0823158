import type { RowsByMetric } from '../cases';

/** Rows of the metrics of participation, places, working groups and history. */
export const rows: RowsByMetric = {
	'new-participants': (year, count) => {
		const third = Math.floor(count / 3);
		return [
			{
				fiscal_year: year,
				new_participants: year === 2008 ? count : third,
				returning_participants: year === 2008 ? 0 : count - third,
				new_attendances: year === 2008 ? count : third,
				returning_attendances: year === 2008 ? 0 : count - third,
				unknown_attendances: 0,
				participants: count,
				attendances: count
			}
		];
	},
	'attendances-by-meeting': (year, count) =>
		count === 0
			? []
			: [1, 2].map((half) => ({
					meeting_id: `${year}-0${half + 4}-10`,
					held_on: `${year}-0${half + 4}-10`,
					fiscal_year: year,
					number: half,
					title: half === 1 ? null : '題',
					meeting_kind: 'lecture',
					mode: 'unknown',
					attendances: half === 1 ? count - Math.floor(count / 3) : Math.floor(count / 3),
					organizations: 2
				})),
	'attendances-by-month': (year, count) => [
		{ fiscal_year: year, month: 5, meetings: 1, attendances: count },
		{ fiscal_year: year, month: 3, meetings: 2, attendances: count }
	],
	'attendances-by-organization-kind': (year, count) => [
		{
			fiscal_year: year,
			organization_kind: 'company',
			attendances: count - Math.floor(count / 3),
			organizations: 3
		},
		{
			fiscal_year: year,
			organization_kind: 'unknown',
			attendances: Math.floor(count / 3),
			organizations: 0
		}
	],
	'mode-mix': (year, count) => [
		{ fiscal_year: year, mode: 'hybrid', meetings: 2, attendances: count },
		{ fiscal_year: year, mode: 'unknown', meetings: 1, attendances: 0 }
	],
	'outside-share': (year, count) => [
		{
			fiscal_year: year,
			home_attendances: count - Math.floor(count / 3),
			outside_attendances: Math.floor(count / 3),
			unknown_attendances: 1,
			outside_organizations: 1
		}
	],
	'attendances-per-meeting': (year, count) => [
		{
			fiscal_year: year,
			meetings: 11,
			mean: count / 11,
			lower_quartile: count / 20,
			median: count / 11,
			upper_quartile: count / 8
		}
	],
	'course-reach': (year, count) => [
		{ fiscal_year: year, days: 5, attendances: count, participants: count, organizations: 3 }
	],
	'working-group-activity': (year, count) => [
		{
			working_group: '精神',
			fiscal_year: year,
			month: 5,
			sessions: 1,
			participants: count,
			organizations: 2,
			attendances: count
		}
	],
	'active-working-groups': (year, count) => [
		{
			fiscal_year: year,
			working_groups: 1,
			sessions: 1,
			participants: count,
			people_in_several: 0
		}
	],
	'regional-reach': (year, count) => [
		{
			municipality_code: `272${year - 2000}`,
			municipality: year === 2022 ? null : '高槻市',
			in_home_area: year === 2022 ? 0 : 1,
			col: null,
			tile_row: null,
			organizations: 1,
			attendances: count,
			attendances_by_year: ''
		}
	],
	'history-lanes': (year, count) => [
		{
			lane: 'policy',
			year_from: year,
			year_to: year,
			label: `${year}年`,
			text: `できごと${count}`,
			source: '出典'
		}
	]
};
