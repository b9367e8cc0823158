import { describe, expect, test } from 'vitest';
import { hadOtherData, parseVisit } from '$lib/state/visit';
import { areMarks, linesSince, marksOf, meetingDays } from '$lib/state/visit-lines';
import { dayDone, namesRecords, visitSentence } from '$lib/ui/visit-words';
import { fold } from '$lib/workspace/fold';
import type { Action, LogEntry } from '$lib/workspace/operation';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace } from '$lib/workspace/workspace';
import { canonicalCsv, roll } from './shipped-site';
import { entry, importOf, redo, rename, undo } from '../workspace/log-entries';

const NAMES = { organization: (id: string) => id, meeting: (id: string) => id };

const COMMIT = { id: 'c'.repeat(32), size: 2 };
const partOf = (content: string, more: object) => ({
	...importOf(content, { file: 'zoom-2025-10.csv', ...more }),
	commit: COMMIT
});
const remember = (kind: 'deck' | 'organization', key: string): Action => ({
	operation: 'remember',
	kind,
	entries: { [key]: '…' }
});

const known = entry(1, 'a', importOf('1', { file: 'before.csv' }));
const attendance = entry(2, 'b', partOf('2', { records: 46 }));
const organizations = entry(3, 'c', partOf('3', { table: 'organization', records: 3 }));
const renamed = entry(4, 'd', rename('B'));

interface Situation {
	name: string;
	/** The log at the last visit, and what came since. */
	before?: LogEntry[];
	since: LogEntry[];
	ja: string[];
	en?: string[];
	easy?: string[];
}

const SITUATIONS: Situation[] = [
	{ name: 'nothing was done', since: [], ja: [] },
	{
		name: 'a file of two tables is one change',
		since: [attendance, organizations],
		ja: ['「zoom-2025-10.csv」を取り込みました（出席46件、機関一覧 3件）。'],
		easy: ['「zoom-2025-10.csv」を入れました（出席46件、機関一覧 3件）。'],
		en: ['“zoom-2025-10.csv” was imported (46 attendances, organizations: 3).']
	},
	{
		name: 'the newest is told first',
		since: [attendance, organizations, renamed],
		ja: [
			'「A」は、2020年4月1日から「B」になりました。',
			'「zoom-2025-10.csv」を取り込みました（出席46件、機関一覧 3件）。'
		]
	},
	{
		name: 'an import that was there is taken back, and again',
		before: [known, attendance, organizations],
		since: [
			entry(5, '1', undo(organizations)),
			entry(6, '2', undo(attendance)),
			entry(7, '3', redo(attendance))
		],
		ja: [
			'「zoom-2025-10.csv」をもう一度取り込みました（出席46件）。',
			'「zoom-2025-10.csv」の取り込みを元に戻しました（機関一覧 3件、出席46件）。'
		],
		easy: [
			'「zoom-2025-10.csv」をもう一度入れました（出席46件）。',
			'「zoom-2025-10.csv」を入れる前に戻しました（機関一覧 3件、出席46件）。'
		],
		en: [
			'“zoom-2025-10.csv” was imported again (46 attendances).',
			'The import of “zoom-2025-10.csv” was undone (organizations: 3, 46 attendances).'
		]
	},
	{
		name: 'a change is taken back',
		before: [known, renamed],
		since: [entry(5, 'e', undo(renamed))],
		ja: ['元に戻しました：「A」は、2020年4月1日から「B」になりました。'],
		en: ['Undone: “A” is “B” from 2020-04-01.']
	},
	{
		name: 'what another computer did long ago is new here',
		before: [known, renamed],
		since: [entry(1, '9', importOf('9', { file: 'old.csv' }), '2019-05-01T00:00:00.000Z')],
		ja: ['「old.csv」を取り込みました（出席5件）。']
	},
	{
		name: 'another computer imported the same',
		since: [entry(2, '8', importOf('1', { file: 'again.csv' }))],
		ja: [
			'「again.csv」を取り込みました（出席5件）。同じ内容がほかの取り込みにあるため、数えていません。'
		],
		en: [
			'“again.csv” was imported (5 attendances). Does not count: another import brought the same.'
		]
	},
	{
		name: 'another computer changed the same otherwise',
		before: [known, renamed],
		since: [entry(4, 'f', rename('C'))],
		ja: [
			'「A」は、2020年4月1日から「C」になりました。先に入っていた変更と食い違うため、まだ使っていません。'
		]
	},
	{
		name: 'slides are told, answers beside an import are not, whether kept or taken back',
		since: [
			entry(2, '4', remember('organization', 'あおば')),
			entry(3, '5', undo(entry(2, '4', remember('organization', 'あおば')))),
			entry(4, '6', remember('deck', '総会'))
		],
		ja: ['発表資料「総会」を残しました。']
	},
	{
		name: 'a setting is told, and taking back what is not on record',
		since: [
			entry(2, '4', { operation: 'setting', name: 'sample', value: 'hidden' }),
			entry(3, '5', { operation: 'undo', of: '000009-ff' })
		],
		ja: ['元に戻しました：記録にない操作', 'サンプルデータを外しました。']
	}
];

describe.each(SITUATIONS)('where $name', ({ before = [known], since, ja, easy, en }) => {
	const entries = [...before, ...since].toSorted((one, other) => (one.id < other.id ? -1 : 1));
	const lines = linesSince(marksOf(before), entries, fold(entries));

	test.each(Object.entries({ ja, easy, en }))('%s says what was done', (mode, sentences) => {
		if (!sentences) return;
		const said = lines.map((line) => visitSentence(line, NAMES, [], mode as 'ja' | 'easy' | 'en'));
		expect(said).toEqual(sentences);
	});
});

test('marks tell entries and nothing else, and other texts are not taken for them', () => {
	expect(marksOf([known, renamed])).toBe('aaaaaaaadddddddd');
	expect(['', 'aaaaaaaa', marksOf([known])].every(areMarks)).toBe(true);
	expect([undefined, 'aaaa', '山田山田山田山田', 'AAAAAAAA'].some(areMarks)).toBe(false);
});

test('a visit that an earlier version stored has no marks; what is no visit is none', () => {
	const numbers = { meetings: 1, attendances: 2, participants: 3, organizations: 4 };
	const old = JSON.stringify({ revision: 'r', numbers });
	expect(parseVisit(old)).toEqual({ revision: 'r', numbers, marks: null, dataName: '' });
	const visit = { revision: 'r', numbers, marks: 'aaaaaaaa', dataName: 'd' };
	expect(parseVisit(JSON.stringify(visit))).toEqual(visit);
	expect(['d', 'e', ''].map((now) => hadOtherData(visit, now))).toEqual([false, true, false]);
	expect(hadOtherData({ ...visit, dataName: '' }, 'e')).toBe(false);
	for (const other of [null, '', '{', '5', '{"revision":"r"}'])
		expect(parseVisit(other)).toBeNull();
});

test('only changes of organizations and meetings need names', () => {
	const entries = [known, renamed, entry(5, 'e', undo(renamed))];
	const lines = linesSince('', entries, fold(entries));
	expect(lines.map(namesRecords)).toEqual([true, true, false]);
});

test('the meetings of an import are said by their days', async () => {
	const workspace = await openWorkspace(createMemoryStorage());
	const rows = [...roll('2023-05-17', 'p-1 p-2'), ...roll('2023-06-21', 'p-1')];
	const about = { table: 'attendance', file: 'attendance.csv', records: 3, fresh: 3 };
	const origin = { encoding: 'utf-8', format: 'canonical' };
	await workspace.commit([{ csv: canonicalCsv('attendance', rows), ...about, ...origin }]);
	const [line] = linesSince('', workspace.history(), workspace.state);
	if (!line) throw new Error('no line');
	const days = await meetingDays(line, workspace);
	expect(days).toEqual(['2023-05-17', '2023-06-21']);
	const say = (mode: 'ja' | 'en', some = days) => visitSentence(line, NAMES, some, mode);
	expect(say('ja')).toBe(
		'「attendance.csv」を取り込みました（2023年5月17日から2023年6月21日までの会議2回、出席3件）。'
	);
	expect(say('en', ['2023-05-17'])).toBe(
		'“attendance.csv” was imported (meeting of 17 May 2023, 3 attendances).'
	);
	const readBatch = () => Promise.reject(new Error('damaged'));
	expect(await meetingDays(line, { state: workspace.state, readBatch })).toEqual([]);
});

test('a day of another year says its year', () => {
	const now = new Date('2025-11-20T03:00:00Z');
	expect(dayDone('2025-10-16T03:00:00Z', now, 'ja')).toBe('10月16日');
	expect(dayDone('2024-10-16T03:00:00Z', now, 'ja')).toBe('2024年10月16日');
	expect(dayDone('2025-10-16T03:00:00Z', now, 'en')).toBe('16 October');
});
