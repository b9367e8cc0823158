/**
 * What is chosen on a page besides the filters, by name of the parameter, as the address says it: a
 * measure, a year of the network, an organization.
 */
export type Choices = Readonly<Record<string, string>>;

/** Nothing chosen: every metric takes its defaults. */
export const NO_CHOICES: Choices = {};

/** Whose events of the history are drawn on time axes: METRICS.md wants the break of 2020. */
export const USUAL_TRACKS = 'society';

/** The choices of these names that an address makes. */
export function choicesFromQuery(query: URLSearchParams, names: Iterable<string>): Choices {
	const all = [...names].map((name) => [name, query.get(name) ?? ''] as const);
	return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

/** A text that differs where choices differ. */
export function keyOfChoices(choices: Choices, names: Iterable<string>): string {
	return [...names]
		.filter((name) => choices[name])
		.sort()
		.map((name) => `${name}=${choices[name]}`)
		.join('&');
}
