import type {} from './page-tools';

/**
 * Runs in the page: follow the link of the navigation to a path as a user does; ms until its charts
 * are there and the next frame has been made.
 */
export async function goToPage(path: string): Promise<number> {
	const { turn, painted, until } = window.benchTools;
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
	await until(() => {
		const isThere = location.pathname === path && document.querySelector('main h1') !== before;
		const charts = [...document.querySelectorAll<HTMLElement>('main [data-chart]')];
		const isDrawn = charts.length > 0 && charts.every(({ dataset }) => dataset.state === 'ready');
		return isThere && isDrawn && !document.querySelector('main [aria-busy=true]');
	});
	await turn();
	return (await painted()) - start;
}
