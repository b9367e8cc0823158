import { teamOverlapChart } from './team-overlap-chart';

/** Organizations that two teams have in common. */
export const chart = teamOverlapChart(
	'working-group-shared-hosts',
	{
		ja: '2つのチームの両方に参加した機関（色分け表）',
		easy: '2つのチームの両方に来た機関（色分け表）',
		en: 'Organizations in both of two working groups (heat map)'
	},
	'organizations'
);
