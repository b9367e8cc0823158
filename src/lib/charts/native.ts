import { isHidden } from '$lib/domain/hidden-count';
import { pick, type InEach } from '$lib/domain/language';
import { yearsOf, type View } from '$lib/domain/view';

/** The forms that office programs draw themselves. */
export type NativeKind = 'bars' | 'stacked-bars' | 'columns' | 'stacked-columns' | 'lines';

/** One row of numbers of such a chart. `color` is a palette role, as in a legend. */
export interface NativeSeries {
	name: string;
	values: readonly (number | null)[];
	color: string;
}

/** A chart that PowerPoint draws itself. `null` is a gap: nothing on record, or not shown. */
export interface NativeChart {
	kind: NativeKind;
	categories: readonly string[];
	/** `color` is a CSS custom property's name, as in a legend. */
	series: readonly NativeSeries[];
	/** Title of the value axis, its unit included. */
	valueTitle: string;
	/** Title of the other axis, where its labels do not say what they are. */
	categoryTitle?: string;
	/** What categories in short are in full: beside the numbers, where these can be edited. */
	inFull?: { title: string; values: readonly string[] };
}

/** Title of an axis of 年度. */
export const YEAR_TITLE: InEach<string> = { ja: '年度', en: 'Fiscal year' };

/** A number as it may stand outside of the page: what is not shown is a gap. */
export function shownNumber(value: number | null | undefined): number | null {
	return value === null || value === undefined || isHidden(value) ? null : value;
}

/** The same of a number made of others: it is a gap where one of them is not shown. */
export function shownOf(value: number, ...parts: readonly number[]): number | null {
	return parts.some(isHidden) ? null : shownNumber(value);
}

/** The sum of the numbers that are shown; a gap where none of several is. */
function shownSum(parts: readonly number[]): number | null {
	const shown = parts.filter((part) => !isHidden(part));
	return shown.length < Math.min(1, parts.length) ? null : shown.reduce((sum, one) => sum + one, 0);
}

/** A number as a text of `digits` decimals says it, and no more exactly. */
export function roundedTo(digits: number, value: number | null): number | null {
	const shown = shownNumber(value);
	return shown === null ? null : Number(shown.toFixed(digits));
}

/** One number of a chart by 年度. */
export interface YearValue {
	year: number;
	series: string;
	color: string;
	value: number | null;
	/** The numbers it is made of, where they are others. */
	of?: readonly number[];
	/** True where it is their sum: then it is that of those which are shown. */
	isSum?: boolean;
}

/** Numbers by 年度: each series a row of them, in the order in which the series come. */
export function yearsChart(
	kind: NativeKind,
	numbers: readonly YearValue[],
	{ years, unit, view }: { years?: readonly number[]; unit: string; view: View }
): NativeChart {
	const shownYears = years ?? yearsOf(view);
	const colors = new Map(numbers.map(({ series, color }) => [series, color]));
	const valueOf = (series: string, year: number) => {
		const found = numbers.find((one) => one.series === series && one.year === year);
		if (!found || found.value === null) return null;
		if (found.isSum) return shownSum(found.of ?? []);
		return shownOf(found.value, ...(found.of ?? []));
	};
	return {
		kind,
		categories: shownYears.map(String),
		series: [...colors].map(([name, color]) => ({
			name,
			color,
			values: shownYears.map((year) => valueOf(name, year))
		})),
		valueTitle: unit,
		categoryTitle: pick(YEAR_TITLE, view.language)
	};
}
