import { deckFromText, deckText, type KeptDeck } from '$lib/domain/deck';
import type { Dashboard } from './dashboard.svelte';
import { reload } from './session';
import { userWorkspace } from './user-workspace';

/** A deck with the name it is kept by. */
export interface NamedDeck {
	name: string;
	deck: KeptDeck;
}

type Source = Pick<Dashboard, 'source'>;

/** The decks kept in these records, by name; what is no deck is passed over. */
export function keptDecks({ source }: Source): NamedDeck[] {
	const kept = [...(source?.state.memory.deck ?? [])];
	return kept
		.flatMap(([name, text]) => {
			const deck = deckFromText(text);
			return deck ? [{ name, deck }] : [];
		})
		.sort((one, other) => one.name.localeCompare(other.name, 'ja'));
}

/** A deck by its name, or null. */
export function keptDeck({ source }: Source, name: string): KeptDeck | null {
	return deckFromText(source?.state.memory.deck.get(name) ?? '');
}

/** Name of the deck that was changed last; '' where there is none. */
export function latestDeck(dashboard: Source): string {
	const names = keptDecks(dashboard).map(({ name }) => name);
	const written = dashboard.source?.state.remembered.toReversed() ?? [];
	const latest = written
		.filter(({ kind, active }) => kind === 'deck' && active)
		.flatMap(({ entries }) => Object.keys(entries))
		.find((name) => names.includes(name));
	return latest ?? names[0] ?? '';
}

/** A name no deck has: 「運営協議会」, 「運営協議会 2」. */
export function freeName(dashboard: Source, wanted: string): string {
	const taken = dashboard.source?.state.memory.deck;
	let name = wanted;
	for (let number = 2; taken?.has(name); number += 1) name = `${wanted} ${number}`;
	return name;
}

/** True where a deck goes by this name. */
export function isTaken({ source }: Source, name: string): boolean {
	return source?.state.memory.deck.has(name) ?? false;
}

/**
 * Keep decks by name; null forgets one. One entry of the log, however many. Gives the entry for
 * `takeBack`, or null when nothing changes.
 */
export async function keepDecks(
	dashboard: Dashboard,
	decks: Readonly<Record<string, KeptDeck | null>>
): Promise<string | null> {
	const { workspace } = await userWorkspace();
	const entries = Object.fromEntries(
		Object.entries(decks).map(([name, deck]) => [name, deck && deckText(deck)])
	);
	const entryId = await workspace.remember('deck', entries);
	if (entryId !== null) await reload(dashboard);
	return entryId;
}
