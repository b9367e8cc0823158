import { densitySummary } from '$lib/findings/network';
import { teamShareSummary } from '$lib/findings/team-reach';
import { yearContext } from '$lib/findings/year-context';
import { MEASURES } from '$lib/findings/year-measures';
import { attendances, event, rowsFor, viewFor } from './given-years';
import type { Situation } from './situation';

function density(name: string, values: readonly number[], said: Situation['said']): Situation {
	const rows = rowsFor('network-density', { numbers: values.map(() => 40) });
	const dense = rows.map((row, at) => ({ ...row, density: values[at] ?? 0 }));
	const view = viewFor({ numbers: values });
	return { name, say: (language) => densitySummary(dense, { ...view, language }), said };
}

const STEADY = [300, 310, 305, 295, 300, 308, 302, 304, 299] as const;

/** Situations of a year beside the usual range of the years before it. */
export const situations: readonly Situation[] = [
	attendances(
		'nine years: outside of the usual range',
		{ numbers: [...STEADY.slice(0, 8), 400] },
		{
			ja: '2017年度から2025年度までの延べ参加者数。最も多いのは2025年度の400名、最も少ないのは2020年度の295名です。2025年度の400名は、2017年度からの9つの年度のふだんの幅（267～360名）の外です。',
			easy: '2017年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2025年度の400人です。一番少ないのは2020年度の295人です。2025年度の400人は、2017年度からの、いつもの幅（267～360人）の外です。',
			en: 'Attendances of FY2017 to FY2025. Most were in FY2025, 400; fewest in FY2020, 295. FY2025, with 400 attendances, is outside the usual range (267–360) of the 9 fiscal years since FY2017.'
		}
	),
	attendances(
		'eight years: the most, but within the usual range',
		{ numbers: [...STEADY.slice(0, 7), 311] },
		{
			ja: '2018年度から2025年度までの延べ参加者数。最も多いのは2025年度の311名、最も少ないのは2021年度の295名です。2025年度の311名は、2018年度からの8つの年度のふだんの幅（284～324名）の中です。',
			easy: '2018年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2025年度の311人です。一番少ないのは2021年度の295人です。2025年度の311人は、2018年度からの、いつもの幅（284～324人）の中です。',
			en: 'Attendances of FY2018 to FY2025. Most were in FY2025, 311; fewest in FY2021, 295. FY2025, with 311 attendances, is within the usual range (284–324) of the 8 fiscal years since FY2018.'
		}
	),
	attendances(
		'nine years, nothing unusual: nothing is said of it',
		{ numbers: STEADY },
		{
			ja: '2017年度から2025年度までの延べ参加者数。最も多いのは2018年度の310名、最も少ないのは2020年度の295名です。',
			easy: '2017年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2018年度の310人です。一番少ないのは2020年度の295人です。',
			en: 'Attendances of FY2017 to FY2025. Most were in FY2018, 310; fewest in FY2020, 295.'
		}
	),
	attendances(
		'seven years: too few to tell',
		{ numbers: [...STEADY.slice(0, 6), 400] },
		{
			ja: '2019年度から2025年度までの延べ参加者数。最も多いのは2025年度の400名、最も少ないのは2022年度の295名です。2025年度がいつもと違うかは、見ている年度が8つに満たないので判断できません。',
			easy: '2019年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2025年度の400人です。一番少ないのは2022年度の295人です。見ている年度が少ないので、2025年度がいつもと違うかは分かりません。',
			en: 'Attendances of FY2019 to FY2025. Most were in FY2025, 400; fewest in FY2022, 295. Whether FY2025 is unusual cannot be told from fewer than 8 fiscal years in view.'
		}
	),
	attendances(
		'an event in the last year begins a stretch of its own',
		{ numbers: [...STEADY, 120], history: [event(2025, '地震')] },
		{
			ja: '2016年度から2025年度までの延べ参加者数。最も多いのは2017年度の310名、最も少ないのは2025年度の120名です。2025年に「地震」がありました（原因かどうかは分かりません）。2025年度からは前と分けて見るため、いつもと違うかはまだ判断できません。',
			easy: '2016年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2017年度の310人です。一番少ないのは2025年度の120人です。2025年に「地震」がありました。関係があるかは分かりません。2025年度からは前と分けて見るので、いつもと違うかは、まだ分かりません。',
			en: 'Attendances of FY2016 to FY2025. Most were in FY2017, 310; fewest in FY2025, 120. On record: “地震” in 2025 (whether that is the cause is not known). FY2025 begins a stretch of its own, so it cannot be told yet whether it is unusual.'
		}
	),
	attendances(
		'a broken series: too few years since the event, which is not named beside them',
		{ numbers: [...STEADY, 400], history: [event(2020, 'コロナ禍'), event(2021, '続コロナ禍')] },
		{
			ja: '2016年度から2025年度までの延べ参加者数。最も多いのは2025年度の400名、最も少ないのは2019年度の295名です。2025年度がいつもと違うかは、2020年の「コロナ禍」からの年度が8つになるまで判断できません。',
			easy: '2016年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2025年度の400人です。一番少ないのは2019年度の295人です。2020年の「コロナ禍」からの年度が8つになるまで、2025年度がいつもと違うかは分かりません。',
			en: 'Attendances of FY2016 to FY2025. Most were in FY2025, 400; fewest in FY2019, 295. Whether FY2025 is unusual cannot be told before there are 8 fiscal years since “コロナ禍” (2020).'
		}
	),
	attendances(
		'a broken series with enough years since the event',
		{ numbers: [90, 95, ...STEADY.slice(0, 8), 400], history: [event(2017, '地震')] },
		{
			ja: '2015年度から2025年度までの延べ参加者数。最も多いのは2025年度の400名、最も少ないのは2015年度の90名です。2025年度の400名は、2017年度からの9つの年度のふだんの幅（267～360名）の外です。',
			easy: '2015年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2025年度の400人です。一番少ないのは2015年度の90人です。2025年度の400人は、2017年度からの、いつもの幅（267～360人）の外です。',
			en: 'Attendances of FY2015 to FY2025. Most were in FY2025, 400; fewest in FY2015, 90. FY2025, with 400 attendances, is outside the usual range (267–360) of the 9 fiscal years since FY2017.'
		}
	),
	attendances(
		'a year that is not over is not outside of the usual range',
		{ numbers: [...STEADY, 12], isUnfinished: true },
		{
			ja: '2016年度から2024年度までの延べ参加者数。最も多いのは2017年度の310名、最も少ないのは2019年度の295名です。2025年度は途中です（4月～5月）。',
			easy: '2016年度から2024年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2017年度の310人です。一番少ないのは2019年度の295人です。2025年度は、まだ終わっていません（4月から5月）。',
			en: 'Attendances of FY2016 to FY2024. Most were in FY2017, 310; fewest in FY2019, 295. FY2025 is not over (April–May).'
		}
	),
	attendances(
		'fewer than ten people: neither the most nor the range says much',
		{ numbers: [1, 2, 1, 2, 1, 2, 1, 2, 9] },
		{
			ja: '2017年度から2025年度までの延べ参加者数。最も多いのは2025年度の9名、最も少ないのは2017年度など4つの年度の1名です。',
			easy: '2017年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2025年度の9人です。一番少ないのは2017年度など4つの年度の1人です。',
			en: 'Attendances of FY2017 to FY2025. Most were in FY2025, 9; fewest in FY2017 and 3 others, 1.'
		}
	),
	attendances(
		'one year alone is compared with nothing',
		{ numbers: [300] },
		{
			ja: '2025年度の参加は、新規の人が延べ100名、継続の人が延べ200名です。見ている範囲に前年度の記録がないため、比べていません。',
			easy: '2025年度の参加は、新しい人が100人、前にも来た人が200人です。同じ人も毎回数えています。前の年度の記録が見えていないので、比べていません。',
			en: 'Attendances of FY2025: 100 by new people, 200 by returning people. No record of the year before is in view to compare with.'
		}
	),
	density(
		'a density outside of its usual range',
		[0.4, 0.41, 0.4, 0.42, 0.41, 0.4, 0.41, 0.4, 0.62],
		{
			ja: '密度が最も高いのは2025年度の0.62、最も低いのは2017年度など4つの年度の0.40です。2025年度の密度0.62は、2017年度からの9つの年度のふだんの幅（0.34～0.52）の外です。つながりは、同じ年度に同じ会議へ3回以上ともに出たか、同じワーキングチームで活動した2つの機関の組です。密度は会議の多い年度ほど高くなり、アンケートで測った密度とは比べられません。',
			easy: '密度が最も高いのは2025年度の0.62、最も低いのは2017年度など4つの年度の0.40です。2025年度の密度0.62は、2017年度からの、いつもの幅（0.34～0.52）の外です。同じ会議に3回以上いっしょに出た機関を「つながり」と数えます。同じワーキングチームの機関も数えます。会議が多い年は、密度が高くなります。アンケートの調査とは比べられません。',
			en: 'Density was highest in FY2025 (0.62) and lowest in FY2017 and 3 others (0.40). FY2025, with a density of 0.62, is outside the usual range (0.34–0.52) of the 9 fiscal years since FY2017. A tie is a pair of organizations that came to 3 or more of the same meetings in the fiscal year, or worked in the same working group. Density is higher in years with more meetings, and not comparable with densities measured by surveys.'
		}
	),
	{
		name: 'the last year that is over is judged, not the one that has begun',
		say: (language) => {
			const given = { numbers: [300, 310, 305, 200, 12], isUnfinished: true };
			const numbers = given.numbers.map((value, at) => ({ year: 2021 + at, value }));
			const series = { measure: MEASURES.people, numbers };
			return yearContext([series], { ...viewFor(given), language });
		},
		said: {
			ja: '2024年度がいつもと違うかは、見ている年度が8つに満たないので判断できません。',
			easy: '見ている年度が少ないので、2024年度がいつもと違うかは分かりません。',
			en: 'Whether FY2024 is unusual cannot be told from fewer than 8 fiscal years in view.'
		}
	},
	{
		name: 'a share ten points higher, of too few years',
		say: (language) => {
			const given = { numbers: [60, 60] };
			const [before, now] = rowsFor('working-group-share', given);
			const rows = before && now ? [before, { ...now, organizations_in_teams: 26 }] : [];
			return teamShareSummary(rows, { ...viewFor(given), language });
		},
		said: {
			ja: '2025年度に会議へ来た機関のうち、チームにも参加したのは43%（n=60）、前年度は33%（n=60）。2024年度は33%（n=60）でした。2025年度がいつもと違うかは、見ている年度が8つに満たないので判断できません。',
			easy: '2025年度に会議へ来た機関のうち、チームにも来たのは43%（n=60）、前の年度は33%（n=60）。2024年度は33%（n=60）でした。見ている年度が少ないので、2025年度がいつもと違うかは分かりません。',
			en: 'Organizations at meetings in FY2025 also in a team: 43% (n=60); 33% (n=60) the year before. In FY2024: 33% (n=60). Whether FY2025 is unusual cannot be told from fewer than 8 fiscal years in view.'
		}
	},
	{
		name: 'a share outside of its usual range has no percents without bases',
		say: (language) => {
			const given = { numbers: Array<number>(9).fill(60) };
			const rows = rowsFor('working-group-share', given).map((row, at) =>
				at === 8 ? { ...row, organizations_in_teams: 40 } : row
			);
			return teamShareSummary(rows, { ...viewFor(given), language });
		},
		said: {
			ja: '2025年度に会議へ来た機関のうち、チームにも参加したのは67%（n=60）、前年度は33%（n=60）。2017年度は33%（n=60）でした。2025年度のチーム参加の割合は、2017年度からの9つの年度のふだんの幅の外です。',
			easy: '2025年度に会議へ来た機関のうち、チームにも来たのは67%（n=60）、前の年度は33%（n=60）。2017年度は33%（n=60）でした。2025年度のチームに来た機関の割合は、2017年度からの、いつもの幅の外です。',
			en: 'Organizations at meetings in FY2025 also in a team: 67% (n=60); 33% (n=60) the year before. In FY2017: 33% (n=60). The share of organizations in teams in FY2025 is outside the usual range of the 9 fiscal years since FY2017.'
		}
	}
];
