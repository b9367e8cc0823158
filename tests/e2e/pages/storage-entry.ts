import { createDirectoryStorage } from '../../../src/lib/workspace/directory-storage';
import { WorkspaceError } from '../../../src/lib/workspace/errors';
import { STORAGE_CASES } from '../../workspace/storage-cases';

/** What became of a case in the browser: '' where the promise was kept. */
export interface CaseResult {
	title: string;
	failure: string;
}

/** Run the conformance suite of storages on a directory, each case in an empty folder of it. */
export async function runStorageCases(root: FileSystemDirectoryHandle): Promise<CaseResult[]> {
	const results: CaseResult[] = [];
	for (const [index, { title, run }] of STORAGE_CASES.entries()) {
		const folder = await root.getDirectoryHandle(`case-${index}`, { create: true });
		const failure = await run(createDirectoryStorage(folder)).then(
			() => '',
			(cause: unknown) => String(cause)
		);
		results.push({ title, failure });
	}
	return results;
}

/** What a directory says when it is listed and read: texts by name, or the code of the failure. */
export async function readFolder(
	root: FileSystemDirectoryHandle,
	folder: string
): Promise<Record<string, string> | string> {
	const storage = createDirectoryStorage(root);
	try {
		const texts: Record<string, string> = {};
		for (const name of await storage.list(folder)) {
			const bytes = await storage.read(`${folder}/${name}`);
			texts[name] = bytes ? new TextDecoder().decode(bytes) : '';
		}
		return texts;
	} catch (cause) {
		return cause instanceof WorkspaceError ? cause.code : String(cause);
	}
}
