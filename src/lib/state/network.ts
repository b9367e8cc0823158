/** The measures of the network and its layout, with the libraries they need: for one page only. */
export function loadNetworkWords() {
	return import('$lib/metrics/graph/analysis');
}

/** What `loadNetworkWords` brings. */
export type NetworkWords = Awaited<ReturnType<typeof loadNetworkWords>>;
export type { Analysis, Departure, Member, Partner, Place } from '$lib/metrics/graph/analysis';
