import { expect, test } from 'vitest';
import type { LanguageMode } from '$lib/domain/language';
import { changeBlocks } from '$lib/export/report/changes';
import { courseChapter } from '$lib/export/report/course';
import { draftOf } from '$lib/export/report/draft';
import { REPORT_METRICS, type ReportRows } from '$lib/export/report/rows';
import { viewIn } from './report-of-year';

const years = [2024, 2025].map((fiscal_year) => ({ fiscal_year, days: 5, participants: 30 }));
const rows = {
	...Object.fromEntries(REPORT_METRICS.map(({ id }) => [id, []])),
	attendances: years.map((year) => ({ ...year, attendances: 55 })),
	'participating-organizations': years.map((year) => ({ ...year, organizations: 20 })),
	'course-reach': years.map((year) => ({ ...year, attendances: 55, organizations: 20 }))
} as unknown as ReportRows;

/** What the chapters about changes and about the course say of numbers rounded to the same. */
function saidIn(language: LanguageMode, isPublic = true): string {
	const people = isPublic ? ['attendances'] : [];
	const rounded = { attendances: people, 'course-reach': people };
	const view = { ...viewIn(language), rounded };
	const plain = { texts: {}, pictureOf: () => null, notice: '', isSample: true };
	const draft = draftOf({ year: 2025, rows, view, ...plain });
	return JSON.stringify([changeBlocks(draft), courseChapter(draft)]);
}

test.each([
	['ja', '年度全体では、前年度とほぼ同じ55名です。', '延べ人数は、2024年度とほぼ同じでした。'],
	['easy', '1年で比べると、前の年度とだいたい同じ55人です。', '2024年度とだいたい同じでした。'],
	['en', 'Over the whole year: 55, about the same as in', 'That is about the same as FY2024.']
] as const)('a public report calls no rounded numbers the same: %s', (language, ...said) => {
	for (const sentence of said) expect(saidIn(language)).toContain(sentence);
	expect(saidIn('ja')).toContain('前年度と同じ20機関です。');
});

test('the internal one says that they are the same', () => {
	expect(saidIn('ja', false)).toContain('前年度と同じ55名です。');
	expect(saidIn('ja', false)).toContain('2024年度と変わりませんでした。');
});
