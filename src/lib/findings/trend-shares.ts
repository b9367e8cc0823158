import { hiddenText, isHidden } from '$lib/domain/hidden-count';
import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import type { MetricRows } from './rows';
import { trendChoices, type TrendChoices } from './trend-choices';
import { partLabel, periodLabel, preposition, REST, yearLabel } from './trend-parts';
import { signalBehind } from './trend-signals';
import { count, percentText, share, tied } from './words';

type Row = MetricRows['trend'];

/** A row whose base is large enough for a share. */
type WithShare = Row & { value: number };

const hasShare = (row: Row): row is WithShare => row.value !== null;

interface Words {
	/** What is said of a period: its measure, and what that is. */
	said: (measure: string, when: string, share: string) => string;
	highest: (measure: string, when: string, part: string, share: string) => string;
	/** No part has a share to give. */
	tooFew: (measure: string, when: string) => string;
	/** There is nobody to be a share of. */
	nobody: (measure: string, when: string) => string;
	before: (said: string, isMonth: boolean) => string;
	ends: (most: string, least: string) => string;
	same: (share: string) => string;
	end: (share: string, when: string) => string;
	parts: (when: string, parts: string) => string;
	small: string;
	/** In the first year on record everybody is new. */
	allNew: (year: string) => string;
}

const WORDS: InEach<Words> = {
	ja: {
		said: (measure, when, said) => `${when}の${measure}は${said}`,
		highest: (measure, when, part, said) => `${when}の${measure}は${part}が最も高く${said}`,
		tooFew: (measure, when) => `${when}の${measure}は、どの区分ももとの数が少なく、出せません`,
		nobody: (measure, when) => `${when}の${measure}は、もとの数が0のため出せません`,
		before: (said, isMonth) => `、${isMonth ? '前の年の同じ月' : '前年度'}は${said}`,
		ends: (most, least) => `最も高いのは${most}、最も低いのは${least}です。`,
		same: (said) => `割合を出した期間は、どれも${said}です。`,
		end: (said, when) => `${when}の${said}`,
		parts: (when, parts) => `${when}は、${parts}です。`,
		small: 'もとの数が少ない期間や区分は、割合を出していません。',
		allNew: (year) =>
			`${year}は記録の最初の年度で、全員が新規になるため、ふだんの幅に入れていません。`
	},
	easy: {
		tooFew: (measure, when) => `${when}の${measure}は、もとの数が少ないので出せません`,
		nobody: (measure, when) => `${when}の${measure}は、もとの数が0なので出せません`,
		before: (said, isMonth) => `、${isMonth ? '前の年の同じ月' : '前の年度'}は${said}`,
		small: 'もとの数が少ないときは、割合を出しません。',
		allNew: (year) =>
			`${year}は記録の最初の年度です。みな初めての人なので、いつもの幅に入れません。`
	},
	en: {
		said: (measure, when, said) => `${measure} ${when}: ${said}`,
		highest: (measure, when, part, said) => `${measure} ${when}: highest for ${part}, ${said}`,
		tooFew: (measure, when) =>
			`${measure} ${when}: in every part the base is too small for a share`,
		nobody: (measure, when) => `${measure} ${when}: there is nothing to be a share of`,
		before: (said) => `; a year before: ${said}`,
		ends: (most, least) => `Highest: ${most}; lowest: ${least}.`,
		same: (said) => `Wherever there is a share, it is ${said}.`,
		end: (said, when) => `${said} in ${when}`,
		parts: (when, parts) => `${when.replace(/^./, (first) => first.toUpperCase())}: ${parts}.`,
		small: 'No share is given where the base is small.',
		allNew: (year) =>
			`In ${year}, the first on record, everybody is new: it is left out of the usual range.`
	}
};

/** What a share is made of, and what it is where its base is large enough. */
interface Parts {
	counted: number | null;
	base: number | null;
	value: number | null;
}

/** 「32%（n=120）」; of a small base 「9名中3名」; 「非公開」 where either is withheld. */
export function shareOfRow({ counted, base, value }: Parts, language: LanguageMode): string {
	const [part, whole] = [counted ?? 0, base ?? 0];
	if (value === null) return share(part, whole, undefined, language);
	const n = `n=${count(whole)}`;
	const percent = percentText(part, whole, language);
	return languageOf(language) === 'en' ? `${percent} (${n})` : `${percent}（${n}）`;
}

/** The share of several rows that have the same: 「50%（n=20～44）」. */
function shareOfAlike(rows: readonly WithShare[], language: LanguageMode): string {
	const [first] = rows;
	if (!first) return '';
	const bases = rows.map(({ base }) => base ?? 0);
	const [least, most] = [Math.min(...bases), Math.max(...bases)];
	if (least === most) return shareOfRow(first, language);
	const isEnglish = languageOf(language) === 'en';
	const n = `n=${count(least)}${isEnglish ? '–' : '～'}${count(most)}`;
	const percent = percentText(first.counted ?? 0, first.base ?? 0, language);
	return isEnglish ? `${percent} (${n})` : `${percent}（${n}）`;
}

/** When it was, as a sentence has it: 「2025年度」, “in FY2025”. */
function whenOf(row: Row, chosen: TrendChoices, language: LanguageMode): string {
	const label = periodLabel(row, chosen.grain, language);
	return languageOf(language) === 'en' ? `${preposition(chosen)} ${label}` : label;
}

function ofTheWhole(row: Row, chosen: TrendChoices, view: View): string {
	const { language } = view;
	const words = pick(WORDS, language);
	const when = whenOf(row, chosen, language);
	const measure = pick(chosen.measure.label, language);
	if (row.base === 0) return words.nobody(measure, when);
	const signal = signalBehind(row, view, { grain: chosen.grain, unit: '%' });
	const { counted_before: counted, base_before: base, value_before: value } = row;
	const isCompared = counted !== null && base !== null && base > 0;
	const isShown = ![row.counted, row.base, counted, base].some(isHidden);
	// Both would be too long a sentence to be easy.
	const isLong = language === 'easy' && signal !== '';
	const before =
		isCompared && isShown && !isLong
			? words.before(shareOfRow({ counted, base, value }, language), chosen.grain === 'month')
			: '';
	return `${words.said(measure, when, shareOfRow(row, language))}${before}${signal}`;
}

/** The part with the highest share, with those that have the same. */
function highestPart(latest: readonly Row[], chosen: TrendChoices, view: View): string {
	const { language } = view;
	const words = pick(WORDS, language);
	const [first] = latest;
	if (!first) return '';
	const when = whenOf(first, chosen, language);
	const measure = pick(chosen.measure.label, language);
	const isWithheld = latest.every(({ base }) => isHidden(base));
	if (isWithheld) {
		return words.said(measure, when, hiddenText(first.base ?? 0, languageOf(language)) ?? '');
	}
	const shares = latest.filter(hasShare);
	// What has no name of its own is no part that could be the highest.
	const named = shares.filter(({ part }) => part !== REST);
	const among = named.length > 0 ? named : shares;
	const most = among.reduce<WithShare | null>((a, b) => (a && a.value >= b.value ? a : b), null);
	if (!most) return words.tooFew(measure, when);
	const own = among.filter(({ value }) => value === most.value);
	const names = own.map((row) => partLabel(row, view));
	const isEnglish = languageOf(language) === 'en';
	const part = tied(isEnglish ? names : names.map((name) => `「${name}」`), '区分', language);
	return words.highest(measure, when, part, shareOfAlike(own, language));
}

/** The share of the last period: of the whole beside the year before, or of the highest part. */
export function shareFinding(latest: readonly Row[], isOne: boolean, view: View): string {
	const chosen = trendChoices(view.choices);
	const [first] = latest;
	if (!first) return '';
	return isOne ? ofTheWhole(first, chosen, view) : highestPart(latest, chosen, view);
}

/** The highest and the lowest share of some periods; '' where there is none. */
function shareEnds(rows: readonly Row[], chosen: TrendChoices, view: View): string {
	const { language } = view;
	const words = pick(WORDS, language);
	const shares = rows.filter(hasShare);
	const [first] = shares;
	if (!first) return '';
	const values = shares.map(({ value }) => value);
	const [most, least] = [Math.max(...values), Math.min(...values)];
	if (most === least) return words.same(shareOfAlike(shares, language));
	const say = (end: number) => {
		const own = shares.filter(({ value }) => value === end);
		const names = own.map((row) => periodLabel(row, chosen.grain, language));
		return words.end(shareOfAlike(own, language), tied(names, '期間', languageOf(language)));
	};
	return words.ends(say(most), say(least));
}

/** The shares of every part in the last period that is not empty. */
function sharesOfLast(latest: readonly Row[], chosen: TrendChoices, view: View): string {
	const { language } = view;
	const isEnglish = languageOf(language) === 'en';
	const some = latest.filter(({ base }) => base !== 0);
	const [first] = some;
	if (!first) return '';
	const parts = some.map((row) => {
		const [part, said] = [partLabel(row, view), shareOfRow(row, language)];
		return `${part}${isEnglish ? ' ' : ''}${said}`;
	});
	const when = whenOf(first, chosen, language);
	return pick(WORDS, language).parts(when, parts.join(isEnglish ? ', ' : '、'));
}

/** The ends of a course of shares, or those of all parts of the last period; and what has none. */
export function shareSentences(rows: readonly Row[], latest: readonly Row[], view: View): string[] {
	const chosen = trendChoices(view.choices);
	const words = pick(WORDS, view.language);
	const isOne = new Set(rows.map(({ part }) => part)).size === 1;
	const later = rows.filter((row) => row.fiscal_year > view.firstYear);
	const isCensored = chosen.measure.code === 'new-share' && later.length < rows.length;
	const compared = isCensored && later.length > 0 ? later : rows;
	return [
		isOne ? shareEnds(compared, chosen, view) : sharesOfLast(latest, chosen, view),
		rows.every(hasShare) ? '' : words.small,
		isCensored ? words.allNew(yearLabel(view.firstYear, view.language)) : ''
	];
}
