import { keeping } from './keeping.svelte';
import { BROWSER_EFFECTS } from './place-effects';
import { Places, type UserWorkspace } from './places';

export type { NewPlace, UserWorkspace } from './places';

/** Where this page keeps the user's records. */
export const places = new Places(BROWSER_EFFECTS, keeping);

/** The workspace of the user, opened once; waits until it is unlocked and its folder open. */
export function userWorkspace(): Promise<UserWorkspace> {
	return places.workspace();
}
