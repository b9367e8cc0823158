import { REGISTRATION } from '$lib/domain/tables';
import type { ImportFormat } from '../format';
import { isOwnRegistrations } from '../tables/own-registrations';

/** Registrations as Ayumi keeps and exports them. */
export const format: ImportFormat = {
	id: 'ayumi-registrations',
	label: REGISTRATION.label,
	table: REGISTRATION,
	recognize: (head) => {
		const [headings = []] = head.rows;
		return isOwnRegistrations(head) ? { score: 1, headingRow: 1, headings, reason: '' } : null;
	}
};
