import { expect, test } from 'vitest';
import { charts } from '$lib/charts/catalog';
import type { DrawnMark } from '$lib/charts/marks';
import { metricOf } from '$lib/metrics/catalog';
import { PROTECTIONS } from '$lib/privacy/protection';
import { publishRows } from '$lib/privacy/publish';
import { MARK_MESSAGES } from '$lib/ui/mark-messages';
import { markText, partsOf } from '$lib/ui/mark-words';
import { viewOf } from '../charts/chart-data';

const METRIC = 'attendances-by-organization-kind';
const KINDS = [
	['company', 62],
	['school', 31],
	['medical', 3]
] as const;
const ROWS = KINDS.map(([organization_kind, attendances]) => ({
	fiscal_year: 2022,
	organization_kind,
	attendances,
	organizations: 2
}));
const columns = charts.get(METRIC)?.columns(viewOf(2022, 2022)) ?? [];

function markOf(rows: readonly object[], columns = ['attendances']): DrawnMark {
	const [first = {}, ...others] = rows;
	return {
		element: null as never,
		rows: [first, ...others],
		columns,
		value: 96,
		series: 'その他の種類',
		at: 2022,
		isLine: false,
		isFaint: false,
		label: '2022年度 その他の種類 96名'
	};
}

test('a sum names its parts by what tells them apart, each with its number', () => {
	const mark = markOf(ROWS);
	expect(partsOf(mark, columns).map(({ label, text }) => [label, text])).toEqual([
		['企業', '62'],
		['学校', '31'],
		['医療機関', '3']
	]);
	expect(markText(mark, columns, MARK_MESSAGES.ja)).toMatch(
		/^2022年度 その他の種類 96名（企業 62、学校 31、\S+ 3）$/
	);
});

test('a mark of one row has no parts, and many parts are left to the panel', () => {
	expect(partsOf(markOf(ROWS.slice(0, 1)), columns)).toEqual([]);
	const years = Array.from({ length: 12 }, (_, at) => ({ ...ROWS[0], fiscal_year: 2010 + at }));
	const mark = markOf(years);
	expect(partsOf(mark, columns).map(({ label }) => label)).toContain('2015');
	expect(markText(mark, columns, MARK_MESSAGES.ja)).toBe(mark.label);
});

test('in the public view no part says more than its cell of the table', () => {
	const [standard] = PROTECTIONS;
	if (!standard) throw new Error('no protection');
	const shown = publishRows(ROWS, metricOf(METRIC), standard);
	const parts = partsOf(markOf(shown), columns);
	expect(parts.map(({ text }) => text)).toEqual(
		shown.map((row) =>
			columns.find(({ madeOf }) => madeOf?.[0] === 'attendances')?.text(row as never)
		)
	);
	const said = JSON.stringify(parts);
	for (const { attendances } of ROWS) expect(said).not.toContain(`"${attendances}"`);
	expect(said).toMatch(/未満|非公開/);
});
