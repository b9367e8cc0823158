import { isHidden } from '$lib/domain/hidden-count';
import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { eventsOf } from './event-tracks';
import { knownBesideSentence } from './known-beside';
import type { MetricRows } from './rows';
import { isOfShares, trendChoices } from './trend-choices';
import { partLabel } from './trend-parts';
import {
	careSentence,
	fromTo,
	ofYearsInView,
	isInRun,
	isMarked,
	isOutside,
	rangeLabel,
	signalLabel,
	SIGNALS
} from './signals';
import { amount, count, decimal, listed, yearsCounted } from './words';

type Row = MetricRows['trend'];

/** A share is no more or fewer than others: it is higher or lower. */
function asMeasured(words: string, { choices }: View): string {
	if (!isOfShares(trendChoices(choices))) return words;
	return words.replace('多い', '高い').replace('少ない', '低い');
}

/** The words of the signal of a row, in those of its measure and its periods. */
export function trendSignal(row: Row, view: View, grain: string): string {
	return asMeasured(signalLabel(row, view, grain), view);
}

/** The usual range as the measure is written: 「40～80」, of shares 「20～45%」; '' for none. */
export function trendRange(row: Row, view: View): string {
	const { lower_limit: low, upper_limit: high } = row;
	const chosen = trendChoices(view.choices);
	const isWhole = chosen.measure.code !== 'effective-organizations' && !isOfShares(chosen);
	if (low === null || high === null || isHidden(low) || isHidden(high) || isWhole)
		return rangeLabel(row, view);
	if (!isOfShares(chosen)) return fromTo(decimal(Math.max(0, low)), decimal(high), view);
	const percent = (limit: number) => count(Math.min(100, Math.max(0, Math.round(limit * 100))));
	return `${fromTo(percent(low), percent(high), view)}%`;
}

/** How many periods: 「181回」, 「18の年度」, “204 months”. */
function periodsCounted(periods: number, grain: string, language: LanguageMode): string {
	if (languageOf(language) === 'en') {
		const units: Record<string, string> = { meeting: 'meetings', year: 'years', term: 'terms' };
		return amount(periods, units[grain] ?? 'months', 'en');
	}
	if (grain === 'meeting') return `${count(periods)}回`;
	if (grain === 'year') return yearsCounted(periods);
	return grain === 'term' ? yearsCounted(periods).replace('年度', '期') : `${count(periods)}か月`;
}

/** 「8つ」, 「18」. */
const things = (number: number) => `${count(number)}${number < 10 ? 'つ' : ''}`;

interface Words {
	outside: (range: string, isAbove: boolean) => string;
	/** Of so many periods, so many are marked; '' for none of a kind. */
	marked: (of: string, outside: string, run: string) => string;
	none: (of: string) => string;
	/** Of those periods alone that have a usual range. */
	ranged: (of: string) => string;
	/** Of the values of so many parts. */
	values: (parts: number, values: number) => string;
	some: string;
	all: string;
	parts: (parts: string) => string;
}

const WORDS: InEach<Words> = {
	ja: {
		outside: (range, isAbove) => `（ふだんの幅${range}より${isAbove ? '多い' : '少ない'}）`,
		marked: (of, outside, run) => {
			const kinds = [
				outside && `ふだんの幅の外が${outside}`,
				run && `平均の同じ側に8つ以上続く並びの中が${run}`
			];
			return `${of}のうち、${kinds.filter(Boolean).join('、')}です。`;
		},
		none: (of) => `${of}に、いつもと違う印はありません。`,
		ranged: (of) => `幅を示した${of}`,
		values: (parts, values) => `${things(parts)}の区分の${things(values)}の値`,
		some: '1つの区切りに期間が8つないところは、ふだんの幅を示していません。',
		all: '1つの区切りに期間が8つないため、ふだんの幅は示していません。',
		parts: (parts) => `いつもと違う印は、${parts}です。`
	},
	easy: {
		marked: (of, outside, run) => {
			const kinds = [outside && `ふだんの幅の外は${outside}`, run && `同じ側に続くのは${run}`];
			return `${of}を見ました。${kinds.filter(Boolean).join('、')}です。`;
		},
		ranged: (of) => `幅を出した${of}`,
		some: '期間が8つないところは、ふだんの幅を出しません。',
		all: '期間が8つないので、ふだんの幅は出しません。'
	},
	en: {
		outside: (range, isAbove) => ` (${isAbove ? 'above' : 'below'} the usual ${range || 'range'})`,
		marked: (of, outside, run) => {
			const kinds = [
				outside && `${outside} outside the usual range`,
				run && `${run} in a run of 8 or more on one side of the mean`
			];
			return `Of ${of}: ${kinds.filter(Boolean).join(', ')}.`;
		},
		none: (of) => `No mark of anything unusual in ${of}.`,
		ranged: (of) => `${of} with a usual range`,
		values: (parts, values) =>
			`${amount(values, 'values', 'en')} of ${amount(parts, 'parts', 'en')}`,
		some: 'Where a stretch has fewer than 8 periods, no usual range is shown.',
		all: 'With fewer than 8 periods in a stretch, no usual range is shown.',
		parts: (parts) => `Marked as unusual: ${parts}.`
	}
};

/** Behind a number that is unusual: 「（ふだんの幅40～80名より多い）」; '' behind others. */
export function signalBehind(
	row: Row,
	view: View,
	{ grain, unit }: { grain: string; unit: string }
) {
	if (isHidden(row.value) || !isMarked(row)) return '';
	const isEnglish = languageOf(view.language) === 'en';
	if (isInRun(row)) {
		const label = trendSignal(row, view, grain);
		return isEnglish ? ` (${label})` : `（${label}）`;
	}
	const isKnown = !isHidden(row.lower_limit) && !isHidden(row.upper_limit);
	const said = isKnown ? trendRange(row, view) : '';
	const range = said === '' || isEnglish || said.endsWith(unit) ? said : `${said}${unit}`;
	return asMeasured(pick(WORDS, view.language).outside(range, row.signal === 'above'), view);
}

/** How many periods are marked, or why none can be. */
export function markedSentences(rows: readonly Row[], view: View, grain: string): string[] {
	const { language } = view;
	const words = pick(WORDS, language);
	const whole = rows.filter(({ usual_mean: mean }) => mean !== null);
	const judged = whole.filter(({ upper_limit: limit, signal }) => limit !== null && signal !== '');
	const unjudged = whole.filter(({ upper_limit: limit }) => limit === null);
	if (judged.length === 0) return unjudged.length > 0 ? [words.all] : [];
	const parts = new Set(rows.map(({ part }) => part)).size;
	const isEnglish = languageOf(language) === 'en';
	const say = (number: number) => {
		if (number === 0) return '';
		if (isEnglish) return count(number);
		if (parts > 1) return things(number);
		return periodsCounted(number, grain, language);
	};
	const all =
		parts > 1 ? words.values(parts, judged.length) : periodsCounted(judged.length, grain, language);
	const of = unjudged.length > 0 ? words.ranged(all) : all;
	const [outside, run] = [judged.filter(isOutside).length, judged.filter(isInRun).length];
	const isAny = outside + run > 0;
	return [
		isAny ? words.marked(of, say(outside), say(run)) : words.none(of),
		unjudged.length > 0 ? words.some : '',
		ofYearsInView(view),
		isAny ? careSentence(language) : ''
	];
}

/** The events of the chosen tracks in the years of a period, never as a cause. */
function eventsBeside({ fiscal_year: from, year_to: to }: Row, view: View): string {
	const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
	const known = years.map((year) => ({
		year,
		events: eventsOf(view, [year]).map(({ text }) => text)
	}));
	return knownBesideSentence(known, view.language);
}

/** Which parts of the last period are marked, and what is known beside them. */
export function lastSentences(latest: readonly Row[], view: View, grain: string): string[] {
	const { language } = view;
	const words = pick(WORDS, language);
	const marked = latest.filter((row) => isMarked(row) && !isHidden(row.value));
	const [first] = marked;
	if (!first) return [];
	const isEnglish = languageOf(language) === 'en';
	const named = marked.map((row) => {
		const [part, label] = [partLabel(row, view), trendSignal(row, view, grain)];
		return isEnglish ? `${part} (${label})` : `${part}（${label}）`;
	});
	return [
		latest.length > 1 ? words.parts(listed(named, languageOf(language))) : '',
		grain === 'meeting' ? '' : eventsBeside(first, view)
	];
}

/** What marks are in rows, in the order of a legend: `run` for runs on either side. */
export function marksIn(rows: readonly Row[]): ('above' | 'below' | 'run')[] {
	return (['above', 'below', 'run'] as const).filter((kind) =>
		rows.some(({ signal }) => signal.startsWith(kind))
	);
}

/** The words of a kind of mark in a legend. */
export function markLabel(kind: 'above' | 'below' | 'run', view: View): string {
	const { language } = view;
	if (kind !== 'run') return asMeasured(pick(SIGNALS[kind], language), view);
	return pick({ ja: '同じ側に8つ以上続く', en: 'run of 8 or more on one side' }, language);
}
