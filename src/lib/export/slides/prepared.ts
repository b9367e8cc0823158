import type { DeckKind, KeptDeck, KeptSlide, Shown } from '$lib/domain/deck';
import type { InEach } from '$lib/domain/language';

/** A deck that can be made at once. */
export interface PreparedDeck {
	kind: Exclude<DeckKind, 'own'>;
	name: InEach<string>;
	/** What is in it, for whom. */
	about: InEach<string>;
}

/** The prepared decks, in the order of the page. */
export const PREPARED: readonly PreparedDeck[] = [
	{
		kind: 'council',
		name: { ja: '運営協議会', en: 'Council' },
		about: {
			ja: '1年の数字と、参加の広がり・続き方。話し合うことで終わります（9枚）。',
			easy: '1年の数字と、だれが来たか。話し合うことで終わります（9枚）。',
			en: 'The numbers of the year, who came and who stayed; ends with what to discuss (9 slides).'
		}
	},
	{
		kind: 'annual-report',
		name: { ja: '年度報告', en: 'Annual report' },
		about: {
			ja: '会議・参加した人と機関・地域・取り組みの柱までの1年のまとめ（12枚）。',
			easy: '会議、来た人、来た機関、地域の1年のまとめ（12枚）。',
			en: 'The year as a whole: meetings, people, organizations, places, pillars (12 slides).'
		}
	},
	{
		kind: 'working-groups',
		name: { ja: 'ワーキング報告', en: 'Working groups' },
		about: {
			ja: 'ワーキングチームの活動と、ネットワーク会議とのつながり（7枚）。',
			easy: 'チームの活動と、会議とのつながり（7枚）。',
			en: 'What the working groups did, and how they tie in with the meetings (7 slides).'
		}
	}
];

/** Years before the one reported that lines and bars show too. */
const YEARS_BEFORE = 9;

/** Addresses of the year alone, and of the years up to it. */
interface Spans {
	year: string;
	years: string;
}

const chart = (id: string, query: string): Shown => ({ kind: 'chart', chart: id, query });

const SLIDES: Readonly<Record<PreparedDeck['kind'], (spans: Spans) => Shown[]>> = {
	council: ({ year, years }) => [
		{ kind: 'title' },
		{ kind: 'numbers', query: year },
		chart('attendances-by-fiscal-year', years),
		chart('participants-by-fiscal-year', years),
		chart('participation-layers', years),
		chart('retention', years),
		chart('municipality-ranks', year),
		{ kind: 'points', topic: 'discussion' },
		{ kind: 'points', topic: 'reading' }
	],
	'annual-report': ({ year, years }) => [
		{ kind: 'title' },
		{ kind: 'points', topic: 'reading' },
		{ kind: 'numbers', query: year },
		chart('attendances-by-fiscal-year', years),
		chart('participants-by-fiscal-year', years),
		chart('attendances-by-meeting', year),
		chart('attendances-by-organization-kind', years),
		chart('mode-mix', years),
		chart('municipality-ranks', year),
		chart('pillars', years),
		chart('working-group-timeline', years),
		{ kind: 'points', topic: 'discussion' }
	],
	'working-groups': ({ year, years }) => [
		{ kind: 'title' },
		chart('working-group-timeline', years),
		chart('working-group-months', year),
		chart('active-working-groups', years),
		chart('working-group-share', years),
		{ kind: 'table', chart: 'working-group-timeline', query: year },
		{ kind: 'points', topic: 'discussion' }
	]
};

/** The query of an address that shows these years. */
function span(from: number, to: number): string {
	return `from=${from}&to=${to}`;
}

/** The address of a chart that is put into a deck about a 年度: of the years it is shown of there. */
export function queryFor(chartId: string, year: number, firstYear: number): string {
	const spans = spansOf(year, firstYear);
	const all = Object.values(SLIDES).flatMap((slides) => slides(spans));
	const same = all.find((shows) => shows.kind === 'chart' && shows.chart === chartId);
	return same && 'query' in same ? same.query : spans.years;
}

function spansOf(year: number, firstYear: number): Spans {
	const from = Math.min(year, Math.max(firstYear, year - YEARS_BEFORE));
	return { year: span(year, year), years: span(from, year) };
}

/** A prepared deck about a 年度; what lies before the first 年度 on record is left out. */
export function preparedDeck(
	kind: PreparedDeck['kind'],
	year: number,
	firstYear: number
): KeptDeck {
	const shown = SLIDES[kind](spansOf(year, firstYear));
	const slides = shown.map((shows, index): KeptSlide => {
		return { id: `s${index + 1}`, shows, title: null, notes: null };
	});
	return { kind, year, paper: '16:9', slides };
}
