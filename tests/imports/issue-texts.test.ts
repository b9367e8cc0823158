import { describe, expect, test } from 'vitest';
import { createIssue, IssueLog } from '$lib/ingest/review/issue';
import { ISSUE_TEXTS, type IssueCode } from '$lib/ingest/review/issue-texts';
import { ISSUE_TEXTS_EN } from '$lib/ingest/review/issue-texts-en';
import { QUESTION_TEXTS, type QuestionCode } from '$lib/ingest/review/question-texts';
import { issueText } from '$lib/ui/import-texts';

const CODES = Object.keys(ISSUE_TEXTS) as IssueCode[];
const FULL = { row: 3, column: '開催日・日付', value: '5月', detail: '高槻市、島本町。' };
const BARE = { row: 0, column: '', value: '', detail: '' };

test('every code of an issue has an English text, and no other has', () => {
	expect(Object.keys(ISSUE_TEXTS_EN).sort()).toEqual([...CODES].sort());
});

describe.each(CODES)('the text of %s', (code) => {
	test.each([FULL, BARE])('is there in both languages, for %j', (place) => {
		const ja = ISSUE_TEXTS[code].text(place);
		const en = ISSUE_TEXTS_EN[code](place);
		expect(ja).toMatch(/。$/);
		expect(en).toMatch(/\.$/);
		expect(en).not.toBe(ja);
		expect(ja + en).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
	});

	test('names the row, the column and the value in English where it does in Japanese', () => {
		const ja = ISSUE_TEXTS[code].text({ ...FULL, row: 8765, column: 'Xq', value: 'Zw' });
		const en = ISSUE_TEXTS_EN[code]({ ...FULL, row: 8765, column: 'Xq', value: 'Zw' });
		for (const mark of ['8765', 'Xq', 'Zw']) {
			expect(en.includes(mark), `${mark} in: ${en}`).toBe(ja.includes(mark));
		}
	});

	test('speaks no Japanese in English but what the file or the rule says', () => {
		const en = ISSUE_TEXTS_EN[code](BARE).replaceAll(
			/開催日|機関名|氏名|高槻市|令和4年5月18日/g,
			''
		);
		expect(en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
	});
});

describe('what the reader names in words of its own', () => {
	test.each([
		['other-file', 'Word文書', 'This is a Word document, which'],
		['spreadsheet-file', 'Excelバイナリブック（.xlsb）', 'An Excel binary workbook (.xlsb) cannot'],
		['unknown-reference', '会議一覧', 'is not in the list of meetings.'],
		['unknown-format', 'ないようです', 'No headings were found.'],
		['unknown-format', '番号、数', 'Headings found: 番号, 数.']
	] as const)('%s of %s is in English', (code, detail, text) => {
		expect(ISSUE_TEXTS_EN[code]({ ...FULL, detail })).toContain(text);
	});
});

describe('issueText()', () => {
	test('is the message of the issue in Japanese', () => {
		const issue = createIssue('no-records', { row: 2 });
		expect(issueText(issue, 'ja')).toBe(issue.message);
	});

	test('names the sheet before the English text', () => {
		const issue = createIssue('no-records', { row: 2 }, '6月');
		expect(issue.message).toMatch(/^シート「6月」の/);
		expect(issueText(issue, 'en')).toBe(
			'Sheet “6月”: There is no record below the headings in row 2.'
		);
	});

	test.each(Object.keys(QUESTION_TEXTS) as QuestionCode[])('asks %s in English', (code) => {
		const log = new IssueLog();
		log.addQuestion({
			...{ id: 'q', code, detail: 'a|b|c|d', input: 'text', choices: [], proposed: '' },
			...{ answer: '', rows: [2], isBlocking: true }
		});
		const [issue] = log.issues;
		expect(issueText(issue!, 'en')).toMatch(/[.?]$/);
		expect(issueText(issue!, 'en')).not.toMatch(/undefined|[ぁ-ん]/);
	});
});
