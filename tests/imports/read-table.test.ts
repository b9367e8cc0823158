import { expect, test } from 'vitest';
import { ATTENDANCE, MEETING } from '$lib/domain/tables';
import { checkReferences } from '$lib/ingest/records/check-references';
import { readTable } from '$lib/ingest/records/read-table';

test('readTable() keeps text letter for letter and fills columns that were left out', () => {
	const text = 'meeting_id,held_on,organization\nm-1,2022-05-18,㈱「かぜ」～\n';
	const { records, rows, issues } = readTable(ATTENDANCE, text);
	expect(issues).toEqual([]);
	expect(rows).toEqual([2]);
	expect(records[0]).toMatchObject({ organization: '㈱「かぜ」～', person_key: '', mode: '' });
});

test.each([
	['held_on,meeting_id\n2022-05-18,m-1\n', 1, ''],
	['開催日,会議名\n2022-05-18,m-1\n', 1, ''],
	['meeting_id,held_on,title\nm-1,2022/5/18,題\n', 2, 'held_on'],
	['meeting_id,held_on,title\nm-1,2022-02-30,題\n', 2, 'held_on'],
	['meeting_id,held_on,title\nm-1,2022-05-18,\n', 2, 'title'],
	['meeting_id,held_on,title\nm-1,2022-05-18, 題\n', 2, 'title'],
	['meeting_id,held_on,title\nm-1,2022-05-18,"二\n行"\n', 2, 'title'],
	['meeting_id,held_on,title,kind\nm-1,2022-05-18,題,講演会\n', 2, 'kind'],
	['meeting_id,held_on,number,title\nm-1,2022-05-18,01,題\n', 2, 'number'],
	['meeting_id,held_on,title\n\nm-1,2022-05-18\n', 3, ''],
	['meeting_id,held_on,title\nm-1,2022-05-18,"題\n', 2, '']
])('readTable() refuses %j and names row %i, column %j', (text, row, column) => {
	const { records, issues } = readTable(MEETING, text);
	expect(records).toEqual([]);
	expect(issues).toMatchObject([{ level: 'error', row, column }]);
});

test('checkReferences() finds meetings nobody lists and attendance at cancelled ones', () => {
	const meetings = readTable(
		MEETING,
		'meeting_id,held_on,title,status\nm-1,2022-05-18,題,held\nm-2,2022-06-15,題,cancelled\n'
	);
	const attendance = readTable(
		ATTENDANCE,
		'meeting_id,held_on,person_key\nm-1,2022-05-18,p\nm-2,2022-06-15,p\nm-3,2022-07-20,p\n'
	);
	const tables = new Map([
		['meeting', { schema: MEETING, ...meetings }],
		['attendance', { schema: ATTENDANCE, ...attendance }]
	]);
	const found = checkReferences(tables).flatMap(({ issues }) => issues);
	expect(found).toMatchObject([
		{ code: 'cancelled-meeting', row: 3, value: 'm-2' },
		{ code: 'unknown-reference', row: 4, value: 'm-3' }
	]);
});
