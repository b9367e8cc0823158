export { FORMATS } from '$lib/ingest/format';
export { ISSUE_TEXTS } from '$lib/ingest/issue-texts';
export { QUESTION_TEXTS } from '$lib/ingest/question-texts';
