import { describe, expect, test } from 'vitest';
import { metricOf, metrics, type MetricId } from '$lib/metrics/catalog';
import { disclosureFromText, isPlace } from '$lib/privacy/disclosure';

describe.each([...metrics.keys()])('the disclosure of %s', (id) => {
	const metric = metricOf(id as MetricId);
	const disclosure = disclosureFromText(metric.disclosure);
	const names = metric.columns.map(({ name }) => name);
	const { people, derived, exact, coarse } = disclosure;
	const ruled = [...people, ...derived].flatMap(({ columns }) => columns);

	test('speaks of every number, once', () => {
		const numbers = metric.columns
			.filter(({ name, type }) => /INTEGER|DOUBLE/.test(type) && !isPlace(name))
			.map(({ name }) => name);
		const said = [...ruled, ...exact, ...coarse];
		if (!disclosure.isWithheld) expect([...new Set(said)].sort()).toEqual(numbers.sort());
	});

	test('names only columns and parameters that there are', () => {
		const parameters = metric.parameters.map(({ name }) => name);
		const said = people.flatMap(({ within, by }) => [...within, ...(by ? [by] : [])]);
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

test('a clause that is no rule is refused', () => {
	expect(() => disclosureFromText('all attendances')).toThrow('bad clause of disclosure');
});
