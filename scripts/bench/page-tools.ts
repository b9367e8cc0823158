/** What the measuring code of a page is made of. */
export interface PageTools {
	/** A turn of the event loop. */
	turn(): Promise<void>;
	/** The next frame has been made; gives the time. */
	painted(): Promise<number>;
	/** Something has become true of the document; gives the time. A thrown error rejects. */
	until(isTrue: () => boolean): Promise<number>;
	/**
	 * The first frame has been made at whose start something was true of the document; gives the
	 * time. A thrown error rejects.
	 */
	frameOf(isTrue: () => boolean): Promise<number>;
	/** True for what is on screen, in part at least. */
	isOnScreen(element: Element): boolean;
}

declare global {
	interface Window {
		benchTools: PageTools;
	}
}

/** Runs in the page before anything of it: puts the tools into `window.benchTools`. */
export function installTools(): void {
	// One channel for all: a new one for each turn would have to be collected while time is taken.
	const channel = new MessageChannel();
	const waiting: (() => void)[] = [];
	channel.port1.onmessage = () => waiting.shift()?.();
	const turn = () =>
		new Promise<void>((resolve) => {
			waiting.push(resolve);
			channel.port2.postMessage(null);
		});
	const painted = async () => {
		await new Promise((resolve) => requestAnimationFrame(resolve));
		await turn();
		return performance.now();
	};
	const until = (isTrue: () => boolean) =>
		new Promise<number>((resolve, reject) => {
			const observer = new MutationObserver(look);
			observer.observe(document, { subtree: true, childList: true, attributes: true });
			look();
			function look() {
				try {
					if (!isTrue()) return;
					resolve(performance.now());
				} catch (cause) {
					reject(cause);
				}
				observer.disconnect();
			}
		});
	const frameOf = (isTrue: () => boolean) =>
		new Promise<number>((resolve, reject) => {
			const look = () => {
				try {
					if (isTrue()) void turn().then(() => resolve(performance.now()));
					else requestAnimationFrame(look);
				} catch (cause) {
					reject(cause);
				}
			};
			requestAnimationFrame(look);
		});
	const isOnScreen = (element: Element) => {
		const { top, bottom } = element.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	};
	window.benchTools = { turn, painted, until, frameOf, isOnScreen };
}
