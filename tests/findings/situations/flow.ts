import { NO_FILTERS } from '$lib/domain/filters';
import type { LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import {
	cohortFinding,
	cohortSummary,
	conversionFinding,
	conversionSummary
} from '$lib/findings/newcomers';
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

/** Years that are looked at, over a record until `lastYear`. */
function until(from: number, to: number, lastYear: number, language: LanguageMode): View {
	return { ...viewOf(from, to), filters: { ...NO_FILTERS, from, to }, lastYear, language };
}

/** People who first came in a year, where no later year is in view. */
const cohort: MetricRows['cohort-retention-people'] = {
	person_since: 2015,
	fiscal_year: 2015,
	years_later: 0,
	newcomers: 93,
	stayed: 93,
	share: 1,
	low: null,
	high: null
};

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
	},
	{
		name: 'a year that is not followed in view, though it is on record',
		say: (language) => conversionFinding([row(2015, 93, 0)], until(2015, 2015, 2025, language)),
		said: {
			ja: '見ている範囲（2015年度まで）では、新しく来た人の1年後は分かりません',
			easy: '見ている範囲（2015年度まで）では、新しく来た人の1年後は分かりません',
			en: 'It is too early in view (until FY2015) to say who of the newcomers settles'
		}
	},
	{
		name: 'the same, and how to see it',
		say: (language) => conversionSummary([row(2015, 93, 0)], until(2015, 2015, 2025, language)),
		said: {
			ja: '見ている範囲（2015年度まで）では、新しく来た人の1年後は分かりません。見ている範囲（2015年度まで）では、2015年度の新しい93名は、まだ12か月たっていません。「年度（まで）」を広げると分かります。',
			easy: '見ている範囲（2015年度まで）では、新しく来た人の1年後は分かりません。2015年度の新しい人は93人です。見ている範囲（2015年度まで）では、まだ12か月たっていません。「年度（まで）」を後の年度にすると分かります。',
			en: 'It is too early in view (until FY2015) to say who of the newcomers settles. For the 93 newcomers of FY2015, 12 months have not passed in view (until FY2015). Choose a later “Fiscal year (to)” to see it.'
		}
	},
	{
		name: 'some of the last year in view are not followed',
		say: (language) =>
			conversionSummary([row(2014, 80, 80), row(2015, 93, 20)], until(2014, 2015, 2025, language)),
		said: {
			ja: '2015年度の新しい人のうち、1年のうちに3回以上来たのは25%（n=20）、2014年度は25%（n=80）。2015年度の新しい人は93名で、見ている範囲（2015年度まで）では、うち73名がまだ12か月たっていません。「年度（まで）」を広げると分かります。',
			easy: '2015年度の新しい人で、1年に3回か、もっと多く来た人は25%（n=20）、2014年度は25%（n=80）。2015年度の新しい人は93人です。見ている範囲（2015年度まで）では、73人が、まだ12か月たっていません。「年度（まで）」を後の年度にすると分かります。',
			en: 'Newcomers of FY2015 who came three times or more in a year: 25% (n=20); FY2014: 25% (n=80). FY2015 has 93 newcomers; in view (until FY2015), 12 months have not passed for 73 of them. Choose a later “Fiscal year (to)” to see it.'
		}
	},
	{
		name: 'the year after is on record, but does not follow all of them',
		say: (language) => conversionSummary([row(2024, 78, 0)], until(2024, 2024, 2025, language)),
		said: {
			ja: '見ている範囲（2024年度まで）では、新しく来た人の1年後は分かりません。見ている範囲（2024年度まで）では、2024年度の新しい78名は、まだ12か月たっていません。'
		}
	},
	{
		name: 'only some meetings are looked at, the last of which is long ago',
		say: (language) =>
			conversionFinding([row(2015, 93, 0)], {
				...viewOf(2008, 2025),
				filters: { ...NO_FILTERS, meetingKind: 'course' },
				language
			}),
		said: {
			ja: '見ている範囲では、新しく来た人の1年後は分かりません',
			en: 'It is too early in view to say who of the newcomers settles'
		}
	},
	{
		name: 'people of a year whose later years are not in view',
		say: (language) => cohortFinding([cohort], until(2015, 2015, 2025, language), 'people'),
		said: {
			ja: '2015年度に初めて来たのは93名、見ている範囲（2015年度まで）では、その後は分かりません',
			easy: '2015年度にはじめて来たのは93人、見ている範囲（2015年度まで）では、その後は分かりません',
			en: 'First came in FY2015: 93 people; what follows is not known in view (until FY2015)'
		}
	},
	{
		name: 'the same, and how to see the later years',
		say: (language) => cohortSummary([cohort], until(2015, 2015, 2025, language), 'people'),
		said: {
			ja: '2015年度に初めて来たのは93名、見ている範囲（2015年度まで）では、その後は分かりません。「年度（まで）」を広げると分かります。行は初めて来た年度、列は何年後かです。'
		}
	},
	{
		name: 'people of the last year on record are too new, whatever is chosen',
		say: (language) => cohortFinding([cohort], until(2015, 2015, 2015, language), 'people'),
		said: { ja: '2015年度に初めて来たのは93名、その後はまだ分かりません' }
	}
];
