import { AUDIENCES, type Audience } from './audience';

/** The decks that are prepared, and one that a person puts together. */
export const DECK_KINDS = ['annual-report', 'council', 'working-groups', 'own'] as const;

/** Which deck it is. */
export type DeckKind = (typeof DECK_KINDS)[number];

/** Shapes of a slide. */
export const PAPERS = ['16:9', 'A4'] as const;

/** Shape of a slide. */
export type Paper = (typeof PAPERS)[number];

/** What a slide of points is about: what is to be known to read it, or what is to be judged. */
export const TOPICS = ['reading', 'discussion'] as const;

/** What a slide of points is about. */
export type Topic = (typeof TOPICS)[number];

/** Words of a person, and for whom they were written: exact numbers may stand in internal ones. */
export interface OwnText {
	text: string;
	audience: Audience;
}

/** What a slide shows, by name. `query` holds filters and choices as an address does. */
export type Shown =
	| { kind: 'title' }
	| { kind: 'numbers'; query: string }
	| { kind: 'chart'; chart: string; query: string }
	| { kind: 'table'; chart: string; query: string }
	| { kind: 'points'; topic: Topic };

/** A slide as it is kept: what it shows, and words in place of those made from the numbers. */
export interface KeptSlide {
	/** Of its own within the deck, whatever its place. */
	id: string;
	shows: Shown;
	title: OwnText | null;
	notes: OwnText | null;
	/** In place of the points, one a line; of the first slide what stands under its title. */
	text?: OwnText | null;
}

/** The words of a slide that a person may write. */
export type OwnWords = Partial<Pick<KeptSlide, 'title' | 'notes' | 'text'>>;

/** A deck as it is kept. Never numbers: they are asked for whenever it is shown. */
export interface KeptDeck {
	kind: DeckKind;
	/** 年度 it is about. */
	year: number;
	paper: Paper;
	slides: readonly KeptSlide[];
}

/** Longer ones are no deck of this page. */
export const MOST_SLIDES = 60;
/** Letters of a title, of notes, of the text of a slide, of the name of a deck. */
export const LONGEST = { title: 200, notes: 4000, text: 1000, name: 40 } as const;

const LONGEST_QUERY = 500;
const VERSION = 1;

/** A deck as a text. */
export function deckText(deck: KeptDeck): string {
	return JSON.stringify({ version: VERSION, ...deck });
}

/** The deck a text is; null for any other text: records may come from others. */
export function deckFromText(text: string): KeptDeck | null {
	try {
		return deckFrom(JSON.parse(text));
	} catch {
		return null; // no JSON
	}
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<Code extends string>(codes: readonly Code[], value: unknown): Code | null {
	return codes.find((code) => code === value) ?? null;
}

function deckFrom(value: unknown): KeptDeck | null {
	if (!isGroup(value) || value['version'] !== VERSION || !Array.isArray(value['slides'])) {
		return null;
	}
	const kind = oneOf(DECK_KINDS, value['kind']);
	const paper = oneOf(PAPERS, value['paper']);
	const year = value['year'];
	const slides = (value['slides'] as unknown[]).map(slideFrom);
	if (!kind || !paper || !isYear(year) || slides.length > MOST_SLIDES) return null;
	const whole = slides.filter((slide) => slide !== null);
	const ids = new Set(whole.map(({ id }) => id));
	if (whole.length < slides.length || ids.size < whole.length) return null;
	return { kind, year, paper, slides: whole };
}

function isYear(value: unknown): value is number {
	return Number.isInteger(value) && (value as number) >= 1900 && (value as number) <= 2999;
}

function slideFrom(value: unknown): KeptSlide | null {
	if (!isGroup(value)) return null;
	const { id } = value;
	const shows = shownFrom(value['shows']);
	const title = ownFrom(value['title'], LONGEST.title);
	const notes = ownFrom(value['notes'], LONGEST.notes);
	if (typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id)) return null;
	// Decks of before had no such text.
	const text = ownFrom(value['text'] ?? null, LONGEST.text);
	if (!shows || title === undefined || notes === undefined || text === undefined) return null;
	return { id, shows, title, notes, ...(text ? { text } : {}) };
}

/** Own words; null for none, undefined for what is no text. */
function ownFrom(value: unknown, longest: number): OwnText | null | undefined {
	if (value === null) return null;
	if (!isGroup(value)) return undefined;
	const { text } = value;
	const audience = oneOf(
		AUDIENCES.map(({ code }) => code),
		value['audience']
	);
	if (typeof text !== 'string' || text.length > longest || !audience) return undefined;
	return { text, audience };
}

function shownFrom(value: unknown): Shown | null {
	if (!isGroup(value)) return null;
	const { kind, chart, query } = value;
	if (kind === 'title') return { kind };
	if (kind === 'points') {
		const topic = oneOf(TOPICS, value['topic']);
		return topic && { kind, topic };
	}
	if (typeof query !== 'string' || query.length > LONGEST_QUERY) return null;
	if (kind === 'numbers') return { kind, query };
	if (kind !== 'chart' && kind !== 'table') return null;
	if (typeof chart !== 'string' || !/^[a-z][a-z\d-]{0,60}$/.test(chart)) return null;
	return { kind, chart, query };
}

/** An id that no slide of the deck has. */
export function nextId({ slides }: Pick<KeptDeck, 'slides'>): string {
	const numbers = slides.map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0));
	return `s${Math.max(0, ...numbers) + 1}`;
}

/** The deck with one more slide: behind another one, or else at the end. */
export function withSlide(deck: KeptDeck, shows: Shown, after: string | null = null): KeptDeck {
	const slide: KeptSlide = { id: nextId(deck), shows, title: null, notes: null };
	const at = after === null ? -1 : deck.slides.findIndex(({ id }) => id === after);
	const place = at < 0 ? deck.slides.length : at + 1;
	return { ...deck, slides: deck.slides.toSpliced(place, 0, slide) };
}

/** The deck without a slide. */
export function withoutSlide(deck: KeptDeck, id: string): KeptDeck {
	return { ...deck, slides: deck.slides.filter((slide) => slide.id !== id) };
}

/** The deck with a slide at another place; places begin at 0 and end with the deck. */
export function withSlideAt(deck: KeptDeck, id: string, place: number): KeptDeck {
	const from = deck.slides.findIndex((slide) => slide.id === id);
	const slide = deck.slides[from];
	if (!slide) return deck;
	const to = Math.min(deck.slides.length - 1, Math.max(0, place));
	return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(to, 0, slide) };
}

/** The deck with other words on a slide; null goes back to those made from the numbers. */
export function withWords(deck: KeptDeck, id: string, words: OwnWords): KeptDeck {
	const slides = deck.slides.map((slide) => (slide.id === id ? { ...slide, ...words } : slide));
	return { ...deck, slides };
}

/** True where a slide has a text of its own besides its title. */
export function hasText({ shows }: Pick<KeptSlide, 'shows'>): boolean {
	return shows.kind === 'points' || shows.kind === 'title';
}

/** The deck with other filters and choices on a slide; unchanged where it shows no numbers. */
export function withQuery(deck: KeptDeck, id: string, query: string): KeptDeck {
	const slides = deck.slides.map((slide) => {
		if (slide.id !== id || !('query' in slide.shows)) return slide;
		return { ...slide, shows: { ...slide.shows, query } };
	});
	return { ...deck, slides };
}

/**
 * Own words as they may be shown: none to the public that were written for the committee itself,
 * for exact numbers may stand in them.
 */
export function ownWords(own: OwnText | null, audience: Audience): string | null {
	if (!own || (audience === 'public' && own.audience === 'internal')) return null;
	return own.text;
}
