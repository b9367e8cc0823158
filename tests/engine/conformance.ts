import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/port';
import {
	ask,
	benchOf,
	LOAD_CASES,
	PREVIEW_CASES,
	QUERY_ALL_CASES,
	QUERY_CASES,
	type Cases
} from './conformance-cases';
import { GUESTS, ORGANIZATIONS, sourceOf, VISITS } from './conformance-data';

const SUITES: readonly [method: string, cases: Cases][] = [
	['load', LOAD_CASES],
	['query', QUERY_CASES],
	['queryAll', QUERY_ALL_CASES],
	['preview', PREVIEW_CASES]
];

/** What every engine behind the port must do. `create` gives a new engine that holds nothing. */
export function engineConformance(create: () => Promise<Engine>): void {
	let engine: Engine;
	beforeAll(async () => {
		engine = await create();
	});
	afterAll(() => engine.close());
	beforeEach(() => engine.load([sourceOf(VISITS), sourceOf(ORGANIZATIONS)], []));

	describe.each(SUITES)('%s', (_, cases) => {
		it.each(Object.entries(cases))('%s', async (_title, run) => run(benchOf(engine)));
	});

	describe('the rows that tell engines apart', () => {
		it.each(GUESTS)('$what', async ({ sql, expected }) => {
			expect(await benchOf(engine).rows(sql)).toEqual(expected);
		});
	});

	it('previews before anything is loaded', async () => {
		const fresh = await create();
		const asked = ask('SELECT CAST(COUNT(*) AS INTEGER) AS n FROM visit');
		const [table] = await fresh.preview([sourceOf(VISITS)], [], [asked]);
		expect(table?.getChild('n')?.get(0)).toBe(7);
		await fresh.close();
	});

	it('rejects every call once it is closed', async () => {
		const closed = await create();
		await closed.load([sourceOf(VISITS)], []);
		await closed.close();
		await expect(closed.query(ask('SELECT id FROM visit'))).rejects.toThrow();
		await expect(closed.preview([], [], [ask('SELECT 1')])).rejects.toThrow();
		await expect(closed.load([sourceOf(VISITS)], [])).rejects.toThrow();
	});
}
