import type { Chart } from '$lib/charts/chart';
import { drawChart } from '$lib/charts/draw';
import type { Audience } from '$lib/domain/audience';
import type { KeptDeck } from '$lib/domain/deck';
import { languageOf, pick } from '$lib/domain/language';
import { fiscalYearText } from '$lib/domain/fiscal-year';
import { fileName } from '$lib/export/file-name';
import { pngOf } from '$lib/export/picture/png';
import { standalone } from '$lib/export/picture/standalone';
import type { Picture } from '$lib/export/report/document';
import { deckOf, slidesOf, type DeckContext, type MadeSlide } from '$lib/export/slides/deck-of';
import { pptxOf } from '$lib/export/slides/pptx';
import type { Seen } from '$lib/export/slides/small-print';
import { askForDeck, slideCharts } from '$lib/export/slides/slide-answers';
import { protectionNote } from '$lib/privacy/protection';
import { activeFilters } from '$lib/state/active-filters';
import type { Dashboard } from '$lib/state/dashboard.svelte';
import type { DeckAnswers } from '$lib/state/deck-answers';
import { protectionFor } from '$lib/state/gate';
import { language } from '$lib/state/language.svelte';
import { optionsIn } from '$lib/state/options';
import { figureOrigin, SOURCE_WORDS } from './source-words';

export { drawChart, slideCharts };

/** What slides are made with: every chart and the writer of slides, loaded when first needed. */
export type SlideTools = typeof import('./slide-tools');

/** Width at which a drawing on a slide is made, in px: it is shown as large as there is room. */
export const DRAWN_WIDTH = 800;

/** The drawing alone: the slide says all around it. */
function pictureOf(chart: Chart, { rows, before, view }: Seen): Picture {
	const drawing = drawChart(chart, rows, { width: DRAWN_WIDTH, view });
	return standalone(drawing, {
		title: '',
		subtitle: '',
		legend: chart.legend(rows, view),
		source: '',
		description: chart.summary(rows, view, before),
		language: languageOf(view.language)
	});
}

function contextOf(dashboard: Dashboard, audience: Audience): DeckContext {
	const words = language.pick(SOURCE_WORDS);
	const options = optionsIn(dashboard.options, language.mode);
	const noYears = { since: () => '', upTo: () => '' };
	return {
		language: language.mode,
		audience,
		networkName: dashboard.site.networkName,
		source: words.source(dashboard),
		asOf: words.asOf(dashboard.options.lastMeeting),
		isSample: dashboard.isSample,
		protectionNote: protectionNote(protectionFor(dashboard.source?.state)),
		filterText: ({ filters }) =>
			activeFilters({ ...filters, from: null, to: null }, options, noYears)
				.map(({ label }) => label)
				.join(language.current === 'en' ? ', ' : '、'),
		originOf: (basis) => figureOrigin(basis, dashboard, language.mode),
		pictureOf
	};
}

/** What shows a deck: whose numbers, for whom. */
export interface Showing {
	dashboard: Dashboard;
	answers: DeckAnswers;
	audience: Audience;
}

/**
 * The slides of a deck as they are shown now.
 * @throws NotReadyError while no records are loaded
 */
export async function makeSlides(deck: KeptDeck, showing: Showing): Promise<MadeSlide[]> {
	const { dashboard, answers, audience } = showing;
	const found = await askForDeck(deck, (questions) => answers.ask(questions, audience));
	return slidesOf(deck, found, contextOf(dashboard, audience));
}

/**
 * A deck as a PowerPoint file.
 * @throws NotReadyError while no records are loaded
 */
export async function writeSlides(deck: KeptDeck, showing: Showing): Promise<Uint8Array> {
	const { dashboard, answers, audience } = showing;
	const found = await askForDeck(deck, (questions) => answers.ask(questions, audience));
	const whole = deckOf(deck, found, contextOf(dashboard, audience));
	return pptxOf(whole, { pictureOf: (picture) => pngOf(picture, 3) });
}

/** 「就労ネット_2025年度_運営協議会_20260213.pptx」. */
export function slidesFileName(
	name: string,
	{ year }: KeptDeck,
	{ site, options, isSample }: Dashboard,
	audience: Audience
): string {
	const title = ['ja', 'en'].reduce((rest, mode) => {
		return rest.replace(fiscalYearText(year, mode as 'ja' | 'en'), '');
	}, name);
	return fileName({
		network: site.shortName || site.networkName,
		years: { from: year, to: year },
		title: title.trim(),
		isSample,
		audience,
		date: options.lastMeeting,
		extension: 'pptx',
		language: language.current
	});
}

/** The charts that can be added, by their titles. */
export function chartChoices(): { id: string; title: string }[] {
	return slideCharts()
		.map(({ id, title }) => ({ id, title: pick(title, language.mode) }))
		.sort((one, other) => one.title.localeCompare(other.title, language.current));
}
