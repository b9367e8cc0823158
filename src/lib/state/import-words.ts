export { sheetNameOf } from '$lib/ingest/find-tables';
export { FORMATS } from '$lib/ingest/format';
export { ISSUE_TEXTS } from '$lib/ingest/issue-texts';
export { ISSUE_TEXTS_EN } from '$lib/ingest/issue-texts-en';
export { scopedId as answerId } from '$lib/ingest/question-log';
export { QUESTION_TEXTS } from '$lib/ingest/question-texts';
export { ROLES } from '$lib/ingest/roles';
