import { teamReachChart } from './team-reach-chart';

/** People in each team by 年度. */
export const chart = teamReachChart(
	'working-group-people',
	{
		ja: 'チーム別・年度別の実参加者数（色分け表）',
		easy: 'チームに来た人の数（色分け表）',
		en: 'Participants by working group and fiscal year (heat map)'
	},
	'participants'
);
