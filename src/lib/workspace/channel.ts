const CHANNEL_NAME = 'ayumi-workspace';
// A page does not listen to itself: it knows what it wrote.
const PAGE_ID = Math.random();

/** Tell the other tabs of this browser that the workspace has changed. */
export function announceChange(): void {
	if (typeof BroadcastChannel === 'undefined') return;
	const channel = new BroadcastChannel(CHANNEL_NAME);
	channel.postMessage(PAGE_ID);
	channel.close();
}

/** Call a listener whenever another tab has changed the workspace. Returns the end of listening. */
export function onChange(listener: () => void): () => void {
	if (typeof BroadcastChannel === 'undefined') return () => {};
	const channel = new BroadcastChannel(CHANNEL_NAME);
	channel.onmessage = (event: MessageEvent<unknown>) => {
		if (event.data !== PAGE_ID) listener();
	};
	return () => channel.close();
}
