import type { MetricId } from '$lib/findings/rows';

/** Which metrics a page shows, by its path. */
export type NumbersOfPages = ReadonlyMap<string, readonly MetricId[]>;

const NUMBER = '#number-';
const METRIC = '#metric-';
const ENTRY = '#entry-';

/** A part of a page that is late, by its records or its code, is waited for as long, in ms. */
const PATIENCE = 15_000;

/** The address of where a page shows a metric: the first part of it whose `data-shows` has it. */
export function addressOfNumber(path: string, metric: MetricId): string {
	return `${path}${NUMBER}${metric}`;
}

/** What the history's entry of a change is found by: the end of its address, without the hash. */
export function nameOfEntry(entryId: string): string {
	return `${ENTRY.slice(1)}${entryId}`;
}

/** The part of the page that the end of an address means; null where it means none, or not yet. */
function partOf(hash: string): HTMLElement | null {
	if (hash.startsWith(ENTRY)) return document.getElementById(hash.slice(1));
	const metric = CSS.escape(hash.slice(NUMBER.length));
	if (hash.startsWith(METRIC))
		return document.querySelector(`details#${CSS.escape(hash.slice(1))}`);
	return document.querySelector(`[data-shows~="${metric}"]`);
}

/** Charts above a part are drawn after it is there: it is kept in its place so long, in ms. */
const SETTLING = 6000;

/** What somebody does who wants to be elsewhere. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Keep a part at the top of the screen while the page grows; gives the function that lets go. */
function keepInPlace(part: HTMLElement): () => void {
	const observer = new ResizeObserver(() => part.scrollIntoView({ block: 'start' }));
	const letGo = () => {
		observer.disconnect();
		clearTimeout(timer);
		for (const move of MOVES) removeEventListener(move, letGo);
	};
	const timer = setTimeout(letGo, SETTLING);
	for (const move of MOVES) addEventListener(move, letGo, { passive: true });
	observer.observe(document.body);
	return letGo;
}

/** Bring a part on screen and give it the focus; what is folded is opened. */
function show(part: HTMLElement): () => void {
	if (part instanceof HTMLDetailsElement) part.open = true;
	const summary = part.querySelector<HTMLElement>(':scope > summary');
	const target = summary ?? part;
	if (!summary) {
		target.tabIndex = -1;
		target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
	}
	target.focus({ preventScroll: true });
	return keepInPlace(part);
}

/**
 * Lead to the number, definition or change that the end of an address means, as soon as it is
 * there.
 * Gives the function that stops it.
 */
export function leadTo(hash: string): () => void {
	if (![NUMBER, METRIC, ENTRY].some((start) => hash.startsWith(start))) return () => {};
	const part = partOf(hash);
	if (part) return show(part);
	const observer = new MutationObserver(() => {
		const late = partOf(hash);
		if (!late) return;
		stopWaiting();
		stop = show(late);
	});
	const timer = setTimeout(() => observer.disconnect(), PATIENCE);
	const stopWaiting = () => {
		clearTimeout(timer);
		observer.disconnect();
	};
	let stop = stopWaiting;
	observer.observe(document.body, { childList: true, subtree: true });
	return () => stop();
}
