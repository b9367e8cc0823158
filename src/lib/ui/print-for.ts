import { tick } from 'svelte';
import type { Audience } from '$lib/domain/audience';
import { audience } from '$lib/state/audience.svelte';

/** So often, in ms, it is looked whether the page shows what is to be printed. */
const STEP = 50;
const STEPS = 80;

/** True once every chart is drawn, and what protects the numbers is said. */
function isSettled(mode: Audience): boolean {
	const isSaid = mode === 'internal' || document.querySelector('[data-protection]') !== null;
	return isSaid && document.querySelector('[data-state="loading"]') === null;
}

async function untilSettled(mode: Audience): Promise<boolean> {
	await tick();
	for (let step = 0; step < STEPS; step += 1) {
		if (isSettled(mode)) return true;
		await new Promise((resolve) => setTimeout(resolve, STEP));
	}
	return false;
}

/**
 * Print the page for an audience, and show it afterwards as it was. False where the numbers for it
 * did not come: then nothing is printed.
 */
export async function printFor(mode: Audience): Promise<boolean> {
	const before = audience.mode;
	const goBack = () => audience.lend(before);
	audience.lend(mode);
	if (!(await untilSettled(mode))) {
		goBack();
		return false;
	}
	addEventListener('afterprint', goBack, { once: true });
	print();
	return true;
}
