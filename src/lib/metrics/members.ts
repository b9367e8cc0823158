import { metricOf, metrics, metricRequest, type MetricId } from './catalog';
import { evidenceDifferentRequest, evidenceSources, type EvidenceQuestion } from './evidence';
import type { QueryRequest } from '$lib/engine/port';

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

/** Organizations that a number counts: how to ask for them, and which of the rows they are. */
export interface MembersQuestion {
	request: QueryRequest;
	/** The metric whose rows these are; null for rows of `organization_id` and `name`. */
	list: MembersRule | null;
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

/** The organizations that a number of a list's year counts: by its metric's rule. */
function questionOfRule(question: EvidenceQuestion): MembersQuestion | null {
	const { metric, columns, row, others: further = [], filters } = question;
	const [column, ...others] = columns;
	const rule = membersRulesFromText(metricOf(metric).members).find((one) => one.column === column);
	const year = rule && row?.[rule.year];
	if (!rule || others.length + further.length > 0 || typeof year !== 'number') return null;
	const request = metricRequest(rule.list, filters, { [rule.parameter]: String(year) });
	return { request, list: rule };
}

/** The organizations that a number counts; null where it is no count of organizations. */
export function membersQuestion(question: EvidenceQuestion): MembersQuestion | null {
	const ofRule = questionOfRule(question);
	if (ofRule || question.columns.length !== 1) return ofRule;
	const [source, ...others] = evidenceSources(question);
	const [per = ''] = source?.per ?? [];
	if (!source || others.length > 0 || !['organization_no', 'heir_no'].includes(per)) return null;
	const { sql, parameters } = evidenceDifferentRequest(question, source);
	return {
		request: {
			sql: `SELECT
  CAST(member.organization_id AS VARCHAR) AS organization_id,
  CAST(member.name AS VARCHAR) AS name
FROM (
${sql}
) AS counted
JOIN member_organization AS member ON member.organization_no = counted.different
ORDER BY organization_id`,
			parameters
		},
		list: null
	};
}
