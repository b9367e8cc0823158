import { expect, test } from 'vitest';
import { findMunicipalities, municipalityOfCode } from '$lib/domain/municipality';

test.each([
	['27207', '高槻市'],
	['272078', '高槻市'],
	['27301', '島本町'],
	['27100', '大阪市'],
	['27102', '大阪市'],
	['13101', '千代田区']
])('municipalityOfCode(%s) is %s', (code, name) => {
	expect(municipalityOfCode(code)?.name).toBe(name);
});

test.each(['272079', '27999', '', '2720', 'constructor'])(
	'municipalityOfCode(%s) is null',
	(code) => {
		expect(municipalityOfCode(code)).toBeNull();
	}
);

test.each([
	['高槻市', ['27207']],
	['高槻', ['27207']],
	['髙槻市', ['27207']],
	['大阪府高槻市城北町1-14-6', ['27207']],
	['大阪府 高槻市 城北町', ['27207']],
	['〒569-0071 大阪府高槻市城北町', ['27207']],
	['高槻市役所', ['27207']],
	['たかつき作業所（高槻市）', ['27207']],
	['島本町', ['27301']],
	['三島郡島本町', ['27301']],
	['大阪府三島郡島本町桜井2-1-1', ['27301']],
	['島　本　町', ['27301']],
	['静岡県富士市水戸島本町1-1', ['22210']],
	['富士市水戸島本町', ['22210']],
	['水戸島本町', []],
	['大分県日田市田島本町', ['44204']],
	['田島本町', []],
	['大阪市北区梅田', ['27100']],
	['大阪府大阪市中央区', ['27100']],
	['東京都府中市', ['13206']],
	['府中市', ['13206', '34208']],
	['太子町', ['27381', '28464']],
	['兵庫県太子町', ['28464']],
	['大阪府南河内郡太子町', ['27381']],
	['四日市市', ['24202']],
	['大和郡山市', ['29203']],
	['福島県郡山市', ['07203']],
	['金ヶ崎町', ['03381']],
	['茅ケ崎市', ['14207']],
	['高槻市・島本町', ['27207', '27301']],
	['大阪府', []],
	['圏域外', []],
	['', []]
])('findMunicipalities(%s) is %j', (text, codes) => {
	expect(findMunicipalities(text).map((one) => one.code)).toEqual(codes);
});

test('a ward without its city names every city that has one', () => {
	const names = findMunicipalities('北区').map((one) => one.name);
	expect(names).toContain('大阪市');
	expect(names).toContain('北区');
});
