import { expect, test } from 'vitest';
import {
	entriesOf,
	frozenFrom,
	keptReport,
	numbersKey,
	textsFrom,
	type FrozenNumbers
} from '$lib/state/report-entries';

const NUMBERS: FrozenNumbers = {
	at: '2026-04-01T00:00:00.000Z',
	firstYear: 2008,
	lastMeeting: '2026-03-11',
	rows: { totals: [{ attendances: 165 }] }
};

/** What the workspace holds after these entries. */
function memoryOf(...given: Record<string, string | null>[]): Map<string, string> {
	const all = Object.entries(Object.assign({}, ...given) as Record<string, string | null>);
	return new Map(all.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

test('texts come back as they were written, of their year and language alone', () => {
	const texts = { summary: '一行目\n「二行目」 <b>', 'learnt:5:2': '', 'figure:pillars': 'a b' };
	const entries = entriesOf(2022, 'ja', texts);
	expect(Object.keys(entries)[0]).toBe('2022 ja summary');
	expect(Object.values(entries).join('')).not.toContain('\n');
	const others = [entriesOf(2022, 'en', { summary: 'x' }), entriesOf(2021, 'ja', { aims: 'y' })];
	expect(textsFrom(memoryOf(entries, ...others), 2022, 'ja')).toEqual(texts);
});

test('a text taken back is the one that the report says by itself', () => {
	const memory = memoryOf(
		entriesOf(2022, 'ja', { summary: 'x' }),
		entriesOf(2022, 'ja', { summary: null })
	);
	expect(textsFrom(memory, 2022, 'ja')).toEqual({});
});

test('numbers are frozen for one year, whatever the language', () => {
	const memory = memoryOf({ [numbersKey(2022)]: JSON.stringify(NUMBERS) });
	expect(frozenFrom(memory, 2022)).toEqual(NUMBERS);
	expect(frozenFrom(memory, 2021)).toBeNull();
	expect(textsFrom(memory, 2022, 'ja')).toEqual({});
	const mixed = { ...NUMBERS, isSample: true };
	const samples = memoryOf({ [numbersKey(2022)]: JSON.stringify(mixed) });
	expect(frozenFrom(samples, 2022)).toEqual(mixed);
	for (const unfinished of [null, { year: 2026, months: 2 }]) {
		const then = { ...NUMBERS, unfinished };
		const kept = memoryOf({ [numbersKey(2022)]: JSON.stringify(then) });
		expect(frozenFrom(kept, 2022)).toEqual(then);
	}
});

test.each(['', '{', '[]', '"x"', '{"at":"2026"}', JSON.stringify({ ...NUMBERS, rows: { a: 1 } })])(
	'numbers that this version does not know (%j) leave the numbers live',
	(value) => {
		expect(frozenFrom(memoryOf({ [numbersKey(2022)]: value }), 2022)).toBeNull();
		expect(textsFrom(memoryOf({ '2022 ja summary': value }), 2022, 'ja')).not.toBeNull();
	}
);

test('without records nothing is kept', () => {
	expect(keptReport({ source: null }, 2022, 'ja')).toEqual({
		texts: {},
		inGaps: {},
		frozen: null
	});
});

test('in やさしい日本語 a report has texts of its own; those in Japanese are for its gaps', () => {
	const report = memoryOf(
		entriesOf(2022, 'ja', { aims: '次年度の目標', summary: 'x' }),
		entriesOf(2022, 'easy', { aims: 'したいこと' })
	);
	const source = { state: { memory: { report } } } as never;
	expect(keptReport({ source }, 2022, 'easy')).toMatchObject({
		texts: { aims: 'したいこと' },
		inGaps: { aims: '次年度の目標', summary: 'x' }
	});
	expect(keptReport({ source }, 2022, 'ja').inGaps).toEqual({});
});
