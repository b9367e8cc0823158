import { charts } from '$lib/charts/catalog';
import type { Chart } from '$lib/charts/chart';
import { isAllWithheld } from '$lib/charts/told';
import type { Audience } from '$lib/domain/audience';
import { hasText, ownWords, type KeptDeck, type KeptSlide } from '$lib/domain/deck';
import { fiscalYearTitle } from '$lib/domain/fiscal-year';
import { hiddenIn } from '$lib/domain/hidden-count';
import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { rowsBefore, type View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import type { MetricId } from '$lib/metrics/catalog';
import { chartTable } from '../chart-table';
import type { Picture } from '../report/document';
import type { Deck, NativeChart, Slide, SlideBody } from './deck';
import { DECK_WORDS } from './deck-words';
import { numbersSlide } from './numbers-slide';
import { shownRows, type SlideAnswer, type SlideAnswers } from './slide-answers';
import { chartNotes, chartSmall, FORM, withPeriod, type Seen, type Told } from './small-print';

/** What a deck needs besides its numbers. */
export interface DeckContext {
	language: LanguageMode;
	audience: Audience;
	networkName: string;
	/** Where the numbers come from, and as of when, in words of the language. */
	source: string;
	asOf: string;
	/** True where synthetic records are among them. */
	isSample: boolean;
	/** What stands on everything that is published. */
	protectionNote: InEach<string>;
	/** What a view is narrowed to besides the years, in words; '' for nothing. */
	filterText: Told['filterText'];
	/** Source and date of one figure, by what it is made of. */
	originOf: Told['originOf'];
	/** The drawing of a chart that no office program draws itself. */
	pictureOf: (chart: Chart, seen: Seen) => Picture;
}

/** A slide with what is made from its numbers, before own words take the place of it. */
export interface MadeSlide extends Slide {
	/** The chart and its rows, where it shows one; `of` stays the same as long as the answer does. */
	drawn: {
		chart: Chart;
		rows: readonly MetricRows[MetricId][];
		view: View;
		of: SlideAnswer;
	} | null;
	/** Title, notes and points as made from the numbers. */
	made: { title: string; notes: string; text: string };
}

/** The slides of a deck, with the answers to what each of them asks for. */
export function slidesOf(
	deck: KeptDeck,
	answers: readonly SlideAnswers[],
	context: DeckContext
): MadeSlide[] {
	const slides = deck.slides.map((kept, index) => {
		const { drawn, ...slide } = slideOf(kept, deck, answers[index] ?? new Map(), context);
		const language = languageOf(context.language);
		const said = (text: string) => hiddenIn(text, language).trim();
		const points = slide.body.kind === 'points' ? slide.body.points : [];
		const made = { title: said(slide.title), notes: said(slide.notes), text: points.join('\n') };
		const title = ownWords(kept.title, context.audience) || made.title;
		const notes = ownWords(kept.notes, context.audience) ?? made.notes;
		const { body, small } = withText(slide, kept, context);
		return { ...slide, body, small: said(small), title, notes, made, drawn };
	});
	return slides.map((slide, at) => toldApart(slide, slides.slice(0, at), context));
}

/** A table whose finding is the title of a slide before it says what it is: titles are unlike. */
function toldApart(
	slide: MadeSlide,
	before: readonly MadeSlide[],
	{ language }: DeckContext
): MadeSlide {
	const { title, body, made } = slide;
	if (body.kind !== 'table' || title !== made.title || !before.some((one) => one.title === title))
		return slide;
	return { ...slide, title: title + pick(DECK_WORDS, language).table };
}

/** The body with a person's text in it; the small print says what the text may have left out. */
function withText(
	{ body, small }: Pick<Slide, 'body' | 'small'>,
	kept: KeptSlide,
	context: DeckContext
): Pick<Slide, 'body' | 'small'> {
	const text = hasText(kept) ? (ownWords(kept.text ?? null, context.audience) ?? '') : '';
	const lines = text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	if (lines.length === 0) return { body, small };
	if (body.kind === 'title') {
		return { body: { ...body, subtitle: [...lines, body.subtitle].join('\n') }, small };
	}
	const told = toldOf(context);
	const { words } = told;
	const further = words.source(context.source) + words.asOf(context.asOf);
	return { body: { kind: 'points', points: lines }, small: faceOf(told) + further };
}

/** A deck to be written: every number in it has passed the gate that the answers passed. */
export function deckOf(
	deck: KeptDeck,
	answers: readonly SlideAnswers[],
	context: DeckContext
): Deck {
	const slides = slidesOf(deck, answers, context);
	return {
		title: slides[0]?.title ?? titleOf(deck, context.language),
		networkName: context.networkName,
		language: languageOf(context.language),
		paper: deck.paper,
		slides: slides.map(({ title, body, small, notes }) => ({ title, body, small, notes }))
	};
}

/** What a deck is called on its first slide. */
export function titleOf({ kind, year }: Pick<KeptDeck, 'kind' | 'year'>, language: LanguageMode) {
	return pick(DECK_WORDS, language).titles[kind](fiscalYearTitle(year, language));
}

type Made = Slide & Pick<MadeSlide, 'drawn'>;

function slideOf(
	{ shows }: KeptSlide,
	deck: KeptDeck,
	answers: SlideAnswers,
	context: DeckContext
): Made {
	const told = toldOf(context);
	if (shows.kind === 'title') return titleSlide(deck, context, told);
	if (shows.kind === 'points') return pointsSlide(shows.topic, deck, context, told);
	if (shows.kind === 'numbers') return { ...numbersSlide(answers, told), drawn: null };
	const chart = charts.get(shows.chart);
	const answer = chart && answers.get(chart.metric);
	if (!answer) return unknownSlide(told);
	const totals = answers.get('totals')?.rows[0] as MetricRows['totals'] | undefined;
	if (isAllWithheld(chart, shownRows(answer), answer.view))
		return withheldSlide(chart, answer, told);
	return shows.kind === 'chart'
		? chartSlide(chart, answer, totals, { context, told })
		: tableSlide(chart, answer, totals, told);
}

function toldOf(context: DeckContext): Told {
	return { ...context, words: pick(DECK_WORDS, context.language) };
}

/** For whom a slide is, and that it shows no real records where it does not. */
function faceOf({ audience, isSample, protectionNote, language, words }: Told): string {
	const face =
		audience === 'internal' ? words.internal : `${words.public}${pick(protectionNote, language)} `;
	return `${face}${isSample ? words.sample : ''}`;
}

function titleSlide(deck: KeptDeck, context: DeckContext, told: Told): Made {
	const { words, language, audience } = told;
	const title = titleOf(deck, language);
	const whom = audience === 'internal' ? words.internalShort : words.publicShort;
	const subtitle = [words.asOf(context.asOf).trim(), whom].join('\n');
	const notes = words.notes.title(title) + (context.isSample ? words.sample : '');
	return { title, body: { kind: 'title', subtitle }, small: faceOf(told), notes, drawn: null };
}

function pointsSlide(
	topic: 'reading' | 'discussion',
	{ kind }: KeptDeck,
	context: DeckContext,
	told: Told
): Made {
	const { words, language, audience, isSample } = told;
	const faceOfPoints = audience === 'internal' ? words.internal : words.public;
	if (topic === 'discussion') {
		const { usual, ...others } = words.discussionPoints;
		const points = kind === 'working-groups' ? others[kind] : usual;
		const small = `${faceOfPoints}${words.discussionSmall}`;
		const notes = words.notes.discussion;
		return { title: words.discussion, body: { kind: 'points', points }, small, notes, drawn: null };
	}
	const points = [
		words.source(context.source) + words.asOf(context.asOf),
		...words.readingPoints,
		...(audience === 'public' ? [pick(context.protectionNote, language)] : []),
		...(isSample ? [words.sample] : [])
	].map((point) => point.trim());
	const small = faceOfPoints;
	const notes = words.notes.reading + points.join(language === 'en' ? ' ' : '');
	return { title: words.reading, body: { kind: 'points', points }, small, notes, drawn: null };
}

function unknownSlide(told: Told): Made {
	const { words } = told;
	return {
		title: words.unknownTitle,
		body: { kind: 'points', points: [words.unknownChart] },
		small: faceOf(told),
		notes: '',
		drawn: null
	};
}

/** Of a figure of which nothing may be published: what it is, and why nothing is shown. */
function withheldSlide(chart: Chart, { view }: SlideAnswer, told: Told): Made {
	const { words } = told;
	return {
		title: pick(chart.title, told.language).replace(FORM, ''),
		body: { kind: 'points', points: [words.withheld] },
		small: chartSmall(chart, { rows: [], view }, told),
		notes: '',
		drawn: null
	};
}

function chartSlide(
	chart: Chart,
	answer: SlideAnswer,
	totals: MetricRows['totals'] | undefined,
	{ context, told }: { context: DeckContext; told: Told }
): Made {
	const { view } = answer;
	const rows = shownRows(answer);
	const seen = { rows, before: rowsBefore(answer.rows, view), view };
	return {
		title: chart.finding(rows, view, seen.before),
		body: rows.length === 0 ? nothingBody(told) : chartBody(chart, seen, { context, told }),
		small: chartSmall(chart, seen, told),
		notes: chartNotes(chart, { ...seen, totals, isTable: false }, told),
		drawn: rows.length === 0 ? null : { chart, rows, view, of: answer }
	};
}

function tableSlide(
	chart: Chart,
	answer: SlideAnswer,
	totals: MetricRows['totals'] | undefined,
	told: Told
): Made {
	const { words } = told;
	const { view } = answer;
	const rows = shownRows(answer);
	const made = chartTable(chart, rows, view);
	const caption = withPeriod(made.caption.replace(FORM, words.table), chart, view, told);
	const table = { ...made, caption };
	const seen = { rows, before: rowsBefore(answer.rows, view), view };
	return {
		title: chart.finding(rows, view, seen.before),
		body: rows.length === 0 ? nothingBody(told) : { kind: 'table', table },
		small: chartSmall(chart, seen, told),
		notes: chartNotes(chart, { ...seen, totals, isTable: true }, told),
		drawn: null
	};
}

/** Without rows of numbers in which there is nothing: a legend would name what is not drawn. */
function withoutEmpty(native: NativeChart | undefined): NativeChart | undefined {
	const series = native?.series.filter(({ values }) => values.some((value) => value));
	return native && series && series.length > 0 ? { ...native, series } : native;
}

function nothingBody({ words }: Told): SlideBody {
	return { kind: 'points', points: [words.noRecord] };
}

function chartBody(
	chart: Chart,
	seen: Seen,
	{ context: { pictureOf, language }, told }: { context: DeckContext; told: Told }
): SlideBody {
	const { rows, before, view } = seen;
	const title = withPeriod(pick(chart.title, language), chart, view, told);
	const native = withoutEmpty(chart.native?.(rows, view));
	if (!native || native.series.length === 0 || native.categories.length === 0) {
		return { kind: 'picture', picture: pictureOf(chart, seen), title };
	}
	const alt = hiddenIn(
		`${title}${language === 'en' ? '. ' : '。'}${chart.summary(rows, view, before)}`,
		languageOf(language)
	);
	return { kind: 'chart', chart: native, title, alt };
}
