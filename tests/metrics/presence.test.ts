import { afterAll, describe, expect, test } from 'vitest';
import { closeNetwork, many, network, pickColumns, type VisitText } from './small-network';

afterAll(closeNetwork);

describe('layers', () => {
	const LAYERS = ['core_organizations', 'regular_organizations', 'casual_organizations'] as const;
	const times = (organization: string, count: number) =>
		many(count, organization).map((person): VisitText => `2010-05-01 ${organization} ${person}`);

	test('an organization with which 80 % or 95 % is reached is the last of its layer', async () => {
		const exact = await network([
			...times('a', 80),
			...times('b', 15),
			...times('c', 3),
			...times('d', 2)
		]);
		const [row] = await exact('participation-layers');
		expect(pickColumns<'participation-layers'>(row ? [row] : [], ...LAYERS)).toEqual([[1, 1, 2]]);
		expect(row).toMatchObject({ core_attendances: 80, regular_attendances: 15 });
		const short = await network([...times('a', 79), ...times('b', 15), ...times('c', 6)]);
		expect(
			pickColumns<'participation-layers'>(await short('participation-layers'), ...LAYERS)
		).toEqual([[2, 1, 0]]);
	});

	test('of ten equal ones eight are core, whichever they are', async () => {
		const ask = await network('abcdefghij'.split('').flatMap((one) => times(one, 2)));
		expect(
			pickColumns<'participation-layers'>(await ask('participation-layers'), ...LAYERS)
		).toEqual([[8, 2, 0]]);
	});

	test('two of three meetings are two thirds', async () => {
		const ask = await network([
			'2010-05-01 a p',
			'2010-06-01 a p',
			'2010-07-01 b q',
			'2010-07-01 b r'
		]);
		const [row] = await ask('participation-layers');
		expect(row).toMatchObject({ meetings: 3, organizations: 2, steady_organizations: 1 });
	});
});

describe('who is missing', () => {
	const VISITS: VisitText[] = [
		'2010-05-20 gone p1',
		'2010-05-20 gone p2',
		'2011-05-18 year p3',
		'2011-11-16 half p4',
		'2011-11-17 new p5',
		'2012-05-16 here p6'
	];

	test('whole months decide: twelve are dormant, a day less is not', async () => {
		const ask = await network([...VISITS, '2011-05-16 edge p7']);
		const last = (await ask('dormant-organizations')).at(-1);
		expect(last).toEqual({
			fiscal_year: 2012,
			as_of: '2012-05-16',
			active_organizations: 4,
			newly_dormant: 2,
			long_dormant: 0
		});
	});

	test('the list of whom to call begins at six months, and says when and how often they came', async () => {
		const ask = await network(VISITS);
		const list = await ask('unseen-organizations');
		expect(
			pickColumns<'unseen-organizations'>(list, 'name', 'last_seen_on', 'months_since')
		).toEqual([
			['half', '2011-11-16', 6],
			['year', '2011-05-18', 11],
			['gone', '2010-05-20', 23]
		]);
		expect(list.at(-1)?.attendances_before).toBe(2);
		expect(list[0]?.organization_id).toBe('name:half');
		const longer = await ask('unseen-organizations', {}, { unseen_months: '24' });
		expect(longer).toEqual([]);
	});

	test('a closed organization is neither dormant nor called', async () => {
		const closed = `organization_id,name,kind,valid_to
gone,Gone,school,2011-12-31`;
		const ask = await network(VISITS, closed);
		const list = await ask('unseen-organizations');
		expect(list.map(({ name }) => name)).toEqual(['half', 'year']);
		expect((await ask('dormant-organizations')).at(-1)).toMatchObject({ long_dormant: 0 });
		expect((await ask('dormant-organizations', { to: 2011 })).at(-1)?.newly_dormant).toBe(1);
	});

	test('an organization returns after twelve months, not after a day less', async () => {
		const ask = await network([
			'2010-05-20 a p',
			'2011-05-20 a p',
			'2010-05-20 b p',
			'2011-05-19 b p'
		]);
		const rows = await ask('returned-organizations');
		expect(rows.at(-1)).toEqual({
			fiscal_year: 2011,
			organizations: 2,
			returned_organizations: 1
		});
	});
});
