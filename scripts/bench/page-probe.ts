/** What was seen in a page; times in ms since the navigation began, 0 = not yet. */
export interface Sightings {
	firstChart: number;
	fiveCharts: number;
	engineReady: number;
	longTasks: { start: number; duration: number }[];
}

declare global {
	interface Window {
		benchSightings: Sightings;
	}
}

/**
 * Runs in the page before anything of it: notes when charts are there and the engine is ready. A
 * chart counts when the parser has gone past its end.
 */
export function installProbe(): void {
	const seen: Sightings = { firstChart: 0, fiveCharts: 0, engineReady: 0, longTasks: [] };
	window.benchSightings = seen;
	const isWhole = (svg: Element) => {
		if (document.readyState !== 'loading') return true;
		let node: Node | null = svg;
		while (node && !node.nextSibling) node = node.parentNode;
		return node !== null;
	};
	const look = () => {
		const now = performance.now();
		const figures = [...document.querySelectorAll('figure[data-chart]')];
		const drawn = figures.filter((figure) => {
			const svg = figure.querySelector('svg');
			return svg !== null && isWhole(svg);
		});
		if (drawn.length >= 1) seen.firstChart ||= now;
		if (drawn.length >= 5) seen.fiveCharts ||= now;
		if (document.documentElement?.dataset.engine === 'ready') {
			seen.engineReady = now;
			observer.disconnect();
		}
	};
	const observer = new MutationObserver(look);
	const attributeFilter = ['data-engine'];
	observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			seen.longTasks.push({ start: startTime, duration });
		}
	}).observe({ type: 'longtask', buffered: true });
}
