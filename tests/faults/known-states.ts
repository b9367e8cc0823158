import type { Page } from '@playwright/test';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { perform } from './acts';
import { digestOf, type Digest } from './digest';

/** The files of a workspace, by path. */
export type Files = Map<string, Uint8Array>;

/** The files as they lie in the browser now. */
export async function readFiles(page: Page): Promise<Files> {
	const files = await page.evaluate(() => faults.files());
	// A copy: slices of a Buffer share its bytes.
	return new Map(files.map(([path, text]) => [path, new Uint8Array(Buffer.from(text, 'base64'))]));
}

/** A file as the page takes it. */
export function encode(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('base64');
}

/** What files add up to, without a browser. */
export function digestFiles(files: Files): Promise<Digest> {
	return digestOf(createMemoryStorage(new Map(files)));
}

/** What files add up to after an act, done on a copy of them. */
export async function digestAfter(files: Files, act: string, seed: number): Promise<Digest> {
	const copy = new Map(files);
	await perform(createMemoryStorage(copy), act, seed);
	return digestFiles(copy);
}

/** Damage that a crash may not leave: only what is left of an unfinished commit is allowed. */
export function unexplained({ damage }: Digest): string[] {
	return damage.filter((one) => !one.startsWith('incomplete '));
}
