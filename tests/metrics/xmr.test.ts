import { expect, test } from 'vitest';
import { usualRange } from '$lib/findings/usual-range';
import { rowsOver } from './rows-over';

/** Meetings of these sizes, one a month from a first month on. */
function rolls(firstYear: number, sizes: readonly number[]): string {
	return sizes
		.flatMap((size, at) => {
			const month = String((at % 12) + 1).padStart(2, '0');
			const date = `${firstYear + Math.floor(at / 12)}-${month}-15`;
			return Array.from({ length: size }, () => `${date},${date},,,,,,\n`);
		})
		.join('');
}

function marks(attendance: string, history = '') {
	const heading =
		'meeting_id,held_on,meeting,meeting_kind,mode,organization_id,organization,person_key';
	return rowsOver('unusual-meetings', { attendance: `${heading}\n${attendance}`, history });
}

/**
 * NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 “Individuals Control Charts”: ten
 * batches, mean 50.81, mean moving range 1.8778, limits 55.8041 and 45.8159 (by 3/1.128, where the
 * metric takes 2.66). A meeting has whole guests: everything is times ten.
 */
const NIST = [496, 476, 499, 513, 478, 512, 526, 524, 536, 521];

test('the worked example of the NIST handbook gives its mean and limits and no signal', async () => {
	const rows = await marks(rolls(2010, NIST));
	expect(rows.map((row) => row.attendances)).toEqual(NIST);
	for (const row of rows) {
		expect(row.mean / 10).toBeCloseTo(50.81, 10);
		expect((row.upper_limit ?? 0) / 10).toBeCloseTo(55.8041, 2);
		expect((row.lower_limit ?? 0) / 10).toBeCloseTo(45.8159, 2);
		expect(row.signal).toBe('none');
	}
});

test('the range of years in sentences is by the same rule', async () => {
	const [row] = await marks(rolls(2010, NIST));
	const range = usualRange(NIST);
	expect(range?.low).toBeCloseTo(row?.lower_limit ?? 0, 8);
	expect(range?.high).toBeCloseTo(row?.upper_limit ?? 0, 8);
});

test('a meeting beyond a limit is marked by its side', async () => {
	const rows = await marks(rolls(2010, [20, 21, 20, 21, 60, 21, 20, 21, 20, 21, 20, 21]));
	expect(rows.map(({ signal }) => signal).indexOf('above')).toBe(4);
	expect(rows.filter(({ signal }) => signal !== 'none').length).toBe(1);
});

test('eight running on one side of the mean are marked, though within the limits', async () => {
	const rows = await marks(rolls(2010, [3, 5, 3, 5, 3, 5, 3, 5, 7, 9, 7, 9, 7, 9, 7, 9]));
	expect(rows.map(({ signal }) => signal)).toEqual([
		...Array<string>(8).fill('run-below'),
		...Array<string>(8).fill('run-above')
	]);
});

test('seven meetings have a mean, no limits and no marks', async () => {
	const rows = await marks(rolls(2010, [1, 1, 1, 90, 1, 1, 1]));
	expect(rows.map((row) => [row.upper_limit, row.signal])).toEqual(Array(7).fill([null, 'none']));
	expect(rows[0]?.meetings).toBe(7);
});

test('an event of society begins a new baseline, its continuation in the next year does not', async () => {
	const history =
		'ord,year,era,month,happened_year,printed_in,track,text,source\n' +
		'1,2011,,,,備考,society,できごと,試験\n2,2012,,,,備考,society,続き,試験\n';
	const sizes = [...Array<number>(15).fill(5), ...Array<number>(24).fill(50)];
	const rows = await marks(rolls(2010, sizes), history);
	expect(new Set(rows.map(({ baseline }) => baseline))).toEqual(new Set([0, 2011]));
	expect(rows.filter(({ signal }) => signal !== 'none')).toEqual([]);
	expect(rows.at(-1)).toMatchObject({ mean: 50, lower_limit: 50, upper_limit: 50 });
});
