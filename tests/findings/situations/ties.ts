import { elephantSummary } from '$lib/findings/concentration';
import { figureSummary } from '$lib/findings/outreach';
import { attendancesSummary, meetingsSummary } from '$lib/findings/participation';
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

const meeting = (held_on: string, attendances: number): MetricRows['attendances-by-meeting'] => ({
	fiscal_year: 2025,
	meeting_id: held_on,
	held_on,
	number: null,
	title: '例会',
	meeting_kind: 'lecture',
	mode: 'online',
	attendances,
	organizations: 1
});

const members = (month: number, mailing_list_members: number): MetricRows['outreach'] => ({
	fiscal_year: 2025,
	month,
	mailing_list_members,
	site_visits: null,
	inquiries_hiring: null,
	inquiries_work: null,
	inquiries_visit: null,
	inquiries_other: null
});

/** Situations of years that have the same number. */
export const situations: readonly Situation[] = [
	{
		name: 'two months had the most members of the mailing list',
		say: (language) =>
			figureSummary(
				[members(12, 140), members(1, 143), members(2, 141), members(3, 143)],
				{ ...viewOf(2025, 2025), language },
				'mailing_list_members'
			),
		said: {
			ja: '記録は4か月分です。最も多いのは2026年1月と2026年3月の143名、最も少ないのは2025年12月の140名です。記録のない月は線を切っています。',
			easy: '4か月の数です。いちばん多いのは2026年1月と2026年3月の143人です。いちばん少ないのは2025年12月の140人です。線がない月は、数がわかりません。',
			en: '4 months on record. Most: 143 in Jan 2026 and Mar 2026; fewest: 140 in Dec 2025. Months that nobody counted leave a gap.'
		}
	},
	{
		name: 'three meetings were the smallest',
		say: (language) =>
			meetingsSummary(
				[
					meeting('2025-04-16', 21),
					meeting('2025-05-21', 48),
					meeting('2025-06-18', 21),
					meeting('2025-07-16', 21)
				],
				{ ...viewOf(2025, 2025), language }
			),
		said: {
			ja: '2025年度の会議4回の参加者数。最も多いのは2025年5月21日「例会」の48名、最も少ないのは2025年4月16日など3つの会議の21名です。',
			easy: '2025年度の会議4回に、参加した人の数です。一番多いのは2025年5月21日「例会」の48人です。一番少ないのは2025年4月16日など3つの会議の21人です。',
			en: 'People at 4 meetings of FY2025. Most came on 21 May 2025 (“例会”), 48 people; fewest on 16 April 2025 and 2 others, 21 people.'
		}
	},
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
