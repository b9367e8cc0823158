import type { HistoryMark } from '$lib/domain/view';
import type { FilterOptions } from './options';

/** What the layout hands over from the build. */
export interface ShippedSite {
	networkName: string;
	shortName: string;
	/** True when the shipped attendance is synthetic. */
	isSample: boolean;
	options: FilterOptions;
	history: HistoryMark[];
}
