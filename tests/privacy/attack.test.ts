import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import { isHidden, WITHHELD } from '$lib/domain/hidden-count';
import type { Engine } from '$lib/engine/port';
import { metricOf, metricRequest } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { PROTECTIONS, type Protection } from '$lib/privacy/protection';
import { publishRows } from '$lib/privacy/publish';
import { createRandom } from '../metrics/combinations';
import { createDatasetEngine, loadDataset, readTrap } from '../metrics/dataset';
import { Knowledge, type Sum } from './attack';
import { randomNetwork } from './random-network';
import { TOLD, type Row, type Span, type Told } from './told';

/** Networks attacked under the usual protection; a quarter of it under each other one. */
const ROUNDS = Number(process.env.ATTACKS ?? 10);
const YEARS = [2020, 2021, 2022];
const ALL: Span = { from: 2020, to: 2022 };
const SPANS: readonly Span[] = YEARS.flatMap((from) =>
	YEARS.filter((to) => to >= from).map((to) => ({ from, to }))
);
let engine: Engine;

beforeAll(async () => {
	engine = await createDatasetEngine(readTrap());
});
afterAll(() => engine.close());

interface Reading extends Told {
	span: Span;
	exact: readonly Row[];
	shown: readonly Row[];
	/** True where the places of rows say more than what is published in them. */
	tellsOrder: boolean;
}

function read(told: Told, span: Span, exact: readonly object[], protection: Protection): Reading {
	const publish = (rows: readonly object[]) =>
		publishRows(rows, metricOf(told.metric), protection, told) as readonly Row[];
	const shown = publish(exact);
	const otherwise = publish(exact.toReversed());
	const tellsOrder = JSON.stringify(shown) !== JSON.stringify(otherwise);
	return { ...told, span, exact: exact as readonly Row[], shown, tellsOrder };
}

/** What is published of the network: sums over years for every range of years. */
async function readAll(protection: Protection): Promise<Reading[]> {
	const asked = TOLD.flatMap((told) =>
		(told.isOverYears ? SPANS : [ALL]).map((span) => ({ told, span }))
	);
	const requests = asked.map(({ told: { metric, choices }, span }) =>
		metricRequest(metric, { ...NO_FILTERS, ...span }, choices)
	);
	const tables = engine.queryAll(requests, new AbortController().signal);
	return Promise.all(
		asked.map(async ({ told, span }, index) => {
			const table = await tables[index];
			if (!table) throw new Error(`no rows of ${told.metric}`);
			return read(told, span, decodeRows(told.metric, table), protection);
		})
	);
}

class Attacker {
	readonly knowledge = new Knowledge();
	readonly #exact = new Map<string, number>();
	readonly #sums = new Map<string, Sum & { names: Set<string> }>();
	/** What is counted in single years, and over several. */
	readonly #spans = new Map<string, { what: string; span: Span }>();
	hidden = 0;

	read(readings: readonly Reading[], protection: Protection): void {
		for (const reading of readings) this.#read(reading, protection);
		for (const { what, span } of this.#spans.values()) this.#addYears(what, span);
		for (const reading of readings) this.#compare(reading);
		for (const { total, names } of this.#sums.values()) this.#addSum(total, [...names]);
	}

	#read({ metric, choices, column, totals = [], ...reading }: Reading, protection: Protection) {
		const { exact, shown, name, span } = reading;
		const group = /^(home|outside|unknown|core|regular|casual|new|returning)_/.test(column);
		const told = shown.filter((row) => row[column] !== null);
		// Where all is withheld, not even that there is nobody is told.
		const isBlank = told.every((row) => Number(row[column]) === WITHHELD);
		for (const row of told) {
			if (isBlank) this.knowledge.hidden.add(name(row, span));
			if (isBlank) continue;
			// What stands for several years is made of what is shown of each: it says no more.
			if (reading.isOverYears && span.from < span.to) continue;
			this.knowledge.learn(name(row, span), Number(row[column]), protection);
			if (isHidden(Number(row[column]))) this.hidden += 1;
		}
		for (const row of exact) {
			const own = name(row, span);
			this.#exact.set(own, Number(row[column]));
			if (reading.isOverYears) {
				const what = own.slice(0, own.lastIndexOf(' '));
				this.#spans.set(own, { what, span });
			}
			totals.forEach((totalOf, index) => {
				const total = totalOf(row, span);
				const part = group ? column.split('_')[1] : column;
				const which = [metric, JSON.stringify(choices ?? {}), part, index, total].join(' ');
				const sum = this.#sums.get(which) ?? { total, parts: [], names: new Set<string>() };
				sum.names.add(own);
				this.#sums.set(which, sum);
			});
		}
	}

	#addYears(what: string, { from, to }: Span): void {
		if (from === to) return;
		const years = YEARS.filter((year) => year >= from && year <= to);
		const parts = years.map((year) => `${what} ${year}`);
		// What is in no row of a year is known to be nothing.
		for (const part of parts) {
			if (this.#exact.has(part)) continue;
			this.#exact.set(part, 0);
			this.knowledge.ranges.set(part, [0, 0]);
		}
		this.#addSum(`${what} ${from}-${to}`, parts);
	}

	/** A sum that is true of the exact numbers: the attacker guesses no wrong one. */
	#addSum(total: string, parts: readonly string[]): void {
		const added = parts.reduce((sum, part) => sum + (this.#exact.get(part) ?? 0), 0);
		const isTrue = !this.#exact.has(total) || this.#exact.get(total) === added;
		if (isTrue) this.knowledge.sums.push({ total, parts });
	}

	/** What the places of rows tell, and numbers beside it that are shown to the digit. */
	#compare({ exact, shown, column, name, span, atLeast, tellsOrder }: Reading): void {
		const values = exact.map((row) => Number(row[column]));
		const isOrdered = values.every((value, at) => at === 0 || value <= Number(values[at - 1]));
		if (tellsOrder && isOrdered) {
			const names = shown.map((row) => name(row, span));
			names.slice(1).forEach((smaller, at) => {
				this.knowledge.orders.push({ larger: names[at] ?? '', smaller });
			});
		}
		if (!atLeast || exact.some((row) => Number(row[column]) < Number(row[atLeast]))) return;
		for (const row of shown) {
			const least = Number(row[atLeast]);
			if (!isHidden(least)) this.knowledge.learnAtLeast(name(row, span), least);
		}
	}
}

describe.each(PROTECTIONS)('the attack on the protection $code', (protection) => {
	test(
		'recovers no hidden number of any network by subtraction over all totals and years',
		async () => {
			const random = createRandom(20261127 + protection.threshold);
			const rounds = Math.ceil(protection.code === 'standard' ? ROUNDS : ROUNDS / 4);
			let hidden = 0;
			let sums = 0;
			for (let round = 0; round < rounds; round += 1) {
				await loadDataset(engine, randomNetwork(random));
				const attacker = new Attacker();
				attacker.read(await readAll(protection), protection);
				const { knowledge } = attacker;
				knowledge.conclude();
				expect(knowledge.recovered(), `network ${round}`).toEqual([]);
				hidden += attacker.hidden;
				sums += knowledge.sums.length;
			}
			expect(hidden).toBeGreaterThan(rounds * 20);
			expect(sums).toBeGreaterThan(rounds * 20);
		},
		ROUNDS * 30_000
	);
});
