import { isHidden } from '$lib/domain/hidden-count';
import { languageOf, pick, type InEach } from '$lib/domain/language';
import { isRounded, type View } from '$lib/domain/view';
import type { MetricRows } from './rows';
import {
	isOfShares,
	partsOverlap,
	periodsOverlap,
	trendChoices,
	type TrendChoices
} from './trend-choices';
import { partLabel, periodLabel, preposition, REST } from './trend-parts';
import { trendProblem } from './trend-problems';
import { shareFinding, shareSentences } from './trend-shares';
import { lastSentences, markedSentences, signalBehind } from './trend-signals';
import { alike } from './ties';
import { ABOUT_SAME, about, count, decimal, middle, tied } from './words';

type Row = MetricRows['trend'];

/** Fewer observations than this have no trend (METRICS.md). */
const FEWEST = 8;

/** Said of a period without anything to be counted from. */
const NO_VALUE: InEach<string> = {
	ja: '最後の期間は、機関の分かる出席がないため出せません',
	en: 'In the last period no organization is known of those who came',
	easy: '最後の期間は、来た人の機関が分からないので出せません'
};

/** Said where no row is left. */
export const NO_ROWS: InEach<string> = {
	ja: '表示できる記録はありません',
	en: 'There are no records to show'
};

/** A value that is no share as it is said, without its unit. */
export function trendNumber(value: number, { measure }: TrendChoices): string {
	if (measure.form === 'whole') return count(value);
	return measure.form === 'middle' ? middle(value) : decimal(value);
}

/** A row that has a value: of a period in which no organization is known, none is effective. */
type Told = Row & { value: number };

const told = (rows: readonly Row[]) => rows.filter((row): row is Told => row.value !== null);

/** Whether the measure that is chosen was rounded. */
const isRoundedIn = (view: View) => isRounded(view, 'trend', 'value');

/** The rows of the last period. */
function lastRows(rows: readonly Row[]): Row[] {
	const last = rows.reduce((latest, row) => (row.starts_on > latest ? row.starts_on : latest), '');
	const at = rows.filter((row) => row.starts_on === last);
	return at.filter((row) => row.period === at.at(-1)?.period);
}

/** 「前の年の同じ月より5名減りました」. Equal as shown is said to be equal, if not rounded to it. */
function comparison(row: Told, chosen: TrendChoices, view: View): string {
	const { language } = view;
	const isShown = !isHidden(row.value) && !isHidden(row.value_before);
	if (row.value_before === null || !isShown) return '';
	const unit = pick(chosen.measure.unit, language);
	const difference = Math.abs(row.value - row.value_before);
	const plain = trendNumber(difference, chosen);
	const isSame =
		trendNumber(row.value, chosen) === trendNumber(row.value_before, chosen) || Number(plain) === 0;
	const isAbout = isRoundedIn(view);
	const size = about(difference, isAbout, language, plain);
	const same = isAbout && row.value !== 0 ? pick(ABOUT_SAME, language) : '';
	const isMonth = chosen.grain === 'month';
	if (languageOf(language) === 'en') {
		const what = isMonth ? 'that month a year before' : 'the year before';
		if (isSame) return `, ${same && `${same} `}as in ${what}`;
		return `, ${size} ${row.value > row.value_before ? 'more' : 'fewer'} than in ${what}`;
	}
	const what = isMonth ? '前の年の同じ月' : '前年度';
	if (isSame) return `、${what}と${same || '同じ'}です`;
	return `、${what}より${size}${unit}${row.value > row.value_before ? '多い' : '少ない'}です`;
}

/** The largest part; a named one where the remainder is no larger. */
function largestOf(parts: readonly Told[]): Told {
	return parts
		.toSorted((a, b) => Number(a.part === REST) - Number(b.part === REST))
		.reduce((a, b) => (b.value > a.value ? b : a));
}

/**
 * Said where the remainder is larger than every part with a name: it is no part itself, and the
 * largest may be in it, so that nothing is called the largest.
 */
function besideRest(latest: readonly Told[], chosen: TrendChoices, view: View): string {
	const { language } = view;
	const named = latest.filter(({ part }) => part !== REST);
	const [rest, most] = [latest.find(({ part }) => part === REST), largestOf(named)];
	if (!rest) return '';
	const isEnglish = languageOf(language) === 'en';
	const unit = pick(chosen.measure.unit, language);
	const measure = pick(chosen.measure.label, language);
	const period = periodLabel(rest, chosen.grain, language);
	const at = preposition(chosen);
	const [others, value] = [trendNumber(rest.value, chosen), trendNumber(most.value, chosen)];
	if (most.value === 0) {
		return isEnglish
			? `${measure} ${at} ${period}: ${others}, in none of the parts shown`
			: `${period}の${measure}は${others}${unit}で、図に出している区分にはありません`;
	}
	const part = partLabel(most, view);
	if (isEnglish)
		return `${measure} ${at} ${period}: ${part} ${value}, all others together ${others}`;
	return `${period}の${measure}は「${part}」が${value}${unit}、図に出していない区分が合わせて${others}${unit}`;
}

/** What was counted last, beside the year before or the largest part. */
export function trendFinding(rows: readonly Row[], view: View): string {
	const { language } = view;
	const problem = trendProblem(view.choices, language);
	if (problem) return problem;
	const chosen = trendChoices(view.choices);
	const isOne = new Set(rows.map(({ part }) => part)).size === 1;
	const last = lastRows(rows);
	if (isOfShares(chosen) && last.length > 0) return shareFinding(last, isOne, view);
	const latest = told(last);
	const [first] = latest;
	if (!first) return pick(last.length > 0 ? NO_VALUE : NO_ROWS, language);
	const isEnglish = languageOf(language) === 'en';
	const period = periodLabel(first, chosen.grain, language);
	const measure = pick(chosen.measure.label, language);
	const unit = pick(chosen.measure.unit, language);
	const most = largestOf(latest);
	const value = trendNumber(most.value, chosen);
	const at = preposition(chosen);
	if (isOne) {
		const compared = comparison(first, chosen, view);
		const signal = signalBehind(first, view, { grain: chosen.grain, unit });
		if (isEnglish) return `${measure} ${at} ${period}: ${value}${compared}${signal}`;
		// Both would be too long a sentence to be easy.
		const said = language === 'easy' && signal ? '' : compared;
		return `${period}の${measure}は${value}${unit}${said || 'です'}${signal}`;
	}
	if (most.value === 0) {
		return isEnglish
			? `${measure} ${at} ${period}: 0 in every part`
			: `${period}の${measure}は0です`;
	}
	if (most.part === REST) return besideRest(latest, chosen, view);
	return largestPart(most, latest, view);
}

/** The largest part with its number; with those that were rounded to the same. */
function largestPart(most: Told, latest: readonly Told[], view: View): string {
	const { language } = view;
	const chosen = trendChoices(view.choices);
	const isEnglish = languageOf(language) === 'en';
	const named = latest.filter(({ part }) => part !== REST);
	const isRounded = isRoundedIn(view);
	// As counted, the one with more attendances goes before others of the same number.
	const own = isRounded ? alike(most, named, ({ value }) => value) : [most];
	const names = own.map((row) => partLabel(row, view));
	const part = tied(isEnglish ? names : names.map((name) => `「${name}」`), '区分', language);
	const number = trendNumber(most.value, chosen);
	const value = about(most.value, own.length > 1, language, number);
	const measure = pick(chosen.measure.label, language);
	const period = periodLabel(most, chosen.grain, language);
	const compared = own.length > 1 ? '' : comparison(most, chosen, view);
	const isOnly = latest.every((row) => row === most || row.value === 0);
	if (isEnglish) {
		const at = preposition(chosen);
		return `${measure} ${at} ${period}: ${isOnly ? 'only' : 'most are'} ${part}, ${value}${compared}`;
	}
	const unit = pick(chosen.measure.unit, language);
	return `${period}の${measure}は${part}${isOnly ? 'だけで' : 'が最も多く'}${value}${unit}${compared}`;
}

function extremes(all: readonly Row[], chosen: TrendChoices, view: View): string {
	const { language } = view;
	const rows = told(all);
	if (rows.length === 0) return '';
	const unit = pick(chosen.measure.unit, language);
	const isEnglish = languageOf(language) === 'en';
	const most = rows.reduce((a, b) => (b.value > a.value ? b : a));
	const least = rows.reduce((a, b) => (b.value < a.value ? b : a));
	const textOf = (row: Told) => trendNumber(row.value, chosen);
	const equalTo = (end: Told) => rows.filter((row) => textOf(row) === textOf(end));
	const number = (end: Told) => {
		const isAbout = isRoundedIn(view) && equalTo(end).length > 1;
		return about(end.value, isAbout, language, textOf(end));
	};
	if (textOf(most) === textOf(least)) {
		return isEnglish ? `Every time: ${number(most)}.` : `どれも${number(most)}${unit}です。`;
	}
	const say = (end: Told) => {
		const names = equalTo(end).map((row) => periodLabel(row, chosen.grain, language));
		const when = tied(names, '期間', languageOf(language));
		return isEnglish ? `${number(end)} (${when})` : `${when}の${number(end)}${unit}`;
	};
	if (isEnglish) return `Most: ${say(most)}; fewest: ${say(least)}.`;
	return `最も多いのは${say(most)}、最も少ないのは${say(least)}です。`;
}

/** The parts of the last period that are not empty. */
function partsOfLast(rows: readonly Row[], chosen: TrendChoices, view: View): string {
	const { language } = view;
	const latest = told(lastRows(rows));
	const [first] = latest;
	if (!first) return '';
	const unit = pick(chosen.measure.unit, language);
	const when = periodLabel(first, chosen.grain, language);
	const some = latest.filter(({ value }) => value !== 0);
	if (some.length === 0) {
		const stop = languageOf(language) === 'en' ? '.' : '。';
		return `${trendFinding(rows, view)}${stop}`;
	}
	const parts = some.map((row) => {
		const value = trendNumber(row.value, chosen);
		const part = partLabel(row, view);
		return languageOf(language) === 'en' ? `${part} ${value}` : `${part}${value}${unit}`;
	});
	const at = preposition(chosen) === 'on' ? 'On' : 'In';
	if (languageOf(language) === 'en') return `${at} ${when}: ${parts.join(', ')}.`;
	return `${when}は、${parts.join('、')}です。`;
}

const NOTES = {
	few: {
		ja: (periods: number) =>
			`期間が${count(periods)}つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。`,
		en: (periods: number) =>
			`With ${count(periods)} ${periods === 1 ? 'period' : 'periods'} there is no telling a trend or a usual range (8 needed).`,
		easy: (periods: number) =>
			`期間が${count(periods)}つです。少ないので、傾向も、ふだんの幅も言えません。`
	},
	terms: {
		ja: '期は年数が同じではないため、長い期ほど多くなります。',
		en: 'Terms differ in length: a longer one counts more.',
		easy: '期の長さは同じではありません。長い期ほど多くなります。'
	},
	periods: {
		ja: '同じ人や機関は期間ごとに1回だけ数えるので、期間の数を足し合わせても全体の数にはなりません。',
		en: 'People and organizations are counted once a period: the numbers of periods do not add up.',
		easy: '同じ人や機関は、1つの期間に1回だけ数えます。期間の数は、足し算できません。'
	},
	parts: {
		ja: '同じ人や機関が2つ以上の区分に入ることがあるので、区分の数を足し合わせても全体の数にはなりません。',
		en: 'One person or organization may be in several parts: the numbers of parts do not add up.',
		easy: '同じ人や機関が、2つの区分に入ることがあります。区分の数は、足し算できません。'
	}
} as const;

/** Largest and smallest, or all parts of the last period; and what can't be said. */
export function trendSummary(rows: readonly Row[], view: View): string {
	const { language } = view;
	const stop = languageOf(language) === 'en' ? '.' : '。';
	const chosen = trendChoices(view.choices);
	if (rows.length === 0 || trendProblem(view.choices, language))
		return `${trendFinding(rows, view)}${stop}`;
	const periods = new Set(rows.map(({ period }) => period)).size;
	const isOne = new Set(rows.map(({ part }) => part)).size === 1;
	const hasRange = rows.some(({ upper_limit: limit }) => limit !== null);
	const isShare = isOfShares(chosen);
	const { means, form } = chosen.measure;
	const plain = () => (isOne ? extremes(rows, chosen, view) : partsOfLast(rows, chosen, view));
	return [
		means ? pick(means, language) : '',
		...(isShare ? shareSentences(rows, lastRows(rows), view) : [plain()]),
		...(periods < FEWEST && !hasRange
			? [pick(NOTES.few, language)(periods)]
			: markedSentences(rows, view, chosen.grain)),
		...lastSentences(lastRows(rows), view, chosen.grain),
		chosen.grain === 'term' && form === 'whole' ? pick(NOTES.terms, language) : '',
		!isOne && partsOverlap(chosen) ? pick(NOTES.parts, language) : '',
		periods > 1 && periodsOverlap(chosen) ? pick(NOTES.periods, language) : ''
	]
		.filter(Boolean)
		.join(languageOf(language) === 'en' ? ' ' : '');
}
