import { beforeAll, expect, test } from 'vitest';
import { charts } from '$lib/charts/catalog';
import { readRowsOfCharts, viewOf } from './chart-data';

const VIEW = viewOf(2008, 2025);

/** A number, a share or a range of them; a year, a month and a day are not counted. */
const NUMBER = /^[\d,]+(\.\d+)?([%名人回機関件]*|～.*|（.*)$/;
const DATE = /^(19|20)\d\d$|^\d{4}-\d\d/;

/** How far years are apart, pages of the report, and events, which open one by one elsewhere. */
const NOT_COUNTED: readonly string[] = ['何年後', '出典', 'できごと（件）'];

let rowsOf: Awaited<ReturnType<typeof readRowsOfCharts>>;
beforeAll(async () => {
	rowsOf = await readRowsOfCharts();
});

test.each([...charts.values()])('every number in the table of $id opens its records', (chart) => {
	const rows = rowsOf(chart) as never[];
	const columns = chart.columns(VIEW) as unknown as readonly {
		label: string;
		text: (row: never) => string;
		madeOf?: readonly string[];
	}[];
	const closed = columns.filter(({ text, madeOf }) => {
		const said = rows.map(text).filter((one) => one !== '' && one !== '―');
		const isNumber = said.length > 0 && said.every((one) => NUMBER.test(one));
		return isNumber && !said.every((one) => DATE.test(one)) && !madeOf?.length;
	});
	expect(closed.map(({ label }) => label).filter((one) => !NOT_COUNTED.includes(one))).toEqual([]);
});
