import { elephantSummary } from '$lib/findings/concentration';
import { attendancesSummary } from '$lib/findings/participation';
import type { MetricRows } from '$lib/findings/rows';
import { viewOf } from '../cases';
import type { Situation } from './situation';

const year = (fiscal_year: number, attendances: number): MetricRows['new-participants'] => ({
	fiscal_year,
	new_participants: 0,
	returning_participants: attendances,
	new_attendances: 0,
	returning_attendances: attendances,
	unknown_attendances: 0,
	participants: attendances,
	attendances
});

const said = (...numbers: number[]) => {
	const rows = numbers.map((number, at) => year(2020 + at, number));
	const view = viewOf(2020, 2019 + numbers.length);
	return (language: (typeof view)['language']) => attendancesSummary(rows, { ...view, language });
};

const few = (fiscal_year: number, elephant_factor: number): MetricRows['elephant-factor'] => ({
	fiscal_year,
	organizations: 20,
	attendances: 200,
	elephant_factor
});

/** Situations of years that have the same number. */
export const situations: readonly Situation[] = [
	{
		name: 'two years had the most',
		say: said(40, 30, 40),
		said: {
			ja: '2020年度から2022年度までの延べ参加者数。最も多いのは2020年度と2022年度の40名、最も少ないのは2021年度の30名です。2022年度がいつもと違うかは、見ている年度が8つに満たないので判断できません。'
		}
	},
	{
		name: 'three years had the fewest',
		say: said(20, 30, 20, 20),
		said: {
			ja: '2020年度から2023年度までの延べ参加者数。最も多いのは2021年度の30名、最も少ないのは2020年度など3つの年度の20名です。',
			en: 'Attendances of FY2020 to FY2023. Most were in FY2021, 30; fewest in FY2020 and 2 others, 20.'
		}
	},
	{
		name: 'half rests on as few in two years',
		say: (language) =>
			elephantSummary([few(2020, 5), few(2021, 6), few(2022, 5)], {
				...viewOf(2020, 2022),
				language
			}),
		said: {
			ja: '半数を支える機関が最も少ないのは2020年度と2022年度の5機関、最も多いのは2021年度の6機関です。数が小さいほど、参加は少ない機関に支えられています。'
		}
	}
];
