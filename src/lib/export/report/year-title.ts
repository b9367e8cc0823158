import { eraOf } from '$lib/domain/era';
import { languageOf, type LanguageMode } from '$lib/domain/language';

/** 「2022（R4）」, “FY2022”: a 年度 as the network's reports name it, by the era of its October. */
export function yearTitle(year: number, language: LanguageMode): string {
	if (languageOf(language) === 'en') return `FY${year}`;
	const named = eraOf(`${String(year).padStart(4, '0')}-10-01`);
	return named ? `${year}（${named.era.letter}${named.year}）` : String(year);
}
