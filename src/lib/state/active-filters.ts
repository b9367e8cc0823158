import { shortFiscalYearLabel } from '$lib/domain/fiscal-year';
import type { Filters } from '$lib/domain/filters';
import type { FilterOptions, Option } from './options';

/** A filter in words, and the filters that remain when it is taken away. */
export interface ActiveFilter {
	label: string;
	without: Filters;
}

/** The filters that narrow the view, in the order of the form. */
export function activeFilters(filters: Filters, options: FilterOptions): ActiveFilter[] {
	const without = (change: Partial<Filters>) => ({ ...filters, ...change });
	const labelIn = (choices: readonly Option[], value: string) =>
		choices.find((option) => option.value === value)?.label ?? value;
	const { from, to, organizationKind, municipality, mode, meetingKind } = filters;
	const all = [
		from !== null && {
			label: `${shortFiscalYearLabel(from)}から`,
			without: without({ from: null })
		},
		to !== null && { label: `${shortFiscalYearLabel(to)}まで`, without: without({ to: null }) },
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
		}
	];
	return all.filter((entry): entry is ActiveFilter => typeof entry === 'object');
}
