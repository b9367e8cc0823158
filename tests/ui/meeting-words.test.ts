import { expect, test } from 'vitest';
import { pick, type LanguageMode } from '$lib/domain/language';
import { MEETING_MESSAGES } from '$lib/ui/meeting-messages';

const counted = (mode: LanguageMode, ...numbers: [number, number, number, number]) =>
	pick(MEETING_MESSAGES, mode).counted(...numbers);

test.each([
	['ja', '231回の会議（うち中止2回）', '231回の会議（うち中止2回、予定1回）'],
	['easy', '231回の会議（中止2回も入れた数です）', '231回の会議（中止2回、予定1回も入れた数です）'],
	['en', '231 meetings (2 cancelled)', '231 meetings (2 cancelled, 1 planned)']
] as const)('meetings that were not held are told apart: %s', (mode, cancelled, planned) => {
	expect(counted(mode, 231, 231, 2, 0)).toBe(cancelled);
	expect(counted(mode, 231, 231, 2, 1)).toBe(planned);
	expect(counted(mode, 229, 229, 0, 0)).not.toMatch(/[（(]/);
});

test('of meetings that were looked for, their number alone is told', () => {
	expect(counted('ja', 12, 231, 2, 0)).toBe('231回のうち12回');
});
