import { expect, test } from 'vitest';
import { DAMAGE_MESSAGES } from '$lib/ui/damage-messages';
import { FAILURE_MESSAGES, failureSentence } from '$lib/ui/failure-messages';
import { PLACE_MESSAGES } from '$lib/ui/place-messages';
import { sizeText } from '$lib/ui/size-text';
import { WIPE_MESSAGES } from '$lib/ui/wipe-messages';
import { WORKSPACE_ERROR_CODES } from '$lib/workspace/errors';

test.each(WORKSPACE_ERROR_CODES)('%s has a sentence with a cure in both languages', (code) => {
	expect(FAILURE_MESSAGES.ja[code]).toMatch(/(ください|お試し).*。$/);
	expect(FAILURE_MESSAGES.en[code]).toMatch(/^[A-Z][ -~–“”]+\.$/);
});

test('a code that is not known has the sentence of an unknown failure', () => {
	const { ja } = FAILURE_MESSAGES;
	expect(failureSentence('toString', ja)).toBe(ja.unknown);
	expect(failureSentence('storage-gone', ja)).toBe(ja['storage-gone']);
});

test('no text about keeping uses the words of programmers', () => {
	const all = [FAILURE_MESSAGES, DAMAGE_MESSAGES, PLACE_MESSAGES, WIPE_MESSAGES];
	const texts = all.flatMap(({ ja }) => textsOf(ja));
	expect(texts.length).toBeGreaterThan(50);
	expect(texts.filter((text) => /OPFS|SQL|JSON|ハッシュ|キャッシュ|ログ|WASM/.test(text))).toEqual(
		[]
	);
});

test.each([
	[0, '0 B'],
	[999, '999 B'],
	[1_234_567, '1.2 MB'],
	[45_600_000_000, '46 GB']
])('%i bytes are %s', (bytes, text) => {
	expect(sizeText(bytes)).toBe(text);
});

/** Every text below an object; a function is a template. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return [String(value)];
	return Object.values(value as object).flatMap(textsOf);
}
