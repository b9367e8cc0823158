import type { RowsByMetric } from '../cases';

/** A share below which none is given, as the metrics give it. */
function shareOf(part: number, base: number) {
	if (base < 10) return { share: null, low: null, high: null };
	return { share: part / base, low: (part / base) * 0.9, high: 1 - (1 - part / base) * 0.9 };
}

/** A cell of a cohort table. */
function cohort(year: number, later: number, count: number) {
	const stayed = later === 0 ? count : Math.floor(count / 3);
	return {
		fiscal_year: year,
		years_later: later,
		newcomers: count,
		stayed,
		...shareOf(stayed, count)
	};
}

/** Rows of the metrics of who comes again and who is missing. */
export const rows: RowsByMetric = {
	'repeat-rate': (year, count) => {
		const part = Math.floor(count / 3);
		const { share, low, high } = shareOf(part, count);
		return [
			{
				fiscal_year: year,
				last_held_on: `${year}-11-19`,
				participants: count,
				repeat_participants: part,
				participant_share: share,
				participant_low: low,
				participant_high: high,
				organizations: count,
				repeat_organizations: count - part,
				organization_share: share && 1 - share,
				organization_low: low,
				organization_high: high
			}
		];
	},
	retention: (year, count) => {
		const base = year === 2008 ? 0 : count;
		const part = Math.floor(base / 3);
		const { share, low, high } = shareOf(part, base);
		return [
			{
				fiscal_year: year,
				last_held_on: `${year + 1}-03-11`,
				people_before: base,
				people_stayed: part,
				people_share: share,
				people_low: low,
				people_high: high,
				organizations_before: base,
				organizations_stayed: base - part,
				organizations_share: share && 1 - share,
				organizations_low: low,
				organizations_high: high
			}
		];
	},
	turnover: (year, count) => {
		const before = year === 2008 ? 0 : count;
		const stayed = Math.floor(before / 2);
		const [joined, gone] = [count - stayed, before - stayed];
		const { share, low, high } = shareOf(joined + gone, before === 0 ? 0 : before + joined);
		return [
			{
				fiscal_year: year,
				last_held_on: `${year}-11-19`,
				organizations: count,
				organizations_before: before,
				stayed,
				joined,
				gone,
				turnover: share,
				low,
				high
			}
		];
	},
	'cohort-retention': (year, count) => [
		{ organization_since: year, ...cohort(year, 0, count) },
		{ organization_since: year, ...cohort(year + 1, 1, count) }
	],
	'cohort-retention-people': (year, count) => [
		{ person_since: year, ...cohort(year, 0, count) },
		{ person_since: year, ...cohort(year + 5, 5, count) }
	],
	conversion: (year, count) => {
		const observed = year === 2022 ? Math.floor(count / 2) : count;
		const settled = Math.floor(observed / 3);
		return [
			{
				fiscal_year: year,
				newcomers: count,
				observed_newcomers: observed,
				settled_newcomers: settled,
				...shareOf(settled, observed)
			}
		];
	},
	'participation-layers': (year, count) => {
		const third = Math.floor(count / 3);
		return [
			{
				fiscal_year: year,
				meetings: 11,
				organizations: count,
				core_organizations: third,
				regular_organizations: third,
				casual_organizations: count - 2 * third,
				core_attendances: count * 8,
				regular_attendances: count,
				casual_attendances: count,
				steady_organizations: third
			}
		];
	},
	'dormant-organizations': (year, count) => [
		{
			fiscal_year: year,
			as_of: `${year + 1}-03-11`,
			active_organizations: count,
			newly_dormant: Math.floor(count / 3),
			long_dormant: 1
		}
	],
	'returned-organizations': (year, count) => [
		{
			fiscal_year: year,
			organizations: count,
			returned_organizations: year === 2021 ? 1 : Math.floor(count / 3)
		}
	]
};
