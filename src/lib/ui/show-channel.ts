/** What the screen of a show tells the window of notes. */
export interface ShowState {
	kind: 'state';
	number: number;
	total: number;
	title: string;
	notes: string;
	/** Title of the next slide and its drawing as markup; '' for none. */
	next: string;
	nextDrawing: string;
	/** When the show began, in ms. */
	startedAt: number;
	isBlack: boolean;
}

/** What the window of notes asks of the screen. */
export type ShowWish = { kind: 'hello' } | { kind: 'key'; key: string };

type Message = ShowState | ShowWish | { kind: 'ended' };

const NAME = 'ayumi-show';

/** Talk between the windows of this site on this device. Gives the way to speak and to end it. */
export function openShowChannel(hear: (message: Message) => void): {
	say: (message: Message) => void;
	close: () => void;
} {
	const channel = new BroadcastChannel(NAME);
	channel.onmessage = (event: MessageEvent<Message>) => hear(event.data);
	return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}

const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
const BEFORE = ['ArrowLeft', 'ArrowUp', 'PageUp'];

/** The slide that a key leads to, from 0; null for a key that leads nowhere. */
export function slideByKey(key: string, index: number, total: number): number | null {
	const last = Math.max(0, total - 1);
	if (NEXT.includes(key)) return Math.min(last, index + 1);
	if (BEFORE.includes(key)) return Math.max(0, index - 1);
	if (key === 'Home') return 0;
	return key === 'End' ? last : null;
}
