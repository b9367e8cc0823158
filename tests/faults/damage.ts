import type { Page } from '@playwright/test';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { createPersonKeys } from '$lib/workspace/person-keys';
import { WorkspaceError } from '$lib/workspace/errors';
import { openTools, startVictim, withProfile } from './browser';
import type { Digest } from './digest';
import { digestFiles, encode, readFiles, type Files } from './known-states';
import { pickNumber, type Random } from './random';
import type { Tally } from './tally';

/** A file as it should be, and as it is made to be. */
interface Harm {
	kind: string;
	path: string;
	whole: Uint8Array;
	/** Null: the file is gone. */
	harmed: Uint8Array | null;
}

/** A small workspace: something of every kind, one import undone. */
const ACTS = ['person-keys', 'commit-many', 'remember', 'replace', 'undo', 'setting', 'commit'];

/** A workspace under a passphrase: a harmed file is said, or the whole is refused with a reason. */
export async function damageSealedFiles(
	site: string,
	positions: number,
	random: Random,
	tally: Tally
): Promise<void> {
	await withProfile(async (profile) => {
		const victim = await startVictim(profile);
		try {
			const page = await openTools(victim.context, site);
			for (const [index, act] of [...ACTS, 'seal'].entries()) {
				await page.evaluate(([name, seed]) => faults.act(name, seed), [act, index] as const);
			}
			const files = await readFiles(page);
			const whole = await digestFiles(files);
			for (const [path, bytes] of files) {
				for (const { kind, harmed } of harmsOf(path, bytes, positions, random)) {
					tally.count(`damage: ${kind} under a passphrase, ${path.split('/')[0]}/`);
					await harmAndBack(page, path, bytes, harmed, async () => {
						const what = `${kind} ${path}`;
						await checkSealed(what, await readFiles(page), whole, harmed, tally);
					});
				}
			}
			const left = await digestFiles(await readFiles(page));
			if (left.state !== whole.state) tally.lose('damage under a passphrase: not mended');
		} finally {
			await victim.kill();
		}
	});
}

async function harmAndBack(
	page: Page,
	path: string,
	whole: Uint8Array,
	harmed: Uint8Array | null,
	check: () => Promise<void>
) {
	const put = (base64: string | null) =>
		page.evaluate(([name, text]) => faults.harm(name, text), [path, base64] as const);
	await put(harmed && encode(harmed));
	await check();
	await put(encode(whole));
}

async function checkSealed(
	what: string,
	stored: Files,
	whole: Digest,
	harmed: Uint8Array | null,
	tally: Tally
) {
	const found = await digestFiles(stored).catch((cause: unknown) => cause);
	if (found instanceof WorkspaceError) return tally.see(`refused as ${found.code}`);
	if (found instanceof Error) return tally.lose(`${what}: ${found.message}`);
	const { state, damage, leftovers } = found as Digest;
	const isSame = state === whole.state;
	const isSaid = damage.length + leftovers.length > 0;
	const isGone = harmed === null || harmed.length === 0;
	// Batches and what is kept twice, as the header, may be harmed without another state.
	if (!isSame && !isSaid && !isGone) tally.lose(`${what}: another state, and not said`);
	tally.see(isSaid ? 'damage said' : 'damage without effect, or a file that is gone');
}

/** Truncate, flip and remove every file of a workspace, one after the other. */
export async function damageEveryFile(
	site: string,
	positions: number,
	random: Random,
	tally: Tally
): Promise<void> {
	await withProfile(async (profile) => {
		const victim = await startVictim(profile);
		try {
			const page = await openTools(victim.context, site);
			for (const [index, act] of ACTS.entries()) {
				await page.evaluate(([name, seed]) => faults.act(name, seed), [act, index] as const);
			}
			const files = await readFiles(page);
			for (const [path, whole] of files) {
				for (const harm of harmsOf(path, whole, positions, random)) {
					await tryHarm(page, harm, files, tally);
				}
			}
			const left = await digestFiles(await readFiles(page));
			if (left.state !== (await digestFiles(files)).state) tally.lose('damage: not mended');
		} finally {
			await victim.kill();
		}
	});
}

function harmsOf(path: string, whole: Uint8Array, positions: number, random: Random): Harm[] {
	const cuts = [0, 1, whole.length - 1, pickNumber(random, whole.length)];
	const flips = [0, whole.length - 1];
	while (flips.length < positions) flips.push(pickNumber(random, whole.length));
	return [
		{ kind: 'removed', path, whole, harmed: null },
		...[...new Set(cuts)].map((cut) => {
			return { kind: 'truncated', path, whole, harmed: whole.slice(0, cut) };
		}),
		...flips.map((at) => {
			const harmed = whole.slice();
			harmed[at]! ^= 1 << pickNumber(random, 8);
			return { kind: 'byte flipped', path, whole, harmed };
		})
	];
}

async function tryHarm(page: Page, harm: Harm, files: Files, tally: Tally) {
	const { path, kind, whole, harmed } = harm;
	const folder = path.split('/')[0] ?? '';
	tally.count(`damage: ${kind} in ${folder}/`);
	const rest = new Map([...files].filter(([name]) => name !== path));
	await harmAndBack(page, path, whole, harmed, async () => {
		const stored = await readFiles(page);
		if (folder === 'secret') await checkSecret(harm, stored, tally);
		else await checkHarm(harm, stored, rest, tally);
		for (const [name, bytes] of rest) {
			const kept = stored.get(name);
			const isKept = kept && Buffer.compare(kept, bytes) === 0;
			if (!isKept) tally.lose(`${kind} ${path}: ${name} changed`);
		}
	});
}

/** Nothing else may change, and what is wrong must be said. */
async function checkHarm({ kind, path, harmed }: Harm, stored: Files, rest: Files, tally: Tally) {
	const what = `${kind} ${path}`;
	const found = await digestFiles(stored);
	const without = await digestFiles(rest);
	if (found.state !== without.state) tally.lose(`${what}: other records changed`);
	const isGone = harmed === null || harmed.length === 0;
	const said = [...found.damage, ...found.leftovers];
	// An entry that is gone or empty looks like one that was never finished.
	const isSilent = path.startsWith('log/') && isGone;
	if (!isSilent && !said.some((one) => one.endsWith(path))) tally.lose(`${what}: not said`);
	tally.see(`damage ${isSilent ? 'that looks like an entry never written' : 'said'}`);
}

/** A harmed secret must not be replaced by another in silence: everybody would be counted twice. */
async function checkSecret({ kind, path, harmed }: Harm, stored: Files, tally: Tally) {
	const copy = new Map(stored);
	const failed = await createPersonKeys(createMemoryStorage(copy)).then(
		() => false,
		() => true
	);
	const isGone = harmed === null || harmed.length === 0;
	const isKept = isGone || Buffer.compare(copy.get(path) ?? new Uint8Array(), harmed) === 0;
	if (!isKept) tally.lose(`${kind} ${path}: overwritten`);
	if (!failed && !isGone) tally.lose(`${kind} ${path}: used as if it were whole`);
	tally.see(failed ? 'damage said' : 'secret made anew');
}
