import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { isSealed, openSealed, reseal, tidy, unseal } from '$lib/workspace/sealed';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { openWorkspace } from '$lib/workspace/workspace';
import {
	contains,
	FEW,
	fillFiles,
	NAME,
	OTHER,
	PASSPHRASE,
	PowerCut,
	readAll,
	sealFew,
	stopBefore,
	type Files
} from './filled-workspace';

describe('a workspace stopped after any step', () => {
	/** Run a change with the power cut before each of its steps; check what is left each time. */
	async function cutEverywhere(
		prepare: () => Promise<Files>,
		change: (root: WorkspaceStorage) => Promise<unknown>,
		passphrases: readonly string[]
	) {
		const start = await prepare();
		const before = await openAny(new Map(start), passphrases);
		for (let steps = 0; ; steps++) {
			const files: Files = new Map(start);
			const { storage, done } = stopBefore(files, steps);
			const isFinished = await change(storage).then(
				() => true,
				(cause: unknown) => {
					if (!(cause instanceof PowerCut)) throw cause;
					return false;
				}
			);
			const after = await openAny(files, passphrases);
			expect([steps, after.records]).toEqual([steps, before.records]);
			expect([steps, after.revision]).toEqual([steps, before.revision]);
			if (isFinished) return { steps: done(), after };
		}
	}

	async function openAny(files: Files, passphrases: readonly string[]) {
		const root = createMemoryStorage(files);
		if (!(await isSealed(root))) return { ...(await summarize(root)), state: 'plain' };
		for (const passphrase of passphrases) {
			try {
				const storage = await openSealed(root, passphrase);
				const plain = [...files.keys()].filter((path) => !/^key\/|\.sealed$/.test(path));
				expect(plain).toEqual([]);
				expect([...files.values()].some((content) => contains(content, NAME))).toBe(false);
				return { ...(await summarize(storage)), state: passphrase };
			} catch (cause) {
				if (!(cause instanceof Error && 'code' in cause)) throw cause;
				expect(cause.code).toBe('wrong-passphrase');
			}
		}
		throw new Error('no passphrase opens it');
	}

	async function summarize(storage: WorkspaceStorage) {
		const workspace = await openWorkspace(storage);
		expect(await workspace.verify()).toEqual([]);
		const all = await readAll(storage);
		const records = Object.entries(all).filter(([path]) => /^(batches|log|secret)\//.test(path));
		const kept = records.filter(([path]) => !path.endsWith('.sealed'));
		return { records: Object.fromEntries(kept), revision: workspace.state.revision };
	}

	async function sealedFiles(): Promise<Files> {
		const files = await fillFiles();
		await sealFew(createMemoryStorage(files));
		return files;
	}

	it('is plain or sealed while it is sealed', async () => {
		const { steps, after } = await cutEverywhere(fillFiles, (root) => sealFew(root), [PASSPHRASE]);
		expect(steps).toBeGreaterThan(10);
		expect(after.state).toBe(PASSPHRASE);
	});

	it('is sealed or plain while it is unsealed, and its names never are plain', async () => {
		const unsealing = (root: WorkspaceStorage) => unseal(root, PASSPHRASE);
		const { after } = await cutEverywhere(sealedFiles, unsealing, [PASSPHRASE]);
		expect(after.state).toBe('plain');
	});

	it('opens with the old or the new passphrase while it is changed', async () => {
		const changing = (root: WorkspaceStorage) => reseal(root, PASSPHRASE, OTHER, undefined, FEW);
		const { after } = await cutEverywhere(sealedFiles, changing, [OTHER, PASSPHRASE]);
		expect(after.state).toBe(OTHER);
	});

	it('has nothing left of an interrupted sealing or unsealing after tidy()', async () => {
		for (let steps = 1; steps < 30; steps++) {
			const files = await sealedFiles();
			await unseal(stopBefore(files, steps).storage, PASSPHRASE).catch(() => {});
			const root = createMemoryStorage(files);
			if (await isSealed(root)) continue;
			await tidy(root);
			expect([...files.keys()].filter((path) => path.endsWith('.sealed'))).toEqual([]);
		}
	});
});
