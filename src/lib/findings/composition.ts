import { labelOf, MODES, ORGANIZATION_KINDS } from '$lib/domain/codes';
import { shortFiscalYearLabel } from '$lib/domain/fiscal-year';
import { NOTHING, nothingIn } from './participation';
import type { MetricRows } from './rows';
import type { View } from '$lib/domain/view';
import { count, share } from './words';

type KindRow = MetricRows['attendances-by-organization-kind'];

function largest<Row extends { attendances: number }>(rows: readonly Row[]): Row | undefined {
	return rows.reduce<Row | undefined>(
		(most, row) => (most && most.attendances >= row.attendances ? most : row),
		undefined
	);
}

function total(rows: readonly { attendances: number }[]): number {
	return rows.reduce((sum, row) => sum + row.attendances, 0);
}

/** The largest kind of the last year in view, with its share. */
export function kindsFinding(rows: readonly KindRow[], view: View): string {
	const last = rows.filter((row) => row.fiscal_year === view.years.to);
	const first = largest(last);
	if (!first || total(last) === 0) return nothingIn(rows, view);
	const label = labelOf(ORGANIZATION_KINDS, first.organization_kind);
	const part = share(first.attendances, total(last));
	return `${shortFiscalYearLabel(view.years.to)}は${label}からの参加が最も多く、${part}`;
}

/** All kinds of the last year in view, largest first. */
export function kindsSummary(rows: readonly KindRow[], view: View): string {
	const last = rows.filter((row) => row.fiscal_year === view.years.to);
	if (total(last) === 0) return `${nothingIn(rows, view)}。`;
	const parts = last
		.toSorted((a, b) => b.attendances - a.attendances)
		.map(
			(row) => `${labelOf(ORGANIZATION_KINDS, row.organization_kind)}${count(row.attendances)}名`
		);
	return `${shortFiscalYearLabel(view.years.to)}の延べ参加者数は、${parts.join('、')}です。`;
}

type ModeRow = MetricRows['mode-mix'];

/** How the meetings of the last year in view were held. */
export function modesFinding(rows: readonly ModeRow[], view: View): string {
	const last = rows.filter((row) => row.fiscal_year === view.years.to);
	const meetings = last.reduce((sum, row) => sum + row.meetings, 0);
	if (meetings === 0) return nothingIn(rows, view);
	const parts = last
		.toSorted((a, b) => b.meetings - a.meetings)
		.map((row) => `${labelOf(MODES, row.mode)}${count(row.meetings)}回`);
	return `${shortFiscalYearLabel(view.years.to)}の会議は${parts.join('、')}`;
}

/** When meetings went online, from the rows themselves. */
export function modesSummary(rows: readonly ModeRow[], view: View): string {
	if (rows.length === 0) return `${NOTHING}。`;
	const online = rows.filter((row) => row.mode === 'online').map((row) => row.fiscal_year);
	const first = Math.min(...online);
	const turn = online.length
		? `オンラインの会議は${shortFiscalYearLabel(first)}に始まります。この前後では数え方の条件が違うため、単純には比べられません。`
		: 'オンラインの会議はありません。';
	return `${modesFinding(rows, view)}。${turn}`;
}

type RegionRow = MetricRows['regional-reach'];

/** Municipalities and the share from outside the home area. */
export function regionsFinding(rows: readonly RegionRow[]): string {
	const known = rows.filter((row) => row.municipality_code !== 'unknown');
	const base = total(known);
	if (base === 0) return NOTHING;
	const outside = total(known.filter((row) => row.in_home_area === 0));
	return `${count(known.length)}市区町村から参加、圏域の外からは${share(outside, base)}`;
}

/** Attendances inside and outside the home area, and organizations outside. */
export function homeAreaFinding(rows: readonly RegionRow[]): string {
	const inside = rows.filter((row) => row.in_home_area === 1);
	const outside = rows.filter(
		(row) => row.in_home_area === 0 && row.municipality_code !== 'unknown'
	);
	if (total(inside) + total(outside) === 0) return NOTHING;
	const organizations = outside.reduce((sum, row) => sum + row.organizations, 0);
	return `圏域から延べ${count(total(inside))}名、圏域の外からは${count(organizations)}機関・延べ${count(total(outside))}名`;
}

/** The five municipalities with most attendances, and what is not known. */
export function regionsSummary(rows: readonly RegionRow[]): string {
	if (total(rows) === 0) return `${NOTHING}。`;
	const top = rows
		.filter((row) => row.municipality_code !== 'unknown')
		.slice(0, 5)
		.map(
			(row) => `${row.municipality ?? `（${row.municipality_code}）`}${count(row.attendances)}名`
		);
	const unknown = rows.find((row) => row.municipality_code === 'unknown');
	const rest = unknown ? `所在地の分からない参加が${count(unknown.attendances)}名あります。` : '';
	const ranked = top.length ? `延べ参加者数は、多い順に${top.join('、')}です。` : '';
	return `${ranked}${rest}`;
}

type OutsideRow = MetricRows['outside-share'];

/** Share from outside in the last year in view beside the first. */
export function outsideFinding(rows: readonly OutsideRow[], view: View): string {
	const now = rows.find((row) => row.fiscal_year === view.years.to);
	if (!now || now.home_attendances + now.outside_attendances === 0) return nothingIn(rows, view);
	const base = now.home_attendances + now.outside_attendances;
	return `${shortFiscalYearLabel(view.years.to)}の圏域外からの参加は${share(now.outside_attendances, base)}`;
}

/** First and last year of the share from outside. */
export function outsideSummary(rows: readonly OutsideRow[], view: View): string {
	const first = rows[0];
	if (!first) return `${NOTHING}。`;
	const base = first.home_attendances + first.outside_attendances;
	if (base === 0) return `${outsideFinding(rows, view)}。`;
	const said = `${shortFiscalYearLabel(first.fiscal_year)}の圏域外からの参加は${share(first.outside_attendances, base)}でした`;
	const now = first.fiscal_year === view.years.to ? '' : `${outsideFinding(rows, view)}。`;
	return `${said}。${now}所在地の分からない参加は割合に含めていません。`;
}
