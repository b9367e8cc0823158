import type { HistoryMark } from '$lib/domain/view';
import type { FilterOptions } from './options';

/** What the layout hands over from the build. */
export interface ShippedSite {
	networkName: string;
	shortName: string;
	/** True when the shipped attendance is synthetic. */
	isSample: boolean;
	/** Names the shipped data: of the same name, it is the same. */
	dataName: string;
	options: FilterOptions;
	history: HistoryMark[];
}
