import { eraOf, eraYearLabel } from './era';
import { languageOf, type LanguageMode } from './language';

/** Calendar months in the order of a fiscal year (年度): April first, March last. */
export const fiscalMonths: readonly number[] = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];

/** The fiscal year (年度, April–March, named by its start year) of an ISO date. */
export function fiscalYear(isoDate: string): number {
	const match = /^(\d{4})-(\d{2})-\d{2}$/.exec(isoDate);
	if (!match) throw new Error(`fiscalYear: not an ISO date: ${isoDate}`);
	return fiscalYearOfMonth(Number(match[1]), Number(match[2]));
}

/** The fiscal year of a calendar month: 2023, 3 → 2022. */
export function fiscalYearOfMonth(year: number, month: number): number {
	if (month < 1 || month > 12) throw new Error(`fiscalYearOfMonth: not a month: ${month}`);
	return month < 4 ? year - 1 : year;
}

/**
 * 「2022年度（令和4年度）」; without an era before Meiji. A fiscal year in which the era changed is
 * named by the era of its October, as offices do: 2019年度 is 令和元年度.
 */
export function fiscalYearLabel(year: number): string {
	const named = eraOf(`${String(year).padStart(4, '0')}-10-01`);
	const short = shortFiscalYearLabel(year);
	return named ? `${short}（${eraYearLabel(named.era, named.year)}年度）` : short;
}

/** 「2022年度」. */
export function shortFiscalYearLabel(year: number): string {
	return `${year}年度`;
}

/** A fiscal year inside a sentence: 「2022年度」, “FY2022”. */
export function fiscalYearText(year: number, language: LanguageMode = 'ja'): string {
	return languageOf(language) === 'ja' ? shortFiscalYearLabel(year) : `FY${year}`;
}

/** Fiscal years from one to another inside a sentence: 「2008～2025年度」, “FY2008–FY2025”. */
export function fiscalYearsText(from: number, to: number, language: LanguageMode = 'ja'): string {
	if (from === to) return fiscalYearText(to, language);
	if (languageOf(language) === 'ja') return `${from}～${fiscalYearText(to, language)}`;
	return `${fiscalYearText(from, language)}–${fiscalYearText(to, language)}`;
}

/** A fiscal year as a heading or a choice: 「2022年度（令和4年度）」, 「2022年度」, “FY2022”. */
export function fiscalYearTitle(year: number, language: LanguageMode = 'ja'): string {
	return language === 'ja' ? fiscalYearLabel(year) : fiscalYearText(year, language);
}
