const LINE_FEED = 10;
const COMMA = 44;
const QUOTE = 34;

/**
 * Called for each record: its first cell, its line from `from` up to (not with) `to`, and where its
 * second cell begins.
 */
type Visit = (group: string, from: number, to: number, second: number) => void;

/** The first cells that occur in a canonical CSV: its meetings, organizations or working groups. */
export function groupsOf(csv: Uint8Array): Set<string> {
	const groups = new Set<string>();
	visitRecords(csv, (group) => groups.add(group));
	return groups;
}

/** A canonical CSV without the records of some groups, or null where it holds none of them. */
export function withoutGroups(
	csv: Uint8Array,
	groups: ReadonlySet<string>
): Uint8Array<ArrayBuffer> | null {
	const rest = new Uint8Array(csv.length);
	let length = 0;
	let begin = 0;
	const keepUpTo = (end: number) => {
		rest.set(csv.subarray(begin, end), length);
		length += end - begin;
	};
	visitRecords(csv, (group, from, to) => {
		if (!groups.has(group)) return;
		keepUpTo(from);
		begin = to;
	});
	if (begin === 0) return null;
	keepUpTo(csv.length);
	return rest.slice(0, length);
}

/** Visit the records after the heading. Canonical cells hold no line breaks: a line is a record. */
export function visitRecords(csv: Uint8Array, visit: Visit): void {
	const decoder = new TextDecoder();
	let cell = csv.subarray(0, 0);
	let group = '';
	for (let from = endOfLine(csv, 0); from < csv.length;) {
		const to = endOfLine(csv, from);
		// Records of one group mostly follow each other: its name is decoded once.
		if (!startsWith(csv, cell, from)) {
			cell = csv.subarray(from, endOfCell(csv, from, to));
			group = unquote(decoder.decode(cell));
		}
		visit(group, from, to, from + cell.length + 1);
		from = to;
	}
}

/** Where the line after this one begins. */
function endOfLine(csv: Uint8Array, from: number): number {
	const end = csv.indexOf(LINE_FEED, from);
	return end === -1 ? csv.length : end + 1;
}

function endOfCell(csv: Uint8Array, from: number, to: number): number {
	let isQuoted = false;
	for (let at = from; at < to; at++) {
		if (csv[at] === QUOTE) isQuoted = !isQuoted;
		else if (!isQuoted && (csv[at] === COMMA || csv[at] === LINE_FEED)) return at;
	}
	return to;
}

/** Whether the first cell of the line at `from` is this one, which ends before a comma. */
function startsWith(csv: Uint8Array, cell: Uint8Array, from: number): boolean {
	if (cell.length === 0 || csv[from + cell.length] !== COMMA) return false;
	for (let index = 0; index < cell.length; index++) {
		if (csv[from + index] !== cell[index]) return false;
	}
	return true;
}

function unquote(cell: string): string {
	return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
