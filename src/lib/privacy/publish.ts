import type { Choices } from '$lib/domain/choices';
import { isNarrowed, NO_FILTERS, type Filters } from '$lib/domain/filters';
import { isHidden, WITHHELD } from '$lib/domain/hidden-count';
import type { MetricColumn, MetricNotes } from '$lib/metrics/metric';
import {
	disclosureFromText,
	isPlace,
	type ChosenOf,
	type DerivedColumns,
	type Disclosure,
	type PeopleColumns
} from './disclosure';
import { isToldBy, leastToldBy, published, publishParts } from './margins';
import type { Protection } from './protection';
import { inPublicOrder } from './public-order';
import { wilson } from './wilson';
import { publishYearSums } from './year-sums';

type Row = Record<string, unknown>;

/** What the gate needs to know of a metric. */
export type Published = Pick<MetricNotes, 'columns' | 'disclosure' | 'parameters'>;

/** Words that say that something other than people is counted, of parameters and of units. */
const NOT_PEOPLE = new Set([
	...['organizations', 'new-organizations', 'meetings'],
	...['回', '件', '機関', '事業所', '社', '日', 'か月', '%', '％', '円']
]);

/** What was asked of a metric. */
export interface AskedOf {
	choices?: Choices;
	filters?: Filters;
}

/**
 * The rows of a metric as they may be published: small counts of people hidden, all others rounded,
 * what is computed from them computed anew. What no rule speaks of is withheld.
 */
export function publishRows<Given extends object>(
	rows: readonly Given[],
	metric: Published,
	protection: Protection,
	{ choices = {}, filters = NO_FILTERS }: AskedOf = {}
): Given[] {
	const disclosure = disclosureFromText(metric.disclosure, chosenIn(metric, choices));
	if (disclosure.isWithheld) return [];
	const given = rows as readonly Row[];
	const out = given.map((row) => ({ ...row }));
	const { people, derived, coarse } = disclosure;
	for (const column of metric.columns) withholdUnknown(out, column, disclosure);
	const leastOf = withholdBeside(given, out, disclosure, protection);
	const context = { metric, protection, choices, leastOf };
	// Of a part of the records no number of people is published: with the whole beside it, what is
	// left over could be told.
	if (isNarrowed(filters) || !isChosen(disclosure, context)) {
		withholdPeople(given, out, disclosure, context);
		silence(out, disclosure);
		return inPublicOrder(out, disclosure.order) as Given[];
	}
	for (const columns of people) {
		if (columns.years) sumYears(given, out, columns, protection);
		else publishPeople(given, out, columns, context);
	}
	for (const column of coarse) {
		for (const row of out)
			if (typeof row[column] === 'number') row[column] = coarsened(row[column]);
	}
	for (const columns of derived) derive(given, out, columns, protection);
	silence(out, disclosure);
	return inPublicOrder(out, disclosure.order) as Given[];
}

/**
 * Withhold what gives away the people beside it. Gives what a reader learns of these: the number
 * that is shown, or that one was withheld.
 */
function withholdBeside(
	given: readonly Row[],
	out: Row[],
	{ beside }: Disclosure,
	protection: Protection
): Context['leastOf'] {
	const least = new Map<string, number>();
	for (const { column, people } of beside) {
		given.forEach((row, at) => {
			const [number, count] = [Number(row[column]), Number(row[people])];
			const isTold = isToldBy(number, count, protection);
			if (isTold) (out[at] as Row)[column] = WITHHELD;
			least.set(`${at} ${people}`, isTold ? leastToldBy(count, protection) : number);
		});
	}
	return (at, column) => least.get(`${at} ${column}`) ?? 0;
}

/** What is chosen of the parameters of a metric. */
export function chosenIn({ parameters }: Published, choices: Choices): ChosenOf {
	return (parameter) =>
		choices[parameter] || parameters.find(({ name }) => name === parameter)?.default;
}

/** True where what is chosen is a view that people may be published of. */
function isChosen({ where }: Disclosure, { metric, choices }: Context): boolean {
	const chosenOf = chosenIn(metric, choices);
	return where.every((values) =>
		values.some(({ parameter, value }) => chosenOf(parameter) === value)
	);
}

/** Withhold what is counted in people or comes of it, and even that there is nobody. */
function withholdPeople(
	given: readonly Row[],
	out: Row[],
	{ people, derived, coarse }: Disclosure,
	context: Context
): void {
	given.forEach((before, at) => {
		const row = out[at] as Row;
		for (const columns of people) {
			if (columns.years) row[columns.years] = '';
			if (!countsPeople(before, columns, context)) continue;
			for (const name of columns.columns) if (before[name] !== null) row[name] = WITHHELD;
		}
		for (const name of coarse) if (before[name]) row[name] = WITHHELD;
		for (const { kind, columns } of derived) {
			for (const name of columns) row[name] = kind === 'mean' ? WITHHELD : null;
		}
	});
}

/** Nothing is said of a number that is not shown: that it is a large one would tell of it. */
function silence(out: Row[], { compared }: Disclosure): void {
	for (const { column, of } of compared) {
		for (const row of out) if (isHidden(row[of] as number | null)) row[column] = '';
	}
}

/** To one decimal; a value below 1 to two. */
function coarsened(value: number): number {
	const steps = value < 1 ? 100 : 10;
	return Math.round(value * steps) / steps;
}

function withholdUnknown(out: Row[], column: MetricColumn, disclosure: Disclosure): void {
	const { name, type, nullable } = column;
	if (!/INTEGER|DOUBLE/.test(type) || isPlace(name)) return;
	const { exact, coarse, people, derived, withheld } = disclosure;
	if (withheld.includes(name)) {
		for (const row of out) if (row[name]) row[name] = WITHHELD;
		return;
	}
	const known = [...exact, ...coarse, ...[...people, ...derived].flatMap((one) => one.columns)];
	if (known.includes(name)) return;
	for (const row of out) row[name] = nullable ? null : WITHHELD;
}

interface Context {
	metric: Published;
	protection: Protection;
	choices: Choices;
	/** What is shown to the digit beside a number of a row, and is never larger; 0 for nothing. */
	leastOf: (at: number, column: string) => number;
}

/** False where a column or choice says that something else is counted. */
export function countsPeople(
	row: Row,
	{ by }: PeopleColumns,
	{ metric, choices }: Pick<Context, 'metric' | 'choices'>
): boolean {
	if (by === '') return true;
	const usual = metric.parameters.find(({ name }) => name === by)?.default;
	const word = usual === undefined ? row[by] : choices[by] || usual;
	return !NOT_PEOPLE.has(String(word));
}

/** Sums over years, and nothing of what they are made of. */
function sumYears(
	given: readonly Row[],
	out: Row[],
	{ columns, years, isWhole }: PeopleColumns,
	protection: Protection
): void {
	const sums = publishYearSums(
		given.map((row) => row[years]),
		protection,
		isWhole
	);
	out.forEach((row, at) => {
		// Numbers that were frozen by an earlier version do not say what they are made of.
		const isTold = typeof given[at]?.[years] === 'string';
		for (const column of columns) if (row[column]) row[column] = isTold ? sums[at] : WITHHELD;
		row[years] = '';
	});
}

function publishPeople(
	given: readonly Row[],
	out: Row[],
	people: PeopleColumns,
	context: Context
): void {
	const { protection } = context;
	const groups =
		people.sum === 'rows' ? groupsOf(given, people.within) : given.map((_, at) => [at]);
	const cells = groups.flatMap((indexes) =>
		people.sum === 'row'
			? [indexes.flatMap((at) => people.columns.map((column) => ({ at, column })))]
			: people.columns.map((column) => indexes.map((at) => ({ at, column })))
	);
	for (const group of cells) {
		const counted = group.filter(({ at, column }) => {
			const row = given[at] as Row;
			return typeof row[column] === 'number' && countsPeople(row, people, context);
		});
		const counts = counted.map(({ at, column }) => given[at]?.[column] as number);
		const beside = counted.map(({ at, column }) => context.leastOf(at, column));
		const shown =
			people.sum === 'none'
				? counts.map((count) => published(count, protection))
				: publishParts(counts, protection, beside);
		counted.forEach(({ at, column }, index) => {
			const row = out[at] as Row;
			// A count may be part of two totals: what was withheld for one stays so.
			if (row[column] !== WITHHELD) row[column] = shown[index];
			const count = counts[index] ?? 0;
			const isSmallWhole = people.isWhole && count > 0 && count < protection.smallestBase;
			const isOfFew = people.over && Number(given[at]?.[people.over]) < protection.smallestMean;
			if (isSmallWhole || isOfFew) row[column] = WITHHELD;
		});
	}
}

function groupsOf(rows: readonly Row[], within: readonly string[]): number[][] {
	const groups = new Map<string, number[]>();
	rows.forEach((row, at) => {
		const key = within.map((column) => String(row[column])).join('\n');
		const group = groups.get(key);
		if (group) group.push(at);
		else groups.set(key, [at]);
	});
	return [...groups.values()];
}

function derive(
	given: readonly Row[],
	out: Row[],
	{ kind, columns, part, whole }: DerivedColumns,
	protection: Protection
): void {
	given.forEach((before, at) => {
		const row = out[at] as Row;
		const values = { ratio, growth, mean }[kind](before, row, { columns, part, whole, protection });
		columns.forEach((column, index) => (row[column] = values[index] ?? null));
	});
}

interface Derivation {
	columns: readonly string[];
	part: string;
	whole: string;
	protection: Protection;
}

/** Share, low and high of two published counts; null where the base is too small. */
function ratio(before: Row, row: Row, { columns, part, whole, protection }: Derivation) {
	const [count, base] = [Number(row[part]), Number(row[whole])];
	const isKnown = !isHidden(count) && !isHidden(base) && base >= protection.smallestBase;
	if (!isKnown || before[columns[0] ?? ''] === null) return [null, null, null];
	const share = Math.min(1, count / base);
	return [share, ...wilson(Math.min(count, base), base)];
}

/** Change of one published count against another; null where either is hidden. */
function growth(before: Row, row: Row, { columns, part, whole, protection }: Derivation) {
	const [now, then] = [Number(row[part]), Number(row[whole])];
	const isKnown = !isHidden(now) && !isHidden(then) && then >= protection.smallestBase;
	return [isKnown && before[columns[0] ?? ''] !== null ? (now - then) / then : null];
}

/** Means of published totals; withheld where they are of few things or of few people. */
function mean(before: Row, row: Row, { columns, whole, protection }: Derivation) {
	const over = Number(row[whole]);
	return columns.map((column) => {
		const value = before[column];
		if (typeof value !== 'number' || over < protection.smallestMean) return WITHHELD;
		const total = Math.round(value * over);
		// A total so small is shown nowhere; times the number of things the mean would tell it.
		const isSmall = total > 0 && total < protection.smallestBase;
		return isSmall ? WITHHELD : published(total, protection) / over;
	});
}
