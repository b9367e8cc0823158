import { describe, expect, test } from 'vitest';
import { usualRange } from '$lib/findings/usual-range';

/**
 * NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 “Individuals Control Charts”: ten
 * batches, mean 50.81, limits 55.8041 and 45.8159 (by 3/1.128, where the rule takes 2.66).
 */
const NIST = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

describe('the usual range of numbers', () => {
	test('is that of the worked example of the NIST handbook', () => {
		const range = usualRange(NIST);
		expect(range?.high).toBeCloseTo(55.8041, 2);
		expect(range?.low).toBeCloseTo(45.8159, 2);
	});

	test('needs eight numbers', () => {
		expect(usualRange(NIST.slice(0, 7))).toBeNull();
		expect(usualRange(NIST.slice(0, 8))).not.toBeNull();
		expect(usualRange([])).toBeNull();
	});

	test('is one number where nothing ever changes', () => {
		expect(usualRange(Array<number>(8).fill(40))).toEqual({ low: 40, high: 40 });
	});

	test('is of the order in time, not of the spread alone', () => {
		const [rising, jumping] = [
			[1, 2, 3, 4, 5, 6, 7, 8],
			[1, 8, 2, 7, 3, 6, 4, 5]
		].map(usualRange);
		expect(rising?.high).toBeLessThan(8);
		expect(jumping?.high).toBeGreaterThan(8);
	});
});
