import { shortFiscalYearLabel } from '$lib/domain/fiscal-year';
import { NOTHING } from './participation';
import type { MetricRows } from './rows';
import type { View } from '$lib/domain/view';
import { change, count } from './words';

type Row = MetricRows['working-group-activity'];

/** A filter that working groups do not have. */
export const NO_MEETING_KIND =
	'ワーキングの活動には会議の種類がないため、会議の種類で絞り込むと表示できません';

function nothing(view: View): string {
	return view.filters.meetingKind ? NO_MEETING_KIND : NOTHING;
}

/** Teams and sessions of the last year in view. */
export function workingGroupsFinding(rows: readonly Row[], view: View): string {
	if (rows.length === 0) return nothing(view);
	const year = view.years.to;
	const last = rows.filter((row) => row.fiscal_year === year);
	const teams = new Set(last.map((row) => row.working_group)).size;
	const sessions = last.reduce((sum, row) => sum + row.sessions, 0);
	if (teams === 0) return `${shortFiscalYearLabel(year)}のワーキングの記録はありません`;
	return `${shortFiscalYearLabel(year)}は${count(teams)}チームが${count(sessions)}回活動しました`;
}

/** Every team with its sessions, most active first. */
export function workingGroupsSummary(rows: readonly Row[], view: View): string {
	if (rows.length === 0) return `${nothing(view)}。`;
	const sums = new Map<string, number>();
	for (const row of rows) {
		sums.set(row.working_group, (sums.get(row.working_group) ?? 0) + row.sessions);
	}
	const parts = [...sums]
		.sort((a, b) => b[1] - a[1])
		.map(([name, sum]) => `${name}${count(sum)}回`);
	return `期間全体の活動の回数は、${parts.join('、')}です。`;
}

type YearRow = MetricRows['active-working-groups'];

/** Active teams of the last year beside the year before. */
export function activeGroupsFinding(rows: readonly YearRow[], view: View): string {
	const now = rows.find((row) => row.fiscal_year === view.years.to);
	if (!now) return nothing(view);
	const label = shortFiscalYearLabel(view.years.to);
	const before = rows.find((row) => row.fiscal_year === view.years.to - 1);
	const said = `${label}のワーキングの参加者は実${count(now.participants)}名`;
	if (!before) return `${said}です`;
	return `${said}、${change(now.participants, before.participants, '名')}`;
}

/** Teams, and people who are in more than one. */
export function activeGroupsSummary(rows: readonly YearRow[], view: View): string {
	const now = rows.find((row) => row.fiscal_year === view.years.to);
	if (!now) return `${nothing(view)}。`;
	return `${shortFiscalYearLabel(view.years.to)}は${count(now.working_groups)}チームが${count(now.sessions)}回活動し、実${count(now.participants)}名が参加しました。2つ以上のチームに参加した人は${count(now.people_in_several)}名です。`;
}
