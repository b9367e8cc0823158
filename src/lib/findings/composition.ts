import { labelIn, MODES, ORGANIZATION_KINDS } from '$lib/domain/codes';
import { fiscalYearsText, fiscalYearText } from '$lib/domain/fiscal-year';
import { pick } from '$lib/domain/language';
import { placeIn } from '$lib/domain/place-names';
import { COMPOSITION_WORDS as WORDS } from './composition-words';
import { knownBeside } from './known-beside';
import { nothing, nothingAtAll, nothingIn } from './participation';
import { PARTICIPATION_WORDS } from './participation-words';
import type { MetricRows } from './rows';
import { isRounded, type View } from '$lib/domain/view';
import { inTurn, listed, share } from './words';
import { notByYear, noYearBefore, yearContext } from './year-context';
import { MEASURES, sharesOf } from './year-measures';

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

function inLastYear<Row extends { fiscal_year: number }>(rows: readonly Row[], view: View): Row[] {
	return rows.filter((row) => row.fiscal_year === view.years.to);
}

function lastYear({ years, language }: View): string {
	return fiscalYearText(years.to, language);
}

function asSentence(said: string, { language }: View): string {
	return `${said}${pick(PARTICIPATION_WORDS, language).stop}`;
}

const hasKind = ({ organization_kind: kind }: KindRow) => kind !== 'unknown';

/** The largest kind of the last year in view, with its share; what is not known is no kind. */
export function kindsFinding(
	rows: readonly KindRow[],
	view: View,
	yearBefore: readonly KindRow[] = []
): string {
	const { language } = view;
	const all = [...yearBefore, ...rows];
	const last = inLastYear(rows, view);
	const known = last.filter(hasKind);
	const first = largest(known);
	if (total(last) === 0) return nothingIn(rows, view);
	const words = pick(WORDS, language);
	if (!first || first.attendances === 0) return words.kindsUnknown(lastYear(view), total(last));
	const most = known.filter((row) => row.attendances === first.attendances);
	const kinds = most.map((row) => labelIn(ORGANIZATION_KINDS, row.organization_kind, language));
	const isMostlyKnown = first.attendances >= total(last) - total(known);
	if (!isMostlyKnown) {
		const ofKnown = share(first.attendances, total(known), undefined, language);
		return words.kindsKnown(lastYear(view), listed(kinds, language), ofKnown);
	}
	if (first.attendances === total(last)) return onlyKind(first, kinds.join(''), all, view);
	const part = share(first.attendances, total(last), undefined, language);
	const isAbout = isRounded(view, 'attendances-by-organization-kind', 'attendances');
	return kinds.length > 1
		? words.kindsTied(lastYear(view), kinds, part, isAbout)
		: `${words.kinds(lastYear(view), kinds.join(''), part)}${kindBefore(first, all, view)}`;
}

/** The attendances of the one kind there is, beside those of the year before. */
function onlyKind(kind: KindRow, name: string, rows: readonly KindRow[], view: View): string {
	const words = pick(WORDS, view.language);
	const before = rows.filter((row) => row.fiscal_year === view.years.to - 1);
	const own = before.find((row) => row.organization_kind === kind.organization_kind);
	const said = words.kindsOnly(lastYear(view), name, kind.attendances);
	return `${said}${own ? words.onlyBefore(own.attendances) : ''}`;
}

/** The share of a kind in the year before; '' where nobody came then. */
function kindBefore(kind: KindRow, rows: readonly KindRow[], { years, language }: View): string {
	const before = rows.filter((row) => row.fiscal_year === years.to - 1);
	if (total(before) === 0) return '';
	const own = before.find((row) => row.organization_kind === kind.organization_kind);
	const part = share(own?.attendances ?? 0, total(before), undefined, language);
	return pick(WORDS, language).outsideBefore(part);
}

/** All kinds of the last year in view, largest first. */
export function kindsSummary(rows: readonly KindRow[], view: View): string {
	const { language } = view;
	const words = pick(WORDS, language);
	const last = inLastYear(rows, view);
	if (total(last) === 0) return asSentence(nothingIn(rows, view), view);
	const parts = last
		.toSorted((a, b) => b.attendances - a.attendances)
		.map((row) => {
			const kind = labelIn(ORGANIZATION_KINDS, row.organization_kind, language);
			return words.named(kind, row.attendances);
		});
	const how = last.some(hasKind) ? '' : words.kindsFrom;
	return inTurn([words.allKinds(lastYear(view), listed(parts, language)), how], language);
}

type ModeRow = MetricRows['mode-mix'];

/** The ways in which meetings of a year were held, most first; '' where there was none. */
function modesIn(rows: readonly ModeRow[], { language }: View): string {
	if (rows.every(({ meetings }) => meetings === 0)) return '';
	const words = pick(WORDS, language);
	const parts = rows
		.toSorted((a, b) => b.meetings - a.meetings)
		.map((row) => words.mode(labelIn(MODES, row.mode, language), row.meetings));
	return listed(parts, language);
}

/** How the meetings of the last year in view were held, and those of the year before. */
export function modesFinding(rows: readonly ModeRow[], view: View): string {
	const words = pick(WORDS, view.language);
	const said = modesIn(inLastYear(rows, view), view);
	if (!said) return nothingIn(rows, view);
	const before = modesIn(
		rows.filter((row) => row.fiscal_year === view.years.to - 1),
		view
	);
	const was = before === said ? words.modesSame : words.modesBefore(before);
	return `${words.modes(lastYear(view), said)}${before && was}`;
}

/** When meetings went online, from the rows themselves, and what is known beside it. */
export function modesSummary(rows: readonly ModeRow[], view: View): string {
	const { language, years } = view;
	const words = pick(WORDS, language);
	if (rows.length === 0) return nothingAtAll(language);
	const online = rows.filter((row) => row.mode === 'online').map((row) => row.fiscal_year);
	const since = Math.min(...online);
	// Of a first year that is online already nothing says that it began then.
	const hasBefore = rows.some((row) => row.fiscal_year < since);
	const turn = hasBefore ? words.onlineSince(fiscalYearText(since, language)) : '';
	const has = (year: number) => rows.some((row) => row.fiscal_year === year);
	const isAlone = has(years.to) && !has(years.to - 1);
	const said = [
		asSentence(modesFinding(rows, view), view),
		isAlone ? noYearBefore(view) : '',
		online.length > 0 ? turn : words.noneOnline,
		turn ? knownBeside([since], view) : ''
	];
	return inTurn(said, language);
}

type RegionRow = MetricRows['regional-reach'];

const isKnown = (row: RegionRow) => row.municipality_code !== 'unknown';

/** In the years in view: municipalities and the share from outside the home area. */
export function regionsFinding(rows: readonly RegionRow[], { language, years }: View): string {
	const known = rows.filter(isKnown);
	const base = total(known);
	if (total(rows) === 0) return nothing(language);
	const outside = total(known.filter((row) => row.in_home_area === 0));
	const inYears = fiscalYearsText(years.from, years.to, language);
	if (base === 0) return pick(WORDS, language).placesUnknown(inYears);
	const part = share(outside, base, undefined, language);
	return pick(WORDS, language).regions(inYears, known.length, part);
}

/** The five municipalities with most attendances, what is not known and not compared. */
export function regionsSummary(rows: readonly RegionRow[], view: View): string {
	const { language } = view;
	const words = pick(WORDS, language);
	if (total(rows) === 0) return nothingAtAll(language);
	const top = rows
		.filter(isKnown)
		.slice(0, 5)
		.map((row) => {
			const { municipality: name, municipality_code: code } = row;
			const place = name === null ? words.noName(code) : placeIn(name, code, language);
			return words.named(place, row.attendances);
		});
	const unknown = rows.find((row) => !isKnown(row));
	const ranked = top.length ? words.ranked(listed(top, language)) : '';
	const rest = unknown ? words.unknownPlace(unknown.attendances) : '';
	return inTurn([ranked, rest, top.length ? notByYear(view) : words.placesFrom], language);
}

type OutsideRow = MetricRows['outside-share'];

function outsidePart(row: OutsideRow, { language }: View): string {
	const base = row.home_attendances + row.outside_attendances;
	return share(row.outside_attendances, base, undefined, language);
}

/** Share from outside in the last year in view beside the first. */
export function outsideFinding(rows: readonly OutsideRow[], view: View): string {
	const [now] = inLastYear(rows, view);
	if (!now) return nothingIn(rows, view);
	const words = pick(WORDS, view.language);
	if (now.home_attendances + now.outside_attendances === 0) {
		return words.placesUnknown(lastYear(view));
	}
	const before = rows.find((row) => row.fiscal_year === view.years.to - 1);
	const isCompared = before && before.home_attendances + before.outside_attendances > 0;
	const was = isCompared ? words.outsideBefore(outsidePart(before, view)) : '';
	return `${words.outside(lastYear(view), outsidePart(now, view))}${was}`;
}

/** First and last year of the share from outside. */
export function outsideSummary(rows: readonly OutsideRow[], view: View): string {
	const { language } = view;
	const words = pick(WORDS, language);
	const first = rows[0];
	if (!first) return nothingAtAll(language);
	const finding = asSentence(outsideFinding(rows, view), view);
	if (first.home_attendances + first.outside_attendances === 0) return finding;
	const year = fiscalYearText(first.fiscal_year, language);
	const said = words.outsideWas(year, outsidePart(first, view));
	const now = first.fiscal_year === view.years.to ? '' : finding;
	const numbers = sharesOf(
		rows.map(({ fiscal_year, home_attendances, outside_attendances }) => ({
			year: fiscal_year,
			part: outside_attendances,
			base: home_attendances + outside_attendances
		}))
	);
	const beside = yearContext([{ measure: MEASURES.outside, numbers }], view);
	return inTurn([said, now, beside, words.unknownLeftOut], language);
}
