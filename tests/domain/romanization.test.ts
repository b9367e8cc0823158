import { describe, expect, test } from 'vitest';
import { municipalityOfCode } from '$lib/domain/municipality';
import { englishNames } from '$lib/domain/municipality-readings';
import { loadEnglishPlaces, placeIn } from '$lib/domain/place-names';
import { romanize } from '$lib/domain/romanization';

test.each([
	['たかつき', 'takatsuki'],
	['おおさか', 'osaka'],
	['きょうと', 'kyoto'],
	['こうべ', 'kobe'],
	['ゆうばり', 'yubari'],
	['りゅうおう', 'ryuo'],
	['かつうら', 'katsuura'],
	['ぶんごおおの', 'bungoono'],
	['しんおんせん', "shin'onsen"],
	['ほっかいどう', 'hokkaido'],
	['べっぷ', 'beppu'],
	['えっちゅう', 'etchu'],
	['ちゃたん', 'chatan'],
	['みなみアルプス', 'minamiarupusu'],
	['ニセコ', 'niseko'],
	['づし', 'zushi'],
	['', '']
])('%s is written %s', (kana, letters) => expect(romanize(kana)).toBe(letters));

describe('names of municipalities in English', () => {
	const names = englishNames();

	test.each([
		['高槻市', 'Takatsuki'],
		['島本町', 'Shimamoto'],
		['大阪市', 'Osaka'],
		['京都市', 'Kyoto'],
		['茨木市', 'Ibaraki'],
		['吹田市', 'Suita'],
		['摂津市', 'Settsu'],
		['箕面市', 'Minoh'],
		['大山崎町', 'Oyamazaki'],
		['長岡京市', 'Nagaokakyo'],
		['千早赤阪村', 'Chihayaakasaka'],
		['四條畷市', 'Shijonawate']
	])('%s is %s', (name, english) => expect(names.get(name)).toBe(english));

	test('are in Latin letters; in a prefecture few towns are written like another', () => {
		const codes = [...names.keys()].filter((key) => /^\d{5}$/.test(key));
		expect(codes).toHaveLength(1747);
		const said = codes.map((code) => `${municipalityOfCode(code)?.prefecture} ${names.get(code)}`);
		expect(said.filter((text) => !/ [A-Z][a-z']+( (City|Town|Village))?$/.test(text))).toEqual([]);
		const twice = said.filter((text, at) => said.indexOf(text) < at);
		expect(twice.toSorted()).toEqual(['北海道 Esashi Town', '北海道 Tomari Village']);
	});

	test('stand in English only, and a name that is not known stays as it is', async () => {
		await loadEnglishPlaces();
		expect(placeIn('高槻市', '27207', 'en')).toBe('Takatsuki');
		expect(placeIn('高槻市', '', 'en')).toBe('Takatsuki');
		expect(placeIn('高槻市', '27207', 'easy')).toBe('高槻市');
		expect(placeIn('どこか', '', 'en')).toBe('どこか');
	});
});
