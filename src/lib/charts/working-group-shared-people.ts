import { teamOverlapChart } from './team-overlap-chart';

/** People that two teams have in common. */
export const chart = teamOverlapChart(
	'working-group-shared-people',
	{
		ja: '2つのチームの両方に参加した人（色分け表）',
		easy: '2つのチームの両方に来た人（色分け表）',
		en: 'People in both of two working groups (heat map)'
	},
	'participants'
);
