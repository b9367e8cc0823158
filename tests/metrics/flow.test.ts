import { afterAll, describe, expect, test } from 'vitest';
import { closeNetwork, many, network, pickColumns, type VisitText } from './small-network';
import { shareOf } from './wilson';

afterAll(closeNetwork);

describe('the 95 % interval of a share', () => {
	// Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3 (Wilson's score).
	test.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('of %i in %i is the one in the literature', async (part, base, low, high) => {
		const before = many(base, 'p').map((person): VisitText => `2010-05-01 a ${person}`);
		const after = many(part, 'p').map((person): VisitText => `2011-05-01 a ${person}`);
		const ask = await network([...before, ...after, '2011-05-01 a other']);
		const row = (await ask('retention')).at(-1);
		expect(row).toMatchObject({ people_before: base, people_stayed: part });
		expect(row?.people_low).toBeCloseTo(low, 4);
		expect(row?.people_high).toBeCloseTo(high, 4);
		expect(shareOf(part, base).low).toBeCloseTo(low, 4);
	});

	test('is not given below a base of ten, nor is the share', async () => {
		const visits = many(9, 'p').flatMap((person): VisitText[] => [
			`2010-05-01 a ${person}`,
			`2011-05-01 a ${person}`
		]);
		const ask = await network(visits);
		expect((await ask('retention')).at(-1)).toMatchObject({
			people_before: 9,
			people_stayed: 9,
			people_share: null,
			people_low: null,
			people_high: null
		});
	});
});

describe('who comes again', () => {
	test('two visits on one day to one meeting are no second meeting', async () => {
		const ask = await network([
			'2010-05-01 a p1',
			'2010-05-01 b p1',
			'2010-05-01 a p2',
			'2010-06-01 a p2'
		]);
		expect(
			pickColumns<'repeat-rate'>(
				await ask('repeat-rate'),
				'participants',
				'repeat_participants',
				'organizations',
				'repeat_organizations'
			)
		).toEqual([[2, 1, 2, 1]]);
	});

	test('a person who rejoins after a year away is not retained, and stays in the first cohort', async () => {
		const ask = await network([
			'2010-05-01 a back',
			'2010-05-01 a stays',
			'2011-05-01 a stays',
			'2012-05-01 a stays',
			'2012-05-01 a back'
		]);
		const retention = await ask('retention');
		expect(pickColumns<'retention'>(retention, 'people_before', 'people_stayed')).toEqual([
			[0, 0],
			[2, 1],
			[1, 1]
		]);
		const cohorts = await ask('cohort-retention-people');
		expect(
			pickColumns<'cohort-retention-people'>(cohorts, 'person_since', 'years_later', 'stayed')
		).toEqual([
			[2010, 0, 2],
			[2010, 1, 1],
			[2010, 2, 2]
		]);
	});

	test('the year before the first in view is still the year before', async () => {
		const ask = await network(['2010-05-01 a p', '2011-05-01 a p']);
		const rows = await ask('retention', { from: 2011 });
		expect(pickColumns<'retention'>(rows, 'fiscal_year', 'people_before')).toEqual([[2011, 1]]);
		const turnover = await ask('turnover', { from: 2011 });
		expect(pickColumns<'turnover'>(turnover, 'organizations_before', 'stayed')).toEqual([[1, 1]]);
	});

	test('after an empty year nobody was there to stay, and the empty year has no row', async () => {
		const ask = await network(['2010-05-01 a p', '2012-05-01 a p']);
		expect(
			pickColumns<'retention'>(await ask('retention'), 'fiscal_year', 'people_before')
		).toEqual([
			[2010, 0],
			[2012, 0]
		]);
		const [, turnover] = await ask('turnover');
		expect(turnover).toMatchObject({ organizations_before: 0, joined: 1, turnover: null });
		const cohorts = await ask('cohort-retention');
		expect(pickColumns<'cohort-retention'>(cohorts, 'years_later')).toEqual([[0], [2]]);
		expect(
			pickColumns<'returned-organizations'>(
				await ask('returned-organizations'),
				'fiscal_year',
				'returned_organizations'
			)
		).toEqual([
			[2010, 0],
			[2012, 1]
		]);
	});

	const MERGED = `organization_id,name,kind,valid_to,merged_into
a,A,medical,2011-03-31,c
b,B,school,,
c,C,company,,`;

	test('an organization that merges neither goes nor joins, and its heir is no newcomer', async () => {
		const visits: VisitText[] = ['2010-05-01 a p1', '2010-05-01 b p2', '2011-05-01 a p1'];
		const ask = await network(visits, MERGED);
		const [first, second] = await ask('turnover');
		expect(first).toMatchObject({ organizations: 2, organizations_before: 0 });
		expect(second).toMatchObject({ organizations: 1, stayed: 1, joined: 0, gone: 1 });
		expect((await ask('retention')).at(-1)).toMatchObject({
			organizations_before: 2,
			organizations_stayed: 1
		});
		const cohorts = await ask('cohort-retention');
		expect(
			pickColumns<'cohort-retention'>(cohorts, 'organization_since', 'fiscal_year', 'stayed')
		).toEqual([
			[2010, 2010, 2],
			[2010, 2011, 1]
		]);
		const [missing] = await ask('unseen-organizations');
		expect(missing).toMatchObject({ organization_id: 'b', months_since: 12 });
	});
});

describe('who came and who went', () => {
	const moved = (rows: readonly unknown[]) =>
		pickColumns<'organization-movements'>(
			rows as never,
			'heir_id',
			'turn',
			'arrival',
			'presence',
			'months_away'
		);

	test('each organization is what the year and the one before make it', async () => {
		const ask = await network([
			'2009-05-01 back p1',
			'2009-05-01 left p2',
			'2010-05-01 gone p3',
			'2010-05-01 stays p4',
			'2011-05-01 back p1',
			'2011-05-01 new p5',
			'2012-03-31 stays p4'
		]);
		expect(moved(await ask('organization-movements', {}, { moved_year: '2011' }))).toEqual([
			['name:back', 'joined', 'returned', 'active', 24],
			['name:gone', 'gone', 'none', 'newly_dormant', 22],
			['name:left', 'absent', 'none', 'long_dormant', 34],
			['name:new', 'joined', 'new', 'active', null],
			['name:stays', 'stayed', 'returned', 'active', 22]
		]);
	});

	test('of merged organizations the heir moves, and a closed one is no dormant one', async () => {
		const ask = await network(
			['2010-05-01 a p1', '2010-05-01 b p2', '2011-05-01 a p1', '2011-06-01 c p3'],
			`organization_id,name,kind,valid_to,merged_into
a,A,medical,2011-03-31,c
b,B,school,2011-04-30,
c,C,company,,`
		);
		const rows = await ask('organization-movements');
		expect(moved(rows)).toEqual([
			['b', 'gone', 'none', 'closed', 13],
			['c', 'stayed', 'returned', 'active', 12]
		]);
		expect(rows[0]).toMatchObject({ closed_on: '2011-04-30', attendances_before: 1 });
	});

	test('the last year that is over is looked at, unless another in view is chosen', async () => {
		const ask = await network(['2010-05-01 a p', '2010-06-01 a p', '2011-05-01 a p']);
		const yearOf = async (filters = {}, choices = {}) =>
			(await ask('organization-movements', filters, choices))[0]?.fiscal_year;
		expect(await yearOf()).toBe(2010);
		expect(await yearOf({}, { moved_year: '2011' })).toBe(2011);
		expect(await yearOf({}, { moved_year: '1999' })).toBe(2010);
		expect(await yearOf({ from: 2011 })).toBe(2011);
	});
});

describe('newcomers who settle', () => {
	const visitsOf = (person: string, ...days: string[]) =>
		days.map((day): VisitText => `${day} a ${person}`);

	test('three visits count until the day before twelve months have passed', async () => {
		const ask = await network([
			...visitsOf('in-time', '2010-05-20', '2010-06-16', '2011-05-19'),
			...visitsOf('late', '2010-05-20', '2010-06-16', '2011-05-20'),
			...visitsOf('twice', '2010-05-20', '2010-06-16'),
			...visitsOf('one-meeting', '2010-06-16')
		]);
		expect(await ask('conversion')).toEqual([
			{
				fiscal_year: 2010,
				newcomers: 4,
				observed_newcomers: 3,
				settled_newcomers: 1,
				share: null,
				low: null,
				high: null
			}
		]);
	});

	test('whoever came for the first time twelve months before the last meeting is observed', async () => {
		const ask = await network([
			...visitsOf('a-year', '2010-05-20', '2011-05-20'),
			...visitsOf('a-day-less', '2010-05-21')
		]);
		const [row] = await ask('conversion');
		expect(row).toMatchObject({ newcomers: 2, observed_newcomers: 1 });
	});

	test('the end of the view is the end of what is observed', async () => {
		const ask = await network(
			visitsOf('p', '2010-05-20', '2010-06-16', '2010-07-21', '2011-06-15')
		);
		expect((await ask('conversion'))[0]?.observed_newcomers).toBe(1);
		expect((await ask('conversion', { to: 2010 }))[0]?.observed_newcomers).toBe(0);
	});
});
