import type {} from './page-tools';

/**
 * Runs in the page: follow the link of the navigation to a path as a user does; ms until what is on
 * screen is there and the next frame has been made, and until all charts of the page are.
 */
export async function goToPage(path: string): Promise<{ onScreen: number; whole: number }> {
	const { turn, painted, until, isOnScreen } = window.benchTools;
	const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href]')];
	const link = links.find((one) => new URL(one.href).pathname === path);
	if (!link) throw new Error(`no link to ${path}`);
	// Pointing at a link comes before clicking it: the page's code may be fetched by then.
	for (const type of ['mouseover', 'mousemove', 'pointerover']) {
		link.dispatchEvent(new MouseEvent(type, { bubbles: true }));
	}
	await new Promise((resolve) => setTimeout(resolve, 200));
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
	const reached = async (parts: () => readonly HTMLElement[]) => {
		await until(() => partsOf().length > 0 && isReady(parts()));
		await turn();
		return (await painted()) - start;
	};
	const [onScreen, whole] = await Promise.all([
		reached(() => partsOf().filter(isOnScreen)),
		reached(partsOf)
	]);
	return { onScreen, whole };
}
