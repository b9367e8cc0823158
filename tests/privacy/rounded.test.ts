import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import { isRounded, roundedIn } from '$lib/domain/view';
import { metricOf } from '$lib/metrics/catalog';
import { PROTECTIONS } from '$lib/privacy/protection';
import { publishRows } from '$lib/privacy/publish';
import { roundedColumns } from '$lib/privacy/rounded';
import { Gate } from '$lib/state/gate';
import { viewOf } from '../findings/cases';

const [standard] = PROTECTIONS as [(typeof PROTECTIONS)[number]];
const trend = { period: '2020', part: 'all', value: 57, value_before: 53 };

describe('roundedColumns()', () => {
	test('names counts of people and what is reckoned from them, but nothing exact', () => {
		const rows = [{ fiscal_year: 2020, meetings: 12 }];
		expect(roundedColumns(rows, metricOf('attendances-per-meeting'))).toEqual([
			'lower_quartile',
			'median',
			'upper_quartile',
			'mean'
		]);
		expect(roundedColumns(rows, metricOf('participating-organizations'))).toEqual([]);
	});

	test.each([
		['attendances', true],
		['participants', true],
		['organizations', false],
		['meetings', false]
	])('goes by what is chosen to be counted: %s', (measure, isOfPeople) => {
		const named = roundedColumns([trend], metricOf('trend'), { choices: { measure } });
		expect(named.includes('value')).toBe(isOfPeople);
	});

	test('goes by the unit of the rows', () => {
		const outcome = { indicator: '', fiscal_year: 2020, source: null, value: 12 };
		const named = (unit: string) => roundedColumns([{ ...outcome, unit }], metricOf('outcomes'));
		expect(named('名')).toEqual(['value']);
		expect(named('機関')).toEqual([]);
	});

	test('names what publishRows() rounds', () => {
		const rows = [{ fiscal_year: 2020, attendances: 57 }];
		const metric = metricOf('attendances');
		expect(publishRows(rows, metric, standard)[0]?.attendances).toBe(55);
		expect(roundedColumns(rows, metric)).toEqual(['attendances']);
	});
});

describe('the gate', () => {
	const view = viewOf(2020, 2021);
	const answer = { view: { ...view, filters: NO_FILTERS }, key: '', isFromServer: false };
	const rows = [{ fiscal_year: 2020, attendances: 57 }];

	test('says in the view of an answer what it rounded, of that metric alone', () => {
		const passed = new Gate().pass<'attendances'>(
			{ ...answer, rows },
			metricOf('attendances'),
			standard
		);
		expect(passed.view.rounded).toEqual({ attendances: ['attendances'] });
		expect(isRounded(passed.view, 'attendances', 'attendances')).toBe(true);
		expect(isRounded(passed.view, 'participants', 'attendances')).toBe(false);
		expect(isRounded(answer.view, 'attendances', 'attendances')).toBe(false);
	});

	test('what was rounded in several answers is known of all of them', () => {
		const [one, other] = [{ rounded: { attendances: ['attendances'] } }, { rounded: {} }];
		const both = roundedIn([one, other, { rounded: { totals: ['participants'] } }]);
		expect(isRounded({ rounded: both }, 'attendances', 'attendances')).toBe(true);
		expect(isRounded({ rounded: both }, 'totals', 'participants')).toBe(true);
		expect(isRounded({ rounded: both }, 'totals', 'organizations')).toBe(false);
	});
});
