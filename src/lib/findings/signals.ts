import { hiddenText, isHidden, WITHHELD } from '$lib/domain/hidden-count';
import { languageOf, pick, type LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { count } from './words';

/** What a row says of what is usual, by the rules of the XmR chart. */
export interface UsualRow {
	lower_limit: number | null;
	upper_limit: number | null;
	/** '' where it is not told. */
	signal: string;
}

/** What a mark says, by signal. */
export const SIGNALS = {
	above: { ja: '幅より多い', en: 'above the range' },
	below: { ja: '幅より少ない', en: 'below the range' },
	'run-above': { ja: '平均より多い回が8回以上続く', en: 'in a run of 8 or more above the mean' },
	'run-below': { ja: '平均より少ない回が8回以上続く', en: 'in a run of 8 or more below the mean' },
	none: { ja: 'ふだんの幅の中', en: 'within the usual range' }
} as const;

const RUNNING: Readonly<Record<string, string>> = {
	month: '月が8つ',
	year: '年度が8つ',
	term: '期が8つ'
};

/** The words of a signal; of periods of the explorer, in their own word. */
export function signalLabel(row: UsualRow, { language }: View, grain = 'meeting'): string {
	const { signal, upper_limit: limit } = row;
	if (limit === null) return pick({ ja: '判断できません', en: 'cannot be judged' }, language);
	if (signal === '') return hiddenText(WITHHELD, languageOf(language)) ?? '';
	const words = pick(SIGNALS[signal as keyof typeof SIGNALS] ?? SIGNALS.none, language);
	return words.replace('回が8回', RUNNING[grain] ?? '回が8回');
}

/** The two ends of a usual range. */
export function fromTo(low: string, high: string, { language }: View): string {
	return `${low}${languageOf(language) === 'en' ? '–' : '～'}${high}`;
}

/** The whole numbers inside the usual range; '' where there is none. */
export function rangeLabel({ lower_limit: low, upper_limit: high }: UsualRow, view: View): string {
	if (low === null || high === null) return '';
	const whole = (limit: number, rounded: number) => count(isHidden(limit) ? limit : rounded);
	return fromTo(whole(low, Math.max(0, Math.ceil(low))), whole(high, Math.floor(high)), view);
}

export const isOutside = ({ signal }: UsualRow): boolean =>
	signal === 'above' || signal === 'below';
export const isInRun = ({ signal }: UsualRow): boolean => signal.startsWith('run-');
export const isMarked = (row: UsualRow): boolean => isOutside(row) || isInRun(row);

/** Said wherever there are marks. */
export function careSentence(language: LanguageMode): string {
	return pick(
		{
			ja: '印は、良し悪しも原因も示しません。',
			easy: '印は、良い・悪いという意味ではありません。',
			en: 'A mark says neither whether that is good nor why.'
		},
		language
	);
}

/** Said where years are chosen: the range is of those alone, and marks come and go with them. */
export function ofYearsInView({ filters, language }: View): string {
	if (filters.from === null && filters.to === null) return '';
	return pick(
		{
			ja: 'ふだんの幅は、選んだ年度だけから計算しています。',
			easy: 'いつもの幅は、選んだ年度だけで計算します。',
			en: 'The usual range is that of the chosen years alone.'
		},
		language
	);
}
