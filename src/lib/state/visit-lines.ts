import { groupsOf } from '$lib/workspace/csv-groups';
import type { ImportedBatch, WorkspaceState } from '$lib/workspace/fold';
import type { LogEntry, MemoryKind } from '$lib/workspace/operation';
import { historyLines, type HistoryLine, type LineSubject } from './history-lines';
import { readRolls } from './meeting-list';
import type { RecordSource } from './record-source';
import { groupsOfNeighbors } from './typed-in-one-go';

/** A change of the records: a line of the history, or all of those that one import made. */
export interface VisitLine extends HistoryLine {
	/** What the import of it brought, or the one that it takes back; none where it is about none. */
	parts: readonly ImportedBatch[];
}

/** How much of an entry's checksum is enough to know it again. */
const MARK = 8;

const markOf = (entryId: string) => entryId.split('-')[1]?.slice(0, MARK) ?? '';

/** The entries of a log in as few letters as tell them apart; says nothing of what is in them. */
export function marksOf(entries: readonly LogEntry[]): string {
	return entries.map(({ id }) => markOf(id)).join('');
}

/** True for what `marksOf` gives. */
export function areMarks(text: unknown): text is string {
	return typeof text === 'string' && /^(?:[0-9a-f]{8})*$/.test(text);
}

/**
 * What was added to a log since `marks` were made of it, the newest first. By the entries and not
 * by their days: what comes from another computer may be older than the visit.
 */
export function linesSince(
	marks: string,
	entries: readonly LogEntry[],
	state: Pick<WorkspaceState, 'batches' | 'changes'>
): VisitLine[] {
	const known = new Set(marks.match(/.{8}/g));
	const lines = historyLines(entries, state, ({ id }) => !known.has(markOf(id)));
	const told = lines.filter(({ subject }) => isTold(subject));
	return groupsOfNeighbors(told, isOneImport).flatMap(([latest, ...others]) => {
		if (!latest) return [];
		const parts = [latest, ...others].flatMap(({ subject }) => batchOf(subject) ?? []);
		return [{ ...latest, parts: parts.toReversed() }];
	});
}

/** What a change is about, also where it takes another back; null where that is not on record. */
export function matterOf(subject: LineSubject): LineSubject | null {
	if (!('of' in subject)) return subject;
	return subject.of && matterOf(subject.of);
}

/** Answers are remembered beside an import, which is told. */
const TOLD: readonly MemoryKind[] = ['view', 'deck', 'report'];

function isTold(subject: LineSubject): boolean {
	const matter = matterOf(subject);
	return matter?.name !== 'remember' || TOLD.includes(matter.memory);
}

function batchOf(subject: LineSubject): ImportedBatch | null {
	const matter = matterOf(subject);
	return matter?.name === 'import' ? matter.batch : null;
}

/** True for the tables of one file, imported or taken back one after the other. */
function isOneImport(later: HistoryLine, earlier: HistoryLine): boolean {
	const [one, other] = [batchOf(later.subject), batchOf(earlier.subject)];
	const isSame = one?.commit !== undefined && one.commit.id === other?.commit?.id;
	return isSame && one.file === other.file && later.subject.name === earlier.subject.name;
}

/** Days are read of imports up to this size: the page does not wait for more. */
const MOST_RECORDS = 20_000;

/** The days of the meetings whose attendance an import brought; none where they can't be read. */
export async function meetingDays(
	{ parts }: Pick<VisitLine, 'parts'>,
	records: RecordSource
): Promise<string[]> {
	const lists = parts.filter(({ table }) => table === 'attendance');
	if (lists.reduce((sum, batch) => sum + batch.records, 0) > MOST_RECORDS) return [];
	try {
		const csvs = await Promise.all(lists.map(({ sha256 }) => records.readBatch(sha256)));
		const rolls = csvs.flatMap((csv) => [...readRolls([csv], groupsOf(csv)).entries()]);
		return [...new Map(rolls).values()].map((roll) => roll['held_on'] ?? '').sort();
	} catch {
		return []; // a damaged file: said elsewhere
	}
}
