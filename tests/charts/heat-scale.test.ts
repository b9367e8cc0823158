import { describe, expect, test } from 'vitest';
import { heatLegend, heatStep, scaleOf } from '$lib/charts/heat-scale';
import { DARK_HEAT } from '$lib/charts/palette';
import { hiddenBelow } from '$lib/domain/hidden-count';

const labelsOf = (...given: Parameters<typeof heatLegend>) =>
	heatLegend(...given).map(({ label }) => label);

describe('limits of a heat map', () => {
	test('are whole numbers where values are exact', () => {
		expect(labelsOf(scaleOf([3, 17]), '名')).toEqual([
			'0–3名',
			'4–6名',
			'7–10名',
			'11–13名',
			'14–17名'
		]);
	});

	const rounded = [hiddenBelow(5), 5, 30, 165];

	test('are multiples of five where values are rounded to fives', () => {
		expect(labelsOf(scaleOf(rounded), '名')).toEqual([
			'0–30名',
			'35–65名',
			'70–95名',
			'100–130名',
			'135–165名'
		]);
		expect(labelsOf({ ...scaleOf([...rounded, 6365]), isFineBelow: true }, 'people', 'en')).toEqual(
			[
				'0–110 people',
				'115–640 people',
				'645–1,770 people',
				'1,775–3,640 people',
				'3,645–6,365 people'
			]
		);
	});

	test('do not say where a range begins that holds counts which are not shown', () => {
		const scale = { ...scaleOf([hiddenBelow(5), 5, 20]), min: 1, colors: DARK_HEAT };
		expect(labelsOf(scale, '名')).toEqual(['5名まで', '10名', '15–20名']);
		expect(labelsOf(scale, 'people', 'en')[0]).toBe('up to 5 people');
	});

	test('name counts that are not shown, where a range holds no others', () => {
		expect(labelsOf(scaleOf([hiddenBelow(5), 5, 10]), '名')).toEqual(['5名未満', '5名', '10名']);
		expect(labelsOf(scaleOf([hiddenBelow(8), 10, 20]), 'people', 'en')[0]).toBe(
			'fewer than 8 people'
		);
	});

	test('put each value into the range that the legend names', () => {
		const scale = scaleOf(rounded);
		expect(rounded.map((value) => heatStep(value, scale))).toEqual([0, 0, 0, 4]);
		expect(heatStep(35, scale)).toBe(1);
	});

	test.each([
		[[], '0名'],
		[[0], '0名'],
		[[hiddenBelow(5)], '5名未満']
	])('are in words with %j too', (values, first) => {
		const labels = labelsOf(scaleOf(values), '名');
		expect(labels.join()).not.toMatch(/NaN|Infinity|-/);
		expect(labels[0]).toBe(first);
	});
});
