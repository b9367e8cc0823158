/** A condition on rows: the column has one of the values, or none of them. */
export interface RowCondition {
	column: string;
	isNot: boolean;
	values: readonly string[];
}

/** Two of a kind that a metric's row names in two columns: their rows, where both are. */
export interface RowPair {
	/** The columns of the metric's row that name them. */
	ends: readonly [string, string];
	/** The column of the rows that names either. */
	column: string;
}

/** Rows that a number is made of. */
export interface RowSource {
	/** Name of a file of `evidence/`. */
	relation: string;
	/** Columns whose different values are counted; none where every row counts. */
	per: readonly string[];
	/** All of these hold. */
	where: readonly RowCondition[];
	/** True where a year is compared with the rows of the one before. */
	isYearEarlier: boolean;
	/** True where a year is reckoned from all rows until its end, those before the view too. */
	isUntil?: boolean | undefined;
	/** True where the last of these is the meeting that the metric's row names. */
	isUntilMeeting?: boolean | undefined;
	/** What the metric's row must say for these to be its rows. */
	when?: RowCondition | undefined;
	/** Rows of both of two, of what they share (`per`); of all of theirs where `per` is nothing. */
	pair?: RowPair | undefined;
	/** The columns of the metric's row that say the first and the last year; nothing else narrows. */
	within?: readonly [string, string] | undefined;
	/** A column of the metric's row that narrows the rows under another name. */
	by?: { own: string; column: string } | undefined;
}

/** What one column of a metric is made of. */
export interface RowsRule {
	column: string;
	/** True where the number is the count of the rows; else it is computed from them. */
	isCount: boolean;
	/** False where more than these rows is needed to compute it: other years, every organization. */
	isWhole: boolean;
	sources: readonly RowSource[];
}

/** What the numbers of a metric are made of, as its `-- rows:` line says it. */
export interface MetricRowsRules {
	rules: readonly RowsRule[];
	/** Where no column counts anything: what every row of the metric is a row of. '' for nothing. */
	relation: string;
}

const SOURCE = new RegExp(
	[
		/^(?<relation>[a-z-]+)(?:(?<earlier> a year earlier)|(?<until> until(?<meeting> its meeting)?))?/,
		/(?: within (?<first>[a-z_]+) to (?<last>[a-z_]+))?/,
		/(?: per (?<per>[a-z_]+(?: \+ [a-z_]+)*))?/,
		/(?: of both (?<one>[a-z_]+) and (?<other>[a-z_]+) as (?<either>[a-z_]+))?/,
		/(?: by (?<own>[a-z_]+) as (?<column>[a-z_]+))?(?: where (?<where>.+?))?(?: if (?<when>.+))?$/
	]
		.map(({ source }) => source)
		.join('')
);
const CONDITION = /^([a-z_]+) is (not )?(\S+(?: or \S+)*)$/;
const RULE = /^([a-z_]+) (=|of|from) (.+)$/;

function toCondition(text: string): RowCondition {
	const [, column, not, values] = CONDITION.exec(text) ?? [];
	if (!column || !values) throw new Error(`bad condition on rows: ${text}`);
	return { column, isNot: not !== undefined, values: values.split(' or ') };
}

function toSource(text: string): RowSource {
	const said = SOURCE.exec(text)?.groups ?? {};
	const { relation, earlier, until, meeting, first, last, per, where, when } = said;
	const { one, other, either, own, column } = said;
	if (!relation) throw new Error(`bad source of rows: ${text}`);
	return {
		relation,
		per: per?.split(' + ') ?? [],
		where: where?.split(' and ').map(toCondition) ?? [],
		isYearEarlier: earlier !== undefined,
		...(until ? { isUntil: true } : {}),
		...(meeting ? { isUntilMeeting: true } : {}),
		...(when ? { when: toCondition(when) } : {}),
		...(first && last ? { within: [first, last] } : {}),
		...(one && other && either ? { pair: { ends: [one, other], column: either } } : {}),
		...(own && column ? { by: { own, column } } : {})
	};
}

function toRule(text: string): RowsRule {
	const [, column, kind, sources] = RULE.exec(text) ?? [];
	if (!column || !sources) throw new Error(`bad rule of rows: ${text}`);
	return {
		column,
		isCount: kind === '=',
		isWhole: kind !== 'from',
		sources: sources.split(', ').map(toSource)
	};
}

/**
 * Read a `-- rows:` line. Rules are separated by `; `:
 * - `participants = attendance per person_key where newcomer is new`: the number is the count of
 *   these rows (of the different values of `per` in them),
 * - `mean of attendance, meeting`: the number is computed from these rows,
 * - `retained from attendance`: it is computed from these rows and others, of which these say most,
 * - `newly_dormant from attendance until`: from all such rows until the end of the row's year,
 * - `mean of attendance within first_year to last_year`: from all rows of the years that the
 *   metric's row says in these two columns, not of its row alone,
 * - `reached from meeting until its meeting`: from all rows until the meeting of the metric's row,
 * - `reached from attendance if milestone is attendances`: from these, of such rows of the metric,
 * - `people = team per person_key of both team and other as team`: the rows of both of the two that
 *   the metric's row names, of those people who are in either's,
 * - `value from attendance by year as fiscal_year`: the metric's row names the year `year`,
 * - `history` alone: every row of the metric is such a row; `-`: it has no numbers.
 *
 * Throws on anything else.
 */
export function rowsRulesFromText(text: string): MetricRowsRules {
	if (/^[a-z-]+$/.test(text)) return { rules: [], relation: text === '-' ? '' : text };
	return { rules: text.split('; ').map(toRule), relation: '' };
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** Conditions that every source has: of the same column and sense, with the values of all. */
function sharedConditions(sources: readonly RowSource[]): RowCondition[] {
	const [first, ...others] = sources;
	return (first?.where ?? []).flatMap((condition) => {
		const { column, isNot } = condition;
		const same = others.map(({ where }) =>
			where.find((one) => one.column === column && one.isNot === isNot)
		);
		const all = [condition, ...same];
		if (all.includes(undefined) || (isNot && !all.every((one) => isSame(one, condition))))
			return [];
		return [{ column, isNot, values: [...new Set(all.flatMap((one) => one?.values ?? []))] }];
	});
}

function mergeSources(sources: readonly RowSource[]): RowSource {
	const [first] = sources;
	if (!first) throw new Error('no sources to merge');
	const isOneCount = sources.every(({ per }) => isSame(per, first.per));
	return {
		...first,
		per: isOneCount ? first.per : [],
		where: sharedConditions(sources),
		within: sources.find(({ within }) => within)?.within,
		pair: sources.every(({ pair }) => isSame(pair, first.pair)) ? first.pair : undefined,
		by: sources.every(({ by }) => isSame(by, first.by)) ? first.by : undefined
	};
}

/** Whether a source is one of a row of the metric; of no row in particular all are. */
function isOfRow({ when }: RowSource, row: MetricRow | undefined): boolean {
	if (!when || !row) return true;
	return when.values.includes(String(row[when.column])) !== when.isNot;
}

type MetricRow = Readonly<Record<string, unknown>>;

/**
 * What some columns of a metric (of one of its rows) are made of together: one source for each
 * relation (and year), wide enough for all of them. No columns means all.
 */
export function sourcesOf(
	{ rules, relation }: MetricRowsRules,
	columns: readonly string[],
	row?: MetricRow
): RowSource[] {
	if (relation) return [{ relation, per: [], where: [], isYearEarlier: false }];
	const asked = rules.filter(({ column }) => columns.length === 0 || columns.includes(column));
	const groups = new Map<string, RowSource[]>();
	const own = asked.flatMap(({ sources }) => sources).filter((one) => isOfRow(one, row));
	for (const source of own) {
		const key = `${source.relation} ${source.isYearEarlier} ${source.isUntil ?? false}`;
		groups.set(key, [...(groups.get(key) ?? []), source]);
	}
	return [...groups.values()].map(mergeSources);
}
