import { describe, expect, test } from 'vitest';
import { withReadings } from '$lib/domain/furigana';
import { WORD_READINGS } from '$lib/domain/furigana-words';

const marked = (text: string) =>
	withReadings(text)
		.map(({ base, reading }) => (reading ? `${base}[${reading}]` : base))
		.join('');

describe('furigana', () => {
	test.each([
		['参加機関', '参加機関[さんかきかん]'],
		['お知らせ', 'お知[し]らせ'],
		['高槻市と島本町', '高槻市[たかつきし]と島本町[しまもとちょう]'],
		['2022年度は512人', '2022年度[ねんど]は512人[にん]'],
		['1人と21人', '1人と21人[にん]'],
		['5月18日', '5月[がつ]18日'],
		['1回の会議に来た人', '1回[かい]の会議[かいぎ]に来[き]た人[ひと]'],
		['人の数とその他', '人[ひと]の数[かず]とその他[た]'],
		['表で見る', '表[ひょう]で見[み]る'],
		['3回以上、前年度は何回', '3回[かい]以上[いじょう]、前年度[ぜんねんど]は何回[なんかい]'],
		['圏域外と中心、協力', '圏域外[けんいきがい]と中心[ちゅうしん]、協力[きょうりょく]'],
		['人材、圧力、高次', '人材、圧力、高次'],
		['10周年と3機関中1機関', '10周年と3機関中[きかんちゅう]1機関[きかん]'],
		['Ayumi', 'Ayumi'],
		['', '']
	])('of %j is %j', (text, wanted) => expect(marked(text)).toBe(wanted));

	test('leaves the text itself as it is', () => {
		for (const text of ['見本を外す', '龘と𠮷の話', '「題」の会議（3回）']) {
			expect(
				withReadings(text)
					.map(({ base }) => base)
					.join('')
			).toBe(text);
		}
	});

	test('knows at least 200 words, each read in hiragana', () => {
		expect(WORD_READINGS.size).toBeGreaterThanOrEqual(200);
		const odd = [...WORD_READINGS].filter(
			([word, reading]) => !/[一-龠]/.test(word) || !/^[ぁ-んー・]+$/.test(reading)
		);
		expect(odd).toEqual([]);
	});
});
