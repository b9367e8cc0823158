import { currentFiscalYear } from './options';
import { MOST_SLIDES, withSlide, type KeptDeck, type Shown } from '$lib/domain/deck';
import type { Dashboard } from './dashboard.svelte';
import { freeName, keepDecks, keptDeck, latestDeck } from './decks';

/** Where a slide was put. */
export interface Added {
	deck: string;
	/** From 1. */
	place: number;
	/** For `takeBack`; null where nothing changed. */
	entryId: string | null;
}

/**
 * Put a slide at the end of the deck that was changed last, or begin a new one by the name given.
 * Null where that deck is full.
 */
export async function addToDeck(
	dashboard: Dashboard,
	shows: Shown,
	newName: string
): Promise<Added | null> {
	const latest = latestDeck(dashboard);
	const deck = keptDeck(dashboard, latest);
	if (deck && deck.slides.length >= MOST_SLIDES) return null;
	const name = deck ? latest : freeName(dashboard, newName);
	const next = withSlide(deck ?? emptyDeck(dashboard), shows);
	const entryId = await keepDecks(dashboard, { [name]: next });
	return { deck: name, place: next.slides.length, entryId };
}

function emptyDeck({ options }: Dashboard): KeptDeck {
	const year = options.years.at(-1) ?? currentFiscalYear();
	return withSlide({ kind: 'own', year, paper: '16:9', slides: [] }, { kind: 'title' });
}
