import { announce } from '$lib/workspace/channel';
import {
	createPlainStorage,
	reseal,
	seal,
	tidy,
	unseal,
	type OnProgress
} from '$lib/workspace/sealed';
import { keeping } from './keeping.svelte';
import { places } from './user-workspace';

export { isLongEnough, lengthOf, SHORTEST_PASSPHRASE } from '$lib/workspace/crypto';
export type { OnProgress } from '$lib/workspace/sealed';

/** Put the records under a passphrase. They stay open in this tab. */
export function setPassphrase(passphrase: string, onProgress?: OnProgress): Promise<void> {
	const { status } = keeping;
	return places.rekey(async (base) => {
		// Nobody else writes there: what an interrupted sealing left can go.
		if (status.name === 'open' && status.place === 'browser') await tidy(base);
		return seal(base, passphrase, onProgress);
	});
}

/**
 * Put the records under another passphrase.
 * @throws WorkspaceError `wrong-passphrase` for the old one
 */
export function changePassphrase(
	passphrase: string,
	newPassphrase: string,
	onProgress?: OnProgress
): Promise<void> {
	return places.rekey((base) => reseal(base, passphrase, newPassphrase, onProgress));
}

/**
 * Take the passphrase off; names of people that were kept are removed.
 * @throws WorkspaceError `wrong-passphrase`
 */
export function removePassphrase(passphrase: string, onProgress?: OnProgress): Promise<void> {
	return places.rekey(async (base) => {
		await unseal(base, passphrase, onProgress);
		return createPlainStorage(base);
	});
}

/**
 * Lock the records in all tabs. Loading the pages anew is what surely drops keys and records from
 * the memory of page, workers and engine.
 */
export async function lockNow(): Promise<void> {
	const opened = await places.workspaceNow();
	announce('locked', opened?.placeId);
	location.reload();
}

/** Whether lists with people the network supports may be kept: encrypted, or in memory only. */
export function mayKeepClients(): boolean {
	const { status } = keeping;
	return status.name !== 'open' || status.isSealed || status.place === 'memory';
}
