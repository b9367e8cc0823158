import { expect, test } from 'vitest';
import type { NativeChart } from '$lib/charts/native';
import { chartXml } from '$lib/export/slides/chart-xml';
import { numberSize } from '$lib/export/slides/slide-layout';

const line: NativeChart = {
	kind: 'lines',
	categories: ['5/21', '6/18', '7/16', '8/27', '9/17'],
	series: [{ name: '参加者', values: [47, 61, null, 44, 62], color: '--series-1' }],
	valueTitle: '名'
};

/** Where the value of each point stands; '' for none. */
function placesIn(xml: string): string[] {
	const whole = /<c:dLbls>(.*?)<\/c:dLbls>/.exec(xml)?.[1] ?? '';
	const usual = /<c:dLblPos val="(\w+)"\/>(?!.*<\/c:dLbl>)/.exec(whole)?.[1] ?? '';
	return line.categories.map((_, at) => {
		const own = new RegExp(`<c:dLbl><c:idx val="${at}"/>(.*?)</c:dLbl>`).exec(whole)?.[1];
		return own ? (/<c:dLblPos val="(\w+)"/.exec(own)?.[1] ?? '') : usual;
	});
}

test('a value stands on the side of a line on its own that the line does not take', () => {
	const xml = chartXml(line, { lang: 'ja-JP', width: 12 });
	expect(placesIn(xml)).toEqual(['b', 't', 't', 'b', 't']);
});

test('the labels of single points come in the order of the points', () => {
	const narrow = chartXml(line, { lang: 'ja-JP', width: 2 });
	const places = [...narrow.matchAll(/<c:dLbl><c:idx val="(\d)"/g)].map(([, at]) => Number(at));
	expect(places).toEqual(places.toSorted());
});

test('a long unit does not make its number small', () => {
	const long = { label: '', value: '81 organizations', unit: ' organizations', note: '' };
	expect(numberSize(long, 4)).toBeGreaterThan(numberSize({ ...long, unit: '' }, 4));
	expect(numberSize({ ...long, value: '81機関', unit: '機関' }, 4)).toBe(48);
});
