import { splitOrganizationName, toSound } from '$lib/domain/organization-name';

/** A text as it is compared in a search: width, kana, old kanji and legal forms do not matter. */
export function searchKey(text: string): string {
	return toSound(splitOrganizationName(text).folded);
}

/** True when every word that is looked for is in one of the keys (`searchKey`). */
export function matchesSearch(keys: readonly string[], search: string): boolean {
	const words = search.split(/\s+/).map(searchKey);
	return words.every((word) => keys.some((key) => key.includes(word)));
}
