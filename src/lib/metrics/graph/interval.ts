/** Attendances from an organization at a meeting. */
export interface VisitCount {
	meeting_id: string;
	organization_no: number;
	attendances: number;
}

const DRAWINGS = 1000;
const SEED = 13;
/** Fewer meetings than this say nothing about how much they differ. */
const LEAST_MEETINGS = 8;

/** Repeatable random numbers in [0, 1): mulberry32. */
function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Attendances by meeting (row) and organization (column). */
function toMatrix(visits: readonly VisitCount[]): number[][] {
	const columns = new Map([...new Set(visits.map((one) => one.organization_no))].map(toEntry));
	const meetings = new Map<string, number[]>();
	for (const { meeting_id, organization_no, attendances } of visits) {
		const row = meetings.get(meeting_id) ?? Array.from(columns, () => 0);
		row[columns.get(organization_no) ?? 0] = attendances;
		meetings.set(meeting_id, row);
	}
	return [...meetings.values()];
}

function toEntry(key: number, index: number): [number, number] {
	return [key, index];
}

/**
 * The middle 95 % of the effective number of organizations (1÷Σp²: as many would be as
 * concentrated, all taking part alike) over drawings of as many meetings with replacement. Always
 * the same for the same rows; null below eight meetings.
 */
export function effectiveInterval(
	visits: readonly VisitCount[]
): { low: number; high: number } | null {
	const meetings = toMatrix(visits);
	const [first] = meetings;
	if (!first || meetings.length < LEAST_MEETINGS) return null;
	const random = createRandom(SEED);
	const rows = meetings.map(toPresent);
	const counts = new Float64Array(first.length);
	const numbers = Float64Array.from({ length: DRAWINGS }, () => {
		counts.fill(0);
		for (let drawn = 0; drawn < rows.length; drawn++)
			addTo(counts, rows[Math.floor(random() * rows.length)]!);
		return effectiveNumber(counts);
	}).sort();
	const at = (share: number) => numbers[Math.round((DRAWINGS - 1) * share)] ?? 0;
	return { low: at(0.025), high: at(0.975) };
}

/** Who was at a meeting: columns, and attendances in their order. A meeting has few of all. */
interface Present {
	columns: Uint32Array;
	attendances: Float64Array;
}

function toPresent(row: readonly number[]): Present {
	const columns = Uint32Array.from([...row.keys()].filter((column) => row[column] !== 0));
	return { columns, attendances: Float64Array.from(columns, (column) => row[column] ?? 0) };
}

/** In a plain loop: it is done a million times while somebody waits. */
function addTo(counts: Float64Array, { columns, attendances }: Present): void {
	for (let at = 0; at < columns.length; at++) counts[columns[at]!]! += attendances[at]!;
}

function effectiveNumber(counts: Float64Array): number {
	let [total, squares] = [0, 0];
	for (const count of counts) {
		total += count;
		squares += count ** 2;
	}
	return total ** 2 / squares;
}
