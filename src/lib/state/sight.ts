import type { MetricId } from '$lib/metrics/catalog';
import { whenIdle } from './when-idle';

/**
 * Which parts of the page are on screen. What somebody looks at is asked for and drawn first; the
 * rest follows when the page has time.
 */
export class Sight {
	readonly #parts = new Map<Element, readonly MetricId[]>();
	readonly #shown = new Set<Element>();
	readonly #hidden = new Set<Element>();
	/** What waits until its part is shown. */
	readonly #waiting = new Map<Element, () => void>();
	#observer: IntersectionObserver | null = null;

	/** A part of the page shows these metrics. Gives the function that forgets it. */
	watch(part: Element, metrics: readonly MetricId[]): () => void {
		this.#observer ??= new IntersectionObserver((entries) => this.#follow(entries));
		this.#parts.set(part, metrics);
		this.#observer.observe(part);
		return () => {
			this.#observer?.unobserve(part);
			for (const parts of [this.#parts, this.#shown, this.#hidden, this.#waiting])
				parts.delete(part);
		};
	}

	/** What is shown on screen, or not known to be elsewhere; then what is out of sight alone. */
	inTwoSteps(metrics: readonly MetricId[]): [first: MetricId[], then: MetricId[]] {
		const below = metrics.filter((metric) => this.#isOutOfSight(metric));
		return [metrics.filter((metric) => !below.includes(metric)), below];
	}

	#isOutOfSight(metric: MetricId): boolean {
		const parts = [...this.#parts].filter(([, metrics]) => metrics.includes(metric));
		return parts.length > 0 && parts.every(([part]) => this.#hidden.has(part));
	}

	/** Do something at once for a part that is shown; else when it is, or when there is time. */
	whenShown(part: Element, work: () => void): () => void {
		if (this.#isShown(part)) {
			work();
			return () => {};
		}
		const cancel = whenIdle(() => this.#do(part));
		this.#waiting.set(part, () => {
			cancel();
			work();
		});
		return () => {
			cancel();
			this.#waiting.delete(part);
		};
	}

	/** A part that has just come is measured: the browser says so a frame later only. */
	#isShown(part: Element): boolean {
		if (this.#shown.has(part)) return true;
		if (this.#hidden.has(part)) return false;
		const { top, bottom } = part.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	}

	#do(part: Element): void {
		const work = this.#waiting.get(part);
		this.#waiting.delete(part);
		work?.();
	}

	#follow(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting } of entries) {
			const [to, from] = isIntersecting ? [this.#shown, this.#hidden] : [this.#hidden, this.#shown];
			from.delete(target);
			to.add(target);
			if (isIntersecting) this.#do(target);
		}
	}
}
