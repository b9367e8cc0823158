import { expect, test } from 'vitest';
import { GLOSSARY } from '$lib/domain/glossary';
import { termParts } from '$lib/domain/terms';
import type { LanguageMode } from '$lib/domain/language';

const marked = (text: string, mode: LanguageMode) =>
	termParts(text, mode)
		.map((part) => (part.term ? `${part.text}[${part.term}]` : part.text))
		.join('');

test.each([
	['ja', '年度別の延べ参加者数（棒）', '年度別の延べ参加者数[attendances]（棒）'],
	['ja', '圏域から10名、圏域外から3名', '圏域[home-area]から10名、圏域外から3名'],
	['ja', 'つながりの密度と中心化', 'つながりの密度[density]と中心化[centralization]'],
	['ja', '会議の数', '会議の数'],
	['easy', '延べ参加者数', '延べ参加者数[attendances]'],
	['easy', '地元の外からの参加の割合', '地元[home-area]の外からの参加の割合'],
	['en', 'Density of the network', 'Density[density] of the network'],
	['en', 'A scored list', 'A scored list'],
	['en', '', '']
] as const)('in %s the words of %j are marked', (mode, text, wanted) => {
	expect(marked(text, mode)).toBe(wanted);
});

test('every word that is marked is in the glossary', () => {
	const ids = new Set(GLOSSARY.map(({ id }) => id));
	const spelled =
		'初めて来た年度ごと 半数を支える機関 中核 いつもと違う回 柱別 延べ参加者数 実参加者数 リピート率 橋渡し 実質的な 中心化 中央値 入替率 継続率 見込み 圏域 密度 休眠';
	const terms = termParts(spelled, 'ja').flatMap(({ term }) => (term ? [term] : []));
	expect(terms).toHaveLength(18);
	expect(terms.filter((id) => !ids.has(id))).toEqual([]);
	for (const { word } of GLOSSARY) {
		for (const { term } of termParts(word.en, 'en')) if (term) expect(ids).toContain(term);
	}
});
