import { describe, expect, test } from 'vitest';
import { LANGUAGE_MODES, type LanguageMode } from '$lib/domain/language';
import { SITUATIONS } from './situations';

test('there are at least 60 situations, each with its own name', () => {
	expect(SITUATIONS.length).toBeGreaterThanOrEqual(60);
	expect(new Set(SITUATIONS.map(({ about, name }) => `${about} ${name}`)).size).toBe(
		SITUATIONS.length
	);
});

describe.each(SITUATIONS)('$about: $name', ({ say, said }) => {
	test('is said as written by hand', () => {
		const modes = Object.keys(said) as LanguageMode[];
		expect(Object.fromEntries(modes.map((mode) => [mode, say(mode)]))).toEqual(said);
	});

	test.each(LANGUAGE_MODES.map(({ code }) => code))('is whole in %s', (mode) => {
		const words = say(mode);
		expect(words).toMatch(/\S/);
		expect(words).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
		expect(words).not.toMatch(/、、|。。|、。|^、|^。|（）|「」| {2}|\.\./);
		expect(words).not.toMatch(/(?<!\d)-\d/);
		// What the records themselves say stays as it is written.
		const own = words.replace(/“[^”]*”/g, '').replace(/term [^:)]*/g, '');
		if (mode === 'en') expect(own).not.toMatch(/[ぁ-んァ-ヶ一-龠、。（）]/);
	});
});
