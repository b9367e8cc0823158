import {
	hiddenText,
	hiddenThreshold,
	holdsHidden,
	isHidden,
	WITHHELD
} from '$lib/domain/hidden-count';
import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';

// Both languages write their digits alike: 1,234.5.
const whole = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('ja-JP', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});

/** The counter word of people, alone and behind a number. */
export const PEOPLE: InEach<string> = { ja: '名', easy: '人', en: 'people' };

const YEAR_BEFORE: InEach<string> = { ja: '前年度', easy: '前の年度', en: 'the year before' };

/** Said where one of two numbers is not shown: their difference would give it away. */
const NOT_COMPARED: InEach<(than: string) => string> = {
	ja: (than) => `${than}との差は示しません`,
	en: (than) => `no comparison with ${than}`
};

/** 1234 → 「1,234」; a count that is not shown → 「5未満」; a sum with such a one → 「約1,230」. */
export function count(value: number, language: LanguageMode = 'ja'): string {
	const hidden = hiddenText(value, languageOf(language));
	if (hidden) return hidden;
	if (!holdsHidden(value)) return whole.format(value);
	return `${language === 'en' ? 'about ' : '約'}${whole.format(Math.round(value / 5) * 5)}`;
}

/** Two numbers that were rounded to the same: 「前年度とほぼ同じ」, “about the same as in FY2020”. */
export const ABOUT_SAME: InEach<string> = {
	ja: 'ほぼ同じ',
	easy: 'だいたい同じ',
	en: 'about the same'
};

/**
 * 「約55」, “about 55”: a number that was rounded, where it is reckoned with or is that of several.
 * 0 is never rounded, and what is hidden has words of its own. `text` is the number with its unit.
 */
export function about(
	value: number,
	isRounded: boolean,
	language: LanguageMode,
	text = count(value)
): string {
	if (!isRounded || value === 0 || isHidden(value) || holdsHidden(value)) return text;
	return `${language === 'en' ? 'about ' : '約'}${text}`;
}

/** 「8つの年度」, 「18の年度」: 「18年度」 is the name of a single one. */
export function yearsCounted(years: number): string {
	return `${count(years)}${years < 10 ? 'つ' : ''}の年度`;
}

/** What has the same number: 「2012年度と2015年度」, 「2012年度など3つの年度」. */
export function tied(names: readonly string[], what: string, language: LanguageMode): string {
	const [first = ''] = names;
	const others = names.length - 1;
	if (language === 'en') return others > 1 ? `${first} and ${others} others` : names.join(' and ');
	if (others < 2) return names.join('と');
	return `${first}など${names.length}${names.length < 10 ? 'つ' : ''}の${what}`;
}

/** 45.25 → 「45.3」; a mean that is not shown → 「5未満」. */
export function decimal(value: number, language: LanguageMode = 'ja'): string {
	return hiddenText(value, languageOf(language)) ?? tenth.format(value);
}

/** 45.5 → 「45.5」, 45 → 「45」: a middle of counts is no mean, and a whole one has no tenths. */
export function middle(value: number, language: LanguageMode = 'ja'): string {
	return decimal(value, language).replace(/\.0$/, '');
}

/** 「5名未満」, “fewer than 5 people”; null for a number that is shown. */
function hiddenAmount(value: number, unit: string, language: LanguageMode): string | null {
	const threshold = hiddenThreshold(value);
	if (threshold === null) return null;
	if (threshold === 0) return hiddenText(value, languageOf(language));
	return language === 'en' ? `fewer than ${threshold} ${unit}` : `${threshold}${unit}未満`;
}

function singular(many: string): string {
	if (many === 'people') return 'person';
	if (many === 'ties') return 'tie';
	return many.replace(/ies$/, 'y').replace(/(?<!ie)s$/, '');
}

/** The unit behind a number: in English as one or as many (“people”, “meetings”). */
export function unitFor(value: number, unit: string, language: LanguageMode): string {
	return language === 'en' && value === 1 ? singular(unit) : unit;
}

/** A number with its unit: 「12名」, “12 people”, “1 person”. */
export function amount(value: number, unit: string, language: LanguageMode): string {
	const hidden = hiddenAmount(value, unit, language);
	if (hidden) return hidden;
	const gap = language === 'en' ? ' ' : '';
	return `${count(value)}${gap}${unitFor(value, unit, language)}`;
}

/** Things in a row: 「A、B」, “A, B”. */
export function listed(parts: readonly string[], language: LanguageMode): string {
	return parts.join(language === 'en' ? ', ' : '、');
}

/** Shares below this base are given as counts (METRICS.md). */
const SMALLEST_BASE = 10;

/**
 * Below this base a share of numbers that may be rounded to fives says more than they do: 15 may be
 * 13 to 17. Given as counts too, as is a share of what is not shown.
 */
export const SMALLEST_ROUNDED_BASE = 20;

/** Whether a share is given as a percentage: of a base that is shown and large enough. */
export function isShareKnown(part: number, base: number): boolean {
	if (isHidden(part) || isHidden(base) || base < SMALLEST_BASE) return false;
	const mayBeRounded = part % 5 === 0 && base % 5 === 0;
	return !mayBeRounded || base >= SMALLEST_ROUNDED_BASE;
}

/** 「32%」; what rounds to none or to all without being so: 「1%未満」「99%超」, “under 1%”. */
export function percentText(part: number, base: number, language: LanguageMode = 'ja'): string {
	const rounded = Math.round((part / base) * 100);
	const isEnglish = languageOf(language) === 'en';
	if (rounded === 0 && part > 0) return isEnglish ? 'under 1%' : '1%未満';
	if (rounded === 100 && part < base) return isEnglish ? 'over 99%' : '99%超';
	return `${whole.format(rounded)}%`;
}

/**
 * A share with its base: 「32%（n=120）」; below n = 10 the counts alone: 「9名中3名」, “3 of 9 people”.
 * `unit` is the counter word of the base.
 */
export function share(
	part: number,
	base: number,
	unit?: string,
	language: LanguageMode = 'ja'
): string {
	if (base === WITHHELD || part === WITHHELD) {
		return hiddenText(WITHHELD, languageOf(language)) ?? '';
	}
	const of = unit ?? pick(PEOPLE, language);
	const percent = percentText(part, base, language);
	if (language === 'en') {
		return isShareKnown(part, base)
			? `${percent} (n=${count(base)})`
			: `${count(part, language)} of ${amount(base, of, language)}`;
	}
	if (!isShareKnown(part, base)) {
		return `${amount(base, of, language)}中${amount(part, of, language)}`;
	}
	return `${percent}（n=${count(base)}）`;
}

/** Two numbers that are compared. */
export interface Pair {
	now: number;
	before: number;
	/** Whether they were rounded: then they may differ where they look the same, or by more. */
	isRounded?: boolean;
}

/**
 * 「前年度より12名増えました」「前年度と変わりませんでした」, “12 more people than the year before”. `what` is
 * what it is compared with, in the words of the language.
 */
export function change(
	{ now, before, isRounded = false }: Pair,
	unit: string,
	what?: string,
	language: LanguageMode = 'ja'
): string {
	const difference = now - before;
	const size = Math.abs(difference);
	const than = what ?? pick(YEAR_BEFORE, language);
	if (isHidden(now) || isHidden(before)) return pick(NOT_COMPARED, language)(than);
	const isAbout = isRounded && now !== 0;
	const by = about(size, isRounded, language);
	if (language === 'en') {
		if (difference === 0) return `${isAbout ? ABOUT_SAME.en : 'the same'} as ${than}`;
		const direction = difference > 0 ? 'more' : 'fewer';
		const words = [by, direction, unitFor(size, unit, language), 'than', than];
		return words.filter(Boolean).join(' ');
	}
	if (difference === 0 && isAbout) return `${than}と${pick(ABOUT_SAME, language)}でした`;
	if (difference === 0) return `${than}と変わりませんでした`;
	return `${than}より${by}${unit}${difference > 0 ? '増えました' : '減りました'}`;
}

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A month of the calendar, from 1: 「5月」, “May”. */
export function monthText(month: number, language: LanguageMode = 'ja'): string {
	return language === 'en' ? (MONTHS[month - 1] ?? '') : `${month}月`;
}

/** 2022-05-18 → 「2022年5月18日」, “18 May 2022”. */
export function day(isoDate: string, language: LanguageMode = 'ja'): string {
	const [year, month, date] = isoDate.split('-').map(Number);
	if (language === 'en') return `${date} ${monthText(month ?? 0, language)} ${year}`;
	return `${year}年${month}月${date}日`;
}

/** 「+12」「−3」「±0」, with a true minus sign. */
export function signed(difference: number): string {
	if (!Number.isInteger(difference)) return '―'; // one of the two is not shown
	if (difference === 0) return '±0';
	return `${difference > 0 ? '+' : '−'}${count(Math.abs(difference))}`;
}

/** The nearest whole number; halves away from 0, so that a fall is rounded like a rise. */
export function roundHalfAway(value: number): number {
	return Math.sign(value) * Math.round(Math.abs(value));
}

/** +0.123 → 「+12%」. */
export function signedPercent(ratio: number): string {
	const percent = roundHalfAway(ratio * 100);
	if (percent === 0) return '±0%';
	return `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`;
}

/** Sentences one after another; '' is none. English has a space between them. */
export function inTurn(sentences: readonly string[], language: LanguageMode): string {
	return sentences.filter(Boolean).join(language === 'en' ? ' ' : '');
}
