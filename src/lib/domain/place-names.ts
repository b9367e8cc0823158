import type { LanguageMode } from './language';

let english: ReadonlyMap<string, string> | null = null;

/** True once names can be said in English. */
export function hasEnglishPlaces(): boolean {
	return english !== null;
}

/** Fetch how municipalities are read, for English. Without it they keep their names. */
export async function loadEnglishPlaces(): Promise<void> {
	const { englishNames } = await import('./municipality-readings');
	english ??= englishNames();
}

/** A municipality as a language writes it; `code` has five digits, '' where it is not known. */
export function placeIn(name: string, code: string, language: LanguageMode): string {
	if (language !== 'en') return name;
	return english?.get(code) ?? english?.get(name) ?? name;
}
