import { isStepKey } from './mark-keys';

/** Drawings and their buttons whose reader is not there yet, with what it has missed last. */
const missed = new WeakMap<Element, Event | null>();

/**
 * Attach to what holds a drawing and to its button: `wake` is called when a pointer or the focus
 * first comes to it. A press or key before the reader is there, as the first touch is, is kept for
 * it.
 */
export function wakeReader(wake: () => void) {
	return (element: HTMLElement) => {
		missed.set(element, null);
		const keep = (event: Event) => {
			if (!missed.has(element)) return;
			if (event instanceof KeyboardEvent) {
				if (!isStepKey(event.key)) return;
				event.preventDefault();
			}
			missed.set(element, event);
		};
		const listeners = [
			['pointerenter', wake],
			['focus', wake],
			['click', keep],
			['keydown', keep]
		] as const;
		for (const [type, listener] of listeners) element.addEventListener(type, listener);
		return () => {
			for (const [type, listener] of listeners) element.removeEventListener(type, listener);
		};
	};
}

/** The press or key on a drawing or its button that the reader missed before it was there: once. */
export function takeMissed(element: Element): Event | null {
	const event = missed.get(element) ?? null;
	missed.delete(element);
	return event;
}
