import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick, type InEach } from '$lib/domain/language';
import { isUnfinished, lastFinishedYear, type View } from '$lib/domain/view';
import { inTurn, monthText } from './words';

interface Words {
	/** From April to the last month on record. */
	months: (first: string, last: string) => string;
	note: (year: string, months: string) => string;
	stop: string;
}

const WORDS: InEach<Words> = {
	ja: {
		months: (first, last) => (first === last ? first : `${first}～${last}`),
		note: (year, months) => `${year}は途中です（${months}）`,
		stop: '。'
	},
	easy: {
		months: (first, last) => (first === last ? first : `${first}から${last}`),
		note: (year, months) => `${year}は、まだ終わっていません（${months}）`
	},
	en: {
		months: (first, last) => (first === last ? first : `${first}–${last}`),
		note: (year, months) => `${year} is not over (${months})`,
		stop: '.'
	}
};

/** 「2026年度は途中です（4月～5月）」; '' where the last year in view is over. */
export function unfinishedNote({ years, unfinished, language }: View): string {
	if (!unfinished || unfinished.year !== years.to) return '';
	const words = pick(WORDS, language);
	const last = ((unfinished.months + 2) % 12) + 1;
	const months = words.months(monthText(4, language), monthText(last, language));
	return words.note(fiscalYearText(unfinished.year, language), months);
}

/** `before`: the rows of the year before a view of one year, where they are known. */
type Say<Row> = (rows: readonly Row[], view: View, before?: readonly Row[]) => string;

/** The two sentences of a chart. */
interface Sentences<Row> {
	finding: Say<Row>;
	summary: Say<Row>;
}

/**
 * Sentences that compare whole years, kept to those that are over: the unfinished one is left out
 * of the rows and named in the summary; alone in view, it is all that is said. `yearOf` gives the
 * 年度 of a row, or null where rows are not of whole years.
 */
export function ofFinishedYears<Row>(
	{ finding, summary }: Sentences<Row>,
	yearOf: (row: Row, view: View) => number | null
): Sentences<Row> {
	const isApart = (rows: readonly Row[], view: View) =>
		isUnfinished(view, view.years.to) && rows.some((row) => yearOf(row, view) === view.years.to);
	const isAlone = ({ years }: View) => years.from === years.to;
	const over = (rows: readonly Row[], view: View): [readonly Row[], View] => [
		rows.filter((row) => (yearOf(row, view) ?? -Infinity) <= lastFinishedYear(view)),
		{ ...view, years: { from: view.years.from, to: lastFinishedYear(view) } }
	];
	return {
		finding: (rows, view, before) => {
			if (!isApart(rows, view)) return finding(rows, view, before);
			return isAlone(view) ? unfinishedNote(view) : finding(...over(rows, view));
		},
		summary: (rows, view, before) => {
			if (!isApart(rows, view)) return summary(rows, view, before);
			const note = `${unfinishedNote(view)}${pick(WORDS, view.language).stop}`;
			return isAlone(view) ? note : inTurn([summary(...over(rows, view)), note], view.language);
		}
	};
}
