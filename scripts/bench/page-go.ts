import type {} from './page-tools';

/**
 * Where a link of the navigation leads, and for how many ms it is pointed at before it is clicked:
 * null where it is not, as a script clicks.
 */
export type Going = readonly [path: string, pointedAt: number | null];

/**
 * Runs in the page: follow a link; ms until the first frame with all that is on screen, and with
 * all charts of the page.
 */
export async function goToPage([path, pointedAt]: Going): Promise<{
	onScreen: number;
	whole: number;
}> {
	const { frameOf, isOnScreen } = window.benchTools;
	const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href]')];
	const link = links.find((one) => new URL(one.href).pathname === path);
	if (!link) throw new Error(`no link to ${path}`);
	if (pointedAt !== null) {
		link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
		await new Promise((resolve) => setTimeout(resolve, pointedAt));
	}
	const before = document.querySelector('main h1');
	const start = performance.now();
	link.click();
	const isThere = () => location.pathname === path && document.querySelector('main h1') !== before;
	const isReady = (parts: readonly HTMLElement[]) =>
		isThere() &&
		parts.every((part) => part.dataset.state !== 'loading' && part.ariaBusy !== 'true');
	const partsOf = () => [
		...document.querySelectorAll<HTMLElement>('main [data-chart], main [aria-busy]')
	];
	const reached = async (parts: () => readonly HTMLElement[]) =>
		(await frameOf(() => partsOf().length > 0 && isReady(parts()))) - start;
	const [onScreen, whole] = await Promise.all([
		reached(() => partsOf().filter(isOnScreen)),
		reached(partsOf)
	]);
	return { onScreen, whole };
}
