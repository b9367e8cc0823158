import type { drawChart } from '$lib/charts/draw';
import { whenIdle } from '$lib/state/when-idle';

let drawing = $state.raw<typeof drawChart | null>(null);
let loading: Promise<void> | null = null;

/** The drawing function, or null until it is loaded; reading it in a figure waits for it. */
export function loadedDraw(): typeof drawChart | null {
	return drawing;
}

/** Load Plot once the page has nothing better to do: no chart on screen needs it yet. */
export function loadDrawWhenIdle(): void {
	whenIdle(() => void loadDraw());
}

/** Load Plot once, after the first paint. */
export function loadDraw(): Promise<void> {
	loading ??= import('$lib/charts/draw').then((module) => {
		drawing = module.drawChart;
	});
	return loading;
}
