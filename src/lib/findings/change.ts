import { isHidden, WITHHELD } from '$lib/domain/hidden-count';
import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { knownBesideSentence } from './known-beside';
import { yearLabel } from './trend-parts';
import { alike } from './ties';
import {
	ABOUT_SAME,
	about,
	amount,
	count,
	decimal,
	roundHalfAway,
	SMALLEST_ROUNDED_BASE,
	tied,
	yearsCounted
} from './words';

/** What a headline number counts. */
export type ChangeKind = 'attendances' | 'participants' | 'organizations' | 'mean';

/** A headline number of a 年度 with everything that a careful sentence about it needs. */
export interface Change {
	kind: ChangeKind;
	year: number;
	/** The number of the year; null where nothing is on record. */
	now: number | null;
	/** That of the year before; null where nothing is on record. */
	before: number | null;
	/** Both over the months that both years have; null where there are none. */
	sameMonths: { months: number; now: number; before: number } | null;
	/** The number of each year in view in order, this one last. */
	series: readonly number[];
	/** Events outside the network in the year, in their own words. */
	events: readonly string[];
	/** Meetings held and those of them with a roll. */
	held: number;
	withRoll: number;
	/** Whether the year is not over: then it is compared by the same months, or not at all. */
	isUnfinished: boolean;
	/** Whether the numbers were rounded to be published; means are of totals that were. */
	isRounded: boolean;
}

/** Below this, a change is given as a number alone; fewer years than this have no trend. */
const SMALLEST_BASE = 10;
const FEWEST_YEARS = 8;
/** Numbers on fewer rolls than this share of the meetings are said to be incomplete. */
const COMPLETE = 0.8;
/**
 * Public means that differ by no more than this may be the other way round: each is of eight
 * meetings or more, and of a total that may be 2 people more or fewer.
 */
const MEAN_SLACK = 0.5;

interface Words {
	unit: Record<ChangeKind, string>;
	nothing: (year: string) => string;
	noComparison: string;
	/** The year is not over, and the year before has none of its months. */
	noMonths: string;
	same: (months: string, value: string) => string;
	rounded: (months: string, value: string) => string;
	/** The two were rounded, and need not be the same. */
	about: (months: string, value: string) => string;
	changed: (months: string, before: string, now: string, by: string, isMore: boolean) => string;
	percent: (percent: string) => string;
	months: (months: number) => string;
	whole: string;
	fromNone: (months: string, now: string) => string;
	/** One of the two is not shown: their difference would give it away. */
	hidden: (months: string, before: string, now: string) => string;
	/** Neither is shown: there is nothing to say of them. */
	untold: string;
	few: string;
	most: (years: number) => string;
	least: (years: number) => string;
	allSame: (years: number) => string;
	allAbout: (years: number) => string;
	incomplete: (held: number, withRoll: number) => string;
}

const JAPANESE: Words = {
	unit: { attendances: '名', participants: '名', organizations: '機関', mean: '名' },
	nothing: (year) => `見ている範囲に、${year}の記録はありません。`,
	noComparison: '比べられる前年度の記録がありません。',
	noMonths: '比べられる月がまだありません。',
	same: (months, value) => `${months}、前年度と同じ${value}です。`,
	rounded: (months, value) => `${months}、前年度とほぼ同じ${value}です。`,
	about: (months, value) => `${months}、前年度と${ABOUT_SAME.ja}${value}です。`,
	changed: (months, before, now, by, isMore) =>
		`${months}、前年度の${before}から${now}へ${by}${isMore ? '増えました' : '減りました'}。`,
	percent: (percent) => `（${percent}）`,
	months: (months) => `同じ${count(months)}か月で比べると`,
	whole: '年度全体では',
	fromNone: (months, now) => `${months}、前年度は0、今年度は${now}です。`,
	hidden: (months, before, now) => `${months}、前年度は${before}、今年度は${now}です。`,
	untold: '公開用では、前年度と比べません。',
	few: '数が少ないため、割合は示しません。',
	most: (years) => `${yearsCounted(years)}のうち最も多い年度です。`,
	least: (years) => `${yearsCounted(years)}のうち最も少ない年度です。`,
	allSame: (years) => `${yearsCounted(years)}とも同じ数です。`,
	allAbout: (years) => `${yearsCounted(years)}とも${ABOUT_SAME.ja}数です。`,
	incomplete: (held, withRoll) =>
		`会議${count(held)}回のうち名簿があるのは${count(withRoll)}回です。`
};

const ENGLISH: Words = {
	unit: {
		attendances: '',
		participants: ' people',
		organizations: ' organizations',
		mean: ' people'
	},
	nothing: (year) => `No records of ${year} are in view. `,
	noComparison: 'There is no record of the year before to compare with. ',
	noMonths: 'There is no month to compare yet. ',
	same: (months, value) => `${months}: ${value}, as in the year before. `,
	rounded: (months, value) => `${months}: ${value}, nearly as in the year before. `,
	about: (months, value) => `${months}: ${value}, ${ABOUT_SAME.en} as in the year before. `,
	changed: (months, before, now, by, isMore) =>
		`${months}: ${isMore ? 'up' : 'down'} by ${by}, from ${before} to ${now}. `,
	percent: (percent) => ` (${percent})`,
	months: (months) => (months === 1 ? 'Over the same month' : `Over the same ${months} months`),
	whole: 'Over the whole year',
	fromNone: (months, now) => `${months}: none in the year before, ${now} now. `,
	hidden: (months, before, now) => `${months}: ${before} in the year before, ${now} now. `,
	untold: 'Not compared with the year before in public. ',
	few: 'Too few for a percentage. ',
	most: (years) => `The most in ${years} years. `,
	least: (years) => `The fewest in ${years} years. `,
	allSame: (years) => `The same in all ${years} years. `,
	allAbout: (years) => `About the same in all ${years} years. `,
	incomplete: (held, withRoll) =>
		`${count(withRoll)} of ${amount(held, 'meetings', 'en')} ${withRoll === 1 ? 'has' : 'have'} a roll. `
};

const WORDS: InEach<Words> = {
	ja: JAPANESE,
	en: ENGLISH,
	easy: {
		unit: { attendances: '人', participants: '人', organizations: '機関', mean: '人' },
		noComparison: '前の年度の記録がないので、比べられません。',
		noMonths: '比べられる月が、まだありません。',
		same: (months, value) => `${months}前の年度と同じ${value}です。`,
		rounded: (months, value) => `${months}前の年度とだいたい同じ${value}です。`,
		about: (months, value) => `${months}前の年度とだいたい同じ${value}です。`,
		changed: (months, before, now, by, isMore) =>
			`${months}${before}から${now}になりました。${by}${isMore ? '増えました' : '減りました'}。`,
		percent: () => '',
		months: (months) => `同じ${count(months)}か月で比べると、`,
		whole: '1年で比べると、',
		fromNone: (months, now) => `${months}前の年度は0、この年度は${now}です。`,
		hidden: (months, before, now) => `${months}前の年度は${before}、この年度は${now}です。`,
		untold: 'みんなに見せる数では、前の年度と比べません。',
		few: '',
		most: (years) => `${yearsCounted(years)}の中でいちばん多いです。`,
		least: (years) => `${yearsCounted(years)}の中でいちばん少ないです。`,
		allAbout: (years) => `${yearsCounted(years)}とも、だいたい同じ数です。`
	}
};

function number(kind: ChangeKind, value: number): string {
	return kind === 'mean' ? decimal(value) : count(value);
}

/** A number with its unit, as a sentence says it. */
function told(kind: ChangeKind, value: number, mode: LanguageMode): string {
	const unit = pick(WORDS, mode).unit[kind];
	return isHidden(value) ? amount(value, unit.trim(), mode) : `${number(kind, value)}${unit}`;
}

/** +10 %; '' where it would not be seen or says more than is known. */
function percentOf(now: number, before: number, words: Words): string {
	const percent = roundHalfAway(((now - before) * 100) / before);
	if (percent === 0) return '';
	return words.percent(`${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`);
}

/** The whole year and the one before, where both are on record and over. */
function wholeYears({ now, before, isUnfinished }: Change): { now: number; before: number } | null {
	return isUnfinished || now === null || before === null ? null : { now, before };
}

/** A number as it stands in a sentence: what two of them differ by is reckoned from these. */
function shown(kind: ChangeKind, value: number): number {
	return kind === 'mean' ? Math.round(value * 10) / 10 : value;
}

/** Whether anything is told of the same months: in public, the whole years may be told alone. */
function isTold(pair: Change['sameMonths']): boolean {
	return pair !== null && !(pair.now === WITHHELD && pair.before === WITHHELD);
}

/** Whether numbers that were rounded may be the same, or in another order than they are shown. */
function isAbout({ kind, isRounded }: Change, one: number, other: number): boolean {
	if (!isRounded || (one === 0 && other === 0)) return false;
	const slack = kind === 'mean' ? MEAN_SLACK : 0;
	return Math.abs(shown(kind, one) - shown(kind, other)) < slack + 0.01;
}

/** What changed, compared with what. */
function compared(change: Change, mode: LanguageMode): string {
	const { kind, sameMonths, before, isUnfinished } = change;
	const words = pick(WORDS, mode);
	const pair = isTold(sameMonths) ? sameMonths : (wholeYears(change) ?? sameMonths);
	if (!pair) return isUnfinished && before !== null ? words.noMonths : words.noComparison;
	const said = (value: number) => told(kind, value, mode);
	const over = pair === sameMonths ? words.months(sameMonths.months) : words.whole;
	const isShown = !isHidden(pair.now) && !isHidden(pair.before);
	if (pair.now === WITHHELD && pair.before === WITHHELD) return words.untold;
	if (!isShown) return words.hidden(over, said(pair.before), said(pair.now));
	if (isAbout(change, pair.now, pair.before)) return words.about(over, said(pair.now));
	if (pair.now === pair.before) return words.same(over, said(pair.now));
	if (said(pair.now) === said(pair.before)) return words.rounded(over, said(pair.now));
	if (pair.before === 0) return words.fromNone(over, said(pair.now));
	const base = change.isRounded ? SMALLEST_ROUNDED_BASE : SMALLEST_BASE;
	const isSmall = kind !== 'mean' && pair.before < base;
	const percent = isSmall || kind === 'mean' ? '' : percentOf(pair.now, pair.before, words);
	const size = Math.abs(shown(kind, pair.now) - shown(kind, pair.before));
	const by = about(size, change.isRounded, mode, `${said(size)}${percent}`);
	const changed = words.changed(
		over,
		said(pair.before),
		said(pair.now),
		by,
		pair.now > pair.before
	);
	return `${changed}${isSmall ? words.few : ''}`;
}

/** How unusual the number is among those of all years; '' where there are few, or it is not. */
function rarity(change: Change, words: Words): string {
	const { series, kind, isRounded } = change;
	const shown = series.map((value) => number(kind, value));
	const last = shown.at(-1);
	if (series.length < FEWEST_YEARS || last === undefined || series.some(isHidden)) return '';
	const years = series.length;
	const now = series.at(-1) ?? 0;
	const isSame = shown.every((value) => value === last);
	if (isSame) return isRounded && now !== 0 ? words.allAbout(years) : words.allSame(years);
	const isShared = shown.filter((value) => value === last).length > 1;
	const mayBeShared = series.slice(0, -1).some((value) => isAbout(change, value, now));
	if (isShared || mayBeShared) return '';
	if (Math.max(...series) === now) return words.most(years);
	return Math.min(...series) === now ? words.least(years) : '';
}

/**
 * What changed in a headline number: compared with what, how unusual it is, what is known beside
 * it, and what can't be said. A year that is not over is compared by the same months alone.
 */
export function changeSentences(change: Change, mode: LanguageMode): string {
	const words = pick(WORDS, mode);
	if (change.now === null) return words.nothing(yearLabel(change.year, mode)).trim();
	const known = knownBesideSentence([change], mode);
	const isIncomplete = change.held > 0 && change.withRoll / change.held < COMPLETE;
	const isUnfinished = change.isUnfinished || isPartial(change);
	return [
		compared(change, mode),
		isUnfinished ? '' : rarity(change, words),
		known && `${known}${languageOf(mode) === 'en' ? ' ' : ''}`,
		isIncomplete ? words.incomplete(change.held, change.withRoll) : ''
	]
		.join('')
		.trim();
}

/** Whether the year before had more than the months compared: then this one may not be over. */
function isPartial({ sameMonths, before, kind }: Change): boolean {
	return kind !== 'mean' && sameMonths !== null && before !== null && sameMonths.before < before;
}

/** The numbers of a spark line in words: its first, largest, smallest and last. */
export function sparkSentence(
	points: readonly { year: number; value: number }[],
	{ kind, isRounded }: Pick<Change, 'kind' | 'isRounded'>,
	mode: LanguageMode
): string {
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last || points.length < 2) return '';
	const say = (point: { year: number; value: number }) =>
		`${yearLabel(point.year, mode)} ${told(kind, point.value, mode)}`;
	const sayEnd = (end: { year: number; value: number }) => {
		const own = alike(end, points, ({ value }) => value);
		const years = own.map(({ year }) => yearLabel(year, mode));
		const isAbout = isRounded && own.length > 1;
		const value = about(end.value, isAbout, mode, told(kind, end.value, mode));
		return `${tied(years, '年度', mode)} ${value}`;
	};
	const most = sayEnd(points.reduce((a, b) => (b.value > a.value ? b : a)));
	const least = sayEnd(points.reduce((a, b) => (b.value < a.value ? b : a)));
	if (languageOf(mode) === 'en') {
		return `From ${say(first)} to ${say(last)}; most ${most}, fewest ${least}.`;
	}
	return `${say(first)}から${say(last)}まで。最多${most}、最少${least}。`;
}
