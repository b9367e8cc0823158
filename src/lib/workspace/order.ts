/** What the order of the log is told by. */
interface Placed {
	/** `<number>-<sha256>` */
	id: string;
}

/** The one order of a log on every computer: by number, entries of one number by checksum. */
export function compareEntries(left: Placed, right: Placed): number {
	return compareIds(left.id, right.id);
}

/** The same for ids of entries. */
export function compareIds(left: string, right: string): number {
	const byNumber = numberOf(left) - numberOf(right);
	if (byNumber !== 0) return byNumber;
	if (left === right) return 0;
	return left < right ? -1 : 1;
}

function numberOf(id: string): number {
	return Number(id.slice(0, id.indexOf('-')));
}
