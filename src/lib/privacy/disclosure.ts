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
	/** A column with the smallest part: where it is hidden, so is the total; '' for none. */
	guardedBy: string;
	/** A column or parameter that says what is counted; '' where it is always people. */
	by: string;
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

const CLAUSE =
	/^(people|exact|coarse|ratio|growth|mean) ([a-z_]+(?:(?:, | \+ )[a-z_]+)*)(?: (?:of|over) ([a-z_]+)(?: \/ ([a-z_]+))?)?(?: by ([a-z_]+))?(?: within ([a-z_]+(?: \+ [a-z_]+)*))?(?: guarded by ([a-z_]+))?$/;

function toPeople(list: string, by = '', within = '', guardedBy = ''): PeopleColumns {
	const isRow = list.includes(' + ');
	const columns = list.split(isRow ? ' + ' : ', ');
	const isOfRows = !isRow && within !== '';
	const shared = isOfRows && within !== 'all' ? within.split(' + ') : [];
	const others = isOfRows ? 'rows' : 'none';
	return {
		columns,
		sum: isRow ? 'row' : others,
		within: shared,
		guardedBy,
		by
	};
}

/**
 * Read a `-- disclosure:` line. Clauses are separated by `; `:
 * - `people attendances within fiscal_year`: counts of people; rows of a 年度 add up to a total,
 * - `people attendances guarded by smallest_year`: a total that is withheld where its smallest part
 *   is hidden, which could be told from it,
 * - `people home + outside`: the columns of a row add up to a total,
 * - `people value by unit`: people, unless the column or parameter `unit` says what else,
 * - `exact organizations`: may be shown as it is,
 * - `coarse hhi`: shown to one decimal,
 * - `ratio share, low, high of stayed / newcomers`, `growth change of now / before`,
 *   `mean mean over meetings`: computed anew from what is published,
 * - `withheld rows`: nothing is published; `-`: there is no number.
 *
 * Throws on anything else.
 */
export function disclosureFromText(text: string): Disclosure {
	const people: PeopleColumns[] = [];
	const derived: DerivedColumns[] = [];
	const plain: Record<'exact' | 'coarse', string[]> = { exact: [], coarse: [] };
	const isWithheld = text === 'withheld rows';
	const clauses = isWithheld || text === '-' ? [] : text.split('; ');
	for (const clause of clauses) {
		const [, kind, list, of, whole, by, within, guard] = CLAUSE.exec(clause) ?? [];
		if (!kind || !list) throw new Error(`bad clause of disclosure: ${clause}`);
		if (kind === 'people') people.push(toPeople(list, by, within, guard));
		else if (kind === 'exact' || kind === 'coarse') plain[kind].push(...list.split(', '));
		else {
			const columns = list.split(', ');
			const isMean = kind === 'mean';
			const parts = isMean ? { part: '', whole: of ?? '' } : { part: of ?? '', whole: whole ?? '' };
			derived.push({ kind: kind as DerivedColumns['kind'], columns, ...parts });
		}
	}
	return { people, derived, ...plain, isWithheld };
}
