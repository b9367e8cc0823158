import { isHidden, WITHHELD } from '$lib/domain/hidden-count';
import { published, publishParts } from './margins';
import type { Protection } from './protection';

/** What a sum over years is made of in one of them. */
interface YearPart {
	year: string;
	count: number;
}

/** Read `2020:12 2021:4`: fiscal years and people. */
function yearParts(text: unknown): YearPart[] {
	return String(text ?? '')
		.split(' ')
		.filter(Boolean)
		.map((part) => {
			const [year = '', count] = part.split(':');
			return { year, count: Number(count) };
		});
}

/**
 * Sums over years as they may be published, one for each text that says what it is made of. They
 * are made from the years as these are published, a hidden one with what is usual for it: whoever
 * subtracts one range of years from another learns no more than the years themselves say.
 */
export function publishYearSums(
	texts: readonly unknown[],
	protection: Protection,
	isWhole = false
): number[] {
	const rows = texts.map(yearParts);
	const years = new Map<string, { at: number; part: YearPart }[]>();
	rows.forEach((parts, at) => {
		for (const part of parts) {
			const own = years.get(part.year);
			if (own) own.push({ at, part });
			else years.set(part.year, [{ at, part }]);
		}
	});
	const forms = rows.map((): number[] => []);
	for (const parts of years.values()) {
		const shown = publishParts(
			parts.map(({ part }) => part.count),
			protection
		);
		parts.forEach(({ at, part: { count } }, index) => {
			const isSmallWhole = isWhole && count < protection.smallestBase;
			forms[at]?.push(isSmallWhole ? WITHHELD : (shown[index] ?? WITHHELD));
		});
	}
	return forms.map((shown) => sumOfForms(shown, protection));
}

/** The sum of numbers as they are published. */
export function sumOfForms(forms: readonly number[], protection: Protection): number {
	const counted = forms.filter((form) => form !== 0);
	const [only = 0] = counted;
	if (counted.length <= 1) return only;
	if (counted.every((form) => form === WITHHELD)) return WITHHELD;
	const usual = Math.floor((protection.threshold - 1) / 2);
	const sum = counted.reduce((all, form) => all + (isHidden(form) ? usual : form), 0);
	return Math.max(protection.base, published(Math.max(sum, protection.threshold), protection));
}
