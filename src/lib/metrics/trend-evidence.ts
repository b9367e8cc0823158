import type { Choices } from '$lib/domain/choices';
import type { Parameter } from '$lib/engine/port';
import type { MetricParameter } from './metric';

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
	newcomer: 'newcomer',
	'home-area': 'home_area'
};

/** The column that is `new` in the rows that a measure counts, where it is not all of them. */
const NEW_IN: Readonly<Record<string, string>> = {
	'new-participants': 'newcomer',
	'new-organizations': 'organization_newcomer'
};

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

/** The rows of the meeting, month, 年度 or term that a row of the explorer is of. */
function ofPeriod(grain: string, { row, isYearEarlier }: Asked): PeriodNarrowing {
	if (grain === 'meeting') {
		const parameters = { period: row.period ?? null };
		return { conditions: ['meeting_id = CAST($period AS VARCHAR)'], parameters };
	}
	const shift = isYearEarlier ? 1 : 0;
	const years = [row.fiscal_year, row.year_to].map((year) => Number(year) - shift);
	const year = 'fiscal_year BETWEEN CAST($first_year AS INTEGER) AND CAST($last_year AS INTEGER)';
	const parameters = { first_year: years[0] ?? null, last_year: years[1] ?? null };
	if (grain !== 'month') return { conditions: [year], parameters };
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

/** The rows behind a number of the explorer: of its period, its part, and what is measured. */
export function narrowToPeriod(asked: Asked): PeriodNarrowing {
	const chosen = (name: string) =>
		asked.choices[name] || (asked.parameters.find((one) => one.name === name)?.default ?? '');
	const isMeasured = asked.columns.some((column) => column.startsWith('value'));
	const column = isMeasured ? NEW_IN[chosen('measure')] : undefined;
	const isNew = column && asked.known.includes(column) ? [`${column} = 'new'`] : [];
	const all = [ofPeriod(chosen('grain'), asked), ofPart(chosen('split'), asked)];
	return {
		conditions: [...all.flatMap(({ conditions }) => conditions), ...isNew],
		parameters: Object.assign({}, ...all.map(({ parameters }) => parameters)) as Record<
			string,
			Parameter
		>
	};
}
