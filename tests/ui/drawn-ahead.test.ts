import { beforeEach, expect, test } from 'vitest';
import { DrawnAhead, MOST_DRAWN } from '$lib/ui/drawn-ahead';

/** What waits for the page to be idle. */
let idle: (() => void)[] = [];
let made: string[] = [];
let ahead: DrawnAhead;

const soon = (work: () => void) => {
	idle.push(work);
	return () => (idle = idle.filter((one) => one !== work));
};
const rest = () => idle.splice(0).forEach((work) => work());
const restUntilDone = () => {
	while (idle.length > 0) rest();
};
const prepare = (key: string) =>
	ahead.prepare(key, () => {
		made.push(key);
		return { key } as unknown as Element;
	});
const taken = (key: string) => (ahead.take(key) as unknown as { key: string } | undefined)?.key;

beforeEach(() => {
	idle = [];
	made = [];
	ahead = new DrawnAhead(soon);
});

test('makes one drawing at a time, only when the page is idle, and gives each once', () => {
	for (const key of ['a', 'b']) prepare(key);
	expect(made).toEqual([]);
	rest();
	expect(made).toEqual(['a']);
	rest();
	expect(made).toEqual(['a', 'b']);
	expect([taken('b'), taken('b'), taken('a')]).toEqual(['b', undefined, 'a']);
});

test('makes nothing more of what was foreseen before a choice', () => {
	for (const key of ['a', 'b', 'c']) prepare(key);
	rest();
	expect(taken('c')).toBeUndefined();
	restUntilDone();
	expect(made).toEqual(['a']);
	expect(taken('a')).toBe('a');
});

test('makes nothing more of what was foreseen of another control', () => {
	for (const key of ['a', 'b']) prepare(key);
	rest();
	ahead.begin();
	restUntilDone();
	expect(made).toEqual(['a']);
	expect(taken('a')).toBe('a');
});

test('makes no drawing twice, and so many for one control: the nearest come first', () => {
	const keys = Array.from({ length: MOST_DRAWN + 3 }, (_, at) => String(at));
	for (const key of [...keys, ...keys]) prepare(key);
	restUntilDone();
	expect(made).toEqual(keys.slice(0, MOST_DRAWN));
	expect(taken('0')).toBe('0');
	ahead.begin();
	prepare('next');
	prepare('one more');
	restUntilDone();
	expect(taken('next')).toBe('next');
	expect(taken('1')).toBeUndefined();
	expect(taken('2')).toBe('2');
});
