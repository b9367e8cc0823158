import type {} from './page-tools';

/** How long a change took; ms since the change. */
export interface Repaint {
	/** Until the first frame in which every chart shows the new view. */
	painted: number;
	/** Until the first frame in which numbers and charts on screen show the new view. */
	onScreen: number;
}

/**
 * A value of a control, and for how many ms the control is in focus before it is chosen: null where
 * nobody looks at the control first, as a script chooses.
 */
export type Change = readonly [field: string, value: string, inFocus: number | null];

/** Runs in the page: choose a value of a filter, and wait until all has followed. */
export async function changeFilter([field, value, inFocus]: Change): Promise<Repaint> {
	const { frameOf, isOnScreen } = window.benchTools;
	const select = document.querySelector<HTMLSelectElement>(
		`form[name=filters] select[name=${field}]`
	);
	if (!select) throw new Error(`no filter: ${field}`);
	const charts = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
	const parts = [...document.querySelectorAll('main [aria-busy]')].filter(isOnScreen);
	if (inFocus !== null) {
		// Focus alone would scroll away from the charts that are measured.
		select.focus({ preventScroll: true });
		await new Promise((resolve) => setTimeout(resolve, inFocus));
	}
	const start = performance.now();
	// Asked for before the page asks for the frame itself: what the page does after the frame is not
	// in its time. By then the change has begun, and charts that are not ready say so.
	const frames = Promise.all([
		frameOf(() => parts.every((part) => part.getAttribute('aria-busy') !== 'true')),
		frameOf(() => charts.every((chart) => chart.dataset.state === 'ready'))
	]);
	select.value = value;
	select.dispatchEvent(new Event('change', { bubbles: true }));
	const [onScreen, whole] = await frames;
	return { painted: whole - start, onScreen: onScreen - start };
}
