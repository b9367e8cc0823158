import type { RowsByMetric } from '../cases';

/** Rows of the metrics of concentration and of the network; a year without anybody has no row. */
export const rows: RowsByMetric = {
	'network-density': (year, count) => {
		if (count === 0) return [];
		const pairs = (count * (count - 1)) / 2;
		const ties = Math.floor(pairs / 3);
		return [
			{
				fiscal_year: year,
				organizations: count,
				ties,
				isolated: 0,
				density: ties / pairs,
				centralization: 0.25
			}
		];
	},
	'elephant-factor': (year, count) =>
		count === 0
			? []
			: [
					{
						fiscal_year: year,
						organizations: count,
						attendances: 3 * count,
						elephant_factor: Math.ceil(count / 3)
					}
				],
	'absence-factor': (year, count) =>
		count === 0
			? []
			: [
					{
						fiscal_year: year,
						participants: count,
						attendances: 3 * count,
						absence_factor: Math.ceil(count / 3)
					}
				],
	concentration: (year, count) =>
		count === 0
			? []
			: [
					{
						fiscal_year: year,
						organizations: count,
						attendances: 3 * count,
						hhi: 2 / count,
						effective_organizations: count / 2
					}
				],
	diversity: (year, count) =>
		count === 0
			? []
			: [
					{
						fiscal_year: year,
						kinds: 9,
						effective_kinds: 5.25,
						simpson_kinds: 0.75,
						municipalities: year === 2022 ? 0 : 3,
						effective_municipalities: year === 2022 ? null : 2.5,
						simpson_municipalities: year === 2022 ? null : 0.5
					}
				]
};
