import type { Basis } from '$lib/charts/basis';
import type { Chart } from '$lib/charts/chart';
import type { Audience } from '$lib/domain/audience';
import { fiscalYearText } from '$lib/domain/fiscal-year';
import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { yearsOf, type View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { count } from '$lib/findings/words';
import { metricOf, notesOf, type MetricId } from '$lib/metrics/catalog';
import { NARROWED_NOTE } from '$lib/privacy/protection';
import { isNarrowed } from '$lib/domain/filters';
import type { DeckWords } from './deck-words';

/** What is said around the numbers of every slide. */
export interface Told {
	words: DeckWords;
	language: LanguageMode;
	audience: Audience;
	source: string;
	asOf: string;
	isSample: boolean;
	protectionNote: InEach<string>;
	filterText: (view: View) => string;
	/** The same of one figure, by what it is made of. */
	originOf: (basis: Basis) => Pick<Told, 'source' | 'asOf' | 'isSample'>;
}

/** What a slide shows of a chart. */
export interface Seen {
	rows: readonly MetricRows[MetricId][];
	/** Those of the year before, where the sentences compare it. */
	before?: readonly MetricRows[MetricId][];
	view: View;
}

/** The form of a chart at the end of its title. */
export const FORM = /\s*[（(][^（(）)]*[）)]$/;

/** Fewer points in time than this are no trend (METRICS.md). */
const FEWEST_YEARS = 8;

/** Metrics that show other years than those in view, and say so. */
const OF_OTHER_YEARS: readonly MetricId[] = ['history-lanes', 'outlook'];

/** What a slide shows, with the years it is of where no axis tells them. */
export function withPeriod(title: string, { metric }: Chart, view: View, told: Told): string {
	const { words, language } = told;
	const { from, to } = view.years;
	const isByYear = metricOf(metric).columns.some(({ name }) => name === 'fiscal_year');
	const isSaid = (isByYear && from < to) || Object.keys(view.choices).length > 0;
	if (isSaid || OF_OTHER_YEARS.includes(metric)) return title;
	const [first, last] = [from, to].map((year) => fiscalYearText(year, language));
	return words.of(title, words.years(first ?? '', last ?? ''));
}

/** The years in view for which nothing is on record; none where rows are not of years. */
function yearsWithout({ rows, view }: Seen): number[] {
	const years = new Set(rows.flatMap((row) => ('fiscal_year' in row ? [row.fiscal_year] : [])));
	return years.size === 0 ? [] : yearsOf(view).filter((year) => !years.has(year));
}

/** Years in a row: 「2010年度から2012年度まで、2020年度」. */
function yearsText(years: readonly number[], { words, language }: Told): string {
	const name = (year: number) => fiscalYearText(year, language);
	const runs = years.reduce<[number, number][]>((found, year) => {
		const last = found.at(-1);
		if (last?.[1] === year - 1) return [...found.slice(0, -1), [last[0], year]];
		return [...found, [year, year]];
	}, []);
	return runs.map(([from, to]) => words.years(name(from), name(to))).join(words.comma);
}

/** For whom a slide is; first of all, so that it is read. */
function whom({ audience, words }: Told): string {
	return audience === 'internal' ? words.internal : words.public;
}

/** What is said around the numbers of a chart: some are not of meetings alone. */
function toldOf(chart: Chart, { rows, view }: Seen, told: Told): Told {
	const basis = chart.basis?.(rows, view);
	return basis ? { ...told, ...told.originOf(basis) } : told;
}

/** Source, as-of date, definition and what is not shown. */
export function smallPrint(metric: MetricId, told: Told, further = ''): string {
	const { words, language, audience, isSample, source, asOf, protectionNote } = told;
	return [
		whom(told),
		isSample ? words.sample : '',
		words.source(source),
		asOf && words.asOf(asOf),
		further,
		words.definition(pick(notesOf(metric).definition, language)),
		audience === 'public' ? pick(protectionNote, language) : ''
	].join('');
}

/** The small print of a chart's slide: also what it is narrowed to, and years without records. */
export function chartSmall(chart: Chart, seen: Seen, told: Told): string {
	const { words, audience, language } = told;
	const isWithheld = audience === 'public' && isNarrowed(seen.view.filters);
	const filters = told.filterText(seen.view);
	const without = yearsText(yearsWithout(seen), told);
	const further =
		(filters ? words.filtered(filters) : '') +
		(isWithheld ? pick(NARROWED_NOTE, language) : '') +
		(without ? words.without(without) : '');
	return smallPrint(chart.metric, toldOf(chart, seen, told), further);
}

/** What is behind a slide: meetings and attendances of its view. */
export function baseNote(totals: MetricRows['totals'] | undefined, told: Told): string {
	if (!totals) return '';
	const { words, language } = told;
	return words.notes.base(count(totals.meetings), count(totals.attendances, language));
}

/** What the speaker says: what is shown, of how many, what to mind, what can't be said. */
export function chartNotes(
	chart: Chart,
	seen: Seen & { totals: MetricRows['totals'] | undefined; isTable: boolean },
	told: Told
): string {
	const { rows, before, view, totals, isTable } = seen;
	const { words, language, audience, protectionNote } = told;
	const { isSample } = toldOf(chart, seen, told);
	const title = pick(chart.title, language).replace(FORM, isTable ? words.table : '$&');
	const without = yearsText(yearsWithout(seen), told);
	const isOfYears = view.years.to > view.years.from;
	const isShort = isOfYears && yearsOf(view).length < FEWEST_YEARS;
	const parts = [
		isSample ? words.sample : '',
		isTable ? words.notes.table(title) : words.notes.shows(title),
		chart.summary(rows, view, before),
		baseNote(totals, told),
		without ? words.withoutNote(without) : '',
		words.notes.caveat(pick(notesOf(chart.metric).caveat, language)),
		isShort ? words.notes.fewYears : '',
		words.notes.notSaid,
		audience === 'public' ? pick(protectionNote, language) : words.internal
	];
	return parts
		.map((part) => part.trim())
		.filter(Boolean)
		.join('\n');
}
