export { sheetNameOf } from '$lib/ingest/tables/find-tables';
export { FORMATS } from '$lib/ingest/format';
export { ISSUE_TEXTS } from '$lib/ingest/review/issue-texts';
export { ISSUE_TEXTS_EN } from '$lib/ingest/review/issue-texts-en';
export { scopedId as answerId } from '$lib/ingest/review/question-log';
export { QUESTION_TEXTS } from '$lib/ingest/review/question-texts';
export { ROLES } from '$lib/ingest/tables/roles';
