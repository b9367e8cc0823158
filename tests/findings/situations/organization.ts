import { yearsSummary } from '$lib/findings/organization';
import { viewOf } from '../cases';
import type { Situation } from './situation';

function years(name: string, counts: Record<number, number>, said: Situation['said']): Situation {
	const rows = Object.entries(counts).map(([year, attendances]) => ({
		fiscal_year: Number(year),
		attendances,
		participants: attendances,
		meetings: 2,
		meetings_with_roll: 4
	}));
	const view = viewOf(2008, 2025);
	return { name, say: (language) => yearsSummary(rows, { ...view, language }), said };
}

/** Situations of the years of an organization. */
export const situations: readonly Situation[] = [
	years(
		'one year with most',
		{ 2011: 29, 2025: 12 },
		{
			ja: '2025年度は延べ12名（実12名）、4回の会議のうち2回に出席。出席があったのは2つの年度で、最も多いのは2011年度の延べ29名です。'
		}
	),
	years(
		'the last year is as high as another',
		{ 2011: 29, 2025: 29 },
		{
			ja: '2025年度は延べ29名（実29名）、4回の会議のうち2回に出席。出席があったのは2つの年度で、最も多いのは2011年度と2025年度で、どちらも延べ29名です。',
			easy: '2025年度は、会議4回のうち2回に来ました。来たのは2つの年度です。一番多いのは2011年度と2025年度で、どちらも29人です。',
			en: '29 attendances of 29 people in FY2025, at 2 of 4 meetings. It came in 2 fiscal years, most often in FY2011 and FY2025 (29 attendances each).'
		}
	),
	years(
		'many years of the same height',
		{ 2008: 1, 2009: 2, 2010: 2, 2011: 2, 2025: 2 },
		{
			ja: '2025年度は延べ2名（実2名）、4回の会議のうち2回に出席。出席があったのは5つの年度で、最も多いのはそのうち4つの年度で、どれも延べ2名です。',
			en: '2 attendances of 2 people in FY2025, at 2 of 4 meetings. It came in 5 fiscal years, most often in 4 of them (2 attendances each).'
		}
	)
];
