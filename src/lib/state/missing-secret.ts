import { lacksSecret, startSecret } from '$lib/workspace/person-keys';
import { userWorkspace } from './user-workspace';

/** Whether the secret that made the keys of people in the records is not here. */
export async function isSecretMissing(): Promise<boolean> {
	const { storage, workspace } = await userWorkspace();
	return lacksSecret(storage, workspace.state.batches);
}

/** Go on with a new secret: the same people will then count as others. */
export async function goOnWithNewSecret(): Promise<void> {
	const { storage } = await userWorkspace();
	await startSecret(storage);
}
