import type {} from './page-tools';

/** How an import went; ms since the file was given or the button pressed. */
export interface ImportTimes {
	/** File given → review on screen, ready to be committed. */
	reviewed: number;
	/** Commit pressed → stored, and the status says so. */
	stored: number;
	/** Commit pressed → the charts of the overview show the new data. */
	charted: number;
	/** File given → the charts of the overview show the new data. */
	whole: number;
}

/** How alive the page stayed. */
export interface Liveliness {
	/** Different states of the progress bar that were to be seen. */
	steps: Set<number>;
	/** Longest time without a frame, ms. */
	longestGap: number;
	/** Longest task of the main thread, ms. */
	longestTask: number;
	isOver: boolean;
}

declare global {
	interface Window {
		benchImport: Promise<ImportTimes>;
		benchLiveliness: Liveliness;
	}
}

/** Runs in the import page: notes how alive it stays until `isOver` is set. */
export function watchLiveliness(): void {
	const seen = { steps: new Set<number>(), longestGap: 0, longestTask: 0, isOver: false };
	window.benchLiveliness = seen;
	const watchFrames = async () => {
		let last = performance.now();
		while (!seen.isOver) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			seen.longestGap = Math.max(seen.longestGap, performance.now() - last);
			last = performance.now();
			const bar = document.querySelector('progress');
			if (bar) seen.steps.add(bar.value);
		}
	};
	void watchFrames();
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			seen.longestTask = Math.max(seen.longestTask, duration);
		}
	}).observe({ type: 'longtask' });
}

/**
 * Runs in the import page before a file is given: presses the button as soon as it can be pressed,
 * goes to the overview as soon as the status says so, and notes the times in `window.benchImport`.
 */
export function watchImport(): void {
	const { painted, until } = window.benchTools;
	const find = (selector: string) => document.querySelector<HTMLElement>(selector);
	const isTrue = (is: () => boolean) => () => {
		const alert = find('main [role=alert]');
		if (alert) throw new Error(`alert: ${alert.textContent}`);
		return is();
	};
	const run = async (start: number): Promise<ImportTimes> => {
		const button = () => document.querySelector<HTMLButtonElement>('button[name=commit]');
		await until(isTrue(() => button()?.disabled === false));
		const reviewed = await painted();
		const pressed = performance.now();
		button()?.click();
		await until(isTrue(() => find('[role=status] a') !== null));
		const stored = await painted();
		find('[role=status] a')?.click();
		await until(() => {
			const charts = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
			return charts.length >= 5 && charts.every(({ dataset }) => dataset.state === 'ready');
		});
		const charted = await painted();
		return {
			reviewed: reviewed - start,
			stored: stored - pressed,
			charted: charted - pressed,
			whole: charted - start
		};
	};
	window.benchImport = new Promise((resolve, reject) => {
		const begin = () => run(performance.now()).then(resolve, reject);
		document.addEventListener('change', begin, { capture: true, once: true });
	});
}
