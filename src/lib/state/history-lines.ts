import type { AppliedChange } from '$lib/workspace/applied-changes';
import type { ImportedBatch, WorkspaceState } from '$lib/workspace/fold';
import type { LogEntry, MemoryKind, Settings } from '$lib/workspace/operation';
import { groupsOfNeighbors, isSameTyping } from './typed-in-one-go';

/** What the history can be narrowed to. */
export const LINE_KINDS = ['import', 'change', 'setting', 'reversal'] as const;

/** What the history can be narrowed to. */
export type LineKind = (typeof LINE_KINDS)[number];

/** What an entry of the log did, with what became of it. */
export type LineSubject =
	| { name: 'import'; batch: ImportedBatch }
	| { name: 'change'; applied: AppliedChange }
	| { name: 'remember'; memory: MemoryKind; keys: readonly string[]; isRemoval: boolean }
	| { name: 'setting'; setting: keyof Settings; value: string }
	| { name: 'undo' | 'redo'; of: LineSubject | null };

/** One entry of the log, or several of one text that was saved while it was typed, to be shown. */
export interface HistoryLine {
	entryId: string;
	/** When, as an ISO 8601 timestamp. */
	at: string;
	/** Why, in the user's words; '' where nothing was said. */
	why: string;
	kind: LineKind;
	subject: LineSubject;
	/** How many entries it stands for: the latest of them is the one named. */
	entries: number;
}

const KIND_OF: Record<LineSubject['name'], LineKind> = {
	import: 'import',
	change: 'change',
	remember: 'setting',
	setting: 'setting',
	undo: 'reversal',
	redo: 'reversal'
};

/** Every entry of a log that is wanted (default: all) as a line, the newest first. */
export function historyLines(
	entries: readonly LogEntry[],
	{ batches, changes }: Pick<WorkspaceState, 'batches' | 'changes'>,
	isWanted: (entry: LogEntry) => boolean = () => true
): HistoryLine[] {
	const fates = {
		batches: new Map(batches.map((batch) => [batch.entryId, batch])),
		changes: new Map(changes.map((applied) => [applied.entryId, applied])),
		entries: new Map(entries.map((entry) => [entry.id, entry]))
	};
	const wanted = entries.filter(isWanted);
	const lines = wanted.toReversed().flatMap((entry) => {
		const subject = toSubject(entry, fates);
		if (!subject) return [];
		const { at, why = '' } = entry.operation;
		return [{ entryId: entry.id, at, why, kind: KIND_OF[subject.name], subject, entries: 1 }];
	});
	return groupsOfNeighbors(lines, isOneTyping).flatMap(([latest, ...earlier]) =>
		latest ? [{ ...latest, entries: 1 + earlier.length }] : []
	);
}

/** True for two savings of one text, or two of them taken back. */
function isOneTyping(later: HistoryLine, earlier: HistoryLine): boolean {
	if (later.subject.name !== earlier.subject.name) return false;
	const [one, other] = [later, earlier].map(({ subject }) =>
		'of' in subject ? subject.of : subject
	);
	if (one?.name !== 'remember' || other?.name !== 'remember') return false;
	return isSameTyping({ ...one, at: later.at }, { ...other, at: earlier.at });
}

interface Fates {
	batches: ReadonlyMap<string, ImportedBatch>;
	changes: ReadonlyMap<string, AppliedChange>;
	entries: ReadonlyMap<string, LogEntry>;
}

function toSubject({ id, operation }: LogEntry, fates: Fates): LineSubject | null {
	switch (operation.operation) {
		case 'import': {
			const batch = fates.batches.get(id);
			return batch ? { name: 'import', batch } : null;
		}
		case 'undo':
		case 'redo': {
			const target = fates.entries.get(operation.of);
			return { name: operation.operation, of: target ? toSubject(target, fates) : null };
		}
		case 'setting':
			return { name: 'setting', setting: operation.name, value: operation.value };
		case 'remember': {
			const isRemoval = Object.values(operation.entries).every((value) => value === null);
			const keys = Object.keys(operation.entries);
			return { name: 'remember', memory: operation.kind, keys, isRemoval };
		}
		default: {
			const applied = fates.changes.get(id);
			return applied ? { name: 'change', applied } : null;
		}
	}
}

/** Lines of one day. */
export interface HistoryDay {
	/** ISO date, in the time zone of this computer. */
	date: string;
	lines: HistoryLine[];
}

/** Lines by day, in the order they come. */
export function groupByDay(lines: readonly HistoryLine[]): HistoryDay[] {
	const days: HistoryDay[] = [];
	for (const line of lines) {
		const date = localDate(line.at);
		const last = days.at(-1);
		if (last?.date === date) last.lines.push(line);
		else days.push({ date, lines: [line] });
	}
	return days;
}

/** The ISO date of a moment in the time zone of this computer. */
export function localDate(at: string): string {
	const day = new Date(at);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
