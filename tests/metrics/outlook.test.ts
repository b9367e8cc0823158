import { expect, test } from 'vitest';
import { optionsFromRows } from '$lib/state/options';
import { rowsOver } from './rows-over';

const HEADING =
	'meeting_id,held_on,meeting,meeting_kind,mode,organization_id,organization,person_key';

/** One meeting each May from 2010 on, of these sizes; and one more meeting, where there is one. */
function rollsOf(sizes: readonly number[], more: { date: string; size: number }[] = []) {
	const mays = sizes.map((size, at) => ({ date: `${2010 + at}-05-15`, size }));
	const lines = [...mays, ...more].flatMap(({ date, size }) =>
		Array.from({ length: size }, () => `${date},${date},,,,,,`)
	);
	return { attendance: [HEADING, ...lines].join('\n') };
}

function outlookAfter(...rolls: Parameters<typeof rollsOf>) {
	return rowsOver('outlook', rollsOf(...rolls));
}

/**
 * By hand. Naive errors: 2, −1, 2, −1, 2, −1, 2, in size 11/7. Errors of the mean so far: 2, 0, 2,
 * 0.5, 2.4, 1 and 20/7, in size 10.757/7, which is less. Their 10 % point is 0.3, their 90 % point
 * 2.4 + 0.4 × (20/7 − 2.4).
 */
test('the method that erred less gives the range: here the mean of all years', async () => {
	const rows = await outlookAfter([10, 12, 11, 13, 12, 14, 13, 15]);
	const ahead = rows.find(({ state }) => state === 'outlook');
	expect(ahead).toMatchObject({ year: 2018, method: 'mean', value: 12.5, years: 8 });
	expect(ahead?.low).toBeCloseTo(12.8, 9);
	expect(ahead?.high).toBeCloseTo(12.5 + 2.4 + 0.4 * (20 / 7 - 2.4), 9);
});

/** By hand: every year two more, so that the naive errors are all 2 and the mean errs more. */
test('a steady rise is followed by the year before, with a range of no width', async () => {
	const rows = await outlookAfter([2, 4, 6, 8, 10, 12, 14, 16]);
	expect(rows.at(-1)).toMatchObject({ method: 'naive', value: 16, low: 18, high: 18 });
});

test('seven years are too few for an outlook', async () => {
	const rows = await outlookAfter([2, 4, 6, 8, 10, 12, 14]);
	expect(rows.at(-1)).toMatchObject({ state: 'outlook', method: 'none', value: null, years: 7 });
});

test('a latest year whose rolls stop in an earlier month is left out as unfinished', async () => {
	const rows = await outlookAfter([2, 4, 6, 8, 10, 12, 14, 16], [{ date: '2018-04-20', size: 3 }]);
	expect(rows.slice(-2)).toMatchObject([
		{ year: 2018, state: 'outlook', value: 16, years: 8 },
		{ year: 2018, state: 'unfinished', attendances: 3 }
	]);
});

test('a meeting that was called off carries the year on, but is no year of its own', async () => {
	const rolls = rollsOf([2, 4, 6, 8, 10, 12, 14, 16], [{ date: '2018-04-20', size: 3 }]);
	const calledOff = async (date: string) => {
		const meetings = `meeting_id,held_on,status\noff,${date},cancelled`;
		return optionsFromRows(await rowsOver('filter-options', { ...rolls, meetings })).unfinished;
	};
	expect(await calledOff('2018-05-16')).toBeNull();
	expect(await calledOff('2019-03-20')).toBeNull();
	expect(await calledOff('2017-06-20')).toEqual({ year: 2018, months: 1 });
	expect(await calledOff('2019-04-17')).toEqual({ year: 2018, months: 1 });
});

test.each([
	['in April', '2018-04-20', { year: 2018, months: 1 }],
	['in the same month', '2018-05-20', null],
	['in a later month', '2019-03-20', null],
	['two years later', '2019-04-20', null]
])('the options know the unfinished year of the outlook, with a last roll %s', async (...of) => {
	const [, date, unfinished] = of;
	const rolls = rollsOf([2, 4, 6, 8, 10, 12, 14, 16], [{ date, size: 3 }]);
	const outlook = await rowsOver('outlook', rolls);
	const options = optionsFromRows(await rowsOver('filter-options', rolls));
	expect(options.unfinished).toEqual(unfinished);
	const years = outlook.filter(({ state }) => state === 'unfinished').map(({ year }) => year);
	expect(years).toEqual(unfinished ? [unfinished.year] : []);
});
