import type { RowsByMetric } from '../cases';

const place = { municipality: '高槻市', municipality_code: '27207', in_home_area: 1 };
const far = { municipality: '京都市', municipality_code: '26100', in_home_area: 0 };

/** Rows of the metrics of places and of one organization. */
export const rows: RowsByMetric = {
	'regional-map': (_, count) => {
		const outside = Math.floor(count / 3);
		return [
			{
				...place,
				col: 6,
				tile_row: 2,
				known_organizations: Math.max(count, 5),
				organizations: Math.floor(count / 2),
				attendances: count - outside,
				attendances_by_year: null
			},
			{
				...far,
				col: null,
				tile_row: null,
				known_organizations: 3,
				organizations: Math.min(outside, 1),
				attendances: outside,
				attendances_by_year: null
			},
			{
				municipality: null,
				municipality_code: 'unknown',
				in_home_area: 0,
				col: null,
				tile_row: null,
				known_organizations: 0,
				organizations: 0,
				attendances: Math.floor(count / 10),
				attendances_by_year: null
			}
		];
	},
	'new-municipalities': (year, count) =>
		[place, far, { ...far, municipality: '大阪市' }, { ...far, municipality: null }]
			.slice(0, count === 0 ? 0 : 4)
			.map((one) => ({
				...one,
				fiscal_year: year,
				first_held_on: `${year}-05-10`,
				organizations: 1,
				attendances: count
			})),
	'organization-history': (year, count) => [
		{
			fiscal_year: year,
			attendances: count,
			participants: Math.ceil(count / 4),
			meetings: Math.min(count, 9),
			meetings_with_roll: 12
		}
	],
	'organization-meetings': (year, count) =>
		[4, 5, 6, 7].map((month) => ({
			meeting_id: `${year}-0${month}-10`,
			held_on: `${year}-0${month}-10`,
			fiscal_year: year,
			title: month === 4 ? null : '題',
			meeting_kind: 'lecture',
			attendances: month > 5 ? count : 0
		}))
};
