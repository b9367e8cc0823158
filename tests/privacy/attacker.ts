import { isHidden, WITHHELD } from '$lib/domain/hidden-count';
import { isToldBy, published } from '$lib/privacy/margins';
import type { Protection } from '$lib/privacy/protection';
import { Knowledge, type Order, type Sum } from './knowledge';
import type { Name, Row, Span, Told } from './told';
import { knownSums } from './told-sums';

/** The fiscal years of the networks attacked. */
export const YEARS = [2020, 2021, 2022];

/** What was published of a metric, and the exact rows, with which guesses are checked. */
export interface Reading extends Told {
	span: Span;
	exact: readonly Row[];
	shown: readonly Row[];
	/** True where the places of rows say more than what is published in them. */
	tellsOrder: boolean;
}

/** Columns of one row that add up to a total. */
const PARTS_OF_ROW = /^(home|outside|unknown|core|regular|casual|new|returning)_/;

/** What a number beside a count says of it, by being shown or by being withheld. */
function leastBeside(beside: number, shown: number, protection: Protection): number {
	if (beside !== WITHHELD) return beside;
	for (let count = 1; count < shown + protection.base; count += 1) {
		const numbers = Array.from({ length: count }, (_, at) => at + 1);
		const isSo = numbers.some((number) => isToldBy(number, count, protection));
		if (isSo && published(count, protection) === shown) return count;
	}
	return 1;
}

/** Reads all that is published, and knows what adds up to what. */
export class Attacker {
	readonly knowledge = new Knowledge();
	readonly #exact = new Map<string, number>();
	readonly #sums = new Map<string, Sum & { names: Set<string> }>();
	readonly #unions = new Map<string, Set<string>>();
	readonly #orders: Order[] = [];
	/** What is counted in single years, and over several. */
	readonly #spans = new Map<string, { what: string; span: Span; isDistinct: boolean }>();
	/** How many numbers were not shown. */
	hidden = 0;

	/** Read everything, then put together what belongs together. */
	read(readings: readonly Reading[], protection: Protection): void {
		for (const reading of readings) this.#read(reading, protection);
		for (const { what, span, isDistinct } of this.#spans.values()) {
			if (isDistinct) this.#addUnionOfYears(what, span);
			else this.#addYears(what, span);
		}
		for (const reading of readings) this.#compare(reading, protection);
		for (const { total, names } of this.#sums.values()) this.#addSum(total, [...names]);
		for (const [union, parts] of this.#unions) this.#addUnion(union, [...parts]);
		for (const { total, parts } of knownSums(this.#exact, YEARS)) this.#addSum(total, parts);
		for (const order of this.#orders) this.#addOrder(order);
	}

	#read(reading: Reading, protection: Protection): void {
		this.#learn(reading, protection);
		const { exact, column, name, span, isOverYears, isDistinct = false } = reading;
		for (const row of exact) {
			const own = name(row, span);
			this.#exact.set(own, Number(row[column]));
			if (isOverYears) {
				const what = own.slice(0, own.lastIndexOf(' '));
				this.#spans.set(own, { what, span, isDistinct });
			}
			this.#putTogether(reading, row, own);
		}
	}

	#learn({ shown, column, name, span, ...told }: Reading, protection: Protection): void {
		const rows = shown.filter((row) => row[column] !== null);
		// Where all is withheld, not even that there is nobody is told.
		const isBlank = rows.every((row) => Number(row[column]) === WITHHELD);
		for (const row of rows) {
			const own = name(row, span);
			if (isBlank) this.knowledge.hidden.add(own);
			if (isBlank) continue;
			// A sum over years is made of what is shown of each: it says no more.
			if (told.isOverYears && !told.isDistinct && span.from < span.to) continue;
			this.knowledge.learn(own, Number(row[column]), protection);
			if (isHidden(Number(row[column]))) this.hidden += 1;
		}
	}

	#putTogether({ metric, choices, column, span, ...told }: Reading, row: Row, own: string): void {
		const { totals = [], unions = [], within = [] } = told;
		const part = PARTS_OF_ROW.test(column) ? column.split('_')[1] : column;
		totals.forEach((totalOf, index) => {
			const total = totalOf(row, span);
			const which = [metric, JSON.stringify(choices ?? {}), part, index, total].join(' ');
			const sum = this.#sums.get(which) ?? { total, parts: [], names: new Set<string>() };
			sum.names.add(own);
			this.#sums.set(which, sum);
		});
		for (const unionOf of unions) {
			const union = unionOf(row, span);
			this.#unions.set(union, (this.#unions.get(union) ?? new Set()).add(own));
		}
		this.#orders.push(...within.map((of: Name) => ({ larger: of(row, span), smaller: own })));
	}

	/** Parts of a number in single years: what is in no row of a year is known to be nothing. */
	#partsOfYears(what: string, { from, to }: Span): string[] {
		const parts = YEARS.filter((year) => year >= from && year <= to).map(
			(year) => `${what} ${year}`
		);
		for (const part of parts) {
			if (this.#exact.has(part)) continue;
			this.#exact.set(part, 0);
			this.knowledge.ranges.set(part, [0, 0]);
		}
		return parts;
	}

	#addYears(what: string, span: Span): void {
		if (span.from === span.to) return;
		this.#addSum(`${what} ${span.from}-${span.to}`, this.#partsOfYears(what, span));
	}

	#addUnionOfYears(what: string, span: Span): void {
		if (span.from === span.to) return;
		this.#addUnion(`${what} ${span.from}-${span.to}`, this.#partsOfYears(what, span));
	}

	/** A union is no smaller than any part, and no larger than all of them together. */
	#addUnion(union: string, parts: readonly string[]): void {
		const all = `all of ${union}`;
		this.#exact.set(
			all,
			parts.reduce((sum, part) => sum + (this.#exact.get(part) ?? 0), 0)
		);
		this.#addSum(all, parts);
		for (const smaller of parts) this.#addOrder({ larger: union, smaller });
		this.#addOrder({ larger: all, smaller: union });
	}

	/** An order that is true of the exact numbers: the attacker guesses no wrong one. */
	#addOrder({ larger, smaller }: Order): void {
		const [more, less] = [this.#exact.get(larger), this.#exact.get(smaller)];
		const isTrue = more !== undefined && less !== undefined && more >= less;
		if (isTrue) this.knowledge.orders.push({ larger, smaller });
	}

	/** A sum that is true of the exact numbers. */
	#addSum(total: string, parts: readonly string[]): void {
		const added = parts.reduce((sum, part) => sum + (this.#exact.get(part) ?? 0), 0);
		const isTrue = !this.#exact.has(total) || this.#exact.get(total) === added;
		if (isTrue) this.knowledge.sums.push({ total, parts });
	}

	/** What the places of rows tell, and numbers beside it that are shown to the digit. */
	#compare(reading: Reading, protection: Protection): void {
		const { exact, shown, column, name, span, atLeast = [], tellsOrder } = reading;
		const values = exact.map((row) => Number(row[column]));
		const isOrdered = values.every((value, at) => at === 0 || value <= Number(values[at - 1]));
		if (tellsOrder && isOrdered) {
			const names = shown.map((row) => name(row, span));
			names.slice(1).forEach((smaller, at) => {
				this.#addOrder({ larger: names[at] ?? '', smaller });
			});
		}
		for (const beside of atLeast) {
			if (exact.some((row) => Number(row[column]) < Number(row[beside]))) continue;
			for (const row of shown) {
				const least = leastBeside(Number(row[beside]), Number(row[column]), protection);
				this.knowledge.learnAtLeast(name(row, span), least);
			}
		}
	}
}
