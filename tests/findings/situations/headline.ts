import { WITHHELD } from '$lib/domain/hidden-count';
import { pair, situation, WITHOUT_RECORD } from './change-of';
import type { Situation } from './situation';

/** Situations of a headline number beside the year before. */
export const situations: readonly Situation[] = [
	situation('a rise', pair(100, 120), {
		ja: '同じ12か月で比べると、前年度の100名から120名へ20名（+20%）増えました。',
		easy: '同じ12か月で比べると、100人から120人になりました。20人増えました。',
		en: 'Over the same 12 months: up by 20 (+20%), from 100 to 120.'
	}),
	situation('a fall', pair(100, 80), {
		ja: '同じ12か月で比べると、前年度の100名から80名へ20名（−20%）減りました。',
		easy: '同じ12か月で比べると、100人から80人になりました。20人減りました。',
		en: 'Over the same 12 months: down by 20 (−20%), from 100 to 80.'
	}),
	situation('no change', pair(100, 100), {
		ja: '同じ12か月で比べると、前年度と同じ100名です。',
		easy: '同じ12か月で比べると、前の年度と同じ100人です。',
		en: 'Over the same 12 months: 100, as in the year before.'
	}),
	situation(
		'a mean that rounds up to the same figure',
		{ ...pair(44.96, 45.04), kind: 'mean' },
		{
			ja: '同じ12か月で比べると、前年度とほぼ同じ45.0名です。',
			easy: '同じ12か月で比べると、前の年度とだいたい同じ45.0人です。',
			en: 'Over the same 12 months: 45.0 people, nearly as in the year before.'
		}
	),
	situation(
		'a mean that differs in its tenth',
		{ ...pair(44.94, 45.06), kind: 'mean' },
		{
			ja: '同じ12か月で比べると、前年度の44.9名から45.1名へ0.2名増えました。'
		}
	),
	situation(
		'means differ by what is shown of them',
		{ ...pair(20.625, 21.25, 4), kind: 'mean' },
		{
			ja: '同じ4か月で比べると、前年度の20.6名から21.3名へ0.7名増えました。',
			en: 'Over the same 4 months: up by 0.7 people, from 20.6 people to 21.3 people.'
		}
	),
	situation('a rise too small for a percentage', pair(1000, 1001), {
		ja: '同じ12か月で比べると、前年度の1,000名から1,001名へ1名増えました。'
	}),
	situation('tiny n', pair(6, 9), {
		ja: '同じ12か月で比べると、前年度の6名から9名へ3名増えました。数が少ないため、割合は示しません。',
		easy: '同じ12か月で比べると、6人から9人になりました。3人増えました。',
		en: 'Over the same 12 months: up by 3, from 6 to 9. Too few for a percentage.'
	}),
	situation('n exactly 9', pair(9, 18), {
		ja: '同じ12か月で比べると、前年度の9名から18名へ9名増えました。数が少ないため、割合は示しません。'
	}),
	situation('n exactly 10', pair(10, 15), {
		ja: '同じ12か月で比べると、前年度の10名から15名へ5名（+50%）増えました。'
	}),
	situation('nobody before', pair(0, 12), {
		ja: '同じ12か月で比べると、前年度は0、今年度は12名です。',
		easy: '同じ12か月で比べると、前の年度は0、この年度は12人です。',
		en: 'Over the same 12 months: none in the year before, 12 now.'
	}),
	situation('nobody now: a fall of 100 %', pair(12, 0), {
		ja: '同じ12か月で比べると、前年度の12名から0名へ12名（−100%）減りました。'
	}),
	situation('nobody in either year: a change of 0 %', pair(0, 0), {
		ja: '同じ12か月で比べると、前年度と同じ0名です。'
	}),
	situation('twice as many: a rise of 100 %', pair(50, 100), {
		ja: '同じ12か月で比べると、前年度の50名から100名へ50名（+100%）増えました。'
	}),
	situation('a rise beyond any measure', pair(80, 1120), {
		ja: '同じ12か月で比べると、前年度の80名から1,120名へ1,040名（+1300%）増えました。'
	}),
	situation(
		'means of few meetings, which are not published',
		{ ...pair(WITHHELD, WITHHELD, 3), kind: 'mean' },
		{
			ja: '公開用では、前年度と比べません。',
			easy: 'みんなに見せる数では、前の年度と比べません。',
			en: 'Not compared with the year before in public.'
		}
	),
	situation(
		'in public, the same months are too few to be told, the whole years are not',
		{ now: 40, before: 25, sameMonths: { months: 2, now: WITHHELD, before: WITHHELD } },
		{
			ja: '年度全体では、前年度の25名から40名へ15名（+60%）増えました。',
			easy: '1年で比べると、25人から40人になりました。15人増えました。',
			en: 'Over the whole year: up by 15 (+60%), from 25 to 40.'
		}
	),
	situation(
		'the same of a year that is not over',
		{
			now: 40,
			before: 25,
			sameMonths: { months: 2, now: WITHHELD, before: WITHHELD },
			isUnfinished: true
		},
		{ ja: '公開用では、前年度と比べません。' }
	),
	situation('an empty year', WITHOUT_RECORD, {
		ja: '見ている範囲に、2025年度の記録はありません。',
		en: 'No records of FY2025 are in view.'
	}),
	situation(
		'meetings held, no roll yet',
		{ ...WITHOUT_RECORD, held: 5, withRoll: 0 },
		{
			ja: '見ている範囲に、2025年度の記録はありません。'
		}
	),
	situation(
		'the first year on record',
		{ before: null, sameMonths: null, series: [120] },
		{
			ja: '比べられる前年度の記録がありません。',
			easy: '前の年度の記録がないので、比べられません。',
			en: 'There is no record of the year before to compare with.'
		}
	),
	situation(
		'a year that is not over',
		{ now: 40, before: 120, sameMonths: { months: 5, now: 40, before: 50 } },
		{
			ja: '同じ5か月で比べると、前年度の50名から40名へ10名（−20%）減りました。',
			en: 'Over the same 5 months: down by 10 (−20%), from 50 to 40.'
		}
	),
	situation(
		'a year that is not over is not called the lowest of ten',
		{
			now: 40,
			before: 120,
			sameMonths: { months: 5, now: 40, before: 30 },
			series: [90, 95, 90, 99, 100, 101, 98, 97, 120, 40]
		},
		{ ja: '同じ5か月で比べると、前年度の30名から40名へ10名（+33%）増えました。' }
	),
	situation('a fall of 37.5 % is rounded like a rise', pair(16, 10), {
		ja: '同じ12か月で比べると、前年度の16名から10名へ6名（−38%）減りました。'
	}),
	situation('one month to compare', pair(20, 25, 1), {
		ja: '同じ1か月で比べると、前年度の20名から25名へ5名（+25%）増えました。',
		en: 'Over the same month: up by 5 (+25%), from 20 to 25.'
	}),
	situation(
		'two years without a month in common',
		{ sameMonths: null },
		{
			ja: '年度全体では、前年度の100名から120名へ20名（+20%）増えました。',
			easy: '1年で比べると、100人から120人になりました。20人増えました。'
		}
	),
	situation(
		'a year that is not over and has no month in common with the year before',
		{ ...pair(693, 3), sameMonths: null, series: [...Array(8).fill(700), 3], isUnfinished: true },
		{
			ja: '比べられる月がまだありません。',
			easy: '比べられる月が、まだありません。',
			en: 'There is no month to compare yet.'
		}
	),
	situation(
		'a year that is not over, without the year before',
		{ before: null, sameMonths: null, series: [3], isUnfinished: true },
		{
			ja: '比べられる前年度の記録がありません。'
		}
	),
	situation(
		'a year that is not over: neither the fewest nor compared as a whole',
		{
			...pair(50, 40, 2),
			before: 693,
			series: [...Array(8).fill(700), 40],
			isUnfinished: true
		},
		{
			ja: '同じ2か月で比べると、前年度の50名から40名へ10名（−20%）減りました。',
			easy: '同じ2か月で比べると、50人から40人になりました。10人減りました。',
			en: 'Over the same 2 months: down by 10 (−20%), from 50 to 40.'
		}
	),
	situation(
		'a mean of a year that is not over is not the lowest of the years',
		{ kind: 'mean', ...pair(40, 30, 2), series: [...Array(8).fill(40), 30], isUnfinished: true },
		{
			ja: '同じ2か月で比べると、前年度の40.0名から30.0名へ10.0名減りました。'
		}
	),
	situation(
		'the most in ten years',
		{ series: [90, 95, 90, 99, 80, 101, 98, 97, 100, 120] },
		{
			ja: '同じ12か月で比べると、前年度の100名から120名へ20名（+20%）増えました。10の年度のうち最も多い年度です。',
			easy: '同じ12か月で比べると、100人から120人になりました。20人増えました。10の年度の中でいちばん多いです。',
			en: 'Over the same 12 months: up by 20 (+20%), from 100 to 120. The most in 10 years.'
		}
	),
	situation(
		'the fewest in ten years',
		{ ...pair(100, 70), series: [90, 95, 90, 99, 80, 101, 98, 97, 100, 70] },
		{
			ja: '同じ12か月で比べると、前年度の100名から70名へ30名（−30%）減りました。10の年度のうち最も少ない年度です。'
		}
	),
	situation(
		'the most, but not alone',
		{ series: [90, 95, 90, 99, 120, 101, 98, 97, 100, 120] },
		{
			ja: '同じ12か月で比べると、前年度の100名から120名へ20名（+20%）増えました。'
		}
	),
	situation(
		'the same in all eight years',
		{ ...pair(100, 100), series: Array(8).fill(100) },
		{
			ja: '同じ12か月で比べると、前年度と同じ100名です。8つの年度とも同じ数です。'
		}
	),
	situation(
		'seven years: too few for a record',
		{ series: [90, 95, 90, 99, 98, 100, 120] },
		{
			ja: '同じ12か月で比べると、前年度の100名から120名へ20名（+20%）増えました。'
		}
	),
	situation(
		'eight years: just enough',
		{ series: [90, 95, 90, 99, 98, 97, 100, 120] },
		{
			ja: '同じ12か月で比べると、前年度の100名から120名へ20名（+20%）増えました。8つの年度のうち最も多い年度です。'
		}
	),
	situation(
		'an event of society beside it',
		{ ...pair(100, 60), events: ['コロナ禍'] },
		{
			ja: '同じ12か月で比べると、前年度の100名から60名へ40名（−40%）減りました。2025年に「コロナ禍」がありました（原因かどうかは分かりません）。',
			easy: '同じ12か月で比べると、100人から60人になりました。40人減りました。2025年に「コロナ禍」がありました。関係があるかは分かりません。',
			en: 'Over the same 12 months: down by 40 (−40%), from 100 to 60. On record: “コロナ禍” in 2025 (whether that is the cause is not known).'
		}
	),
	situation(
		'two events beside it',
		{ events: ['コロナ禍', '地震'] },
		{
			ja: '同じ12か月で比べると、前年度の100名から120名へ20名（+20%）増えました。2025年に「コロナ禍」、「地震」がありました（原因かどうかは分かりません）。'
		}
	),
	situation(
		'rolls for fewer than 80 % of the meetings',
		{ withRoll: 5 },
		{
			ja: '同じ12か月で比べると、前年度の100名から120名へ20名（+20%）増えました。会議12回のうち名簿があるのは5回です。',
			en: 'Over the same 12 months: up by 20 (+20%), from 100 to 120. 5 of 12 meetings have a roll.'
		}
	),
	situation(
		'rolls for exactly 80 % of the meetings',
		{ held: 10, withRoll: 8 },
		{
			ja: '同じ12か月で比べると、前年度の100名から120名へ20名（+20%）増えました。'
		}
	),
	situation(
		'organizations are counted as such',
		{ ...pair(40, 44), kind: 'organizations' },
		{
			ja: '同じ12か月で比べると、前年度の40機関から44機関へ4機関（+10%）増えました。',
			en: 'Over the same 12 months: up by 4 organizations (+10%), from 40 organizations to 44 organizations.'
		}
	),
	situation(
		'a mean has no percentage',
		{ ...pair(40, 45.5), kind: 'mean' },
		{
			ja: '同じ12か月で比べると、前年度の40.0名から45.5名へ5.5名増えました。'
		}
	)
];
