import { holdsHidden, isHidden, WITHHELD } from '$lib/domain/hidden-count';
import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { count, isShareKnown, PEOPLE, unitFor } from './words';

/** A number of a 年度; `WITHHELD` where it is not shown. */
export interface YearNumber {
	year: number;
	value: number;
	/** Its base is too small for a share: it is given as counts, and not judged. */
	isOfFew?: true;
}

/** What numbers of 年度 are, and how a sentence calls them. */
export interface Measure {
	/** A share is of whole percents, which a sentence gives with their bases alone. */
	kind: 'count' | 'number' | 'share';
	/** Digits behind the point. */
	digits: 0 | 1 | 2;
	/** The counter word, where there is one. */
	unit: InEach<string> | null;
	/** What it is, where the number alone does not say: 「人の割合」. */
	name: InEach<string> | null;
	/** No number is more than this. */
	atMost?: number;
}

const attendances = { ...PEOPLE, en: 'attendances' };
const organizations = { ja: '機関', en: 'organizations' };
const effective = { ja: '実質', easy: 'かたよりを考えた', en: 'an effective' };
const share = (name: InEach<string>): Measure => ({ kind: 'share', digits: 0, unit: null, name });

/** The measures that sentences about years speak of. */
export const MEASURES = {
	attendances: { kind: 'count', digits: 0, unit: attendances, name: null },
	people: { kind: 'count', digits: 0, unit: PEOPLE, name: null },
	median: {
		kind: 'number',
		digits: 1,
		unit: PEOPLE,
		name: { ja: '中央値', easy: 'まん中の会議の', en: 'a median of' }
	},
	organizations: { kind: 'count', digits: 0, unit: organizations, name: null },
	effective: { kind: 'number', digits: 1, unit: organizations, name: effective },
	effectiveKinds: {
		kind: 'number',
		digits: 1,
		unit: { ja: '種類', en: 'kinds' },
		name: effective
	},
	density: {
		kind: 'number',
		digits: 2,
		unit: null,
		name: { ja: '密度', en: 'a density of' },
		atMost: 1
	},
	sharePeople: share({ ja: '人の割合', en: 'share of people' }),
	shareOrganizations: share({ ja: '機関の割合', en: 'share of organizations' }),
	turnover: share({ ja: '入れ替わり', en: 'turnover' }),
	outside: share({ ja: '圏域外の割合', easy: '地元の外の割合', en: 'share from outside' }),
	inTeams: share({
		ja: 'チーム参加の割合',
		easy: 'チームに来た機関の割合',
		en: 'share of organizations in teams'
	})
} as const satisfies Record<string, Measure>;

/** A column of rows of 年度; of a year without one there is no number. */
export function numbersOf<Row extends { fiscal_year: number }>(
	rows: readonly Row[],
	valueOf: (row: Row) => number | null
): YearNumber[] {
	return rows.flatMap((row) => {
		const value = valueOf(row);
		return value === null
			? []
			: [{ year: row.fiscal_year, value: isTold(value) ? value : WITHHELD }];
	});
}

const isTold = (value: number) => !isHidden(value) && !holdsHidden(value);

/** Shares of 年度 in percent. */
export function sharesOf(
	parts: readonly { year: number; part: number; base: number }[]
): YearNumber[] {
	return parts.map(({ year, part, base }) => {
		if (isHidden(part) || isHidden(base)) return { year, value: WITHHELD };
		if (isShareKnown(part, base)) return { year, value: (part / base) * 100 };
		return { year, value: WITHHELD, isOfFew: true };
	});
}

/** A number as a sentence shows it: what it is compared by, too. */
export function shownOf(value: number, { digits }: Pick<Measure, 'digits'>): number {
	return Math.round(value * 10 ** digits) / 10 ** digits;
}

function written(value: number, { digits }: Pick<Measure, 'digits'>): string {
	return digits === 0 ? count(value) : value.toFixed(digits);
}

/** 「2025年度の693名」, 「2025年度の人の割合」, “FY2025, with 693 people,”. */
export function subjectOf(
	year: string,
	value: number,
	measure: Measure,
	language: LanguageMode
): string {
	const { kind, unit, name } = measure;
	const isEnglish = languageOf(language) === 'en';
	const named = name ? pick(name, language) : '';
	if (kind === 'share') return isEnglish ? `The ${named} in ${year}` : `${year}の${named}`;
	const shown = shownOf(value, measure);
	const number = written(shown, measure);
	const counter = unit ? unitFor(shown, pick(unit, language), language) : '';
	if (!isEnglish) return `${year}の${named}${number}${counter}`;
	return `${year}, with ${[named, number, counter].filter(Boolean).join(' ')},`;
}

/** 「（318～612名）」, “ (318–612)”: the numbers inside a range; '' for shares. */
export function rangeText(
	{ low, high }: { low: number; high: number },
	{ kind, unit, digits, atMost = Infinity }: Measure,
	language: LanguageMode
): string {
	if (kind === 'share') return '';
	const size = 10 ** digits;
	const least = written(Math.max(0, Math.ceil(low * size - 1e-9)) / size, { digits });
	const most = written(Math.min(atMost, Math.floor(high * size + 1e-9) / size), { digits });
	const isEnglish = languageOf(language) === 'en';
	const range = least === most ? least : `${least}${isEnglish ? '–' : '～'}${most}`;
	return isEnglish ? ` (${range})` : `（${range}${unit ? pick(unit, language) : ''}）`;
}
