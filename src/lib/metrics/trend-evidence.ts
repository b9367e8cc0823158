import type { Choices } from '$lib/domain/choices';
import type { Parameter } from '$lib/engine/port';
import type { MetricParameter } from './metric';
import type { RowSource } from './rows-rule';

type Row = Readonly<Record<string, Parameter>>;

/** Conditions on the rows behind a number, and their parameters. */
export interface PeriodNarrowing {
	conditions: string[];
	parameters: Record<string, Parameter>;
}

/** The column of the rows that says their part, by what the explorer is split by. */
const SPLIT_BY: Readonly<Record<string, string>> = {
	'organization-kind': 'organization_kind',
	municipality: 'municipality_code',
	mode: 'mode',
	'meeting-kind': 'meeting_kind',
	pillar: 'pillar',
	newcomer: 'newcomer',
	'home-area': 'home_area'
};

/** The column that is `new` in the rows that a measure counts, where it is not all of them. */
const NEW_IN: Readonly<Record<string, string>> = {
	'new-participants': 'newcomer',
	'new-organizations': 'organization_newcomer'
};

/** The column of the rows that a measure is reckoned from, and what says that a row is none. */
const KNOWN_IN: Readonly<Record<string, string>> = {
	'new-share': 'person_key IS NOT NULL',
	'repeat-rate': 'person_key IS NOT NULL',
	retention: 'person_key IS NOT NULL',
	'outside-share': "home_area <> 'unknown'",
	'online-share': "mode <> 'unknown'",
	'effective-organizations': 'organization_no IS NOT NULL'
};

/** Of the rows of a share those that it counts, where a row alone says so. */
const COUNTED_IN: Readonly<Record<string, string>> = {
	'new-share': "newcomer = 'new'",
	'outside-share': "home_area = 'outside'",
	'online-share': "mode = 'online'"
};

const COUNTED = new Set(['counted', 'counted_before']);

/** The columns that speak of all periods of a part between events of society. */
const OF_STRETCH = new Set([
	...['usual_from', 'usual_to', 'usual_periods', 'usual_mean'],
	...['lower_limit', 'upper_limit']
]);

/** The columns of people or organizations, of whom only those who are new may count. */
const MEASURED = new Set([
	...['value', 'value_before', 'usual_mean', 'lower_limit', 'upper_limit'],
	...['counted', 'base', 'low', 'high', 'counted_before', 'base_before']
]);

/** Those who came again are told from the rows of two years: of the year, and of the one before. */
export function sourcesOfMeasure(
	sources: readonly RowSource[],
	{ choices, columns }: { choices: Choices; columns: readonly string[] }
): RowSource[] {
	const isOfTwo = choices['measure'] === 'retention' && columns.some((one) => MEASURED.has(one));
	if (!isOfTwo || sources.some(({ isYearEarlier }) => isYearEarlier)) return [...sources];
	return sources.flatMap((source) =>
		source.relation === 'attendance' ? [source, { ...source, isYearEarlier: true }] : [source]
	);
}

/** True of columns that say what is usual: they are of more than the period of their row. */
export function isOfStretch(columns: readonly string[]): boolean {
	return columns.length > 0 && columns.every((column) => OF_STRETCH.has(column));
}

/** First and last 年度 of the rows behind columns of a row: its period, or the whole stretch. */
export function yearsOfPeriod(row: Row, columns: readonly string[]): [number, number] {
	if (isOfStretch(columns)) return [Number(row.usual_from), Number(row.usual_to)];
	return [Number(row.fiscal_year), Number(row.year_to)];
}

interface Asked {
	row: Row;
	choices: Choices;
	/** What the metric takes where nothing is chosen. */
	parameters: readonly MetricParameter[];
	/** The metric's columns that are asked about. */
	columns: readonly string[];
	/** Columns of the rows. */
	known: readonly string[];
	isYearEarlier: boolean;
}

/** The rows of the meeting, month, 年度, term or stretch that a number of the explorer is of. */
function ofPeriod(grain: string, { row, columns, isYearEarlier }: Asked): PeriodNarrowing {
	const isWhole = isOfStretch(columns);
	if (grain === 'meeting' && !isWhole) {
		const parameters = { period: row.period ?? null };
		return { conditions: ['meeting_id = CAST($period AS VARCHAR)'], parameters };
	}
	const shift = isYearEarlier ? 1 : 0;
	const [first, last] = yearsOfPeriod(row, columns).map((year) => year - shift);
	const year = 'fiscal_year BETWEEN CAST($first_year AS INTEGER) AND CAST($last_year AS INTEGER)';
	const parameters = { first_year: first ?? null, last_year: last ?? null };
	if (grain !== 'month' || isWhole) return { conditions: [year], parameters };
	return {
		conditions: [year, 'month = CAST($month AS INTEGER)'],
		parameters: { ...parameters, month: row.month ?? null }
	};
}

/** The rows of a part, or of the parts that are shown as one. */
function ofPart(split: string, { row, known }: Asked): PeriodNarrowing {
	const column = SPLIT_BY[split];
	if (!column || !known.includes(column)) return { conditions: [], parameters: {} };
	const own = row.rest_of ?? row.part ?? null;
	return {
		conditions: [`' ' || CAST($part AS VARCHAR) || ' ' LIKE '% ' || ${column} || ' %'`],
		parameters: { part: own }
	};
}

/** What is chosen of a parameter, or else its usual value. */
function chosenOf(name: string, { choices, parameters }: Pick<Asked, 'choices' | 'parameters'>) {
	return choices[name] || (parameters.find((one) => one.name === name)?.default ?? '');
}

/** Of the rows of a period and a part those that the measure is reckoned from. */
function ofMeasure(measure: string, { columns, known }: Asked): string[] {
	if (!columns.some((column) => MEASURED.has(column))) return [];
	const isCounted = columns.every((column) => COUNTED.has(column));
	const isNew = NEW_IN[measure] && `${NEW_IN[measure]} = 'new'`;
	const all = [isNew, KNOWN_IN[measure], isCounted ? COUNTED_IN[measure] : ''];
	// Rows of meetings know nothing of who came to them.
	const isKnown = (condition = '') => known.includes(condition.split(' ')[0] ?? '');
	return all.filter((condition): condition is string => isKnown(condition));
}

/** The rows behind a number of the explorer: of its period, its part, and what is measured. */
export function narrowToPeriod(asked: Asked): PeriodNarrowing {
	const chosen = (name: string) => chosenOf(name, asked);
	const all = [ofPeriod(chosen('grain'), asked), ofPart(chosen('split'), asked)];
	return {
		conditions: [
			...all.flatMap(({ conditions }) => conditions),
			...ofMeasure(chosen('measure'), asked)
		],
		parameters: Object.assign({}, ...all.map(({ parameters }) => parameters)) as Record<
			string,
			Parameter
		>
	};
}
