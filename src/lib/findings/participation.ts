import { shortFiscalYearLabel } from '$lib/domain/fiscal-year';
import type { MetricRows } from './rows';
import { yearsOf, type View } from '$lib/domain/view';
import { change, count, day, decimal, share } from './words';

/** Said in place of any finding when no row is left. */
export const NOTHING = '表示できる記録はありません';

function at<Row extends { fiscal_year: number }>(rows: readonly Row[], year: number) {
	return rows.find((row) => row.fiscal_year === year);
}

/** Said when there are rows, but none in the last year in view; `NOTHING` when there are none. */
export function nothingIn(rows: readonly unknown[], view: View): string {
	return rows.length === 0 ? NOTHING : `${shortFiscalYearLabel(view.years.to)}の記録はありません`;
}

function periodLabel(view: View): string {
	const { from, to } = view.years;
	if (from === to) return shortFiscalYearLabel(to);
	return `${shortFiscalYearLabel(from)}から${shortFiscalYearLabel(to)}まで`;
}

/** Last year in view beside the year before: 「2025年度は延べ512名で、前年度より12名増えました」. */
export function newParticipantsFinding(
	rows: readonly MetricRows['new-participants'][],
	view: View
): string {
	const year = view.years.to;
	const now = at(rows, year);
	const total = now ? now.new_participants + now.returning_participants : 0;
	if (!now || total === 0) return nothingIn(rows, view);
	const label = shortFiscalYearLabel(year);
	if (year === view.firstYear) {
		return `${label}は記録の最初の年度で、実参加者は${count(total)}名です`;
	}
	if (total < 10)
		return `${label}の実参加者は${count(total)}名、うち新しい人は${count(now.new_participants)}名`;
	const part = share(now.new_participants, total);
	return `${label}の実参加者は${count(total)}名、新しい人は${count(now.new_participants)}名で${part}`;
}

/** The same figures year by year, for ears. */
export function newParticipantsSummary(
	rows: readonly MetricRows['new-participants'][],
	view: View
): string {
	if (rows.length === 0) return `${NOTHING}。`;
	const totals = rows.map((row) => ({
		year: row.fiscal_year,
		total: row.new_participants + row.returning_participants
	}));
	const [only] = rows;
	if (only && rows.length === 1) {
		return `${shortFiscalYearLabel(only.fiscal_year)}の実参加者は、新規${count(only.new_participants)}名、継続${count(only.returning_participants)}名です。`;
	}
	const most = totals.reduce((a, b) => (b.total > a.total ? b : a));
	const least = totals.reduce((a, b) => (b.total < a.total ? b : a));
	const censored = view.years.from <= view.firstYear;
	const note = censored
		? `${shortFiscalYearLabel(view.firstYear)}は記録の最初の年度のため、全員を新規と数えています。`
		: '';
	const extremes =
		most.total === least.total
			? `どの年度も${count(most.total)}名です。`
			: `最も多いのは${shortFiscalYearLabel(most.year)}の${count(most.total)}名、最も少ないのは${shortFiscalYearLabel(least.year)}の${count(least.total)}名です。`;
	return `${periodLabel(view)}の実参加者数。${extremes}${note}`;
}

function attendancesOf(row: MetricRows['new-participants']): number {
	return row.new_attendances + row.returning_attendances + row.unknown_attendances;
}

/** Attendances of the last year in view beside the year before. */
export function attendancesFinding(
	rows: readonly MetricRows['new-participants'][],
	view: View
): string {
	const now = at(rows, view.years.to);
	if (!now) return nothingIn(rows, view);
	const label = shortFiscalYearLabel(view.years.to);
	const before = at(rows, view.years.to - 1);
	const said = `${label}の参加は延べ${count(attendancesOf(now))}名`;
	if (!before) return `${said}です`;
	return `${said}、${change(attendancesOf(now), attendancesOf(before), '名')}`;
}

/** Highest and lowest year of attendances. */
export function attendancesSummary(
	rows: readonly MetricRows['new-participants'][],
	view: View
): string {
	if (rows.length === 0) return `${NOTHING}。`;
	const [only] = rows;
	if (only && rows.length === 1) {
		return `${shortFiscalYearLabel(only.fiscal_year)}の参加は、新規の人が延べ${count(only.new_attendances)}名、継続の人が延べ${count(only.returning_attendances)}名です。`;
	}
	const most = rows.reduce((a, b) => (attendancesOf(b) > attendancesOf(a) ? b : a));
	const least = rows.reduce((a, b) => (attendancesOf(b) < attendancesOf(a) ? b : a));
	if (attendancesOf(most) === attendancesOf(least)) {
		return `${periodLabel(view)}の延べ参加者数。どの年度も${count(attendancesOf(most))}名です。`;
	}
	return `${periodLabel(view)}の延べ参加者数。最も多いのは${shortFiscalYearLabel(most.fiscal_year)}の${count(attendancesOf(most))}名、最も少ないのは${shortFiscalYearLabel(least.fiscal_year)}の${count(attendancesOf(least))}名です。`;
}

/** The best attended meeting and the middle of all. */
export function meetingsFinding(
	rows: readonly MetricRows['attendances-by-meeting'][],
	view: View
): string {
	const last = rows.filter((row) => row.fiscal_year === view.years.to);
	const sum = (list: typeof last) => list.reduce((total, row) => total + row.attendances, 0);
	if (rows.length === 0) return NOTHING;
	if (last.length === 0) return `${shortFiscalYearLabel(view.years.to)}の名簿はまだありません`;
	const label = shortFiscalYearLabel(view.years.to);
	const before = rows.filter((row) => row.fiscal_year === view.years.to - 1);
	const said = `${label}は1回平均${decimal(sum(last) / last.length)}名`;
	if (before.length === 0) return `${said}です`;
	return `${said}、前年度は${decimal(sum(before) / before.length)}名でした`;
}

/** Number of meetings, best and least attended. */
export function meetingsSummary(
	rows: readonly MetricRows['attendances-by-meeting'][],
	view: View
): string {
	if (rows.length === 0) return `${NOTHING}。`;
	const most = rows.reduce((a, b) => (b.attendances > a.attendances ? b : a));
	const least = rows.reduce((a, b) => (b.attendances < a.attendances ? b : a));
	const title = most.title ? `「${most.title}」` : '';
	return `${periodLabel(view)}の会議${count(rows.length)}回の参加者数。最も多いのは${day(most.held_on)}${title}の${count(most.attendances)}名、最も少ないのは${count(least.attendances)}名です。`;
}

/** Share of each month or the absence of a pattern: the month with most attendances per meeting. */
export function monthsFinding(rows: readonly MetricRows['attendances-by-month'][]): string {
	const byMonth = new Map<number, { attendances: number; meetings: number }>();
	for (const row of rows) {
		const sum = byMonth.get(row.month) ?? { attendances: 0, meetings: 0 };
		sum.attendances += row.attendances;
		sum.meetings += row.meetings;
		byMonth.set(row.month, sum);
	}
	const means = [...byMonth].map(([month, sum]) => ({
		month,
		mean: sum.attendances / sum.meetings,
		meetings: sum.meetings
	}));
	if (means.length === 0) return NOTHING;
	const most = means.reduce((a, b) => (b.mean > a.mean ? b : a));
	if (most.mean === 0) return NOTHING;
	return `1回あたりの参加が最も多いのは${most.month}月で、平均${decimal(most.mean)}名（${count(most.meetings)}回）`;
}

/** Years without any row in view, in words; '' when every year has one. */
export function emptyYears(rows: readonly { fiscal_year: number }[], view: View): string {
	const present = new Set(rows.map((row) => row.fiscal_year));
	const missing = yearsOf(view).filter((year) => !present.has(year));
	if (missing.length === 0 || rows.length === 0) return '';
	return `${missing.map(shortFiscalYearLabel).join('、')}は記録がありません。`;
}
