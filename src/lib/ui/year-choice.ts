import { yearsOf, type View } from '$lib/domain/view';

/** The 年度 that is chosen by a text of the address, where the view has no such; else null. */
export function outsideYear(view: View, chosen: string): number | null {
	const year = Number(chosen);
	if (!Number.isInteger(year) || year <= 0) return null;
	return year < view.years.from || year > view.years.to ? year : null;
}

/** The 年度 of a view to choose from, and one outside that is chosen: it is never shown as none. */
export function yearsToChoose(view: View, chosen: string): number[] {
	const outside = outsideYear(view, chosen);
	const years = [...yearsOf(view), ...(outside === null ? [] : [outside])];
	return years.sort((one, other) => one - other);
}
