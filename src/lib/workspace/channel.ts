const CHANNEL_NAME = 'ayumi-workspace';
// A page does not listen to itself: it knows what it did.
const PAGE_ID = Math.random();

/** What another tab did: wrote records, moved them elsewhere, locked them, erased everything. */
export type Deed = 'changed' | 'moved' | 'locked' | 'wiped';

interface Message {
	page: number;
	deed: Deed;
	/** Id of the place that was written to. */
	place: string;
}

/** Tell the other tabs of this browser that the workspace of a place has changed. */
export function announceChange(place = ''): void {
	announce('changed', place);
}

/** Tell the other tabs of this browser what was done. */
export function announce(deed: Deed, place = ''): void {
	if (typeof BroadcastChannel === 'undefined') return;
	const channel = new BroadcastChannel(CHANNEL_NAME);
	channel.postMessage({ page: PAGE_ID, deed, place } satisfies Message);
	channel.close();
}

/** Call a listener whenever another tab did something. Returns the end of listening. */
export function onDeed(listener: (deed: Deed, place: string) => void): () => void {
	if (typeof BroadcastChannel === 'undefined') return () => {};
	const channel = new BroadcastChannel(CHANNEL_NAME);
	channel.onmessage = ({ data }: MessageEvent<Message>) => {
		if (data.page !== PAGE_ID) listener(data.deed, data.place);
	};
	return () => channel.close();
}
