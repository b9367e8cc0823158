import { REGISTRATION } from '$lib/domain/tables';
import { normalizeHeading } from '$lib/domain/text';
import type { Head } from '../format';
import { SOURCE_ROW } from '../records/table-reader';

const NAMES = REGISTRATION.columns.map(({ name }) => normalizeHeading(name));
const SOURCE = normalizeHeading(SOURCE_ROW);

/** Whether a sheet holds registrations as Ayumi keeps and exports them: all columns, no other. */
export function isOwnRegistrations({ rows, fileName }: Head): boolean {
	const [headings = []] = rows;
	const all = headings.slice(0, NAMES.length + 2).map(normalizeHeading);
	const plain = all.filter((name) => name !== SOURCE);
	const isKept = plain.length < all.length;
	// Without the source row, attendance of which some columns were left out has the same ones.
	const isMeant = isKept || !/attendance|出席/i.test(fileName);
	return isMeant && plain.length === NAMES.length && NAMES.every((name) => plain.includes(name));
}
