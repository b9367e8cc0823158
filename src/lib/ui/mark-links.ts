/** Arrow keys and where they lead from a mark; Home and End to the first and the last. */
const STEPS: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowDown: 1,
	ArrowLeft: -1,
	ArrowUp: -1,
	Home: -Infinity,
	End: Infinity
};

function linkOf(target: EventTarget | null): Element | null {
	return target instanceof Element ? target.closest('svg a') : null;
}

/** The marks of a drawing in the order of time, those of one time from the top. */
function inOrder(drawing: Element): SVGAElement[] {
	const placed = [...drawing.querySelectorAll('a')].map((link) => ({
		link: link as unknown as SVGAElement,
		box: link.getBoundingClientRect()
	}));
	const sorted = placed.sort((a, b) => a.box.left - b.box.left || a.box.top - b.box.top);
	return sorted.map(({ link }) => link);
}

function move(event: KeyboardEvent) {
	const link = linkOf(event.target);
	const step = STEPS[event.key];
	const drawing = link?.closest('svg');
	if (!link || !drawing || step === undefined) return;
	const links = inOrder(drawing);
	const at = links.findIndex((one) => one === link) + step;
	const next = links[Math.min(Math.max(at, 0), links.length - 1)];
	if (!next) return;
	event.preventDefault();
	link.setAttribute('tabindex', '-1');
	next.setAttribute('tabindex', '0');
	next.focus();
}

/**
 * Attach to what holds drawings whose marks are links: a click or Enter calls `open` with the id
 * that the mark leads to, arrow keys go from mark to mark.
 */
export function followMarks(open: (id: string) => void) {
	return (node: HTMLElement) => {
		const choose = (event: MouseEvent) => {
			const id = linkOf(event.target)?.getAttribute('href')?.replace(/^#/, '');
			if (!id) return;
			event.preventDefault();
			open(id);
		};
		node.addEventListener('click', choose);
		node.addEventListener('keydown', move);
		return () => {
			node.removeEventListener('click', choose);
			node.removeEventListener('keydown', move);
		};
	};
}

/** Open an entry of a list and go there. */
export function openEntry(id: string): void {
	const entry = document.getElementById(id);
	if (!(entry instanceof HTMLDetailsElement)) return;
	entry.open = true;
	entry.querySelector('summary')?.focus();
	entry.scrollIntoView({ block: 'center' });
}
