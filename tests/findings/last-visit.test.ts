import { expect, test } from 'vitest';
import { visitDifferences } from '$lib/findings/last-visit';

const before = { meetings: 229, attendances: 9195, participants: 1157, organizations: 94 };

test('nothing is said where all totals are the same', () => {
	expect(visitDifferences(before, before, 'ja')).toEqual([]);
});

test('each total that differs has its line, falls too', () => {
	const now = { ...before, meetings: 230, attendances: 9187 };
	const said = (language: 'ja' | 'easy' | 'en') =>
		visitDifferences(before, now, language).map(({ text }) => text);
	expect(said('ja')).toEqual([
		'会議：+1回（229回→230回）',
		'延べ参加者数：−8名（9,195名→9,187名）'
	]);
	expect(said('easy')[1]).toBe('参加した人の数（毎回数える）：−8人（9,195人→9,187人）');
	expect(said('en')).toEqual(['Meetings: +1 (229 → 230)', 'Attendances: −8 (9,195 → 9,187)']);
	expect(visitDifferences(before, now, 'ja').map(({ column }) => column)).toEqual([
		'meetings',
		'attendances'
	]);
});
