import { keeping } from './keeping.svelte';
import { lockNow } from './passphrase';

/** Without input for this long, in ms, the records are locked. */
export const IDLE_LIMIT = 15 * 60_000;

/** The warning comes this long, in ms, before. */
export const WARNING = 60_000;

const TICK = 1000;
const SHARE_EVERY = 5000;
const CHANNEL_NAME = 'ayumi-input';
const INPUTS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Locks records under a passphrase when nobody uses any tab for a while. */
export class IdleLock {
	#lastInput = Date.now();
	#lastShared = 0;
	#isDue = $state(false);

	/** True in the last minute before the lock. */
	get isDue(): boolean {
		return this.#isDue;
	}

	/** The user is there. */
	stay(): void {
		const now = Date.now();
		this.#lastInput = now;
		this.#isDue = false;
		if (now - this.#lastShared < SHARE_EVERY || typeof BroadcastChannel === 'undefined') return;
		this.#lastShared = now;
		const channel = new BroadcastChannel(CHANNEL_NAME);
		channel.postMessage(now);
		channel.close();
	}

	/** Watch for input in this and the other tabs. Gives the function that ends it. */
	start(): () => void {
		const onInput = () => this.stay();
		for (const name of INPUTS) addEventListener(name, onInput, { capture: true, passive: true });
		const timer = setInterval(() => this.#check(), TICK);
		const channel =
			typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL_NAME);
		if (channel) {
			channel.onmessage = ({ data }: MessageEvent<number>) => {
				// When it was, not when it is heard of, which may be late on a busy machine.
				this.#lastInput = Math.max(this.#lastInput, data);
				this.#isDue = false;
			};
		}
		return () => {
			for (const name of INPUTS) removeEventListener(name, onInput, { capture: true });
			clearInterval(timer);
			channel?.close();
		};
	}

	#check(): void {
		const { status } = keeping;
		if (status.name !== 'open' || !status.isSealed) {
			this.#lastInput = Date.now();
			this.#isDue = false;
			return;
		}
		// A clock that was set back is no reason to lock later.
		this.#lastInput = Math.min(this.#lastInput, Date.now());
		const idle = Date.now() - this.#lastInput;
		if (idle >= IDLE_LIMIT) {
			this.#lastInput = Date.now(); // once is enough: the page is about to be loaded anew
			void lockNow();
		} else this.#isDue = idle >= IDLE_LIMIT - WARNING;
	}
}
