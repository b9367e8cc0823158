import type { Boundaries, BoundaryProblem } from '$lib/charts/boundaries';
import type { Chart } from '$lib/charts/chart';
import {
	fetchSiteBoundaries,
	forgetBoundaries,
	keepBoundaries,
	readKeptBoundaries
} from '$lib/state/boundary-file';

/** Why a file was not taken: what is wrong with it, or that it could not be kept. */
export type TakingProblem = BoundaryProblem | 'not-kept' | 'not-loaded';

/** The map's boundaries: from this browser, or from beside the pages; else there are none. */
class BoundaryMap {
	#boundaries = $state.raw<Boundaries | null>(null);
	#chart = $state.raw<Chart<'regional-map'> | null>(null);
	#origin = $state<'none' | 'site' | 'browser'>('none');
	#isLoaded = $state(false);
	#loading: Promise<void> | null = null;

	/** The map as a chart; null while there are no boundaries. */
	get chart(): Chart<'regional-map'> | null {
		return this.#chart;
	}

	/** Whom to name beside the map; '' while there is none. */
	get attribution(): string {
		return this.#boundaries?.attribution ?? '';
	}

	/** Number of municipalities that the file has. */
	get size(): number {
		return this.#boundaries?.shapes.length ?? 0;
	}

	get origin() {
		return this.#origin;
	}

	/** True once it is known whether there are any. */
	get isLoaded(): boolean {
		return this.#isLoaded;
	}

	/** Look for boundaries once: first in this browser, then beside the pages. */
	load(): Promise<void> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	async #load(): Promise<void> {
		const kept = await readKeptBoundaries();
		const isShown = kept !== null && (await this.#show(kept, 'browser')) === '';
		const shared = isShown ? null : await fetchSiteBoundaries();
		if (shared !== null) await this.#show(shared, 'site');
		this.#isLoaded = true;
	}

	/** Take a file of the user; gives why not, or '' where it is kept and drawn. */
	async take(file: File): Promise<TakingProblem | ''> {
		const text = await file.text();
		const problem = await this.#show(text, 'browser');
		if (problem) return problem;
		try {
			await keepBoundaries(text);
			return '';
		} catch {
			return 'not-kept';
		}
	}

	/** Forget the file of this browser; that of the site is drawn again where there is one. */
	async remove(): Promise<void> {
		await forgetBoundaries();
		this.#boundaries = null;
		this.#chart = null;
		this.#origin = 'none';
		const shared = await fetchSiteBoundaries();
		if (shared !== null) await this.#show(shared, 'site');
	}

	async #show(text: string, origin: 'site' | 'browser'): Promise<TakingProblem | ''> {
		try {
			// Only who has boundaries needs what reads and draws them.
			const [{ readBoundaries }, { onBoundaries }] = await Promise.all([
				import('$lib/charts/boundaries'),
				import('$lib/charts/municipality-shapes')
			]);
			const read = readBoundaries(text);
			if (typeof read === 'string') return read;
			this.#boundaries = read;
			this.#chart = onBoundaries(read);
			this.#origin = origin;
			return '';
		} catch {
			return 'not-loaded';
		}
	}
}

/** The one map of the page. */
export const boundaryMap = new BoundaryMap();
