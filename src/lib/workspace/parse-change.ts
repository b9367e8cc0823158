import { EDITABLE, type Change } from './change';

type Fields = Readonly<Record<string, unknown>>;

/** By operation, whether fields are a whole change that cannot break the tables it is put into. */
export const IS_CHANGE: Readonly<Record<Change['operation'], (fields: Fields) => boolean>> = {
	rename: ({ organization, was, name, from, sees }) =>
		isName(organization) && isLine(was) && isName(name) && isDateOrNone(from) && isSeen(sees),
	merge: ({ organization, into, from, sees }) =>
		isName(organization) && isLine(into) && isDateOrNone(from) && isSeen(sees),
	split: ({ organization, id, name, names, from, sees }) =>
		[organization, id, name].every(isName) &&
		Array.isArray(names) &&
		names.length > 0 &&
		names.every(isName) &&
		isDateOrNone(from) &&
		isSeen(sees),
	edit: ({ table, id, changes, sees }) =>
		(table === 'organization' || table === 'meeting') &&
		isName(id) &&
		isFields(changes) &&
		Object.keys(changes).length > 0 &&
		Object.entries(changes).every(
			([column, cell]) => EDITABLE[table].includes(column) && isEditedCell(column, cell)
		) &&
		isSeen(sees)
};

/** An ISO date that exists: the engine refuses a whole table for another one. */
export function isDate(value: unknown): boolean {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const date = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isEditedCell(column: string, cell: unknown): boolean {
	if (!isFields(cell) || !isLine(cell.was)) return false;
	if (column === 'held_on') return isDate(cell.now);
	if (column === 'title') return isName(cell.now);
	if (column === 'number') return typeof cell.now === 'string' && /^\d{0,9}$/.test(cell.now);
	return isLine(cell.now);
}

function isDateOrNone(value: unknown): boolean {
	return value === '' || isDate(value);
}

function isSeen(value: unknown): boolean {
	return value === undefined || (Array.isArray(value) && value.every(isLine));
}

function isName(value: unknown): boolean {
	return isLine(value) && value !== '';
}

/** A text in one line: a line of a canonical CSV is a record. */
function isLine(value: unknown): value is string {
	return typeof value === 'string' && !/\p{Cc}/u.test(value);
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
