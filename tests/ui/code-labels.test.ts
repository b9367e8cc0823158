import { describe, expect, test } from 'vitest';
import { labelIn } from '$lib/domain/codes';
import { LANGUAGE_MODES } from '$lib/domain/language';
import { CODE_LISTS } from './code-lists';

describe.each(CODE_LISTS)('the codes of %s', (_, entries) => {
	test('have a label in English each, without Japanese', () => {
		const wrong = entries.filter(({ en = '' }) => en === '' || /[^\u0020-\u007e]/.test(en));
		expect(wrong.map(({ code }) => code)).toEqual([]);
	});

	test.each(LANGUAGE_MODES)('are told apart in $label', ({ code: mode }) => {
		const labels = entries.map(({ code }) => labelIn(entries, code, mode));
		expect(new Set(labels).size).toBe(labels.length);
	});
});
