import { NO_FILTERS } from '$lib/domain/filters';
import { meetingsFinding } from '$lib/findings/participation';
import { pillarsFinding, pillarsSummary } from '$lib/findings/pillars';
import { timelineFinding } from '$lib/findings/team-reach';
import { viewOf } from '../cases';
import type { Situation } from './situation';

const all = viewOf(2008, 2025);
const online = { ...all, filters: { ...NO_FILTERS, mode: 'online' } };
const meeting = {
	meeting_id: 'a',
	held_on: '2024-05-15',
	fiscal_year: 2024,
	number: null,
	title: null,
	meeting_kind: 'lecture',
	mode: 'online',
	attendances: 40,
	organizations: 12
};
const session = {
	working_group: '企業',
	fiscal_year: 2020,
	sessions: 3,
	year_from: 2020,
	year_to: 2020,
	attendances: 20,
	participants: 8,
	organizations: 5
};

const skills = { ...all, filters: { ...NO_FILTERS, pillar: 'skills' } };
const activities = (year: number, own: number) => ({
	...{ fiscal_year: year, pillar: 'skills', meetings: 10 },
	...{ activities: own, attendances: 400 }
});

/** Situations of a view that leaves a part of the records out. */
export const situations: readonly Situation[] = [
	{
		name: 'a year without a roll',
		say: (language) => meetingsFinding([meeting], { ...all, language }),
		said: { ja: '2025年度の名簿はまだありません' }
	},
	{
		name: 'a year whose rolls are not in view',
		say: (language) => meetingsFinding([meeting], { ...online, language }),
		said: {
			ja: '見ている範囲に2025年度の記録はありません',
			en: 'In view there are no records of FY2025'
		}
	},
	{
		name: 'teams of which a part is in view',
		say: (language) => timelineFinding([session], { ...online, language }),
		said: {
			ja: '見ている範囲では、2020年度から1チームの記録があり、2025年度に活動したのは0チーム',
			easy: '見ている範囲では、2020年度から1チームの記録があります。2025年度は0チームが集まりました',
			en: 'In view: 1 team on record since FY2020; in FY2025 0 teams met'
		}
	},
	{
		name: 'the activities of one pillar',
		say: (language) =>
			pillarsFinding([activities(2024, 3), activities(2025, 7)], { ...skills, language }),
		said: {
			ja: '2025年度の支援力①知識・スキルの取り組みは7件、前年度は3件',
			easy: '2025年度の「支援の知識とわざ」は7件、前の年度は3件',
			en: 'FY2025, Support skills 1: knowledge: 7 activities; 3 the year before'
		}
	},
	{
		name: 'what is said of one pillar speaks of no other meetings',
		say: (language) => pillarsSummary([activities(2025, 7)], { ...skills, language }),
		said: {
			ja: '2025年度は、支援力①知識・スキル7件です。基礎講座は何日でも年度に1件と数えました。'
		}
	},
	{
		name: 'a pillar without a meeting in the last year',
		say: (language) => pillarsFinding([activities(2024, 3)], { ...skills, language }),
		said: { ja: '見ている範囲に2025年度の記録はありません' }
	},
	{
		name: 'all teams',
		say: (language) => timelineFinding([session], { ...all, language }),
		said: { ja: '2020年度から1チームの記録があり、2025年度に活動したのは0チーム' }
	}
];
