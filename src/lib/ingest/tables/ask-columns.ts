import { Assignment, assignRoles } from './columns-by-role';
import type { ReshapeTools } from '../format';

const NAMED = ['person', 'family_name', 'organization', 'corporation'] as const;

/**
 * The roles of a table, once a column of people or organizations is known. Otherwise it is asked
 * (`columns`; an answer `person:2` names the third column) and null until then.
 */
export function askColumns(
	roles: Assignment,
	rows: readonly (readonly string[])[],
	tools: Pick<ReshapeTools, 'ask' | 'answers'>
): Assignment | null {
	if (roles.has(...NAMED)) return roles;
	const answer = tools.ask({
		id: 'columns',
		code: 'which-columns',
		detail: '',
		input: 'choice',
		choices: roles.columns.flatMap(({ index, heading }) => {
			const label = heading === '' ? `${index + 1}列目` : heading;
			return [
				{ value: `person:${index}`, label: `氏名は「${label}」`, reason: '' },
				{ value: `organization:${index}`, label: `機関名は「${label}」`, reason: '' }
			];
		}),
		proposed: '',
		rows: [],
		isBlocking: true
	});
	const [role, index] = answer.split(':');
	if (!role || !index) return null;
	const headings = roles.columns.map(({ heading }) => heading);
	return assignRoles(headings, rows, { ...tools.answers, [`column:${index}`]: role });
}
