import { shortFiscalYearLabel } from '$lib/domain/fiscal-year';
import { NOTHING } from './participation';
import type { MetricRows } from './rows';
import type { View } from '$lib/domain/view';
import { change, count, decimal } from './words';

type Row = MetricRows['attendances-per-meeting'];

/** The middle meeting of the last year in view and the range of the middle half. */
export function perMeetingFinding(rows: readonly Row[], view: View): string {
	const now = rows.find((row) => row.fiscal_year === view.years.to);
	if (!now) return NOTHING;
	return `${shortFiscalYearLabel(view.years.to)}の会議の中央値は${decimal(now.median)}名、半分の会議は${decimal(now.lower_quartile)}～${decimal(now.upper_quartile)}名`;
}

/** Median of the first and last year, with the number of meetings. */
export function perMeetingSummary(rows: readonly Row[], view: View): string {
	const first = rows[0];
	const last = rows.at(-1);
	if (!first || !last) return `${NOTHING}。`;
	const start = `${shortFiscalYearLabel(first.fiscal_year)}の中央値は${decimal(first.median)}名（会議${count(first.meetings)}回）`;
	if (first === last) return `${start}です。`;
	return `${start}、${shortFiscalYearLabel(last.fiscal_year)}は${decimal(last.median)}名（会議${count(last.meetings)}回）です。帯は、参加者数の順に並べた会議の中央の半分が入る範囲です。${view.years.from <= 2020 && view.years.to >= 2020 ? '2020年度にオンラインへ切り替わっています。' : ''}`;
}

type CourseRow = MetricRows['course-reach'];

/** Attendances of the latest course in view beside the course before. */
export function courseFinding(rows: readonly CourseRow[]): string {
	const now = rows.at(-1);
	if (!now) return NOTHING;
	const said = `${shortFiscalYearLabel(now.fiscal_year)}の基礎講座は${count(now.days)}日間、延べ${count(now.attendances)}名`;
	const before = rows.at(-2);
	if (!before) return `${said}です`;
	return `${said}、${change(now.attendances, before.attendances, '名', shortFiscalYearLabel(before.fiscal_year))}`;
}

/** The largest and the latest course in view. */
export function courseSummary(rows: readonly CourseRow[]): string {
	const last = rows.at(-1);
	if (!last) return `${NOTHING}。`;
	const tell = (row: CourseRow) =>
		`${shortFiscalYearLabel(row.fiscal_year)}の${count(row.days)}日間・延べ${count(row.attendances)}名（実${count(row.participants)}名）`;
	const most = rows.reduce((a, b) => (b.attendances > a.attendances ? b : a));
	const largest = most === last ? '' : `最も多いのは${tell(most)}です。`;
	const isEven = new Set(rows.map(({ days }) => days)).size === 1;
	const note = isEven ? '' : '日数が違うため、延べ人数は単純には比べられません。';
	return `基礎講座${count(rows.length)}回の記録のうち、${largest}最近は${tell(last)}です。${note}`;
}
