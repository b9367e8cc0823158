import { describe, expect, test } from 'vitest';
import { hiddenBelow, WITHHELD } from '$lib/domain/hidden-count';
import { metricOf } from '$lib/metrics/catalog';
import { PROTECTIONS } from '$lib/privacy/protection';
import { publishRows } from '$lib/privacy/publish';

const [standard] = PROTECTIONS as [(typeof PROTECTIONS)[number]];
const FEW = hiddenBelow(5);

describe('publishRows()', () => {
	const totals = { organizations: 7, meetings: 12, municipalities: 3, participants: 9 };

	test('withholds the total of all years where one of them is hidden', () => {
		const rows = [{ ...totals, attendances: 22, smallest_year: 1 }];
		const [shown] = publishRows(rows, metricOf('totals'), standard);
		expect(shown).toMatchObject({ attendances: WITHHELD, smallest_year: FEW, participants: 10 });
		const all = [{ ...totals, attendances: 22, smallest_year: 8 }];
		expect(publishRows(all, metricOf('totals'), standard)[0]?.attendances).toBe(20);
	});

	test('computes shares anew from what is published, and none of a small base', () => {
		const row = { fiscal_year: 2020, newcomers: 42, observed_newcomers: 38, share: 0.5 };
		const rows = [{ ...row, settled_newcomers: 19, low: 0.3, high: 0.7 }];
		const [shown] = publishRows(rows, metricOf('conversion'), standard);
		expect(shown?.share).toBe(20 / 40);
		const few = [{ ...row, observed_newcomers: 12, settled_newcomers: 6, low: 0.3, high: 0.7 }];
		const [none] = publishRows(few, metricOf('conversion'), standard);
		expect(none).toMatchObject({ share: null, low: null, high: null, settled_newcomers: 5 });
	});

	test('publishes no row about single people', () => {
		const rows = [{ person_key: 'p-1', visits: 3, first_held_on: '', last_held_on: '' }];
		expect(publishRows(rows, metricOf('organization-people'), standard)).toEqual([]);
	});

	test('withholds a number that no clause speaks of', () => {
		const columns = [{ name: 'secret', type: 'INTEGER', nullable: false } as const];
		const metric = { columns, disclosure: '-', parameters: [] };
		expect(publishRows([{ secret: 3 }], metric, standard)).toEqual([{ secret: WITHHELD }]);
	});

	test('counts something other than people as it is, by the word that says so', () => {
		const row = { indicator: '', fiscal_year: 2020, source: null };
		const rows = [
			{ ...row, value: 3, unit: '名' },
			{ ...row, value: 3, unit: '機関' }
		];
		const shown = publishRows(rows, metricOf('outcomes'), standard);
		expect(shown.map(({ value }) => value)).toEqual([FEW, 3]);
	});
});
