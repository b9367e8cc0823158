import { expect, it } from 'vitest';
import { DAY, isBackupDue, parseNote } from '$lib/state/backup-due';

const NOW = Date.parse('2026-04-30T00:00:00Z');
const ago = (days: number) => new Date(NOW - days * DAY).toISOString();
const facts = { note: null, revision: 'b', imports: [ago(40)], quietUntil: 0 };
const noted = (days: number, revision = 'a') => ({ at: ago(days), revision });

it.each([
	['nothing was imported', { ...facts, imports: [] }, false],
	['the first import is 7 days old', { ...facts, imports: [ago(7)] }, false],
	['the first import is older than 7 days', { ...facts, imports: [ago(8), ago(1)] }, true],
	['a backup is 30 days old', { ...facts, note: noted(30) }, false],
	['a backup is older than 30 days', { ...facts, note: noted(31) }, true],
	['nothing changed since an old backup', { ...facts, note: noted(400, 'b') }, false],
	['the reminder was put off', { ...facts, quietUntil: NOW + 1 }, false],
	['the reminder was put off until now', { ...facts, quietUntil: NOW }, true]
])('when %s, a backup is due: %3$s', (_when, given, isDue) => {
	expect(isBackupDue(given, NOW)).toBe(isDue);
});

it('parseNote() reads what was written, and nothing else', () => {
	const note = noted(1);
	expect(parseNote(JSON.stringify(note))).toEqual(note);
	for (const text of [null, '', '{', '{}', 'null', '{"at":"x","revision":"a"}']) {
		expect([text, parseNote(text)]).toEqual([text, null]);
	}
});
