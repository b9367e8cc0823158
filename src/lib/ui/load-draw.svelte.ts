import type { drawChart } from '$lib/charts/draw';

let drawing = $state.raw<typeof drawChart | null>(null);
let loading: Promise<void> | null = null;

/** The drawing function, or null until it is loaded; reading it in a figure waits for it. */
export function loadedDraw(): typeof drawChart | null {
	return drawing;
}

/** Load Plot once, after the first paint. */
export function loadDraw(): Promise<void> {
	loading ??= import('$lib/charts/draw').then((module) => {
		drawing = module.drawChart;
	});
	return loading;
}
