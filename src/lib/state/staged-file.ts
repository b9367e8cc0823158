import type { Answers } from '$lib/ingest/review/question';
import type { MemoryKind } from '$lib/workspace/operation';
import type { NewBatch } from '$lib/workspace/workspace';
import { normalizeOrganizationName } from '$lib/domain/text';
import type { StagedBatch } from './dataset';
import type { StagedPart, StagedReading } from './staging-messages';

/** How far a file on its way in has come. */
export type StagedFile = {
	id: number;
	name: string;
	/** What the user answered so far. */
	answers: Answers;
	/** Whether people with disabilities themselves are in the list (当事者). */
	includesClients: boolean;
} & StagedStatus;

/** The changing part of a staged file. */
export type StagedStatus =
	| { status: 'waiting' }
	/** `isSlow`: for longer than half a minute. */
	| { status: 'reading'; fraction: number; isSlow: boolean; before?: StagedReading }
	| { status: 'read'; reading: StagedReading }
	| { status: 'failed'; message: string };

/** A file that was read. */
export type ReadStagedFile = Extract<StagedFile, { status: 'read' }>;

/** True when committing the file would change the records. */
export function hasNews({ isBlocked, parts }: StagedReading): boolean {
	return !isBlocked && parts.some(isNews);
}

/** True while a file waits for an answer: a commit of others leaves it on the list. */
export function isOpen(file: StagedFile): boolean {
	if (file.status !== 'read') return false;
	return file.reading.isBlocked && file.reading.questions.length > 0;
}

function isNews({ fresh, changed, replaces }: StagedPart): boolean {
	return fresh + changed > 0 || replaces.length > 0;
}

/**
 * The batches a file becomes, one of each part with news.
 * @param keys which secret made the keys of people (`keysFingerprint`); null = none did
 */
export function toBatches(
	{ reading, answers, includesClients }: ReadStagedFile,
	csvs: readonly Uint8Array<ArrayBuffer>[],
	keys: string | null
): NewBatch[] {
	const { file, encoding, parts, source } = reading;
	if (!encoding) throw new Error(`refused file can't become a batch: ${file}`);
	return parts.flatMap((part, index): NewBatch[] => {
		const csv = csvs[index];
		if (!csv) throw new Error(`no staged records of ${file} ${part.sheet}`);
		if (!isNews(part)) return [];
		const { table, records, fresh, format, sheet, replaces } = part;
		const kept = keptAnswers(answers);
		return [
			{
				...{ table, csv, records, fresh, file, encoding, format },
				...(sheet === '' ? {} : { sheet }),
				...(replaces.length > 0 ? { replaces: { table, groups: replaces } } : {}),
				...(keys === null ? {} : { source, keys }),
				...(includesClients ? { includesClients } : {}),
				...(Object.keys(kept).length > 0 ? { answers: kept } : {})
			}
		];
	});
}

/** The same batches for a preview of the numbers. */
export function toStagedBatches(
	{ reading }: ReadStagedFile,
	csvs: readonly Uint8Array<ArrayBuffer>[]
): StagedBatch[] {
	return reading.parts.flatMap((part, index) => {
		const csv = csvs[index];
		const { table, replaces } = part;
		if (!csv || !isNews(part)) return [];
		return [
			{ table, csv, ...(replaces.length > 0 ? { replaces: { table, groups: replaces } } : {}) }
		];
	});
}

/** Decisions worth offering again, by the kind of memory they belong to. */
export function decisionsOf(
	files: readonly ReadStagedFile[]
): Partial<Record<MemoryKind, Record<string, string>>> {
	const layouts: [string, string][] = [];
	const organizations: [string, string][] = [];
	for (const { reading, answers } of files) {
		for (const { sheet, layoutKey } of reading.parts) {
			const own = layoutAnswers(answers, sheet);
			if (Object.keys(own).length > 0) layouts.push([layoutKey, JSON.stringify(own)]);
		}
		for (const { code, detail, answer } of reading.questions) {
			if (code !== 'which-organization' || answer === '' || answer === 'new') continue;
			organizations.push([normalizeOrganizationName(detail), answer]);
		}
	}
	return {
		...(layouts.length > 0 ? { layout: Object.fromEntries(layouts) } : {}),
		...(organizations.length > 0 ? { organization: Object.fromEntries(organizations) } : {})
	};
}

/** Ids of answers about a layout: they fit the next file with these headings as well. */
const LAYOUT_ANSWER =
	/^(?:column:\d+|format|heading-row|mark:.{1,8}|date-order|minimum-stay|list-is|names-hold-organizations)$/;

function layoutAnswers(answers: Answers, sheet: string): Record<string, string> {
	const prefix = sheet === '' ? '' : `${sheet}/`;
	const own = Object.entries(answers).flatMap(([id, answer]): [string, string][] => {
		const inner = id.startsWith(prefix) ? id.slice(prefix.length) : '';
		return LAYOUT_ANSWER.test(inner) ? [[inner, answer]] : [];
	});
	return Object.fromEntries(own);
}

/** What the log keeps of the answers: never what was written into cells, which may name people. */
function keptAnswers(answers: Answers): Record<string, string> {
	const private_ = /(?:^|\/)(?:cell|value|same-person|password)\b/;
	return Object.fromEntries(Object.entries(answers).filter(([id]) => !private_.test(id)));
}
