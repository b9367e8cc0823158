import { MEETING } from '$lib/domain/tables';
import { tableFormat } from '../table-format';

/** The calendar of meetings. */
export const format = tableFormat('ayumi-meetings', MEETING, [['held_on'], ['title']]);
