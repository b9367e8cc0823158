import { fiscalYearText } from '$lib/domain/fiscal-year';
import { hiddenIn } from '$lib/domain/hidden-count';
import { languageOf, pick } from '$lib/domain/language';
import { isUnfinished, roundedIn } from '$lib/domain/view';
import { HEADLINE_METRICS, headlines, totalsSentence, type Headline } from '$lib/findings/headline';
import type { MetricRows } from '$lib/findings/rows';
import type { MetricId } from '$lib/metrics/catalog';
import { notesOf } from '$lib/metrics/catalog';
import type { Slide, SlideNumber } from './deck';
import type { SlideAnswers } from './slide-answers';
import { baseNote, smallPrint, type Told } from './small-print';

/** The headline numbers of the last 年度 in view, each beside the year before. */
export function numbersSlide(answers: SlideAnswers, told: Told): Slide {
	const { words, language, audience, isSample, protectionNote } = told;
	const rowsOf = <Id extends MetricId>(id: Id) =>
		(answers.get(id)?.rows ?? []) as readonly MetricRows[Id][];
	const view = answers.get('totals')?.view;
	const totals = rowsOf('totals')[0];
	const year = view?.years.to ?? 0;
	const isEmpty = !view || !totals || totals.meetings === 0;
	const rows = {
		attendances: rowsOf('attendances'),
		participants: rowsOf('participants'),
		organizations: rowsOf('participating-organizations'),
		perMeeting: rowsOf('attendances-per-meeting'),
		yearOnYear: rowsOf('year-on-year'),
		newOrganizations: rowsOf('new-organizations')
	};
	const sentence = view ? plain(totalsSentence(totals, view)) : words.noRecord;
	const isOver = !view || !isUnfinished(view, year);
	const views = HEADLINE_METRICS.flatMap((id) => answers.get(id)?.view ?? []);
	const how = { language, rounded: roundedIn(views) };
	const numbers = headlines(year, rows, how, isOver).map((one) => numberOf(one, told, isOver));
	const notes = [
		isSample ? words.sample : '',
		words.notes.numbers(fiscalYearText(year, language)),
		sentence,
		baseNote(totals, told),
		words.notes.caveat(pick(notesOf('totals').caveat, language)),
		words.notes.notSaid,
		audience === 'public' ? pick(protectionNote, language) : words.internal
	];
	return {
		title: sentence.replace(/[。.]$/, ''),
		body: isEmpty ? { kind: 'points', points: [words.noRecord] } : { kind: 'numbers', numbers },
		small: smallPrint('totals', told),
		notes: notes
			.map((part) => part.trim())
			.filter(Boolean)
			.join('\n')
	};
}

function plain(parts: ReturnType<typeof totalsSentence>): string {
	return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

function numberOf(
	{ label, text, unit, beforeText, difference, note }: Headline,
	{ words, language }: Told,
	isOver: boolean
): SlideNumber {
	const said = (part: string) => hiddenIn(part, languageOf(language));
	const compared = difference || (isOver ? words.noBefore : words.notOver);
	const before = beforeText ? words.before(beforeText, compared) : words.noBefore;
	const ending = `${language === 'en' ? ' ' : ''}${unit}`;
	const value = said(text + ending);
	// Of a count that is not shown no part is smaller than another: 「5未満」 is not a large 5.
	const isNumber = /^[\d,.]+$/.test(text) && value === text + ending;
	return {
		label,
		value,
		unit: isNumber ? ending : '',
		note: said([before, note].filter(Boolean).join('\n'))
	};
}
