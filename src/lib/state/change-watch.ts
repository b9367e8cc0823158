/** How often a shared folder is looked at while the page is seen, in ms. */
const INTERVAL = 20_000;

/**
 * Call a task whenever another computer may have changed a shared folder: when the page comes to
 * the front, and at intervals while it is seen. Returns the end of it.
 */
export function watchForChanges(look: () => void, interval = INTERVAL): () => void {
	const lookWhenSeen = () => {
		if (document.visibilityState === 'visible') look();
	};
	const timer = setInterval(lookWhenSeen, interval);
	window.addEventListener('focus', lookWhenSeen);
	document.addEventListener('visibilitychange', lookWhenSeen);
	return () => {
		clearInterval(timer);
		window.removeEventListener('focus', lookWhenSeen);
		document.removeEventListener('visibilitychange', lookWhenSeen);
	};
}
