/** Lets a region be reached by key only while it has to be scrolled to be seen whole. */
export function reachWhenScrolling(region: HTMLElement): () => void {
	const observer = new ResizeObserver(() => {
		const isScrolling = region.scrollWidth > region.clientWidth;
		if (isScrolling) region.tabIndex = 0;
		else region.removeAttribute('tabindex');
	});
	observer.observe(region);
	for (const child of region.children) observer.observe(child);
	return () => observer.disconnect();
}
