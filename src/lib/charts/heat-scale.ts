import { hiddenThreshold } from '$lib/domain/hidden-count';
import { pick, type LanguageMode } from '$lib/domain/language';
import { amount, count, unitFor } from '$lib/findings/words';
import { HEAT } from './palette';

/** How a heat map divides the range from 0 to `max`. */
export interface HeatScale {
	max: number;
	/** Colors from few to many; all five where not given. */
	colors?: readonly string[];
	/** The smallest number there can be: ranges below it are left out of the legend. */
	min?: number;
	/** Finer steps where values are small, for ranges that one value dominates. */
	isFineBelow?: boolean;
	/** What limits of ranges are multiples of; 1 where not given. */
	multiple?: number;
	/** What stands for counts that are not shown, where there are some. */
	hidden?: number | undefined;
}

/** Published counts are rounded to this. */
const ROUNDED = 5;

/** A scale of values: its largest, and limits as round as the values where those are rounded. */
export function scaleOf(values: readonly number[]) {
	// A count that is not shown is a number between others, and so is a sum with one in it.
	const shown = values.filter(Number.isInteger);
	const hidden = values.find((value) => hiddenThreshold(value));
	const areTold = shown.some(Boolean) || hidden !== undefined;
	const isRounded = areTold && shown.every((value) => value % ROUNDED === 0);
	return { max: Math.max(0, ...values), multiple: isRounded ? ROUNDED : 1, hidden };
}

/** The smallest number of each step. */
function lowerBounds(scale: HeatScale): number[] {
	const { max, colors = HEAT, isFineBelow = false, multiple = 1 } = scale;
	return colors.map((_, step) => {
		const share = (step / colors.length) ** (isFineBelow ? 2.5 : 1);
		return Math.ceil((max * share) / multiple) * multiple;
	});
}

/** The step of a value, from 0. */
export function heatStep(value: number, scale: HeatScale): number {
	const bounds = lowerBounds(scale);
	return Math.max(
		0,
		bounds.findLastIndex((bound) => value >= bound)
	);
}

/** The color of a value. */
export function heatColor(value: number, scale: HeatScale): string {
	return (scale.colors ?? HEAT)[heatStep(value, scale)] ?? HEAT[0];
}

/** A range of values in words; one that begins where rounding would hide it has no beginning. */
function rangeText(
	{ low, high, multiple }: { low: number; high: number; multiple: number },
	unit: string,
	language: LanguageMode
): string {
	const text = (value: number) => count(Math.ceil(value));
	const gap = language === 'en' ? ' ' : '';
	const of = high > low ? unit : unitFor(low, unit, language);
	const until = `${text(high)}${gap}${of}`;
	if (low % multiple > 0) return pick({ ja: `${until}まで`, en: `up to ${until}` }, language);
	return high > low ? `${text(low)}–${until}` : until;
}

/** Legend of a heat map: the range of values of each step that holds a whole number. */
export function heatLegend(
	scale: HeatScale,
	unit: string,
	language: LanguageMode = 'ja'
): { label: string; color: string }[] {
	const { max, min = 0, colors = HEAT, multiple = 1, hidden } = scale;
	const under = hidden === undefined ? 0 : (hiddenThreshold(hidden) ?? 0);
	const bounds = lowerBounds(scale);
	const most = Math.ceil(max / multiple) * multiple;
	return colors.flatMap((color, step) => {
		const low = Math.max(min, bounds[step] ?? 0);
		const high = step === colors.length - 1 ? most : (bounds[step + 1] ?? most) - multiple;
		if (high < low) return [];
		if (hidden !== undefined && step === heatStep(hidden, scale) && high < under) {
			return [{ color, label: amount(hidden, unit, language) }];
		}
		return [{ color, label: rangeText({ low, high, multiple }, unit, language) }];
	});
}
