import { fiscalYearText } from '$lib/domain/fiscal-year';
import { isNarrowed } from '$lib/domain/filters';
import { pick } from '$lib/domain/language';
import { endsEarly, isUnfinished, mayHideLater, type View } from '$lib/domain/view';
import { FLOW_WORDS } from './flow-words';
import { nothingAtAll, nothingIn } from './participation';
import type { MetricRows } from './rows';
import { amount, inTurn, share } from './words';

const wordsFor = (view: View) => pick(FLOW_WORDS, view.language);
const yearText = (year: number, view: View) => fiscalYearText(year, view.language);

/** Whose shares are spoken of. */
type Who = 'organizations' | 'people';

function shareOf({ part, base }: { part: number; base: number }, who: Who, view: View): string {
	return share(part, base, wordsFor(view)[who], view.language);
}

/** What is in view, where later records are not; '' where the view is all there is. */
function scopeOf(view: View): string {
	if (!mayHideLater(view)) return '';
	return wordsFor(view).inView(endsEarly(view) ? yearText(view.years.to, view) : '');
}

/** That later years tell it, where they are on record and surely do. */
function widenNote(isTold: boolean, view: View): string {
	return isTold && endsEarly(view) && !isNarrowed(view.filters) ? wordsFor(view).widen : '';
}

type Conversion = MetricRows['conversion'];

/** Who of the latest newcomers that can be judged came three times within a year. */
export function conversionFinding(rows: readonly Conversion[], view: View): string {
	if (rows.every((row) => row.newcomers === 0)) return nothingIn(rows, view);
	const words = wordsFor(view);
	const observed = rows.filter((one) => one.observed_newcomers > 0);
	const row = observed.at(-1);
	const scope = scopeOf(view);
	if (!row) return scope ? words.notYetInView(scope) : words.notYet;
	const year = (one: Conversion) => yearText(one.fiscal_year, view);
	const said = ({ settled_newcomers: part, observed_newcomers: base }: Conversion) =>
		shareOf({ part, base }, 'people', view);
	const before = observed.find((one) => one.fiscal_year === row.fiscal_year - 1);
	const was = before ? words.earlier(year(before), said(before)) : '';
	return `${words.settled(year(row), said(row))}${was}`;
}

/** How many newcomers of a year there are, and for how many of them it is too early. */
function waitingNote(last: Conversion, view: View): string {
	const words = wordsFor(view);
	const year = yearText(last.fiscal_year, view);
	const scope = scopeOf(view);
	const { newcomers, observed_newcomers: observed } = last;
	if (newcomers <= observed) return words.allSettled(year, newcomers);
	const waiting = newcomers - observed;
	if (observed === 0) {
		return scope
			? words.allWaitingInView(scope, year, newcomers)
			: words.allWaiting(year, newcomers);
	}
	return scope
		? words.waitingInView(scope, year, newcomers, waiting)
		: words.waiting(year, newcomers, waiting);
}

/** The same with how many newcomers are still to be judged. */
export function conversionSummary(rows: readonly Conversion[], view: View): string {
	const last = rows.at(-1);
	if (!last) return nothingAtAll(view.language);
	const words = wordsFor(view);
	// A year and more after theirs, 12 months have passed for all.
	const isTold = last.newcomers > last.observed_newcomers && last.fiscal_year + 1 < view.lastYear;
	const isCensored = rows[0]?.fiscal_year === view.firstYear;
	const said = [
		`${conversionFinding(rows, view)}${words.stop}`,
		waitingNote(last, view),
		widenNote(isTold, view),
		isCensored ? words.firstAreNew(yearText(view.firstYear, view)) : ''
	];
	return inTurn(said, view.language);
}

/** A cell of a cohort table, of people or of organizations. */
export interface CohortRow {
	since: number;
	years_later: number;
	newcomers: number;
	stayed: number;
}

type Cohorts = 'cohort-retention' | 'cohort-retention-people';

/** A row of either cohort table as a cell. */
export function cohortOf(row: MetricRows[Cohorts]): CohortRow {
	return { ...row, since: 'person_since' in row ? row.person_since : row.organization_since };
}

/** How many of the newest group of which it is known came so many years later. */
function laterOf(rows: readonly CohortRow[], later: number, view: View, who: Who): string {
	const words = wordsFor(view);
	const known = rows.filter((row) => row.years_later === later && row.newcomers > 0);
	const [first, ...others] = known;
	if (!first) return '';
	const row = others.reduce((a, b) => (b.since > a.since ? b : a), first);
	const said = ({ stayed, newcomers }: CohortRow) =>
		shareOf({ part: stayed, base: newcomers }, who, view);
	const say = who === 'people' ? words.peopleLater : words.organizationsLater;
	// Of later years one group is enough.
	const before = known.find(({ since }) => later === 1 && since === row.since - 1);
	const was = before ? words.earlier(yearText(before.since, view), said(before)) : '';
	return `${say(yearText(row.since, view), later, said(row))}${was}`;
}

function newestOf(cells: readonly CohortRow[]): CohortRow | undefined {
	return cells.findLast((row) => row.years_later === 0 && row.newcomers > 0);
}

/** How many of the newest group with a year behind it came a year later. */
export function cohortFinding(rows: readonly MetricRows[Cohorts][], view: View, who: Who): string {
	const cells = rows.map(cohortOf);
	const later = laterOf(cells, 1, view, who);
	if (later) return later;
	const newest = newestOf(cells);
	if (!newest) return nothingIn(rows, view);
	const words = wordsFor(view);
	const year = yearText(newest.since, view);
	const said = amount(newest.newcomers, words[who], view.language);
	if (isUnfinished(view, newest.since + 1)) return words.untilOver(year, said);
	const scope = scopeOf(view);
	return scope ? words.onlyFirstInView(scope, year, said) : words.onlyFirst(year, said);
}

/** The same with five years later, and how to read the table. */
export function cohortSummary(rows: readonly MetricRows[Cohorts][], view: View, who: Who): string {
	if (rows.length === 0) return nothingAtAll(view.language);
	const words = wordsFor(view);
	const cells = rows.map(cohortOf);
	const five = laterOf(cells, 5, view, who);
	const newest = laterOf(cells, 1, view, who) ? undefined : newestOf(cells);
	const isTold = newest !== undefined && !isUnfinished(view, newest.since + 1);
	const isCensored = cells.some(({ since }) => since === view.firstYear);
	const said = [
		`${cohortFinding(rows, view, who)}${words.stop}`,
		widenNote(isTold, view),
		five && `${five}${words.stop}`,
		words.triangle,
		isCensored ? words.firstCohort(yearText(view.firstYear, view)) : ''
	];
	return inTurn(said, view.language);
}
