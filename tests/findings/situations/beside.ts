import { hiddenBelow } from '$lib/domain/hidden-count';
import { figureSummary } from '$lib/findings/outreach';
import { perMeetingSummary } from '$lib/findings/meetings';
import { attendances, event, rowsFor, viewFor } from './given-years';
import type { Situation } from './situation';

/** Situations of events beside the years that a summary speaks of. */
export const situations: readonly Situation[] = [
	attendances(
		'an event in the year of the fewest, which is not the last',
		{ numbers: [300, 310, 305, 120, 250], history: [event(2024, '地震')] },
		{
			ja: '2021年度から2025年度までの延べ参加者数。最も多いのは2022年度の310名、最も少ないのは2024年度の120名です。2024年に「地震」がありました（原因かどうかは分かりません）。2025年度がいつもと違うかは、2024年度からの年度が8つになるまで判断できません。',
			easy: '2021年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2022年度の310人です。一番少ないのは2024年度の120人です。2024年に「地震」がありました。関係があるかは分かりません。2024年度からの年度が8つになるまで、2025年度がいつもと違うかは分かりません。',
			en: 'Attendances of FY2021 to FY2025. Most were in FY2022, 310; fewest in FY2024, 120. On record: “地震” in 2024 (whether that is the cause is not known). Whether FY2025 is unusual cannot be told before there are 8 fiscal years since FY2024.'
		}
	),
	attendances(
		'two events in the last year, the fewest of all',
		{ numbers: [300, 310, 305, 295, 120], history: [event(2025, '地震'), event(2025, '感染症')] },
		{
			ja: '2021年度から2025年度までの延べ参加者数。最も多いのは2022年度の310名、最も少ないのは2025年度の120名です。2025年に「地震」、「感染症」がありました（原因かどうかは分かりません）。2025年度からは前と分けて見るため、いつもと違うかはまだ判断できません。',
			easy: '2021年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2022年度の310人です。一番少ないのは2025年度の120人です。2025年に「地震」、「感染症」がありました。関係があるかは分かりません。2025年度からは前と分けて見るので、いつもと違うかは、まだ分かりません。',
			en: 'Attendances of FY2021 to FY2025. Most were in FY2022, 310; fewest in FY2025, 120. On record: “地震”, “感染症” in 2025 (whether that is the cause is not known). FY2025 begins a stretch of its own, so it cannot be told yet whether it is unusual.'
		}
	),
	attendances(
		'events in the years of the most and of the fewest',
		{ numbers: [300, 310, 305, 120, 350], history: [event(2024, '地震'), event(2025, '復興')] },
		{
			ja: '2021年度から2025年度までの延べ参加者数。最も多いのは2025年度の350名、最も少ないのは2024年度の120名です。2024年に「地震」、2025年に「復興」がありました（原因かどうかは分かりません）。2025年度がいつもと違うかは、2024年度からの年度が8つになるまで判断できません。',
			easy: '2021年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2025年度の350人です。一番少ないのは2024年度の120人です。2024年に「地震」、2025年に「復興」がありました。関係があるかは分かりません。2024年度からの年度が8つになるまで、2025年度がいつもと違うかは分かりません。',
			en: 'Attendances of FY2021 to FY2025. Most were in FY2025, 350; fewest in FY2024, 120. On record: “地震” in 2024, “復興” in 2025 (whether that is the cause is not known). Whether FY2025 is unusual cannot be told before there are 8 fiscal years since FY2024.'
		}
	),
	attendances(
		'an event of policy is not beside it',
		{ numbers: [300, 310, 305, 295, 120], history: [event(2025, '法律の改正', 'policy')] },
		{
			ja: '2021年度から2025年度までの延べ参加者数。最も多いのは2022年度の310名、最も少ないのは2025年度の120名です。2025年度がいつもと違うかは、見ている年度が8つに満たないので判断できません。',
			easy: '2021年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2022年度の310人です。一番少ないのは2025年度の120人です。見ている年度が少ないので、2025年度がいつもと違うかは分かりません。',
			en: 'Attendances of FY2021 to FY2025. Most were in FY2022, 310; fewest in FY2025, 120. Whether FY2025 is unusual cannot be told from fewer than 8 fiscal years in view.'
		}
	),
	attendances(
		'an event in a year like any other',
		{ numbers: [300, 310, 290, 305, 304], history: [event(2025, '地震')] },
		{
			ja: '2021年度から2025年度までの延べ参加者数。最も多いのは2022年度の310名、最も少ないのは2023年度の290名です。',
			easy: '2021年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2022年度の310人です。一番少ないのは2023年度の290人です。',
			en: 'Attendances of FY2021 to FY2025. Most were in FY2022, 310; fewest in FY2023, 290.'
		}
	),
	attendances(
		'much fewer than the year before, but not the fewest',
		{ numbers: [100, 310, 305, 300, 220], history: [event(2025, '地震')] },
		{
			ja: '2021年度から2025年度までの延べ参加者数。最も多いのは2022年度の310名、最も少ないのは2021年度の100名です。2025年に「地震」がありました（原因かどうかは分かりません）。2025年度からは前と分けて見るため、いつもと違うかはまだ判断できません。',
			easy: '2021年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2022年度の310人です。一番少ないのは2021年度の100人です。2025年に「地震」がありました。関係があるかは分かりません。2025年度からは前と分けて見るので、いつもと違うかは、まだ分かりません。',
			en: 'Attendances of FY2021 to FY2025. Most were in FY2022, 310; fewest in FY2021, 100. On record: “地震” in 2025 (whether that is the cause is not known). FY2025 begins a stretch of its own, so it cannot be told yet whether it is unusual.'
		}
	),
	attendances(
		'two years have the fewest: no event is named beside one of them',
		{ numbers: [300, 290, 310, 305, 290], history: [event(2025, '地震')] },
		{
			ja: '2021年度から2025年度までの延べ参加者数。最も多いのは2023年度の310名、最も少ないのは2022年度と2025年度の290名です。',
			easy: '2021年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2023年度の310人です。一番少ないのは2022年度と2025年度の290人です。',
			en: 'Attendances of FY2021 to FY2025. Most were in FY2023, 310; fewest in FY2022 and FY2025, 290.'
		}
	),
	attendances(
		'the event of a year that is not over is not named',
		{ numbers: [300, 310, 305, 295, 290, 12], history: [event(2025, '地震')], isUnfinished: true },
		{
			ja: '2020年度から2024年度までの延べ参加者数。最も多いのは2021年度の310名、最も少ないのは2024年度の290名です。2024年度がいつもと違うかは、見ている年度が8つに満たないので判断できません。2025年度は途中です（4月～5月）。',
			easy: '2020年度から2024年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2021年度の310人です。一番少ないのは2024年度の290人です。見ている年度が少ないので、2024年度がいつもと違うかは分かりません。2025年度は、まだ終わっていません（4月から5月）。',
			en: 'Attendances of FY2020 to FY2024. Most were in FY2021, 310; fewest in FY2024, 290. Whether FY2024 is unusual cannot be told from fewer than 8 fiscal years in view. FY2025 is not over (April–May).'
		}
	),
	attendances(
		'beside a number that is not shown no event is named',
		{ numbers: [300, 310, 305, 295, hiddenBelow(10)], history: [event(2025, '地震')] },
		{
			ja: '2021年度から2025年度までの延べ参加者数。最も多いのは2022年度の310名、最も少ないのは2025年度の10名未満です。',
			easy: '2021年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2022年度の310人です。一番少ないのは2025年度の10人未満です。',
			en: 'Attendances of FY2021 to FY2025. Most were in FY2022, 310; fewest in FY2025, under 10.'
		}
	),
	{
		name: 'the year in which meetings went online',
		say: (language) => {
			const given = {
				numbers: [300, 300, 300, 300, 300, 300, 300],
				history: [event(2020, 'コロナ禍')]
			};
			const rows = rowsFor('attendances-per-meeting', given);
			return perMeetingSummary(rows, { ...viewFor(given), language });
		},
		said: {
			ja: '2019年度の中央値は27.3名（会議11回）、2025年度は27.3名（会議11回）です。帯は、参加者数の順に並べた会議の中央の半分が入る範囲です。2020年度にオンラインへ切り替わっています。2020年に「コロナ禍」がありました（原因かどうかは分かりません）。',
			easy: '2019年度は、まん中の会議が27.3人です（会議11回）。2025年度は、まん中の会議が27.3人です（会議11回）。会議を人数の順に並べます。その順番のまん中の会議を見ます。帯には、まん中の半分の会議が入ります。2020年度から、オンラインの会議になりました。2020年に「コロナ禍」がありました。関係があるかは分かりません。',
			en: 'The median was 27.3 people in FY2019 (11 meetings) and 27.3 in FY2025 (11 meetings). The band holds the middle half of the meetings by number of people. Meetings went online in FY2020. On record: “コロナ禍” in 2020 (whether that is the cause is not known).'
		}
	},
	{
		name: 'an event of the calendar year of the month with the fewest visits',
		say: (language) => {
			const month = (fiscal_year: number, month: number, site_visits: number) => ({
				fiscal_year,
				month,
				mailing_list_members: null,
				site_visits,
				inquiries_hiring: null,
				inquiries_work: null,
				inquiries_visit: null,
				inquiries_other: null
			});
			const rows = [month(2024, 12, 300), month(2024, 1, 120), month(2025, 1, 150)];
			const history = [event(2024, '改正'), event(2025, '地震')];
			return figureSummary(
				rows,
				{ ...viewFor({ numbers: [1, 1], history }), language },
				'site_visits'
			);
		},
		said: {
			ja: '記録は3か月分です。最も多いのは2024年12月の300回、最も少ないのは2025年1月の120回です。2024年に「改正」、2025年に「地震」がありました（原因かどうかは分かりません）。記録のない月は線を切っています。',
			easy: '3か月の数です。いちばん多いのは2024年12月の300回です。いちばん少ないのは2025年1月の120回です。2024年に「改正」、2025年に「地震」がありました。関係があるかは分かりません。線がない月は、数がわかりません。',
			en: '3 months on record. Most: 300 in Dec 2024; fewest: 120 in Jan 2025. On record: “改正” in 2024, “地震” in 2025 (whether that is the cause is not known). Months that nobody counted leave a gap.'
		}
	}
];
