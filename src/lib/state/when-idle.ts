/** So long, in ms, something waits at most for the page to be at rest. */
const LATEST = 1000;
/** Where the browser can't say when it is at rest (Safari). */
const SOME_TIME = 200;

/** Do something once the page has nothing more urgent to do. Gives what calls it off. */
export function whenIdle(work: () => void): () => void {
	if (!('requestIdleCallback' in globalThis)) {
		const timer = setTimeout(work, SOME_TIME);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(work, { timeout: LATEST });
	return () => cancelIdleCallback(handle);
}

/** So long, in ms, a frame is awaited: a page that nobody sees makes none. */
const LONGEST_FRAME = 100;

/** What is on screen has been painted. */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, LONGEST_FRAME);
		requestAnimationFrame(() => setTimeout(resolve));
	});
}
