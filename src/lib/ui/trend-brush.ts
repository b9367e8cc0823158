/** A stretch of a drawing that is being dragged over, in px from the left of its box. */
export interface Brushed {
	left: number;
	width: number;
	/** Both ends in the drawing's own units. */
	from: number;
	to: number;
}

interface Brush {
	/** A drag goes on; null when it ends or is given up. */
	onmove: (brushed: Brushed | null) => void;
	onselect: (brushed: Brushed) => void;
}

/** A shorter way than this, in px, is a click. */
const SHORTEST = 8;

interface Start {
	svg: SVGSVGElement;
	x: number;
}

/** What lies between the start of a drag and the pointer. */
function measure({ svg, x }: Start, clientX: number, box: HTMLElement): Brushed | null {
	const picture = svg.getBoundingClientRect();
	const end = Math.max(picture.left, Math.min(picture.right, clientX));
	const [left, right] = [Math.min(x, end), Math.max(x, end)];
	if (right - left < SHORTEST || picture.width === 0) return null;
	const scale = svg.width.baseVal.value / picture.width;
	return {
		left: left - box.getBoundingClientRect().left,
		width: right - left,
		from: (left - picture.left) * scale,
		to: (right - picture.left) * scale
	};
}

/**
 * Listen for drags over the drawing inside an element. Fingers scroll the page as ever; Escape
 * gives a drag up. Gives the function that ends it.
 */
export function brushOver(box: HTMLElement, { onmove, onselect }: Brush): () => void {
	let start: Start | null = null;
	const end = () => {
		start = null;
		onmove(null);
	};
	const down = (event: PointerEvent) => {
		const svg = (event.target as Element).closest<SVGSVGElement>('.drawing svg');
		if (!svg || event.pointerType === 'touch' || event.button !== 0) return;
		start = { svg, x: event.clientX };
	};
	const move = (event: PointerEvent) => {
		if (start) onmove(measure(start, event.clientX, box));
	};
	const up = (event: PointerEvent) => {
		const brushed = start && measure(start, event.clientX, box);
		if (start) end();
		if (brushed) onselect(brushed);
	};
	const key = (event: KeyboardEvent) => {
		if (event.key === 'Escape' && start) end();
	};
	box.addEventListener('pointerdown', down);
	window.addEventListener('pointermove', move);
	window.addEventListener('pointerup', up);
	window.addEventListener('pointercancel', end);
	window.addEventListener('keydown', key);
	return () => {
		box.removeEventListener('pointerdown', down);
		window.removeEventListener('pointermove', move);
		window.removeEventListener('pointerup', up);
		window.removeEventListener('pointercancel', end);
		window.removeEventListener('keydown', key);
	};
}
