import { metricOf, metrics, type MetricId } from './catalog';
import type { EvidenceQuestion } from './evidence';

/** Where a count of organizations names them: rows of a list in which a column has a value. */
export interface MembersRule {
	/** The metric's column that counts them. */
	column: string;
	/** The metric that lists them, of one fiscal year. */
	list: MetricId;
	/** The list's parameter that says the year. */
	parameter: string;
	/** The column of the metric's row that holds that year. */
	year: string;
	where: { column: string; value: string };
}

const RULE = /^([a-z_]+) = ([a-z-]+) by ([a-z_]+)(?: at ([a-z_]+))? where ([a-z_]+) is ([a-z_]+)$/;

/**
 * Read a `-- members:` line. Rules are separated by `; `: `gone = organization-movements by
 * moved_year where turn is gone`; `by moved_year at since` where not `fiscal_year` holds the year.
 * None for ''; throws on anything else.
 */
export function membersRulesFromText(text: string): MembersRule[] {
	if (text === '') return [];
	return text.split('; ').map((part) => {
		const [, column, list = '', parameter, year = 'fiscal_year', name, value] =
			RULE.exec(part) ?? [];
		if (!column || !parameter || !name || !value || !metrics.has(list)) {
			throw new Error(`bad rule of members: ${part}`);
		}
		return { column, list: list as MetricId, parameter, year, where: { column: name, value } };
	});
}

/** The list that names the organizations of one number, and its year; null where there is none. */
export function membersRuleOf(
	question: Pick<EvidenceQuestion, 'metric' | 'columns' | 'row' | 'others'>
): { rule: MembersRule; year: number } | null {
	const { metric, columns, row, others: further = [] } = question;
	const [column, ...others] = columns;
	const rule = membersRulesFromText(metricOf(metric).members).find((one) => one.column === column);
	const year = rule && row?.[rule.year];
	if (!rule || others.length + further.length > 0 || typeof year !== 'number') return null;
	return { rule, year };
}
