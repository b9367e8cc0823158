import { describeLeftovers, type Leftover } from '$lib/workspace/leftovers';
import { handFiles } from './handed-files';
import { userWorkspace } from './user-workspace';

export type { Leftover };

/** The files that belong to nothing. */
export async function readLeftovers(): Promise<Leftover[]> {
	const { workspace, storage } = await userWorkspace();
	return describeLeftovers(storage, workspace.leftovers);
}

/** One of them as a file to be saved elsewhere; null when it is gone. */
export async function leftoverFile({ path }: Leftover): Promise<File | null> {
	const { storage } = await userWorkspace();
	const bytes = await storage.read(path);
	const name = path.slice(path.indexOf('/') + 1);
	return bytes && new File([bytes as BufferSource], name);
}

/** Hand a whole batch to the import page, under a name that people can read. */
export async function handLeftover(leftover: Leftover): Promise<void> {
	const file = await leftoverFile(leftover);
	if (file) handFiles([new File([file], `${file.name.slice(0, 8)}.csv`, { type: 'text/csv' })]);
}
