import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick } from '$lib/domain/language';
import { isUnfinished, type View } from '$lib/domain/view';
import { FLOW_WORDS, type FlowWords } from './flow-words';
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

type Conversion = MetricRows['conversion'];

/** Who of the latest newcomers that can be judged came three times within a year. */
export function conversionFinding(rows: readonly Conversion[], view: View): string {
	if (rows.every((row) => row.newcomers === 0)) return nothingIn(rows, view);
	const words = wordsFor(view);
	const observed = rows.filter((one) => one.observed_newcomers > 0);
	const row = observed.at(-1);
	if (!row) return words.notYet;
	const year = (one: Conversion) => yearText(one.fiscal_year, view);
	const said = ({ settled_newcomers: part, observed_newcomers: base }: Conversion) =>
		shareOf({ part, base }, 'people', view);
	const before = observed.find((one) => one.fiscal_year === row.fiscal_year - 1);
	const was = before ? words.earlier(year(before), said(before)) : '';
	return `${words.settled(year(row), said(row))}${was}`;
}

/** How many newcomers of a year there are, and for how many of them it is too early. */
function waitingNote(year: string, last: Conversion, words: FlowWords): string {
	const { newcomers, observed_newcomers: observed } = last;
	if (newcomers <= observed) return words.allSettled(year, newcomers);
	if (observed === 0) return words.allWaiting(year, newcomers);
	return words.waiting(year, newcomers, newcomers - observed);
}

/** The same with how many newcomers are still to be judged. */
export function conversionSummary(rows: readonly Conversion[], view: View): string {
	const last = rows.at(-1);
	if (!last) return nothingAtAll(view.language);
	const words = wordsFor(view);
	const year = yearText(last.fiscal_year, view);
	const isCensored = rows[0]?.fiscal_year === view.firstYear;
	const said = [
		`${conversionFinding(rows, view)}${words.stop}`,
		waitingNote(year, last, words),
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

/** How many of the newest group with a year behind it came a year later. */
export function cohortFinding(rows: readonly MetricRows[Cohorts][], view: View, who: Who): string {
	const cells = rows.map(cohortOf);
	const later = laterOf(cells, 1, view, who);
	const newest = cells.findLast((row) => row.years_later === 0 && row.newcomers > 0);
	if (later) return later;
	if (!newest) return nothingIn(rows, view);
	const words = wordsFor(view);
	const say = isUnfinished(view, newest.since + 1) ? words.untilOver : words.onlyFirst;
	return say(yearText(newest.since, view), amount(newest.newcomers, words[who], view.language));
}

/** The same with five years later, and how to read the table. */
export function cohortSummary(rows: readonly MetricRows[Cohorts][], view: View, who: Who): string {
	if (rows.length === 0) return nothingAtAll(view.language);
	const words = wordsFor(view);
	const cells = rows.map(cohortOf);
	const five = laterOf(cells, 5, view, who);
	const isCensored = cells.some(({ since }) => since === view.firstYear);
	const said = [
		`${cohortFinding(rows, view, who)}${words.stop}`,
		five && `${five}${words.stop}`,
		words.triangle,
		isCensored ? words.firstCohort(yearText(view.firstYear, view)) : ''
	];
	return inTurn(said, view.language);
}
