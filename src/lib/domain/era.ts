/** A Japanese era (元号). */
export interface Era {
	name: string;
	/** The letter offices write: M, T, S, H, R. */
	letter: string;
	/** First day of the era, ISO. */
	startsOn: string;
}

/** Eras since 1868, oldest first. Before 1873 the calendar was lunar; only years are used. */
export const ERAS: readonly Era[] = [
	{ name: '明治', letter: 'M', startsOn: '1868-01-25' },
	{ name: '大正', letter: 'T', startsOn: '1912-07-30' },
	{ name: '昭和', letter: 'S', startsOn: '1926-12-25' },
	{ name: '平成', letter: 'H', startsOn: '1989-01-08' },
	{ name: '令和', letter: 'R', startsOn: '2019-05-01' }
];

/** The era of a day and the year within it (1 = 元年), or null before Meiji. */
export function eraOf(isoDate: string): { era: Era; year: number } | null {
	const era = ERAS.findLast((candidate) => candidate.startsOn <= isoDate);
	if (!era) return null;
	return { era, year: Number(isoDate.slice(0, 4)) - firstYear(era) + 1 };
}

/** The era written as 令和, 令, R or r, or null. */
export function eraOfName(text: string): Era | null {
	const upper = text.toUpperCase();
	const matches = (era: Era) => era.name === text || era.name[0] === text || era.letter === upper;
	return ERAS.find(matches) ?? null;
}

/** The Gregorian year of a year in an era: 令和 4 → 2022. */
export function eraYearToYear(era: Era, yearOfEra: number): number {
	return firstYear(era) + yearOfEra - 1;
}

/** A year of an era as it is written: 「令和4」, 「令和元」. */
export function eraYearLabel(era: Era, yearOfEra: number): string {
	return `${era.name}${yearOfEra === 1 ? '元' : yearOfEra}`;
}

function firstYear(era: Era): number {
	return Number(era.startsOn.slice(0, 4));
}
