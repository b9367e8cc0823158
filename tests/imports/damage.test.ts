import { expect, test } from 'vitest';
import { findDamage } from '$lib/ingest/files/damage';

const HEAD = '開催日,機関名,氏名\n2022-05-18,こもれび就労センター,見本太郎\n';

function misread(text: string, label: string): string {
	return new TextDecoder(label).decode(new TextEncoder().encode(text));
}

test('a sound file is not called damaged', () => {
	const sound = `${HEAD}2022-05-18,繝の字の店ä,ãå\n2022-05-18,なぜ?,ok?\n"二\n行",縺,b\n`;
	expect(findDamage(sound)).toBeNull();
});

test.each([
	['U+FFFD', `${HEAD}2022-05-18,こもれ\ufffd,a\n`, 'lost', 3],
	['question marks for letters', `${HEAD}"a\nb",c,d\n2022-05-18,????,???\n`, 'lost', 4],
	['UTF-8 read as Shift_JIS', misread(HEAD, 'shift_jis'), 'lost', 1],
	['UTF-8 read as Latin-1', misread(HEAD, 'windows-1252'), 'mojibake', 1],
	['parts read as Shift_JIS', `${HEAD}2022,縺薙ｂ繧後ｳ,a\n`, 'mojibake', 3]
])('%s is damage, with its first row', (_, text, kind, row) => {
	const damage = findDamage(text);
	expect([damage?.kind, damage?.rows[0]]).toEqual([kind, row]);
});
