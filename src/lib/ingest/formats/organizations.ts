import { ORGANIZATION } from '$lib/domain/tables';
import { tableFormat } from '../tables/table-format';

/** The list of member organizations. */
export const format = tableFormat('ayumi-organizations', ORGANIZATION, [
	['organization_id'],
	['name']
]);
