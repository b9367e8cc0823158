import { describe, expect, test } from 'vitest';
import { metricOf, metrics, type MetricId } from '$lib/metrics/catalog';
import { disclosureFromText, isPlace } from '$lib/privacy/disclosure';

describe.each([...metrics.keys()])('the disclosure of %s', (id) => {
	const metric = metricOf(id as MetricId);
	const disclosure = disclosureFromText(metric.disclosure);
	const names = metric.columns.map(({ name }) => name);
	const { people, derived, exact, coarse, withheld } = disclosure;
	const ruled = [...people, ...derived].flatMap(({ columns }) => columns);

	test('speaks of every number, once', () => {
		const numbers = metric.columns
			.filter(({ name, type }) => /INTEGER|DOUBLE/.test(type) && !isPlace(name))
			.map(({ name }) => name);
		const said = [...ruled, ...exact, ...coarse, ...withheld];
		if (!disclosure.isWithheld) expect([...new Set(said)].sort()).toEqual(numbers.sort());
	});

	test('names only columns and parameters that there are', () => {
		const parameters = metric.parameters.map(({ name }) => name);
		const said = people.flatMap(({ within, by, years, over }) =>
			[...within, by, years, over].filter(Boolean)
		);
		said.push(...disclosure.where.flat().map(({ parameter }) => parameter));
		said.push(...disclosure.compared.flatMap(({ column, of }) => [column, of]));
		said.push(...disclosure.beside.map(({ people: counted }) => counted));
		said.push(...disclosure.order.flatMap(({ column, group }) => [column, group].filter(Boolean)));
		const bases = derived.flatMap(({ part, whole }) => (part ? [part, whole] : [whole]));
		for (const name of [...said, ...bases]) expect([...names, ...parameters]).toContain(name);
	});

	test('publishes no key of a person', () => {
		expect(names.includes('person_key') && !disclosure.isWithheld).toBe(false);
	});

	test('calls counts of people what they are', () => {
		const plain = [...exact, ...coarse];
		expect(plain.filter((name) => /participants|attendances|people|newcomers/.test(name))).toEqual(
			id === 'cohort-retention' ? ['newcomers'] : []
		);
	});
});

test.each([...metrics.values()].map((metric) => [metric.id, metric] as const))(
	'the rows of %s stand in an order that counts no people, or in a public one',
	(_, metric) => {
		const { people, withheld, order, isWithheld } = disclosureFromText(metric.disclosure);
		const counts = [...people.flatMap(({ columns }) => columns), ...withheld];
		const last = /\nORDER BY [\s\S]+$/.exec(metric.sql)?.[0] ?? '';
		const words = new Set(last.match(/\w+/g));
		const isByPeople = counts.some((name) => words.has(name)) || /\bplace\b/.test(last);
		if (isByPeople && !isWithheld) expect(order.length).toBeGreaterThan(0);
	}
);

test('a clause of some choices alone counts where one of them is made', () => {
	const text = 'people value if measure is a or b-c; exact value if measure is d; coarse hhi';
	const chosen = (measure: string) => disclosureFromText(text, () => measure);
	expect(chosen('b-c')).toMatchObject({ people: [{ columns: ['value'] }], exact: [] });
	expect(chosen('d')).toMatchObject({ people: [], exact: ['value'], coarse: ['hhi'] });
	expect(chosen('e')).toMatchObject({ people: [], exact: [], coarse: ['hhi'] });
	expect(disclosureFromText(text)).toMatchObject({ exact: ['value'], coarse: ['hhi'] });
});

test.each([...metrics.values()].map((metric) => [metric.id, metric] as const))(
	'the conditions of %s are of its parameters',
	(_, { disclosure, parameters }) => {
		const said = [...disclosure.matchAll(/ if (\w+) is /g)].map(([, name]) => name);
		const names = parameters.map(({ name }) => name);
		expect(said.filter((name) => !names.includes(name ?? ''))).toEqual([]);
	}
);

test('a clause that is no rule is refused', () => {
	expect(() => disclosureFromText('all attendances')).toThrow('bad clause of disclosure');
});
