import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { FLOW_WORDS } from './flow-words';
import { nothingAtAll, nothingIn } from './participation';
import type { MetricRows } from './rows';
import { day, inTurn, share } from './words';
import { yearContext, type YearSeries } from './year-context';
import { MEASURES, sharesOf } from './year-measures';

const wordsFor = (view: View) => pick(FLOW_WORDS, view.language);
const yearText = (year: number, view: View) => fiscalYearText(year, view.language);

/** A share of a year: how many of how many. */
interface Part {
	year: number;
	part: number;
	base: number;
}

/** Whose shares are spoken of. */
type Who = 'organizations' | 'people';

function at<Row extends { fiscal_year: number }>(rows: readonly Row[], view: View) {
	return rows.find((row) => row.fiscal_year === view.years.to);
}

function yearBefore<Row extends { fiscal_year: number }>(rows: readonly Row[], view: View) {
	return rows.find((row) => row.fiscal_year === view.years.to - 1);
}

function shareOf({ part, base }: Part, who: Who, view: View): string {
	return share(part, base, wordsFor(view)[who], view.language);
}

/** Shares of organizations and people beside each other; those without a base are left out. */
function sharesInWords(parts: Readonly<Record<Who, Part>>, order: readonly Who[], view: View) {
	const words = wordsFor(view);
	const said = order
		.filter((who) => parts[who].base > 0)
		.map((who) => {
			const one = shareOf(parts[who], who, view);
			return who === 'people' ? words.ofPeople(one) : words.ofOrganizations(one);
		});
	return said.join(words.and);
}

/** The shares of the year before behind those of a year, in their order; '' where one has none. */
function sharesBefore(
	now: Readonly<Record<Who, Part>>,
	before: Readonly<Record<Who, Part>> | undefined,
	order: readonly Who[],
	view: View
): string {
	const told = order.filter((who) => now[who].base > 0);
	if (!before || told.some((who) => before[who].base === 0)) return '';
	const words = wordsFor(view);
	const said = told.map((who) => shareOf(before[who], who, view)).join(words.each);
	return words.before(yearText(view.years.to - 1, view), said);
}

/** The highest and the lowest year, of those whose share is given; '' where they are not two. */
function rangeOf(parts: readonly Part[], who: Who, view: View): string {
	const words = wordsFor(view);
	const given = parts.filter(({ base }) => base >= 10);
	const [first, ...others] = given;
	if (!first || others.length === 0) return '';
	const value = ({ part, base }: Part) => Math.round((part / base) * 100);
	const most = others.reduce((a, b) => (value(b) > value(a) ? b : a), first);
	const least = others.reduce((a, b) => (value(b) < value(a) ? b : a), first);
	if (value(most) === value(least)) return '';
	return words.range(
		who === 'people' ? words.whoPeople : words.whoOrganizations,
		yearText(most.year, view),
		shareOf(most, who, view),
		yearText(least.year, view),
		shareOf(least, who, view)
	);
}

/** That a year ends before its last months, where its records do; '' elsewhere. */
function untilNote(
	row: { fiscal_year: number; last_held_on: string } | undefined,
	view: View
): string {
	const month = Number(row?.last_held_on.slice(5, 7));
	if (!row || month === 2 || month === 3) return '';
	const last = day(row.last_held_on, view.language);
	return wordsFor(view).until(yearText(row.fiscal_year, view), last);
}

/** That the first year on record has no share, where it is in view. */
function firstYearNote(view: View): string {
	const { from, to } = view.years;
	if (from > view.firstYear || to <= view.firstYear) return '';
	return wordsFor(view).firstYear(yearText(view.firstYear, view));
}

/** The shares of organizations or people as numbers of years. */
function seriesOf(parts: readonly Part[], who: Who, namesEnds = true): YearSeries {
	const measure = who === 'people' ? MEASURES.sharePeople : MEASURES.shareOrganizations;
	return { measure, numbers: sharesOf(parts), namesEnds };
}

type Retention = MetricRows['retention'];

const stayedOf = (row: Retention): Record<Who, Part> => ({
	organizations: {
		year: row.fiscal_year,
		part: row.organizations_stayed,
		base: row.organizations_before
	},
	people: { year: row.fiscal_year, part: row.people_stayed, base: row.people_before }
});

const STAYED: readonly Who[] = ['organizations', 'people'];

/** Who of the year before came in the last year in view, beside the same a year earlier. */
export function retentionFinding(rows: readonly Retention[], view: View): string {
	const row = at(rows, view);
	if (!row) return nothingIn(rows, view);
	const words = wordsFor(view);
	const year = yearText(view.years.to, view);
	const now = stayedOf(row);
	const said = sharesInWords(now, STAYED, view);
	if (!said) return words.noYearBefore(year);
	const before = yearBefore(rows, view);
	return `${words.stayed(year, said)}${sharesBefore(now, before && stayedOf(before), STAYED, view)}`;
}

/** The same with the highest and the lowest year. */
export function retentionSummary(rows: readonly Retention[], view: View): string {
	if (rows.length === 0) return nothingAtAll(view.language);
	const organizations = rows.map((row) => stayedOf(row).organizations);
	const people = rows.map((row) => stayedOf(row).people);
	const said = [
		`${retentionFinding(rows, view)}${wordsFor(view).stop}`,
		rangeOf(organizations, 'organizations', view),
		rangeOf(people, 'people', view),
		yearContext([seriesOf(organizations, 'organizations'), seriesOf(people, 'people')], view),
		firstYearNote(view),
		untilNote(at(rows, view), view)
	];
	return inTurn(said, view.language);
}

type Repeat = MetricRows['repeat-rate'];

const repeatedOf = (row: Repeat): Record<Who, Part> => ({
	organizations: { year: row.fiscal_year, part: row.repeat_organizations, base: row.organizations },
	people: { year: row.fiscal_year, part: row.repeat_participants, base: row.participants }
});

const REPEATED: readonly Who[] = ['people', 'organizations'];

/** Who came more than once in the last year in view, beside the year before. */
export function repeatFinding(rows: readonly Repeat[], view: View): string {
	const row = at(rows, view);
	const now = row && repeatedOf(row);
	const said = now ? sharesInWords(now, REPEATED, view) : '';
	if (!now || !said) return nothingIn(rows, view);
	const [words, year] = [wordsFor(view), yearText(view.years.to, view)];
	if (now.people.part + now.organizations.part === 0) return words.noneRepeated(year);
	const before = yearBefore(rows, view);
	const was = sharesBefore(now, before && repeatedOf(before), REPEATED, view);
	return `${words.repeated(year, said)}${was}`;
}

/** The same with the highest and the lowest year. */
export function repeatSummary(rows: readonly Repeat[], view: View): string {
	if (rows.length === 0) return nothingAtAll(view.language);
	const people = rows.map((row) => repeatedOf(row).people);
	const organizations = rows.map((row) => repeatedOf(row).organizations);
	const series = [seriesOf(people, 'people'), seriesOf(organizations, 'organizations', false)];
	const said = [
		`${repeatFinding(rows, view)}${wordsFor(view).stop}`,
		rangeOf(people, 'people', view),
		yearContext(series, view),
		untilNote(at(rows, view), view)
	];
	return inTurn(said, view.language);
}

type Turnover = MetricRows['turnover'];

const changedOf = (row: Turnover): Part => ({
	year: row.fiscal_year,
	part: row.organizations_before > 0 ? row.joined + row.gone : 0,
	base: row.organizations_before > 0 ? row.organizations_before + row.joined : 0
});

/** How many organizations joined and left, and the share of those that did, now and before. */
export function turnoverFinding(rows: readonly Turnover[], view: View): string {
	const row = at(rows, view);
	if (!row) return nothingIn(rows, view);
	const words = wordsFor(view);
	const year = yearText(view.years.to, view);
	const changed = changedOf(row);
	if (changed.base === 0) return words.noYearBefore(year);
	const said = words.turnover(year, row.joined, row.gone, shareOf(changed, 'organizations', view));
	const before = yearBefore(rows, view);
	const was = before && changedOf(before);
	if (!was || was.base === 0) return said;
	return `${said}${words.before(yearText(was.year, view), shareOf(was, 'organizations', view))}`;
}

/** The same with what it means, the highest and the lowest year. */
export function turnoverSummary(rows: readonly Turnover[], view: View): string {
	if (rows.length === 0) return nothingAtAll(view.language);
	const words = wordsFor(view);
	const changed = rows.map(changedOf);
	const series = { measure: MEASURES.turnover, numbers: sharesOf(changed), namesEnds: true };
	const said = [
		`${turnoverFinding(rows, view)}${words.stop}`,
		words.turnoverMeans,
		rangeOf(changed, 'organizations', view),
		yearContext([series], view),
		firstYearNote(view),
		untilNote(at(rows, view), view)
	];
	return inTurn(said, view.language);
}
