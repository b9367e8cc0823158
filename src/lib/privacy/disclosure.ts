import { orderTerms, type OrderTerm } from './public-order';

/** How the columns of a metric may be published. */
export interface Disclosure {
	/** Counts of people that make up a total: to be hidden and rounded with a view to it. */
	people: readonly PeopleColumns[];
	/** Columns computed anew from published ones. */
	derived: readonly DerivedColumns[];
	/** Columns that are shown as they are: organizations, meetings, shares of organizations. */
	exact: readonly string[];
	/** Columns that say little of single people, shown to one decimal, below 1 to two. */
	coarse: readonly string[];
	/** Columns that are told to nobody, but that there is nobody. */
	withheld: readonly string[];
	/** Choices of which one of each group must be made for people to be published at all. */
	where: readonly (readonly ChosenValue[])[];
	/** Numbers that are shown to the digit, but where one gives away the people beside it. */
	beside: readonly Beside[];
	/** Words that say how a number lies to others: with a number that is not shown, nor are they. */
	compared: readonly Compared[];
	/** Order of the public rows, where that of the metric depends on what may be hidden. */
	order: readonly OrderTerm[];
	/** True where no row may be published. */
	isWithheld: boolean;
}

/** Columns that count people. */
export interface PeopleColumns {
	columns: readonly string[];
	/** What adds up: nothing, the columns of one row, or the rows that have `within` in common. */
	sum: 'none' | 'row' | 'rows';
	/** Columns that rows of one total share; none where all rows make up one. */
	within: readonly string[];
	/** True for what is broken down elsewhere: withheld where that would tell too much. */
	isWhole: boolean;
	/** A column that says what a sum over years is made of, year by year; '' for none. */
	years: string;
	/** A column or parameter that says what is counted; '' where it is always people. */
	by: string;
	/** A column of how many things are behind it: of few, nothing is published; '' for none. */
	over: string;
}

/** Columns that are computed from published ones. */
export interface DerivedColumns {
	/** `ratio`: share and its interval; `growth`: change against `whole`; `mean`: over `whole`. */
	kind: 'ratio' | 'growth' | 'mean';
	columns: readonly string[];
	/** Of a ratio or growth: the column of the part; else ''. */
	part: string;
	whole: string;
}

/** A number of what is never more than people, and the column of these. */
export interface Beside {
	column: string;
	people: string;
}

/** A column of words, and the one of the number that they speak of. */
export interface Compared {
	column: string;
	of: string;
}

/** A parameter and a value of it. */
export interface ChosenValue {
	parameter: string;
	value: string;
}

/** Columns of numbers that say which row it is, not how many there are. */
const PLACES = new RegExp(
	`^(${[
		'fiscal_year|month|year|number|year_from|year_to|in_home_area|col|tile_row',
		'organization_(no|a|b|since)|person_since|years_later|heir_no'
	].join('|')})$`
);

/** True for a column that says which row it is. */
export function isPlace(column: string): boolean {
	return PLACES.test(column);
}

const LIST = String.raw`[a-z_]+(?:(?:, | \+ )[a-z_]+)*`;
const NAMES = String.raw`[a-z_]+(?: \+ [a-z_]+)*`;

const CLAUSE = new RegExp(
	[
		`^(?<kind>people|exact|coarse|withheld|ratio|growth|mean|compared) (?<list>${LIST})`,
		'(?<whole> of the whole)?',
		'(?: (?:of|over) (?<of>[a-z_]+)(?: / (?<base>[a-z_]+))?)?',
		'(?: beside (?<beside>[a-z_]+))?',
		'(?: by (?<by>[a-z_]+))?',
		`(?: within (?<within>${NAMES}))?`,
		'(?: from (?<years>[a-z_]+))?$'
	].join('')
);

/** How clauses begin that are of the whole metric. */
const [ORDER, WHERE] = ['order ', 'where '];

/** What is chosen of a parameter: its name → its value, the usual one where none is chosen. */
export type ChosenOf = (parameter: string) => string | undefined;

const CONDITION = /^(.+) if ([a-z_]+) is ([a-z-]+(?: or [a-z-]+)*)$/;

/** A clause without its condition; none where what is chosen does not meet it. */
function metClauses(text: string, chosenOf?: ChosenOf): string[] {
	const [, clause, parameter = '', values = ''] = CONDITION.exec(text) ?? [];
	if (clause === undefined) return [text];
	const isMet = !chosenOf || values.split(' or ').includes(chosenOf(parameter) ?? '');
	return isMet ? [clause] : [];
}

/** Read `split none or grain year`. */
function chosenValues(text: string): ChosenValue[] {
	return text.split(' or ').map((one) => {
		const [parameter = '', value = ''] = one.split(' ');
		return { parameter, value };
	});
}

function toPeople(list: string, said: Readonly<Record<string, string | undefined>>): PeopleColumns {
	const { by = '', within = '', years = '', of: over = '' } = said;
	const isRow = list.includes(' + ');
	const isOfRows = !isRow && within !== '';
	const others = isOfRows ? 'rows' : 'none';
	return {
		columns: list.split(isRow ? ' + ' : ', '),
		sum: isRow ? 'row' : others,
		within: isOfRows && within !== 'all' ? within.split(' + ') : [],
		isWhole: said.whole !== undefined,
		years,
		by,
		over
	};
}

/**
 * Read a `-- disclosure:` line. Clauses are separated by `; `:
 * - `people attendances within fiscal_year`: counts of people; rows of a 年度 add up to a total,
 * - `people attendances from attendances_by_year`: a sum over years, made from those published,
 * - `people attendances of the whole`: what is broken down elsewhere, withheld where it is small,
 * - `people home + outside`: the columns of a row add up to a total,
 * - `people median over meetings`: withheld where it is of few meetings; a sum of few that are
 *   published each, too, for it narrows down what is hidden among them,
 * - `people value by unit`: people, unless the column or parameter `unit` says what else,
 * - `exact organizations`: may be shown as it is; `exact organizations beside attendances`: but
 *   where as many came as people may have,
 * - `coarse hhi`: shown to one decimal,
 * - `withheld attendances`: shown to nobody,
 * - `ratio share, low, high of stayed / newcomers`, `growth change of now / before`,
 *   `mean mean over meetings`: computed anew from what is published,
 * - `compared signal of value`: words about a number, '' where that is not shown,
 * - `where split none or grain year`: what must be chosen for people to be published at all, of
 *   several such clauses each,
 * - `coarse value if measure is hhi or gini`: a clause of any of these kinds that is of some
 *   choices alone: `chosenOf` says what is chosen; without it every clause counts,
 * - `order attendances desc, municipality_code`: the order of public rows, by what is published;
 *   `most attendances of part` puts the rows of a part together, the largest part first,
 * - `withheld rows`: nothing is published; `-`: there is no number.
 *
 * Throws on anything else.
 */
export function disclosureFromText(text: string, chosenOf?: ChosenOf): Disclosure {
	const people: PeopleColumns[] = [];
	const beside: Beside[] = [];
	const derived: DerivedColumns[] = [];
	const compared: Compared[] = [];
	const plain: Record<'exact' | 'coarse' | 'withheld', string[]> = {
		exact: [],
		coarse: [],
		withheld: []
	};
	const isWithheld = text === 'withheld rows';
	const written = isWithheld || text === '-' ? [] : text.split('; ');
	const all = written.flatMap((clause) => metClauses(clause, chosenOf));
	const restOf = (start: string) =>
		all.filter((clause) => clause.startsWith(start)).map((clause) => clause.slice(start.length));
	const order = restOf(ORDER).flatMap(orderTerms);
	const where = restOf(WHERE).map(chosenValues);
	const clauses = all.filter((clause) => !clause.startsWith(ORDER) && !clause.startsWith(WHERE));
	for (const clause of clauses) {
		const said = CLAUSE.exec(clause)?.groups ?? {};
		const { kind, list, of = '', base = '' } = said;
		if (!kind || !list) throw new Error(`bad clause of disclosure: ${clause}`);
		if (kind === 'people') people.push(toPeople(list, said));
		else if (kind === 'compared') compared.push({ column: list, of });
		else if (kind === 'exact' || kind === 'coarse' || kind === 'withheld') {
			const columns = list.split(', ');
			plain[kind].push(...columns);
			const of = said.beside;
			if (of) beside.push(...columns.map((column) => ({ column, people: of })));
		} else {
			const parts = kind === 'mean' ? { part: '', whole: of } : { part: of, whole: base };
			const columns = list.split(', ');
			derived.push({ kind: kind as DerivedColumns['kind'], columns, ...parts });
		}
	}
	return { people, derived, ...plain, where, beside, compared, order, isWithheld };
}
