import type { Language } from '$lib/domain/language';
import type { Issue } from '$lib/ingest/issue';
import { ISSUE_TEXTS_EN } from '$lib/ingest/issue-texts-en';
import { QUESTION_TEXTS } from '$lib/ingest/question-texts';

export { FORMATS } from '$lib/ingest/format';
export { ISSUE_TEXTS } from '$lib/ingest/issue-texts';
export { ISSUE_TEXTS_EN } from '$lib/ingest/issue-texts-en';
export { QUESTION_TEXTS } from '$lib/ingest/question-texts';

/** What an issue says, in the language of the reader. */
export function issueMessage(issue: Issue, language: Language): string {
	const { code, sheet, row, column, value, detail, message } = issue;
	if (language === 'ja') return message;
	// A question keeps what it is about as its value.
	if (code in QUESTION_TEXTS) return QUESTION_TEXTS[code as keyof typeof QUESTION_TEXTS].en(value);
	const text = ISSUE_TEXTS_EN[code as keyof typeof ISSUE_TEXTS_EN];
	const place = { row, column, value, detail };
	return (sheet === '' ? '' : `Sheet “${sheet}”: `) + text(place);
}
