import type { SlideTools } from './slide-tools';

let loading: Promise<SlideTools> | null = null;

/** Load what slides are made with, once; asked again where it failed. */
export function loadSlideTools(): Promise<SlideTools> {
	loading ??= import('./slide-tools').catch((cause: unknown) => {
		loading = null;
		throw cause;
	});
	return loading;
}
