import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CHOICES } from '$lib/domain/choices';
import { NO_FILTERS, withFilter, type Filters } from '$lib/domain/filters';
import { askOnce } from '$lib/engine/ask-once';
import type { Engine } from '$lib/engine/port';
import type { MetricId } from '$lib/metrics/catalog';
import type { MetricRows } from '$lib/metrics/rows';
import { Answers } from '$lib/state/answers.svelte';
import { askMetricsOf, type AskMetrics } from '$lib/state/ask-metrics';
import {
	Foresight,
	MOST_QUESTIONS,
	likeliestFirst,
	TOO_LONG,
	type Question
} from '$lib/state/foresight';
import { keyOf, SHIPPED } from '$lib/state/results';
import { viewOf } from '$lib/state/view-of';
import { createDatasetEngine, readSample } from '../metrics/dataset';

const IDS: MetricId[] = ['totals', 'attendances', 'participants'];
const DWELL = 60;

const view = (filters: Filters) =>
	viewOf(
		{ filters, choices: NO_CHOICES, language: 'ja' },
		{
			years: [2010, 2024],
			outreachYears: [],
			organizationKinds: [],
			municipalities: [],
			modes: [],
			meetingKinds: [],
			pillars: [],
			lastMeeting: '',
			unfinished: null
		},
		[]
	);
const from = (year: number) => ({ ...NO_FILTERS, from: year });
const questionsOf = (filters: Filters, ids = IDS): Question[] =>
	ids.map((id) => ({ id, filters, choices: NO_CHOICES }));

let sample: Engine;
beforeAll(async () => {
	sample = await createDatasetEngine(readSample());
});
afterAll(() => sample.close());

/** Parameters `from` of what the engine below was asked, in the order of asking. */
let asked: unknown[];
/** What an answer waits for. */
let whenAsked: () => Promise<void>;
let answers: Answers;
let ask: AskMetrics;
let foresight: Foresight;

const keyTo = (filters: Filters) => keyOf(SHIPPED, filters);
const foresee = (id: MetricId, filters: Filters, rows: never[] | MetricRows[MetricId][] = []) =>
	answers.foresee(id, { rows, view: view(filters), key: keyTo(filters) });

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	asked = [];
	whenAsked = async () => {};
	const below: Engine = {
		...sample,
		queryAll: (requests) => {
			asked.push(...requests.map(({ parameters }) => parameters['from']));
			return requests.map((one) => whenAsked().then(() => sample.query(one)));
		}
	};
	answers = new Answers();
	ask = askMetricsOf(askOnce(below));
	foresight = new Foresight(({ id, filters, choices }) => {
		if (answers.known(id, keyTo(filters))) return null;
		const [answer] = ask([id], { filters, choices }, { isAhead: true });
		return answer?.then((rows) => foresee(id, filters, rows)) ?? null;
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Let everything happen that needs no time. */
const settle = async () => {
	for (let turn = 0; turn < 400; turn++) await Promise.resolve();
};
const wait = async (ms: number) => {
	await vi.advanceTimersByTimeAsync(ms);
	await settle();
};
const recall = (id: MetricId, filters: Filters) =>
	answers.recall(id, keyTo(filters), view(filters), true);

describe('asking ahead', () => {
	it('gives what the engine says when asked in earnest, and asks it once', async () => {
		foresight.look(() => questionsOf(from(2015)));
		await wait(DWELL);
		expect(asked).toHaveLength(3);
		const signal = new AbortController().signal;
		const earnest = await Promise.all(ask(IDS, view(from(2015)), { signal }));
		expect(asked).toHaveLength(3);
		for (const [at, id] of IDS.entries()) {
			expect(recall(id, from(2015))).toBe(true);
			expect(answers.find(id)?.rows).toEqual(earnest[at]);
			expect(earnest[at]?.length).toBeGreaterThan(0);
		}
	});

	it('begins after a while, with the first, one after the other', async () => {
		let answer = () => {};
		whenAsked = () => new Promise((resolve) => (answer = resolve));
		foresight.look(() => [
			...questionsOf(from(2015), ['totals']),
			...questionsOf(from(2016), ['totals'])
		]);
		await wait(DWELL - 1);
		expect(asked).toEqual([]);
		await wait(1);
		expect(asked).toEqual([2015]);
		answer();
		await settle();
		expect(asked).toEqual([2015, 2016]);
	});

	it('makes who asks in earnest wait for one question at most, and goes on after', async () => {
		let answer = () => {};
		whenAsked = () => new Promise((resolve) => (answer = resolve));
		foresight.look(() => [2015, 2016, 2017].flatMap((year) => questionsOf(from(year), ['totals'])));
		await wait(DWELL);
		const release = foresight.hold();
		answer();
		await settle();
		expect(asked).toEqual([2015]);
		whenAsked = async () => {};
		release();
		await settle();
		expect(asked).toEqual([2015, 2016, 2017]);
	});

	it('asks in earnest what is on its way already: not twice', async () => {
		let answer = () => {};
		whenAsked = () => new Promise((resolve) => (answer = resolve));
		foresight.look(() => questionsOf(from(2015), ['totals']));
		await wait(DWELL);
		const [rows] = ask(['totals'], view(from(2015)), { signal: new AbortController().signal });
		answer();
		expect(await rows).toHaveLength(1);
		expect(asked).toEqual([2015]);
	});

	it('ends when it is called off, or when something else is looked at', async () => {
		const callOff = foresight.look(() => questionsOf(from(2015)));
		callOff();
		await wait(DWELL);
		expect(asked).toEqual([]);
		let answer = () => {};
		whenAsked = () => new Promise((resolve) => (answer = resolve));
		const callOffBegun = foresight.look(() => questionsOf(from(2015)));
		await wait(DWELL);
		callOffBegun();
		whenAsked = async () => {};
		answer();
		await settle();
		expect(asked).toEqual([2015]);
		foresight.look(() => questionsOf(from(2016), ['totals']));
		foresight.look(() => questionsOf(from(2017), ['totals']));
		await wait(DWELL);
		expect(asked).toEqual([2015, 2017]);
	});

	it('tells what begins, and each answer as it comes, until nobody wants to hear', async () => {
		const heard: string[] = [];
		const stop = foresight.listen({
			hear: (id, { view: { filters } }) => heard.push(`${id} ${filters.from}`),
			begin: () => heard.push('begin')
		});
		foresight.look(() => questionsOf(from(2015), ['totals', 'attendances']));
		await wait(DWELL);
		expect(heard).toEqual(['begin', 'totals 2015', 'attendances 2015']);
		stop();
		foresight.look(() => questionsOf(from(2016)));
		await wait(DWELL);
		expect(asked).toContain(2016);
		expect(heard).toHaveLength(3);
	});

	it('asks no more than so much, and nothing while nobody sees the page', async () => {
		const ask = vi.fn(() => null);
		const many = Array.from({ length: 200 }, (_, at) => questionsOf(from(1800 + at))).flat();
		const bounded = new Foresight(ask);
		vi.stubGlobal('document', { hidden: true });
		bounded.look(() => many);
		await wait(DWELL);
		expect(ask).not.toHaveBeenCalled();
		vi.stubGlobal('document', { hidden: false });
		bounded.look(() => many);
		await wait(DWELL);
		expect(ask).toHaveBeenCalledTimes(MOST_QUESTIONS);
	});

	it('gives up a metric that took too long twice, until something else is looked at', async () => {
		whenAsked = () => new Promise((resolve) => setTimeout(resolve, TOO_LONG + 1));
		const years = [2015, 2016, 2017, 2018];
		foresight.look(() => years.flatMap((year) => questionsOf(from(year), ['totals'])));
		await wait(1000);
		expect(asked).toEqual([2015, 2016]);
		whenAsked = async () => {};
		foresight.look(() =>
			years.flatMap((year) => questionsOf(from(year), ['totals', 'attendances']))
		);
		await wait(1000);
		expect(asked).toHaveLength(2 + years.length - 2 + years.length);
	});

	it('is silent when the engine fails', async () => {
		whenAsked = () => Promise.reject(new Error('no memory'));
		foresight.look(() => questionsOf(from(2015)));
		await wait(DWELL);
		expect(asked).toHaveLength(1);
		expect(recall('totals', from(2015))).toBe(false);
	});
});

describe('what was asked ahead', () => {
	it('takes the place of nothing that was shown', () => {
		const about = { view: view(NO_FILTERS), key: keyTo(NO_FILTERS), isFromServer: false };
		answers.keep('totals', [], about);
		for (let year = 0; year < 1000; year++) foresee('totals', from(year));
		expect(answers.known('totals', keyTo(NO_FILTERS))).toBeDefined();
		expect(recall('totals', from(999))).toBe(true);
		expect(recall('totals', from(0))).toBe(false);
	});

	it('stays once it was shown', () => {
		foresee('totals', from(2015));
		expect(recall('totals', from(2015))).toBe(true);
		for (let year = 0; year < 1000; year++) foresee('totals', from(year));
		answers.keep('totals', [], { view: view(NO_FILTERS), key: 'other', isFromServer: false });
		expect(recall('totals', from(2015))).toBe(true);
	});
});

describe('the likeliest choice', () => {
	it('is all of it, then what stands beside the present one', () => {
		expect(likeliestFirst(['', 'a', 'b', 'c', 'd'], 'c')).toEqual(['', 'b', 'd', 'a']);
		expect(likeliestFirst(['', 'a', 'b'], '')).toEqual(['a', 'b']);
	});

	it('changes the filters as the form does: a period never ends before it begins', () => {
		const some = { ...NO_FILTERS, from: 2015, to: 2018, mode: 'online' };
		expect(withFilter(some, 'mode', '')).toEqual({ ...some, mode: '' });
		expect(withFilter(some, 'organization-kind', 'school').organizationKind).toBe('school');
		expect(withFilter(some, 'from', '')).toEqual({ ...some, from: null });
		expect(withFilter(some, 'from', '2020')).toEqual({ ...some, from: 2020, to: 2020 });
		expect(withFilter(some, 'to', '2012')).toEqual({ ...some, from: 2012, to: 2012 });
	});
});
