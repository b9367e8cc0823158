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
