import type { Language } from './language';

/** Makes a stand-in a number that no count is, and no mean or share of up to a thousand. */
const MARK = 2 ** -10;

/**
 * A count that is not shown travels through charts and sentences as a number no count can be, so
 * that nothing behind the gate has to know of it but the words. It stands in the middle of what it
 * may be: 2.5 for 1–4, 3.5 for 1–7, 4.5 for 1–9, each with the mark.
 */
const STAND_INS = new Map([
	[5, 2.5 + MARK],
	[8, 3.5 + MARK],
	[10, 4.5 + MARK]
]);

/** Stands for a count that is withheld altogether, for it would give away another one. */
export const WITHHELD = MARK;

/** What stands for the counts from 1 to below a threshold. Throws for one that has no stand-in. */
export function hiddenBelow(threshold: number): number {
	const standIn = STAND_INS.get(threshold);
	if (standIn === undefined) throw new Error(`no stand-in for counts below ${threshold}`);
	return standIn;
}

/** The threshold a stand-in is below; 0 for a count withheld altogether, null for a plain one. */
export function hiddenThreshold(value: number): number | null {
	if (value === WITHHELD) return 0;
	for (const [threshold, standIn] of STAND_INS) if (value === standIn) return threshold;
	return null;
}

/** True for a count that is not shown. */
export function isHidden(value: number | null | undefined): boolean {
	return typeof value === 'number' && hiddenThreshold(value) !== null;
}

/** Most hidden counts that a sum is recognized with. */
const MOST_IN_SUM = 60;

/** True for a sum with hidden counts in it: their marks are still there. */
export function holdsHidden(sum: number): boolean {
	const marks = (sum % 0.5) / MARK;
	return sum > 0 && Number.isInteger(marks) && marks > 0 && marks <= MOST_IN_SUM;
}

/** 「5未満」, “under 5”; 「非公開」, “withheld”; null for a number that may be shown. */
export function hiddenText(value: number, language: Language = 'ja'): string | null {
	const threshold = hiddenThreshold(value);
	if (threshold === null) return null;
	if (threshold === 0) return language === 'en' ? 'withheld' : '非公開';
	return language === 'en' ? `under ${threshold}` : `${threshold}未満`;
}

/** A number as programs read it from a page: “165”, “<5”; '' where it is withheld. */
export function machineText(value: number | null | undefined): string {
	if (value === null || value === undefined) return '';
	const threshold = hiddenThreshold(value);
	if (threshold === null) return String(value);
	return threshold === 0 ? '' : `<${threshold}`;
}

/**
 * A text with the words for hidden counts in the language and with their units: `count` alone knows
 * neither. 「5未満」 → “under 5”; 「5未満名」 → 「5名未満」; 「非公開名」 → 「非公開」.
 */
export function hiddenIn(text: string, language: Language): string {
	// Hundreds of texts are looked through at every change; few hold any.
	if (!/未満|非公開|約/.test(text)) return text;
	if (language !== 'en') {
		return text
			.replace(/(\d+)未満(名|人|回|機関|件|市区町村)(?!数)/g, '$1$2未満')
			.replace(/非公開(名|人|回|機関|件|市区町村)(?!数)/g, '非公開');
	}
	return text
		.replace(/(\d+)未満/g, 'under $1')
		.replace(/非公開/g, 'withheld')
		.replace(/約(?=\d)/g, 'about ');
}
