import { answeredAliases, askOrganizations } from './organizations/ask-organizations';
import { prepareContext, type ImportContext, type PreparedContext } from './context';
import { refuse, sumCounts, type FileReading, type TablePart, type Writing } from './file-reading';
import { IssueLog } from './review/issue';
import { findDamage, findSheetDamage } from './files/damage';
import { openFile, type FileSource, type OpenedFile } from './files/open-file';
import type { Answers } from './review/question';
import { QuestionLog } from './review/question-log';
import { readSheets } from './read-sheets';
import { readText } from './read-text';
import type { ReadMeeting } from './records/tally';

export { prepareContext, type ImportContext, type PreparedContext } from './context';
export { refuse, type FileReading, type TablePart } from './file-reading';
export type { FileSource } from './files/open-file';

/** How reading is watched, stopped and told what the user decided. */
export interface ReadOptions {
	/** What the user answered so far, by question id. */
	answers?: Answers;
	/** The bytes may be given up once they were decoded: the source is not used again. */
	isLastUse?: boolean;
	/** Called with the share of the file read, 0..1. */
	onProgress?(fraction: number): void;
	/** Aborting makes `readFile` throw the reason of the signal. */
	signal?: AbortSignal;
}

/** What the readers of a file share. */
export interface ReadingJob {
	fileName: string;
	context: PreparedContext;
	answers: Answers;
	log: IssueLog;
	questions: QuestionLog;
	/** Keys of all people and organizations of the file so far. */
	people: Set<string>;
	organizations: Set<string>;
	/** Names of organizations that no list knows, with the rows they stand in. */
	unlisted: Map<string, readonly number[]>;
	/** Note how far reading is, let messages in, and stop when the user wants to. */
	breathe(fraction: number): Promise<void>;
}

/** The parts of a file, or why there are none. */
export type PartsReading = { ok: true; parts: TablePart[] } | { ok: false; reading: FileReading };

const BREATH_MS = 100;

/**
 * Read a file as it comes into checked records. Mistakes in the file are issues, never exceptions;
 * nothing is stored. Runs in a worker, in Node and in tests alike.
 */
export async function readFile(
	source: FileSource,
	context: ImportContext | PreparedContext,
	options: ReadOptions = {}
): Promise<FileReading> {
	const answers = options.answers ?? {};
	const log = new IssueLog();
	const questions = new QuestionLog(answers, log);
	const opened = await openFile(source, questions, options.signal);
	if (opened.kind === 'refused') {
		return refuse(source.name, null, opened.issue, questions.questions);
	}
	const prepared = withAliases('calendar' in context ? context : prepareContext(context), answers);
	if (options.isLastUse) giveUp(source.bytes);
	reportDamage(opened, log);
	const breathe = createBreath(options);
	const counted = {
		people: new Set<string>(),
		organizations: new Set<string>(),
		unlisted: new Map<string, readonly number[]>()
	};
	const shared = { context: prepared, answers, log, questions, breathe };
	const job: ReadingJob = { fileName: source.name, ...shared, ...counted };
	const read = opened.kind === 'text' ? await readText(opened, job) : await readSheets(opened, job);
	return read.ok ? toReading(job, opened.encoding, read.parts) : read.reading;
}

/** Names the user decided in this import count as names of their organizations. */
function withAliases(context: PreparedContext, answers: Answers): PreparedContext {
	const aliases = answeredAliases(answers);
	if (Object.keys(aliases).length === 0) return context;
	return { ...context, organizations: context.organizations.withAliases(aliases) };
}

/** Detach the memory of bytes, since a reference to them lives as long as the reading does. */
function giveUp({ buffer }: Uint8Array) {
	if (buffer instanceof ArrayBuffer) structuredClone(buffer, { transfer: [buffer] });
}

/** Damage done by other programs is said before anything else. */
function reportDamage(opened: Exclude<OpenedFile, { kind: 'refused' }>, log: IssueLog) {
	const found =
		opened.kind === 'text'
			? [{ name: '', damage: findDamage(opened.text) }]
			: opened.sheets.map((sheet) => ({ name: sheet.name, damage: findSheetDamage(sheet) }));
	for (const { name, damage } of found) {
		if (!damage) continue;
		log.sheet = name;
		const code = damage.kind === 'lost' ? 'damaged-letters' : 'mojibake';
		log.add(code, { row: damage.rows[0] ?? 0, detail: String(damage.total) });
	}
	log.sheet = '';
}

function createBreath({ onProgress, signal }: ReadOptions): ReadingJob['breathe'] {
	let lastBreath = performance.now();
	return async (fraction) => {
		signal?.throwIfAborted();
		onProgress?.(fraction);
		if (performance.now() - lastBreath < BREATH_MS) return;
		// Let messages in, such as the one that stops this.
		await new Promise((resolve) => setTimeout(resolve, 0));
		lastBreath = performance.now();
	};
}

/** The tables of a file may be of the same meeting, side by side or one sheet each. */
function mergeMeetings(parts: readonly TablePart[]): ReadMeeting[] {
	const merged = new Map<string, ReadMeeting>();
	for (const meeting of parts.flatMap((part) => part.meetings)) {
		// One that is still asked about may be another in each sheet.
		const key = meeting.heldOn === '' ? `?${merged.size}` : meeting.meetingId;
		const known = merged.get(key);
		const records = (known?.records ?? 0) + meeting.records;
		merged.set(key, { ...(known ?? meeting), records });
	}
	return [...merged.values()];
}

function toReading(job: ReadingJob, encoding: Writing, parts: TablePart[]): FileReading {
	askOrganizations(job);
	const [first] = parts;
	const { fileName, log, questions, people, organizations } = job;
	if (!first) throw new Error(`read without parts: ${fileName}`);
	const meetings = mergeMeetings(parts);
	return {
		file: fileName,
		encoding,
		format: first.format,
		label: first.label,
		parts,
		...sumCounts(parts),
		people: people.size,
		organizations: organizations.size,
		meetings: meetings.toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1)),
		droppedColumns: [...new Set(parts.flatMap((part) => part.droppedColumns))],
		issues: log.issues,
		issueCounts: log.counts,
		questions: questions.questions,
		isBlocked: questions.isBlocked,
		sample: first.sample
	};
}
