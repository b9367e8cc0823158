import { teamReachChart } from './team-reach-chart';

/** Organizations in each team by 年度. */
export const chart = teamReachChart(
	'working-group-hosts',
	{
		ja: 'チーム別・年度別の参加機関数（色分け表）',
		easy: 'チームに来た機関の数（色分け表）',
		en: 'Organizations by working group and fiscal year (heat map)'
	},
	'organizations'
);
