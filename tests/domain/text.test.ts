import { expect, test } from 'vitest';
import { normalizeHeading, normalizeOrganizationName, normalizeText } from '$lib/domain/text';

test.each([
	['  こもれび　就労センター ', 'こもれび 就労センター'],
	['ｺﾓﾚﾋﾞ', 'コモレビ'],
	['１５７回', '157回'],
	['9時～10時', '9時〜10時'],
	['9時〜10時', '9時〜10時'],
	['－5', '-5'],
	['−5', '-5'],
	['—', '―'],
	['①支援', '①支援'],
	['㈱あおぞら', '(株)あおぞら'],
	['髙﨑', '髙﨑'],
	['一行\n二行', '一行 二行'],
	['a\u202eb\u0000c\ufeff', 'abc'],
	['\ud800', '\ufffd'],
	['   ', '']
])('normalizeText(%j) is %j', (text, normal) => {
	expect(normalizeText(text)).toBe(normal);
});

test.each([
	['所要時間（分）', '所要時間(分)'],
	['名前 (元の名前)', '名前(元の名前)'],
	['【氏名】※', '(氏名)'],
	['Held_On', 'heldon'],
	['開 催 日', '開催日']
])('normalizeHeading(%s) is %s', (heading, normal) => {
	expect(normalizeHeading(heading)).toBe(normal);
});

test.each([
	['㈱あおぞら', '株式会社 あおぞら'],
	['（福）こもれび会', '社会福祉法人こもれび会'],
	['NPO法人つばさ', '特定非営利活動法人つばさ'],
	['サポートセンタ－ゆめ', 'サポートセンターゆめ'],
	['髙槻ワークス', '高槻ワークス'],
	['かぜの丘', 'か ぜ の 丘']
])('%s and %s are the same organization', (one, other) => {
	expect(normalizeOrganizationName(one)).toBe(normalizeOrganizationName(other));
});

test('names that differ in a word stay different', () => {
	const one = normalizeOrganizationName('ワーク-2');
	expect(one).not.toBe(normalizeOrganizationName('ワークー2'));
	expect(one).not.toBe(normalizeOrganizationName('ワーク'));
});

test('normalizeText() of what it gave changes nothing, whatever letter it is', () => {
	for (let code = 0; code < 0x30000; code++) {
		const letter = String.fromCodePoint(code);
		for (const text of [letter, `か${letter}\u3099`, `①${letter}①`]) {
			const once = normalizeText(text);
			if (normalizeText(once) !== once) throw new Error(`U+${code.toString(16)}: ${once}`);
		}
	}
});
