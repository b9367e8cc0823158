import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { playTones, tonesOf, type Player } from '$lib/charts/sound';

const one = (value: number | null, series = 'a') => ({ value, series });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the higher a value, the higher its tone, within two octaves from 220 Hz', () => {
	const values = [3, 0, 12, 7, 7, 100];
	const tones = tonesOf(values.map((value) => one(value)));
	const byValue = values.map((value, at) => ({ value, frequency: tones[at]?.frequency ?? 0 }));
	byValue.sort((a, b) => a.value - b.value);
	for (const [at, { value, frequency }] of byValue.entries()) {
		const before = byValue[at - 1];
		if (before) expect(frequency > before.frequency).toBe(value > before.value);
	}
	expect(byValue[0]?.frequency).toBe(220);
	expect(byValue.at(-1)?.frequency).toBe(880);
});

test('the same step up sounds alike wherever it is', () => {
	const [low, middle, high] = tonesOf([one(0), one(5), one(10)]).map((tone) => tone.frequency);
	expect(middle! / low!).toBeCloseTo(high! / middle!);
});

test('values that are all the same, and one alone, are neither high nor low', () => {
	expect(tonesOf([one(4), one(4)]).map(({ frequency }) => frequency)).toEqual([440, 440]);
	expect(tonesOf([one(0)])[0]?.frequency).toBe(440);
	expect(tonesOf([])).toEqual([]);
});

test('what has no number is a silence as long as a tone', () => {
	const [, silence, last] = tonesOf([one(1), one(null), one(2)]);
	expect(silence?.frequency).toBe(0);
	expect(last!.at).toBeCloseTo(2 * silence!.at);
});

test('each series has a timbre of its own, all on one scale', () => {
	const tones = tonesOf([one(1, 'a'), one(9, 'b'), one(9, 'a'), one(1, 'b')]);
	expect(tones.map(({ timbre }) => timbre)).toEqual(['sine', 'triangle', 'sine', 'triangle']);
	expect(tones[0]?.frequency).toBe(tones[3]?.frequency);
});

test.each([1, 12, 40, 200, 2000])('%d tones follow one another without overlapping', (number) => {
	const tones = tonesOf(Array.from({ length: number }, (_, at) => one(at)));
	for (const [at, tone] of tones.entries()) {
		expect(tone.length).toBeGreaterThan(0.04);
		const next = tones[at + 1];
		if (next) expect(next.at).toBeGreaterThanOrEqual(tone.at + tone.length);
	}
});

/** What a context would have been told. */
function recorder() {
	const said: string[] = [];
	const param = { setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn() };
	const player = {
		currentTime: 10,
		destination: {},
		createGain: () => ({ gain: param, connect: vi.fn() }),
		createOscillator: () => ({
			type: 'sine',
			frequency: { setValueAtTime: (hertz: number) => said.push(`${Math.round(hertz)} Hz`) },
			connect: vi.fn(),
			start: (at: number) => said.push(`from ${at.toFixed(2)}`),
			stop: (at: number) => said.push(`to ${at.toFixed(2)}`)
		}),
		close: () => {
			said.push('closed');
			return Promise.resolve();
		}
	};
	return { said, player: player as unknown as Player };
}

test('tones are scheduled at their pitches and times, and marks are told as they begin', () => {
	const { said, player } = recorder();
	const marks: number[] = [];
	playTones(tonesOf([one(1), one(null), one(2)]), (index) => marks.push(index), player);
	expect(said).toEqual(['220 Hz', 'from 10.02', 'to 10.50', '880 Hz', 'from 11.22', 'to 11.70']);
	vi.advanceTimersByTime(700);
	expect(marks).toEqual([0, 1]);
	vi.advanceTimersByTime(5000);
	expect(marks).toEqual([0, 1, 2, -1]);
	expect(said.at(-1)).toBe('closed');
});

test('ended before its end it is silent at once and tells no further mark', () => {
	const { said, player } = recorder();
	const marks: number[] = [];
	const stop = playTones(tonesOf([one(1), one(2)]), (index) => marks.push(index), player);
	vi.advanceTimersByTime(10);
	stop();
	vi.advanceTimersByTime(5000);
	expect(marks).toEqual([0]);
	expect(said.at(-1)).toBe('closed');
});
