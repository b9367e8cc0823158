import { WITHHELD } from '$lib/domain/hidden-count';
import { isNarrowed } from '$lib/domain/filters';
import { pick, type InEach } from '$lib/domain/language';
import { isRounded, isUnfinished, type View } from '$lib/domain/view';
import { unfinishedNote } from './finished';
import type { MetricRows } from './rows';
import { amount, changeIn, listed, NOTHING_TO_SHOW, yearName } from './story-words';
import { inTurn } from './words';
import { noYearBefore, yearContext } from './year-context';
import { MEASURES, numbersOf } from './year-measures';

type Row = MetricRows['working-group-activity'];

/** Filters that working groups do not have. */
export const NO_MEETING_KIND =
	'ワーキングの活動には会議の種類も柱もないため、それらで絞り込むと表示できません';

const NO_KIND_OF_MEETING: InEach<string> = {
	ja: NO_MEETING_KIND,
	easy: 'チームには、会議の種類や活動の種類がありません',
	en: 'Working groups have no kind of meeting and no pillar, so this filter leaves no record'
};

/** Said where no session of a working group is left, and why. */
export function noSession(view: View): string {
	const { meetingKind, pillar } = view.filters;
	return pick(meetingKind || pillar ? NO_KIND_OF_MEETING : NOTHING_TO_SHOW, view.language);
}

/** Said where a year has no session though others have. */
export function noSessionIn(year: number, { language, filters }: View): string {
	const name = yearName(year, language);
	const isPart = isNarrowed(filters);
	return pick(
		{
			ja: `${isPart ? '見ている範囲に' : ''}${name}のワーキングの記録はありません`,
			easy: `${isPart ? '見ている範囲に' : ''}${name}のチームの記録はありません`,
			en: `${isPart ? 'In view there' : 'There'} is no record of working groups in ${name}`
		},
		language
	);
}

/** A sentence that stands alone or is followed by others: with its period. */
export function asSentence(text: string, { language }: View): string {
	return pick({ ja: `${text}。`, en: `${text}.` }, language);
}

/** How many teams held how many sessions in a year. */
export function teamsAndSessions(
	year: number,
	teams: number,
	sessions: number,
	{ language }: View
): string {
	const name = yearName(year, language);
	const teamsSaid = amount(teams, 'team', language);
	const sessionsSaid = amount(sessions, 'session', language);
	return pick(
		{
			ja: `${name}は${teamsSaid}が${sessionsSaid}活動しました`,
			easy: `${name}は${teamsSaid}が全部で${sessionsSaid}集まりました`,
			en: `In ${name}, ${teamsSaid} held ${sessionsSaid}`
		},
		language
	);
}

/** Sessions of a team in a part of a year, or in all of it. */
interface Sessions {
	working_group: string;
	fiscal_year: number;
	sessions: number;
}

/** Teams and sessions of a year. */
function activityIn(rows: readonly Sessions[], year: number) {
	const own = rows.filter((row) => row.fiscal_year === year);
	const teams = new Set(own.map((row) => row.working_group)).size;
	return { teams, sessions: own.reduce((sum, row) => sum + row.sessions, 0) };
}

/** Those of the year before, behind a year that is over; '' where there are none. */
export function activityBefore(rows: readonly Sessions[], { years, unfinished, language }: View) {
	const { teams, sessions } = activityIn(rows, years.to - 1);
	if (teams === 0 || isUnfinished({ unfinished }, years.to)) return '';
	const [teamsSaid, times] = [
		amount(teams, 'team', language),
		amount(sessions, 'session', language)
	];
	return pick(
		{
			ja: `（前年度は${teamsSaid}が${times}）`,
			easy: `、前の年度は${teamsSaid}で${times}でした`,
			en: `; the year before: ${teamsSaid}, ${times}`
		},
		language
	);
}

/** Why the last year in view is not compared with the year before; '' where it is. */
export function notCompared(rows: readonly Sessions[], view: View): string {
	const note = unfinishedNote(view);
	if (note) return asSentence(note, view);
	const isOn = (year: number) => activityIn(rows, year).teams > 0;
	return isOn(view.years.to) && !isOn(view.years.to - 1) ? noYearBefore(view) : '';
}

/** Teams and sessions of the last year in view beside the year before. */
export function workingGroupsFinding(
	rows: readonly Row[],
	view: View,
	yearBefore: readonly Row[] = []
): string {
	if (rows.length === 0) return noSession(view);
	const { teams, sessions } = activityIn(rows, view.years.to);
	if (teams === 0) return noSessionIn(view.years.to, view);
	const said = teamsAndSessions(view.years.to, teams, sessions, view);
	return `${said}${activityBefore([...yearBefore, ...rows], view)}`;
}

/** Every team with its sessions, most active first. */
export function workingGroupsSummary(
	rows: readonly Sessions[],
	view: View,
	yearBefore: readonly Sessions[] = []
): string {
	if (rows.length === 0) return asSentence(noSession(view), view);
	const sums = new Map<string, number>();
	for (const row of rows) {
		sums.set(row.working_group, (sums.get(row.working_group) ?? 0) + row.sessions);
	}
	const order = [...sums].sort((a, b) => b[1] - a[1]);
	const said = (gap: string) =>
		listed(
			order.map(([name, sum]) => `${name}${gap}${amount(sum, 'session', view.language)}`),
			view.language
		);
	const sessions = pick(
		{
			ja: `期間全体の活動の回数は、${said('')}です。`,
			easy: `集まった回数は、${said('')}です。`,
			en: `Sessions in the whole period: ${said(' ')}.`
		},
		view.language
	);
	return inTurn([sessions, notCompared([...yearBefore, ...rows], view)], view.language);
}

type YearRow = MetricRows['active-working-groups'];

/** People in teams in the last year beside the year before. */
export function activeGroupsFinding(rows: readonly YearRow[], view: View): string {
	const now = rows.find((row) => row.fiscal_year === view.years.to);
	if (!now) return noSession(view);
	const { language } = view;
	const before = rows.find((row) => row.fiscal_year === view.years.to - 1);
	const name = yearName(view.years.to, language);
	const people = amount(now.participants, 'person', language);
	const came = `参加者は${now.participants === WITHHELD ? '' : '実'}${people}`;
	const rise = before
		? changeIn(
				{
					now: now.participants,
					before: before.participants,
					isRounded: isRounded(view, 'active-working-groups', 'participants')
				},
				'person',
				language
			)
		: '';
	return pick(
		{
			ja: `${name}のワーキングの${came}${rise ? `、${rise}` : 'です'}`,
			easy: `${name}のチームに来た人は${people}${rise ? `、${rise}` : 'です'}`,
			en: `${people} took part in working groups in ${name}${rise ? `, ${rise}` : ''}`
		},
		language
	);
}

/** Teams, and people who are in more than one. */
export function activeGroupsSummary(rows: readonly YearRow[], view: View): string {
	const now = rows.find((row) => row.fiscal_year === view.years.to);
	if (!now) return asSentence(noSession(view), view);
	const { language } = view;
	const active = teamsAndSessions(view.years.to, now.working_groups, now.sessions, view);
	const people = amount(now.participants, 'person', language);
	const came = `参加者は${now.participants === WITHHELD ? '' : '実'}${people}`;
	const several = amount(now.people_in_several, 'person', language);
	const name = yearName(view.years.to, language);
	const teams = amount(now.working_groups, 'team', language);
	const sessions = amount(now.sessions, 'session', language);
	const said = pick(
		{
			ja: `${name}は${teams}が${sessions}活動し、${came}です。2つ以上のチームに参加した人は${several}です。`,
			easy: `${active}。来た人は${people}です。2つ以上のチームに来た人は${several}です。`,
			en: `${active}. People who took part: ${people}; in two teams or more: ${several}.`
		},
		language
	);
	const numbers = numbersOf(rows, ({ participants }) => participants);
	return inTurn([said, yearContext([{ measure: MEASURES.people, numbers }], view)], language);
}
