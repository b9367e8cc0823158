import { expect, test } from 'vitest';
import { groupByDay, historyLines } from '$lib/state/history-lines';
import { lineSentence } from '$lib/ui/line-words';
import { reportKeyWords } from '$lib/ui/kept-words';
import { restoreEffect } from '$lib/state/restore-effect';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace } from '$lib/workspace/workspace';

const RENAME = {
	operation: 'rename',
	organization: 'org-1',
	was: 'あおば',
	name: 'わかば',
	from: ''
} as const;

async function openAt(days: string[]) {
	return openWorkspace(createMemoryStorage(), {
		now: () => new Date(days.length > 1 ? (days.shift() ?? '') : (days[0] ?? ''))
	});
}

test('every entry is a line, the newest first, with what became of it', async () => {
	const workspace = await openAt(['2026-04-01T01:00:00Z', '2026-04-02T01:00:00Z']);
	const entryId = await workspace.change(RENAME, '法人が変わった');
	await workspace.undo(entryId ?? '');
	await workspace.set('sample', 'hidden');
	const lines = historyLines(workspace.history(), workspace.state);
	expect(lines.map(({ kind, why }) => [kind, why])).toEqual([
		['setting', ''],
		['reversal', ''],
		['change', '法人が変わった']
	]);
	expect(lines[1]?.subject).toMatchObject({
		name: 'undo',
		of: { name: 'change', applied: { entryId, status: 'undone' } }
	});
	expect(groupByDay(lines).map(({ date, lines: own }) => [date, own.length])).toEqual([
		['2026-04-02', 2],
		['2026-04-01', 1]
	]);
});

test('an undo of something that is not in the log is a line too', async () => {
	const at = '2026-04-01T00:00:00Z';
	const undo = { format: 1, number: 1, at, operation: 'undo', of: '000001-ff' } as const;
	const lines = historyLines([{ id: '000001-aa', operation: undo }], { batches: [], changes: [] });
	expect(lines.map(({ subject }) => subject)).toEqual([{ name: 'undo', of: null }]);
});

test('going back to a state counts what is in force now and then, and says 0 for the same', async () => {
	const workspace = await openAt(['2026-04-01T00:00:00Z']);
	const first = workspace.state;
	const entryId = await workspace.change(RENAME);
	const changed = workspace.state;
	await workspace.undo(entryId ?? '');
	const none = { importsOut: 0, importsBack: 0, changesOut: 0, changesBack: 0, others: 0 };
	expect(restoreEffect(workspace.state, first)).toEqual(none);
	expect(restoreEffect(workspace.state, changed)).toEqual({ ...none, changesBack: 1 });
	expect(restoreEffect(changed, first)).toEqual({ ...none, changesOut: 1 });
	await workspace.set('sample', 'hidden');
	expect(restoreEffect(workspace.state, first)).toEqual({ ...none, others: 1 });
});

test('what one text was saved as while it was typed is one line, the latest', async () => {
	const at = (minute: number) => `2026-04-01T01:${String(minute).padStart(2, '0')}:00Z`;
	const workspace = await openAt([0, 1, 2, 50, 51].map(at));
	await workspace.remember('report', { '2022 ja steering': '"あ"' });
	await workspace.remember('report', { '2022 ja steering': '"あゆ"' });
	const latest = await workspace.remember('report', { '2022 ja steering': '"あゆみ"' });
	await workspace.remember('report', { '2022 ja steering': '"あゆみは"' });
	await workspace.remember('report', { '2022 ja summary': '"あゆみ"' });
	const lines = historyLines(workspace.history(), workspace.state);
	expect(lines.map(({ entries }) => entries)).toEqual([1, 1, 3]);
	expect(lines[2]?.entryId).toBe(latest);
	const words = lines.map(({ subject }) => lineSentence(subject, new Map() as never, 'ja'));
	expect(words).toEqual([
		'年度報告書の文章（2022年度・まとめ）を書きました。',
		'年度報告書の文章（2022年度・運営体制）を書きました。',
		'年度報告書の文章（2022年度・運営体制）を書きました。'
	]);
});

test('what lies in the memory has words in every language', () => {
	expect(reportKeyWords('2022 numbers', 'ja')).toBe('2022年度・止めた数字');
	expect(reportKeyWords('2022 ja learnt:5:2', 'en')).toBe('FY2022, lessons of month 5 no. 2');
	expect(reportKeyWords('2022 en pillar:network', 'easy')).toMatch(/^2022年度・.+・英語の文$/);
});
