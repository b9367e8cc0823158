import { hasSameFilters, NO_FILTERS } from '$lib/domain/filters';
import { pick } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricRows } from './rows';
import { amount, listed, shareIn, yearName, yearsName } from './story-words';
import {
	asSentence,
	noSession,
	noSessionIn,
	teamsAndSessions,
	workingGroupsSummary
} from './working-groups';

type TeamYear = MetricRows['working-group-years'];

/** One team from its first year in view to its last, with all its rows. */
export interface TeamSpan {
	team: string;
	from: number;
	to: number;
	sessions: number;
	/** All of its rows, a year each. */
	rows: readonly TeamYear[];
	/** The column that `sessions` adds up. */
	columns: readonly (keyof TeamYear)[];
}

/** Every team with its years, the one that began first at the top. */
export function spansOf(rows: readonly TeamYear[], view: View): TeamSpan[] {
	const spans = new Map<string, TeamSpan>();
	for (const row of rows) {
		const { working_group: team, sessions } = row;
		const from = Math.max(row.year_from, view.years.from);
		const to = Math.max(from, Math.min(row.year_to, view.years.to));
		const before = spans.get(team)?.sessions ?? 0;
		const own = [...(spans.get(team)?.rows ?? []), row];
		const columns = ['sessions'] as const;
		spans.set(team, { team, from, to, sessions: before + sessions, rows: own, columns });
	}
	return [...spans.values()].sort(
		(a, b) => a.from - b.from || a.to - b.to || (a.team < b.team ? -1 : 1)
	);
}

/** Since when teams are there, and how many work now. */
export function timelineFinding(rows: readonly TeamYear[], view: View): string {
	if (rows.length === 0) return noSession(view);
	const { language } = view;
	const spans = spansOf(rows, view);
	const first = yearName(Math.min(...spans.map(({ from }) => from)), language);
	const ofLast = rows.filter((row) => row.fiscal_year === view.years.to);
	const now = ofLast.length;
	if (view.years.from === view.years.to && now > 0) {
		const sessions = ofLast.reduce((sum, row) => sum + row.sessions, 0);
		return teamsAndSessions(view.years.to, now, sessions, view);
	}
	const all = amount(spans.length, 'team', language);
	const last = yearName(view.years.to, language);
	const active = amount(now, 'team', language);
	const isPart = !hasSameFilters(view.filters, NO_FILTERS);
	return pick(
		{
			ja: `${isPart ? '見ている範囲では、' : ''}${first}から${all}の記録があり、${last}に活動したのは${active}`,
			easy: `${isPart ? '見ている範囲では、' : ''}${first}から${all}の記録があります。${last}は${active}が集まりました`,
			en: `${isPart ? 'In view: ' : ''}${all} on record since ${first}; in ${last} ${active} met`
		},
		language
	);
}

/** Each team with its years and sessions. */
export function timelineSummary(rows: readonly TeamYear[], view: View): string {
	if (rows.length === 0) return asSentence(noSession(view), view);
	const { language } = view;
	const ended = spansOf(rows, view)
		.filter(({ to }) => to < view.years.to)
		.map(({ team, from, to }) =>
			pick(
				{
					ja: `${team}は${yearsName(from, to, language)}`,
					en: `${team} (${yearsName(from, to, language)})`
				},
				language
			)
		);
	const gone = listed(ended, language);
	const sentence = ended.length
		? pick(
				{ ja: `記録が終わっているのは、${gone}です。`, en: ` Ended on record: ${gone}.` },
				language
			)
		: '';
	return `${workingGroupsSummary(rows, view)}${sentence}`;
}

/** Which number of a team is looked at. */
export type Reach = 'participants' | 'organizations';

const UNIT_OF = { participants: 'person', organizations: 'organization' } as const;

/** The team with most people, or organizations, in the last year in view. */
export function reachFinding(rows: readonly TeamYear[], view: View, reach: Reach): string {
	if (rows.length === 0) return noSession(view);
	const last = rows.filter((row) => row.fiscal_year === view.years.to);
	if (last.length === 0) return noSessionIn(view.years.to, view);
	const { language } = view;
	const most = Math.max(...last.map((row) => row[reach]));
	const teams = last.filter((row) => row[reach] === most).map((row) => row.working_group);
	const many = amount(teams.length, 'team', 'en');
	const quoted = teams.length > 3 ? many : teams.map((team) => `“${team}”`).join(', ');
	const named = teams.length > 3 ? amount(teams.length, 'team', language) : listed(teams, language);
	const what = {
		participants: { ja: '参加者', easy: '来た人', en: 'people' },
		organizations: { ja: '参加機関', easy: '来た機関', en: 'organizations' }
	}[reach];
	const year = yearName(view.years.to, language);
	const value = amount(most, UNIT_OF[reach], language);
	return pick(
		{
			ja:
				teams.length > 1
					? `${year}に${what.ja}が最も多いのは${named}で、どれも${value}`
					: `${year}に${what.ja}が最も多いチームは${named}で、${value}`,
			easy: `${year}に${what.easy}がいちばん多いのは${named}（${value}）`,
			en: `Most ${what.en} in ${year}: ${quoted}, ${value}${teams.length > 1 ? ' each' : ''}`
		},
		language
	);
}

/** Every team of the last year in view, largest first. */
export function reachSummary(rows: readonly TeamYear[], view: View, reach: Reach): string {
	const said = asSentence(reachFinding(rows, view, reach), view);
	const { language } = view;
	const last = rows
		.filter((row) => row.fiscal_year === view.years.to)
		.toSorted((a, b) => b[reach] - a[reach]);
	if (last.length === 0) return said;
	const gap = pick({ ja: '', en: ' ' }, language);
	const parts = last.map(
		(row) => `${row.working_group}${gap}${amount(row[reach], UNIT_OF[reach], language)}`
	);
	const year = yearName(view.years.to, language);
	const all = listed(parts, language);
	return pick(
		{
			ja: `${year}は、多い順に${all}です。色が濃いほど多く、何も書いていない年度は活動の記録がありません。`,
			easy: `${year}は、${all}です。色がこいほど多いです。`,
			en: `${year}, largest first: ${all}. Darker means more; a blank year has no session on record.`
		},
		language
	);
}

type ShareRow = MetricRows['working-group-share'];

/** Share of the year's participating organizations that are in a team too. */
export function teamShareFinding(rows: readonly ShareRow[], view: View): string {
	if (rows.length === 0) return noSession(view);
	const now = rows.find((row) => row.fiscal_year === view.years.to);
	if (!now || now.organizations === 0) return noSessionIn(view.years.to, view);
	const { language } = view;
	const { organizations_in_teams: part, organizations: base } = now;
	const said = shareIn(part, base, 'organization', language);
	const year = yearName(view.years.to, language);
	return pick(
		{
			ja: `${year}に会議へ来た機関のうち、チームにも参加したのは${said}`,
			easy: `${year}に会議へ来た機関のうち、チームにも来たのは${said}`,
			en: `Organizations at meetings in ${year} also in a team: ${said}`
		},
		language
	);
}

/** The last year beside the first. */
export function teamShareSummary(rows: readonly ShareRow[], view: View): string {
	const now = asSentence(teamShareFinding(rows, view), view);
	const [first] = rows;
	if (!first || first.organizations === 0 || first.fiscal_year === view.years.to) return now;
	const { language } = view;
	const { organizations_in_teams: part, organizations: base, fiscal_year: year } = first;
	const said = shareIn(part, base, 'organization', language);
	return pick(
		{
			ja: `${now}${yearName(year, language)}は${said}でした。`,
			en: `${now} In ${yearName(year, language)}: ${said}.`
		},
		language
	);
}

type PairRow = MetricRows['working-group-overlap'];

/** The two teams that share most people, or organizations. */
export function overlapFinding(rows: readonly PairRow[], view: View, reach: Reach): string {
	if (rows.length === 0) return noSession(view);
	const { language } = view;
	const pairs = rows.filter((row) => row.working_group !== row.other_group);
	const most = Math.max(0, ...pairs.map((row) => row[reach]));
	const pair = pairs.find((row) => row[reach] === most);
	const what = {
		participants: { ja: '人', en: 'people' },
		organizations: { ja: '機関', en: 'organizations' }
	}[reach];
	if (!pair || most === 0) {
		return pick(
			{
				ja: `2つのチームの両方に参加した${what.ja}の記録はありません`,
				easy: `2つのチームに来た${what.ja}の記録はありません`,
				en: `There is no record of ${what.en} in two teams`
			},
			language
		);
	}
	const value = amount(most, UNIT_OF[reach], language);
	const { working_group: one, other_group: other } = pair;
	return pick(
		{
			ja: `同じ${what.ja}が最も多いのは「${one}」と「${other}」で、${value}が両方に参加`,
			easy: `「${one}」と「${other}」の両方に来た${what.ja}がいちばん多く、${value}です`,
			en: `Teams “${one}” and “${other}” share the most ${what.en}: ${amount(most, UNIT_OF[reach], 'en')}`
		},
		language
	);
}

/** How many pairs share anybody, and how to read the matrix. */
export function overlapSummary(rows: readonly PairRow[], view: View, reach: Reach): string {
	const said = asSentence(overlapFinding(rows, view, reach), view);
	if (rows.length === 0) return said;
	const pairs = rows.filter((row) => row.working_group !== row.other_group);
	const shared = pairs.filter((row) => row[reach] > 0).length;
	return pick(
		{
			ja: `${said}チームの組は${pairs.length}あり、うち${shared}組に重なりがあります。横の番号は縦のチームの番号と同じで、斜めに並ぶ欄はそのチームの全部の数です。`,
			easy: `${said}横の番号は、たてのチームの番号と同じです。ななめに並ぶ数は、そのチームの全部の数です。`,
			en: `${said} ${shared} of ${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'} of teams ${pairs.length === 1 ? 'overlaps' : 'overlap'}. The numbers across are those of the teams down; the diagonal gives all of a team.`
		},
		view.language
	);
}
