import { WORKING_GROUP_ACTIVITY } from '$lib/domain/tables';
import { tableFormat } from '../table-format';

/** Sessions of working groups: one row per person and session. */
export const format = tableFormat('ayumi-working-group-activity', WORKING_GROUP_ACTIVITY, [
	['working_group'],
	['held_on'],
	['person_key', 'organization', 'organization_id']
]);
