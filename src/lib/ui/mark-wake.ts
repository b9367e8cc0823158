/** Drawings whose reader is not there yet, with the press that it has missed so far. */
const missed = new WeakMap<Element, MouseEvent | null>();

/**
 * Attach to what holds a drawing: `wake` is called when a pointer first comes to it. A press before
 * the reader is there, as the first touch is, is kept for it.
 */
export function wakeByPointer(wake: () => void) {
	return (drawing: HTMLElement) => {
		missed.set(drawing, null);
		const keep = (event: MouseEvent) => {
			if (missed.has(drawing)) missed.set(drawing, event);
		};
		drawing.addEventListener('pointerenter', wake, { once: true });
		drawing.addEventListener('click', keep);
		return () => {
			drawing.removeEventListener('pointerenter', wake);
			drawing.removeEventListener('click', keep);
		};
	};
}

/** The press that a drawing's reader missed before it was there: once. */
export function takeMissedPress(drawing: Element): MouseEvent | null {
	const press = missed.get(drawing) ?? null;
	missed.delete(drawing);
	return press;
}
