import { conversionSummary } from '$lib/findings/newcomers';
import type { MetricRows } from '$lib/findings/rows';
import { viewOf } from '../cases';
import type { Situation } from './situation';

type Row = MetricRows['conversion'];

function row(year: number, newcomers: number, observed: number): Row {
	return {
		fiscal_year: year,
		newcomers,
		observed_newcomers: observed,
		settled_newcomers: Math.floor(observed / 4),
		share: null,
		low: null,
		high: null
	};
}

/** Situations of new people that are still too new. */
export const situations: readonly Situation[] = [
	{
		name: 'all of the last year are too new',
		say: (language) =>
			conversionSummary([row(2024, 80, 80), row(2025, 79, 0)], { ...viewOf(2024, 2025), language }),
		said: {
			ja: '2024年度の新しい人のうち、1年のうちに3回以上来たのは25%（n=80）。2025年度の新しい79名は、まだ12か月たっていません。',
			easy: '2024年度の新しい人で、1年に3回か、もっと多く来た人は25%（n=80）。2025年度の新しい人は79人です。まだ12か月たっていません。',
			en: 'Newcomers of FY2024 who came three times or more in a year: 25% (n=80). 12 months have not passed yet for the 79 newcomers of FY2025.'
		}
	},
	{
		name: 'some of the last year are too new',
		say: (language) => conversionSummary([row(2025, 79, 20)], { ...viewOf(2024, 2025), language }),
		said: {
			ja: '2025年度の新しい人のうち、1年のうちに3回以上来たのは25%（n=20）。2025年度の新しい人は79名で、まだ12か月たっていない人が59名います。'
		}
	}
];
