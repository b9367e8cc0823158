import { ATTENDANCE } from '$lib/domain/tables';
import { tableFormat } from '../table-format';

/** A list of attendance: one row per person and meeting. */
export const format = tableFormat('ayumi-attendance', ATTENDANCE, [
	['held_on'],
	['person_key', 'organization', 'organization_id']
]);
