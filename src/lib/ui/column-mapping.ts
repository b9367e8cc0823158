import type { Answers } from '$lib/ingest/review/question';
import type { StagedReading } from '$lib/state/staging-messages';
import { answerId } from '$lib/state/import-words';

/** Formats whose columns the user may name, and the format that reads them then. */
const READ_BY: Readonly<Record<string, string>> = {
	'sign-in-list': 'sign-in-list',
	'wide-sheet': 'wide-sheet',
	counts: 'counts',
	'organization-list': 'organization-list',
	// A table in our own layout goes by its headings; with named columns it is read as a list.
	'ayumi-attendance': 'sign-in-list',
	'ayumi-organizations': 'organization-list'
};

/** Formats in which the user may say what each column means. */
export const MAPPED_FORMATS = ['sign-in-list', 'wide-sheet', 'counts', 'organization-list'];

const DEFAULT = 'sign-in-list';

/** The format that reads a sheet by the columns the user names; null where no format does. */
export function mappedFormat(
	{ parts, questions }: StagedReading,
	sheet: string,
	answers: Answers
): string | null {
	const part = parts.find((one) => one.sheet === sheet);
	if (part) return READ_BY[part.format] ?? null;
	const isAsked = questions.some(({ code }) => code === 'which-format' || code === 'which-columns');
	return isAsked ? (READ_BY[answers[answerId('format', sheet)] ?? ''] ?? DEFAULT) : null;
}

/** The answers that name a column; '' lets it be found out again. */
export function columnAnswers(
	reading: StagedReading,
	sheet: string,
	answers: Answers,
	column: { index: number; role: string }
): Record<string, string> {
	const id = answerId(`column:${column.index}`, sheet);
	const format = mappedFormat(reading, sheet, answers);
	const own = reading.parts.find((part) => part.sheet === sheet)?.format;
	const isRead = format === null || format === own;
	return {
		[id]: column.role,
		...(isRead ? {} : { [answerId('format', sheet)]: format })
	};
}
