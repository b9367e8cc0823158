import { metricRequest } from './catalog';
import { evidenceDifferentRequest, evidenceSources, type EvidenceQuestion } from './evidence';
import { membersRuleOf, type MembersRule } from './members-rule';
import type { QueryRequest } from '$lib/engine/port';

/** Organizations that a number counts: how to ask for them, and which of the rows they are. */
export interface MembersQuestion {
	request: QueryRequest;
	/** The metric whose rows these are; null for rows of `organization_id` and `name`. */
	list: MembersRule | null;
}

/** The organizations that a number of a list's year counts: by its metric's rule. */
function questionOfRule(question: EvidenceQuestion): MembersQuestion | null {
	const known = membersRuleOf(question);
	if (!known) return null;
	const { rule, year } = known;
	const request = metricRequest(rule.list, question.filters, { [rule.parameter]: String(year) });
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
