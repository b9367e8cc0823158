import { describe, expect, it } from 'vitest';
import { toCsv } from '$lib/export/csv';
import type { Issue } from '$lib/ingest/review/issue';
import type { StagedFile } from '$lib/state/staged-file';
import type { StagedReading } from '$lib/state/staging-messages';
import { fixAnswer, fixOf, unfixAnswers } from '$lib/ui/cell-fixes';
import { columnAnswers, mappedFormat } from '$lib/ui/column-mapping';
import { FileGroups, stateOf } from '$lib/ui/file-state';
import { columnLetter, GridMarks } from '$lib/ui/grid-marks';
import { groupIssues } from '$lib/ui/issue-groups';
import { doneSentence, readingSentence } from '$lib/ui/reading-sentences';
import { issuesCsv, rejectedRowsCsv } from '$lib/ui/rejected-rows';
import { readFile } from '$lib/ingest/read-file';
import { contextFrom } from '../imports/fixture-reading';

async function readLines(lines: readonly string[], answers = {}): Promise<StagedReading> {
	const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
	const context = contextFrom('no such folder');
	const reading = await readFile({ name: '第157回_20240518.csv', bytes }, context, { answers });
	return { ...reading, source: '' };
}

const LIST = [
	'四月の名簿,,',
	'開催日,機関名,氏名',
	'2024/5/18,こもれび就労センター,見本 一郎',
	'2024/13/45,こもれび就労センター,見本 二郎',
	'2024/5/18,ひだまり工房,見本 三郎',
	',,'
];

describe('sentences about a file', () => {
	it('name the meeting, the people, the organizations and what is new', async () => {
		const reading = await readLines(LIST);
		expect(readingSentence(reading, 'ja')).toMatch(
			/2024-05-18）?: 2名・2機関。新しい機関 2、新しい参加者 2。.*1行は取り込めません。$/
		);
		expect(readingSentence(reading, 'en')).toMatch(
			/2 people of 2 organizations\. 2 new organizations, 2 new participants\..*1 row can’t be taken/
		);
	});

	it('say after a commit what was taken, of every table once', async () => {
		const reading = await readLines(LIST);
		expect(doneSentence([reading, reading], 'ja')).toContain(
			'出席4件（会議1回分）を取り込みました'
		);
		expect(doneSentence([], 'en')).toBe('There was nothing to change.');
	});
});

describe('marks of the table', () => {
	it('tell headings, records, rows left out and rows that can not be taken apart', async () => {
		const marks = new GridMarks(await readLines(LIST), '');
		const kinds = LIST.map((line, at) => marks.row(at + 1, line.split(',')).kind);
		expect(kinds[0]).toMatch(/above|left-out/);
		expect(kinds.slice(1)).toEqual(['heading', 'record', 'error', 'record', 'left-out']);
	});

	it('put an issue on its cell, and on no other', async () => {
		const marks = new GridMarks(await readLines(LIST), '');
		const headings = LIST[1]!.split(',');
		expect([0, 1, 2].map((column) => marks.cell(4, column, headings).length)).toEqual([1, 0, 0]);
		expect(marks.columnOf('機関名', headings)).toBe(1);
		expect(marks.columnOf('ない列', headings)).toBe(-1);
	});

	it('say that names become keys', async () => {
		const marks = new GridMarks(await readLines(LIST), '');
		expect(marks.column(2, '氏名').taken?.isReplacedByKey).toBe(true);
	});

	it('letters of columns go on after Z as in a spreadsheet', () => {
		expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
	});
});

describe('corrections of cells', () => {
	const cell = { sheet: '4月', row: 12, column: 3, text: ' 高規 ' };

	it('are answers that the reading understands', async () => {
		expect(fixAnswer(cell, 'cell', '高槻')).toEqual({ '4月/cell:12:3': '高槻' });
		expect(fixAnswer(cell, 'value', '高槻')).toEqual({ '4月/value:3:高規': '高槻' });
		const answer = fixAnswer(
			{ sheet: '', row: 4, column: 0, text: '2024/13/45' },
			'cell',
			'2024/5/18'
		);
		expect((await readLines(LIST, answer)).records).toBe(3);
	});

	it('show what they made of a cell, the single one before the general one', () => {
		const answers = { ...fixAnswer(cell, 'value', '甲'), ...fixAnswer(cell, 'cell', '乙') };
		expect(fixOf(cell, answers)).toBe('乙');
		expect(fixOf({ ...cell, row: 13 }, answers)).toBe('甲');
		expect(fixOf({ ...cell, row: 13, text: '高槻' }, answers)).toBeNull();
		expect(Object.values(unfixAnswers(cell))).toEqual(['', '']);
	});

	it('can empty a cell, though an empty answer takes an answer back', () => {
		const answer = fixAnswer(cell, 'cell', '');
		expect(Object.values(answer)).not.toContain('');
		expect(fixOf(cell, answer)).toBe('');
	});
});

describe('meanings of columns', () => {
	it('are offered where a format reads columns by their meaning', async () => {
		const reading = await readLines(LIST);
		expect(mappedFormat(reading, '', {})).toBe('sign-in-list');
		const zoom = {
			...reading,
			parts: reading.parts.map((part) => ({ ...part, format: 'zoom-account' }))
		};
		expect(mappedFormat(zoom, '', {})).toBeNull();
	});

	it('bring along the format that reads them', async () => {
		const reading = await readLines(LIST);
		const plain = {
			...reading,
			parts: reading.parts.map((part) => ({ ...part, format: 'ayumi-attendance' }))
		};
		expect(columnAnswers(plain, '', {}, { index: 2, role: 'none' })).toEqual({
			'column:2': 'none',
			format: 'sign-in-list'
		});
	});
});

describe('groups of files', () => {
	const blocked = { isBlocked: true, parts: [], records: 0 };
	const asked = [{ isBlocking: true }];
	const open = fileOf({ ...blocked, questions: asked });
	const refused = fileOf({ ...blocked, questions: [] });

	it('tell questions and refusals apart', () => {
		expect([open, refused].map(stateOf)).toEqual(['question', 'refused']);
	});

	it('keep a file where it was while its questions are answered', () => {
		const groups = new FileGroups();
		expect(groups.group([open]).map(({ state }) => state)).toEqual(['question']);
		const answered = fileOf({ isBlocked: false, questions: [], parts: [{ fresh: 1, changed: 0 }] });
		expect(stateOf(answered)).toBe('ready');
		expect(groups.group([answered]).map(({ state }) => state)).toEqual(['question']);
	});
});

function fileOf(reading: object): StagedFile {
	return {
		id: 1,
		name: 'a',
		answers: {},
		includesClients: false,
		status: 'read',
		reading
	} as never;
}

describe('issues', () => {
	it('come by what they cost: errors first, of those the commonest', async () => {
		const reading = await readLines([
			'開催日,機関名,氏名,電話',
			'2024/5/18,甲,見本 一郎,1',
			'2024/13/45,乙,見本 二郎,2',
			'なし,丙,見本 三郎,3',
			'2024/5/18,丁�,見本 四郎,4'
		]);
		const groups = groupIssues(reading.issues, reading.issueCounts);
		expect(groups[0]).toMatchObject({ level: 'error', code: 'not-a-date', total: 2 });
		expect(groups.at(-1)?.level).toBe('warning');
	});

	it('are saved with the rows they reject, as the file has them', async () => {
		const reading = await readLines(LIST);
		const rows = LIST.map((line, at) => ({ row: at + 1, cells: line.split(',') }));
		const load = (from: number, count: number) =>
			Promise.resolve({ rows: rows.slice(from - 1, from - 1 + count), total: 6, sheets: [] });
		const text = new TextDecoder().decode(await rejectedRowsCsv(reading, '', load, 'ja'));
		const lines = text.split('\r\n');
		expect(lines[0]).toBe('開催日,機関名,氏名,元の行,取り込めない理由');
		expect(lines[1]).toMatch(/^2024\/13\/45,こもれび就労センター,見本 二郎,4,/);
		expect(lines).toHaveLength(3);
	});

	it('are saved in the language of the page', async () => {
		const reading = await readLines(LIST);
		const errors = reading.issues.filter(({ level }: Issue) => level === 'error');
		const text = new TextDecoder().decode(issuesCsv(errors, 'en'));
		expect(text).toContain('Can’t be taken');
		expect(text.split('\r\n')[1]).toMatch(/row 4/i);
	});
});

describe('toCsv()', () => {
	it('guards formulas, leaves numbers and quotes what needs it', () => {
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
			toCsv([['=1+1', '-5', '＠x', 'a"b', 'a,b', '+81-72', '\tx']])
		);
		expect(text).toBe('\ufeff\'=1+1,-5,\'＠x,"a""b","a,b",\'+81-72,\'\tx\r\n');
	});
});
