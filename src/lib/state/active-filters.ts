import type { Filters } from '$lib/domain/filters';
import type { FilterOptions, Option } from './options';

/** A filter in words, and the filters that remain when it is taken away. */
export interface ActiveFilter {
	label: string;
	without: Filters;
}

/** How the ends of a period are said, given its year. */
export interface PeriodWords {
	since: (year: number) => string;
	upTo: (year: number) => string;
}

/** The filters that narrow the view, in the order of the form, as the options are labeled. */
export function activeFilters(
	filters: Filters,
	options: FilterOptions,
	words: PeriodWords
): ActiveFilter[] {
	const without = (change: Partial<Filters>) => ({ ...filters, ...change });
	const labelIn = (choices: readonly Option[], value: string) =>
		choices.find((option) => option.value === value)?.label ?? value;
	const { from, to, organizationKind, municipality, mode, meetingKind, pillar } = filters;
	const all = [
		from !== null && { label: words.since(from), without: without({ from: null }) },
		to !== null && { label: words.upTo(to), without: without({ to: null }) },
		organizationKind && {
			label: labelIn(options.organizationKinds, organizationKind),
			without: without({ organizationKind: '' })
		},
		municipality && {
			label: labelIn(options.municipalities, municipality),
			without: without({ municipality: '' })
		},
		mode && { label: labelIn(options.modes, mode), without: without({ mode: '' }) },
		meetingKind && {
			label: labelIn(options.meetingKinds, meetingKind),
			without: without({ meetingKind: '' })
		},
		pillar && { label: labelIn(options.pillars, pillar), without: without({ pillar: '' }) }
	];
	return all.filter((entry): entry is ActiveFilter => typeof entry === 'object');
}
