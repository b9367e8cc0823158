import type {} from './page-tools';

/** How long a change took; ms since the change. */
export interface Repaint {
	/** Until every chart shows the new view and the next frame has been made. */
	painted: number;
	/** Until numbers and charts on screen show the new view and the next frame has been made. */
	onScreen: number;
}

/**
 * A value of a control, and for how many ms the control is in focus before it is chosen: null where
 * nobody looks at the control first, as a script chooses.
 */
export type Change = readonly [field: string, value: string, inFocus: number | null];

/** Runs in the page: choose a value of a filter, and wait until all has followed. */
export async function changeFilter([field, value, inFocus]: Change): Promise<Repaint> {
	const { turn, painted, until, isOnScreen } = window.benchTools;
	const select = document.querySelector<HTMLSelectElement>(
		`form[name=filters] select[name=${field}]`
	);
	if (!select) throw new Error(`no filter: ${field}`);
	const charts = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
	const parts = [...document.querySelectorAll('main [aria-busy]')].filter(isOnScreen);
	if (inFocus !== null) {
		select.focus();
		await new Promise((resolve) => setTimeout(resolve, inFocus));
	}
	const start = performance.now();
	select.value = value;
	select.dispatchEvent(new Event('change', { bubbles: true }));
	// By the next turn what the change sets off has begun, and charts that are not ready say so.
	await turn();
	const seen = async () => {
		await until(() => parts.every((part) => part.getAttribute('aria-busy') !== 'true'));
		return (await painted()) - start;
	};
	const charted = async () => {
		await until(() => charts.every((chart) => chart.dataset.state === 'ready'));
		return (await painted()) - start;
	};
	const [onScreen, whole] = await Promise.all([seen(), charted()]);
	return { painted: whole, onScreen };
}
