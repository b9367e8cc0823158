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

/** 1÷Σp²: the number of organizations that would be as concentrated, all taking part alike. */
function effectiveNumber(counts: Float64Array): number {
	const total = counts.reduce((sum, count) => sum + count, 0);
	return total ** 2 / counts.reduce((sum, count) => sum + count ** 2, 0);
}

/**
 * The middle 95 % of the effective number of organizations over drawings of as many meetings with
 * replacement. Always the same for the same rows; null below eight meetings.
 */
export function effectiveInterval(
	visits: readonly VisitCount[]
): { low: number; high: number } | null {
	const meetings = toMatrix(visits);
	const [first] = meetings;
	if (!first || meetings.length < LEAST_MEETINGS) return null;
	const random = createRandom(SEED);
	// A meeting has few of all organizations: only those are added, a million times and more.
	const present = meetings.map((row) =>
		row.flatMap((count, at) => (count > 0 ? [[at, count]] : []))
	);
	const numbers = Array.from({ length: DRAWINGS }, () => {
		const counts = new Float64Array(first.length);
		for (let drawn = 0; drawn < meetings.length; drawn++) {
			const row = present[Math.floor(random() * meetings.length)] ?? [];
			for (const [column = 0, attendances = 0] of row) counts[column]! += attendances;
		}
		return effectiveNumber(counts);
	}).sort((a, b) => a - b);
	const at = (share: number) => numbers[Math.round((DRAWINGS - 1) * share)] ?? 0;
	return { low: at(0.025), high: at(0.975) };
}
