import type {} from './page-tools';

/** How long a change took; ms since the change. */
export interface Repaint {
	/** Until every chart shows the new view and the next frame has been made. */
	painted: number;
	/** Until every chart shows the new view, without waiting for a frame. */
	drawn: number;
	/** Until numbers and charts on screen show the new view and the next frame has been made. */
	onScreen: number;
}

/** Runs in the page: choose a value of a filter as a user does, and wait until all has followed. */
export async function changeFilter([field, value]: readonly [string, string]): Promise<Repaint> {
	const { turn, painted, until, isOnScreen } = window.benchTools;
	const select = document.querySelector<HTMLSelectElement>(
		`form[name=filters] select[name=${field}]`
	);
	if (!select) throw new Error(`no filter: ${field}`);
	const charts = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
	const parts = [...document.querySelectorAll('main [aria-busy]')].filter(isOnScreen);
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
		const drawn = await until(() => charts.every((chart) => chart.dataset.state === 'ready'));
		return { drawn: drawn - start, painted: (await painted()) - start };
	};
	const [onScreen, repaint] = await Promise.all([seen(), charted()]);
	return { ...repaint, onScreen };
}
