/** Columns of rows that hold names as they are written in the records. */
const NAME_COLUMNS = [
	'name',
	'title',
	'working_group',
	'other_group',
	'organization',
	'counted_as'
] as const;

/** The names that rows give: how they are read is not known. */
export function namedIn(rows: readonly object[]): string[] {
	const names = rows.flatMap((row) => {
		const cells = row as Readonly<Record<string, unknown>>;
		return NAME_COLUMNS.map((column) => cells[column]);
	});
	return [...new Set(names)].filter((name) => typeof name === 'string' && name !== '') as string[];
}

/** A text in pieces, so that each of the names stands alone: the longest first. */
export function aroundNames(
	text: string,
	names: readonly string[]
): { text: string; isName: boolean }[] {
	const [name, ...others] = names
		.filter((one) => one !== '' && text.includes(one))
		.toSorted((one, other) => other.length - one.length);
	if (name === undefined) return text === '' ? [] : [{ text, isName: false }];
	const pieces = text.split(name).map((piece) => aroundNames(piece, others));
	return pieces.flatMap((own, at) => (at > 0 ? [{ text: name, isName: true }, ...own] : own));
}
