import { REGISTRATION } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import type { ImportFormat } from '../format';
import { SOURCE_ROW } from '../records/table-reader';

const NAMES = [...REGISTRATION.columns.map(({ name }) => name), SOURCE_ROW].map(normalizeHeading);

/** Registrations as Ayumi keeps them: all its columns and no other. */
export const format: ImportFormat = {
	id: 'ayumi-registrations',
	label: REGISTRATION.label,
	table: REGISTRATION,
	recognize: ({ rows }) => {
		const [headings = []] = rows;
		const plain = headings.slice(0, NAMES.length + 1).map(normalizeHeading);
		const isOwn = plain.length === NAMES.length && NAMES.every((name) => plain.includes(name));
		return isOwn ? { score: 1, headingRow: 1, headings, reason: '' } : null;
	}
};
