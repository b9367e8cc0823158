import { tableFromArrays } from 'apache-arrow';
import { beforeEach, describe, expect, it } from 'vitest';
import { askOnce } from '$lib/engine/ask-once';
import type { Engine, QueryRequest } from '$lib/engine/port';

/** What the engine below was asked, one list for each round trip. */
let asked: string[][] = [];
/** Called with each question on its way; without it every question is answered at once. */
let whenAsked: (sql: string, signal?: AbortSignal) => Promise<void>;

const below = {
	queryAll: (requests: readonly QueryRequest[], signal?: AbortSignal) => {
		asked.push(requests.map(({ sql }) => sql));
		return requests.map(async ({ sql }) => {
			await whenAsked(sql, signal);
			return tableFromArrays({ sql: [sql] });
		});
	},
	load: async () => {}
} as unknown as Engine;

const question = (sql: string, parameters: QueryRequest['parameters'] = {}) => ({
	sql,
	parameters
});

/** As the page's side of the engine does: what was superseded rejects at once. */
function untilAborted(signal?: AbortSignal): Promise<void> {
	return new Promise((_, reject) =>
		signal?.addEventListener('abort', () => reject(signal.reason as Error))
	);
}

let engine: Engine;
beforeEach(() => {
	asked = [];
	whenAsked = async () => {};
	engine = askOnce(below);
});

describe('askOnce()', () => {
	it('asks for a text with its parameters once, alone or among others', async () => {
		const first = await engine.query(question('SELECT $mode', { mode: 'online' }));
		const again = engine.queryAll([
			question('SELECT 1'),
			question('SELECT $mode', { mode: 'online' }),
			question('SELECT 1')
		]);
		const [one, mode, same] = await Promise.all(again);
		expect(asked).toEqual([['SELECT $mode'], ['SELECT 1']]);
		expect(mode).toBe(first);
		expect(one).toBe(same);
		expect(one?.getChild('sql')?.get(0)).toBe('SELECT 1');
	});

	it('asks anew with another parameter, but not for one that the text does not name', async () => {
		await engine.query(question('SELECT $mode', { mode: 'online', from: 2020 }));
		await engine.query(question('SELECT $mode', { mode: 'online', from: 2021 }));
		await engine.query(question('SELECT $mode', { mode: 'onsite', from: 2021 }));
		await engine.query(question('SELECT $mode', { mode: null, from: 2021 }));
		expect(asked).toHaveLength(3);
	});

	it('asks anew once other tables are loaded', async () => {
		await engine.query(question('SELECT 1'));
		await engine.load([], []);
		await engine.query(question('SELECT 1'));
		expect(asked).toHaveLength(2);
	});

	it('keeps an answer of the tables before from passing for one of the new ones', async () => {
		let release = () => {};
		whenAsked = () => new Promise((resolve) => (release = resolve));
		const before = engine.query(question('SELECT 1'));
		await engine.load([], []);
		release();
		await before;
		whenAsked = async () => {};
		await engine.query(question('SELECT 1'));
		expect(asked).toHaveLength(2);
	});

	it('asks again for what was refused', async () => {
		whenAsked = () => Promise.reject(new Error('no such table'));
		await expect(engine.query(question('SELECT 1'))).rejects.toThrow('no such table');
		whenAsked = async () => {};
		await engine.query(question('SELECT 1'));
		expect(asked).toHaveLength(2);
	});

	it('asks again for what was superseded, and keeps what had come by then', async () => {
		whenAsked = (sql, signal) => (sql === 'slow' ? untilAborted(signal) : Promise.resolve());
		const first = new AbortController();
		const [quick, slow] = engine.queryAll([question('quick'), question('slow')], first.signal);
		await quick;
		first.abort(new Error('superseded'));
		whenAsked = async () => {};
		const next = engine.queryAll([question('quick'), question('slow')]);
		await expect(slow).rejects.toThrow('superseded');
		expect(await next[0]).toBe(await quick);
		await next[1];
		expect(asked).toEqual([['quick', 'slow'], ['slow']]);
	});

	it('does not let one asker be cut off by another', async () => {
		whenAsked = (_, signal) => (signal ? untilAborted(signal) : Promise.resolve());
		const other = new AbortController();
		const theirs = engine.query(question('SELECT 1'), other.signal);
		const ours = engine.query(question('SELECT 1'));
		other.abort(new Error('superseded'));
		await expect(theirs).rejects.toThrow('superseded');
		await expect(ours).resolves.toBeDefined();
	});

	it('asks nothing for somebody who has left', async () => {
		const signal = AbortSignal.abort(new Error('gone'));
		await expect(engine.query(question('SELECT 1'), signal)).rejects.toThrow('gone');
		expect(asked).toEqual([]);
	});

	it('keeps guesses apart: they take no other answer’s place, and have a place each', async () => {
		const guess = (sql: string) => ({ ...question(sql), isAhead: true });
		await engine.query(question('earnest'));
		await engine.query(guess('guessed'));
		await engine.query(question('guessed'));
		for (let at = 0; at < 400; at++) await engine.query(guess(`guess ${at}`));
		asked = [];
		await engine.query(question('earnest'));
		await engine.query(question('guessed'));
		await engine.query(question('guess 399'));
		expect(asked).toEqual([]);
		await engine.query(question('guess 0'));
		expect(asked).toEqual([['guess 0']]);
	});

	it('gives who comes later what is on its way and can’t be called off', async () => {
		let release = () => {};
		whenAsked = () => new Promise((resolve) => (release = resolve));
		const guess = engine.query({ ...question('SELECT 1'), isAhead: true });
		const earnest = engine.query(question('SELECT 1'), new AbortController().signal);
		release();
		expect(await earnest).toBe(await guess);
		expect(asked).toEqual([['SELECT 1']]);
	});
});
