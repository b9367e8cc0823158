import { hasSameFilters, NO_FILTERS } from '$lib/domain/filters';
import { pick } from '$lib/domain/language';
import { isRounded, isUnfinished, type View } from '$lib/domain/view';
import type { MetricRows } from './rows';
import { amount, listed, shareIn, yearName, yearsName } from './story-words';
import { about, count, inTurn } from './words';
import {
	asSentence,
	noSession,
	noSessionIn,
	notCompared,
	teamsAndSessions,
	workingGroupsSummary
} from './working-groups';
import { yearContext } from './year-context';
import { MEASURES, sharesOf } from './year-measures';

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
	const before = isUnfinished(view, view.years.to)
		? 0
		: rows.filter((row) => row.fiscal_year === view.years.to - 1).length;
	const teamsBefore = amount(before, 'team', language);
	const was = pick(
		{
			ja: `、前年度は${teamsBefore}`,
			easy: `。前の年度は${teamsBefore}でした`,
			en: `, the year before ${count(before)}`
		},
		language
	);
	const all = amount(spans.length, 'team', language);
	const last = yearName(view.years.to, language);
	const active = amount(now, 'team', language);
	const isPart = !hasSameFilters(view.filters, NO_FILTERS);
	const said = pick(
		{
			ja: `${isPart ? '見ている範囲では、' : ''}${first}から${all}の記録があり、${last}に活動したのは${active}`,
			easy: `${isPart ? '見ている範囲では、' : ''}${first}から${all}の記録があります。${last}は${active}が集まりました`,
			en: `${isPart ? 'In view: ' : ''}${all} on record since ${first}; in ${last} ${active} met`
		},
		language
	);
	return before > 0 ? `${said}${was}` : said;
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

/** What is counted of a team. */
export const UNIT_OF = { participants: 'person', organizations: 'organization' } as const;

/** More teams than this are counted instead of named. */
const MOST_NAMED = 3;

/** What the same teams had in the year before; '' where one of them had not met. */
function reachBefore(
	{ teams, rows }: { teams: readonly string[]; rows: readonly TeamYear[] },
	view: View,
	reach: Reach
): string {
	const { years, language } = view;
	const before = teams.flatMap((team) =>
		rows.filter((row) => row.working_group === team && row.fiscal_year === years.to - 1)
	);
	if (teams.length > MOST_NAMED || before.length < teams.length) return '';
	const values = before.map((row) =>
		language === 'en' ? count(row[reach], language) : amount(row[reach], UNIT_OF[reach], language)
	);
	const [value] = values;
	const isOfPeople = isRounded(view, 'working-group-years', reach);
	const first = about(before[0]?.[reach] ?? 0, isOfPeople, language, value);
	const isEven = values.length > 1 && values.every((one) => one === value);
	const all = pick({ ja: values.join('と'), en: values.join(' and ') }, language);
	const each = pick({ ja: `どれも${first}`, en: `${first} each` }, language);
	const said = isEven ? each : all;
	return pick(
		{ ja: `、前年度は${said}`, easy: `、前の年度は${said}`, en: `; ${said} the year before` },
		language
	);
}

/** The team with most people, or organizations, in the last year in view, and the year before. */
export function reachFinding(rows: readonly TeamYear[], view: View, reach: Reach): string {
	if (rows.length === 0) return noSession(view);
	const last = rows.filter((row) => row.fiscal_year === view.years.to);
	if (last.length === 0) return noSessionIn(view.years.to, view);
	const { language } = view;
	const most = Math.max(...last.map((row) => row[reach]));
	const teams = last.filter((row) => row[reach] === most).map((row) => row.working_group);
	const many = amount(teams.length, 'team', 'en');
	const quoted = teams.length > MOST_NAMED ? many : teams.map((team) => `“${team}”`).join(', ');
	const named =
		teams.length > MOST_NAMED ? amount(teams.length, 'team', language) : listed(teams, language);
	const what = {
		participants: { ja: '参加者', easy: '来た人', en: 'people' },
		organizations: { ja: '参加機関', easy: '来た機関', en: 'organizations' }
	}[reach];
	const year = yearName(view.years.to, language);
	const isAbout = teams.length > 1 && isRounded(view, 'working-group-years', reach);
	const value = about(most, isAbout, language, amount(most, UNIT_OF[reach], language));
	const said = pick(
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
	return `${said}${reachBefore({ teams, rows }, view, reach)}`;
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
	const ranked = pick(
		{
			ja: `${year}は、多い順に${all}です。`,
			easy: `${year}は、${all}です。`,
			en: `${year}, largest first: ${all}.`
		},
		language
	);
	const shades = pick(
		{
			ja: '色が濃いほど多く、何も書いていない年度は活動の記録がありません。',
			easy: '色がこいほど多いです。',
			en: 'Darker means more; a blank year has no session on record.'
		},
		language
	);
	return inTurn([ranked, notCompared(rows, view), shades], language);
}

type ShareRow = MetricRows['working-group-share'];

/** Share of the year's participating organizations that are in a team too. */
export function teamShareFinding(rows: readonly ShareRow[], view: View): string {
	if (rows.length === 0) return noSession(view);
	const now = rows.find((row) => row.fiscal_year === view.years.to);
	if (!now || now.organizations === 0) return noSessionIn(view.years.to, view);
	const { language } = view;
	const shareOf = (row: ShareRow) =>
		shareIn(row.organizations_in_teams, row.organizations, 'organization', language);
	const said = shareOf(now);
	const year = yearName(view.years.to, language);
	const finding = pick(
		{
			ja: `${year}に会議へ来た機関のうち、チームにも参加したのは${said}`,
			easy: `${year}に会議へ来た機関のうち、チームにも来たのは${said}`,
			en: `Organizations at meetings in ${year} also in a team: ${said}`
		},
		language
	);
	const before = rows.find((row) => row.fiscal_year === view.years.to - 1);
	if (!before || before.organizations === 0) return finding;
	const was = shareOf(before);
	const beside = {
		ja: `、前年度は${was}`,
		easy: `、前の年度は${was}`,
		en: `; ${was} the year before`
	};
	return `${finding}${pick(beside, language)}`;
}

/** The last year beside the first, and what stands beside it. */
export function teamShareSummary(rows: readonly ShareRow[], view: View): string {
	const now = asSentence(teamShareFinding(rows, view), view);
	const { language } = view;
	const numbers = sharesOf(
		rows.map(({ fiscal_year: year, organizations_in_teams: part, organizations: base }) => {
			return { year, part, base };
		})
	);
	const context = yearContext([{ measure: MEASURES.inTeams, numbers }], view);
	const [first] = rows;
	const isTold = first && first.organizations > 0 && first.fiscal_year < view.years.to;
	if (!isTold) return inTurn([now, context], language);
	const { organizations_in_teams: part, organizations: base, fiscal_year: year } = first;
	const said = shareIn(part, base, 'organization', language);
	const name = yearName(year, language);
	const began = pick({ ja: `${name}は${said}でした。`, en: `In ${name}: ${said}.` }, language);
	return inTurn([now, began, context], language);
}
