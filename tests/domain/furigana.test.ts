import { describe, expect, test } from 'vitest';
import { readingInBrackets, readingOf, readWords, withReadings } from '$lib/domain/furigana';
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
		['満足して足して', '満足して足[た]して'],
		[
			'3つの組、2倍、ひし形、前の形',
			'3つの組[くみ]、2倍[ばい]、ひし形[がた]、前[まえ]の形[かたち]'
		],
		['同じ側に続く、外側', '同[おな]じ側[がわ]に続[つづ]く、外側'],
		['8回くらい当たる', '8回[かい]くらい当[あ]たる'],
		['10時、同じ時のほか', '10時[じ]、同[おな]じ時[とき]のほか'],
		['会議が先です', '会議[かいぎ]が先[さき]です'],
		['変わりません', '変[か]わりません'],
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

	test.each([
		['高槻市', '高槻市（たかつきし）'],
		['就労移行支援', '就労移行支援（しゅうろういこうしえん）'],
		['相談・生活支援', '相談・生活支援（そうだん・せいかつしえん）'],
		['お知らせの会', 'お知らせの会（おしらせのかい）'],
		['その他', 'その他（そのた）'],
		['アピール合戦', 'アピール合戦（がっせん）'],
		['2022年度', '2022年度（ねんど）'],
		['2022年度（令和4年度）', '2022年度（令和4年度）［2022ねんど（れいわ4ねんど）］'],
		['10分のお話', '10分のお話（おはなし）'],
		['チームの数（棒）', 'チームの数（棒）［チームのかず（ぼう）］'],
		['龘の会議', '龘の会議（かいぎ）'],
		['ハローワーク', 'ハローワーク'],
		['', '']
	])('in brackets of %j is %j', (text, wanted) => expect(readingInBrackets(text)).toBe(wanted));

	test('names each word of labels once, in their order', () => {
		const words = readWords(['2022年度', '高槻市', '人の数（人）', '3人', '高槻市 3月', '月ごと']);
		expect(words.map(({ word, reading }) => `${word} ${reading}`)).toEqual([
			'年度 ねんど',
			'高槻市 たかつきし',
			'人の数 ひとのかず',
			'人 にん',
			'月 がつ',
			'月ごと つきごと'
		]);
		expect(readWords([])).toEqual([]);
		expect(readWords(['長岡京35', '三郷'])).toEqual([
			{ word: '長岡京', reading: 'ながおかきょう' }
		]);
	});

	test.each([
		['年度報告書', 'ねんどほうこくしょ'],
		['人の流れ', 'ひとのながれ'],
		['取り組みの分類', 'とりくみのぶんるい'],
		['Ayumi', 'Ayumi'],
		['龘の会議', '龘のかいぎ']
	])('%j is read %j', (text, wanted) => expect(readingOf(text)).toBe(wanted));

	test('a unit is read as behind a number, a word as itself', () => {
		const readings = (labels: readonly string[], unit: string) =>
			readWords(labels, unit).map(({ word, reading }) => `${word} ${reading}`);
		expect(readings(['人', '2022年度'], '人')).toEqual(['人 にん', '年度 ねんど']);
		expect(readings(['人'], '人・機関・回')).toEqual(['人 にん']);
		expect(readings(['人', '機関'], '%')).toEqual(['人 ひと', '機関 きかん']);
		expect(marked('来た人の数（人）')).toBe('来[き]た人[ひと]の数[かず]（人[にん]）');
		expect(marked('会議（回）と693人')).toBe('会議[かいぎ]（回[かい]）と693人[にん]');
	});

	test('knows at least 200 words, each read in hiragana', () => {
		expect(WORD_READINGS.size).toBeGreaterThanOrEqual(200);
		const odd = [...WORD_READINGS].filter(
			([word, reading]) => !/[一-龠]/.test(word) || !/^[ぁ-んー・]+$/.test(reading)
		);
		expect(odd).toEqual([]);
	});
});
