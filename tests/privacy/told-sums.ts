import type { Sum } from './knowledge';

type Exact = ReadonlyMap<string, number>;

/** The months of a fiscal year that have a number. */
function monthsOf(exact: Exact, year: number): number[] {
	return Array.from({ length: 12 }, (_, at) => at + 1).filter((month) =>
		exact.has(`month ${year}-${month}`)
	);
}

/** Months that two fiscal years have in common, added up in each of them. */
function sumsOfSameMonths(exact: Exact, year: number): Sum[] {
	const before = monthsOf(exact, year - 1);
	const months = monthsOf(exact, year).filter((month) => before.includes(month));
	const partsIn = (of: number) => months.map((month) => `month ${of}-${month}`);
	return [
		{ total: `same months now ${year}`, parts: partsIn(year) },
		{ total: `same months before ${year}`, parts: partsIn(year - 1) }
	];
}

/** The teams of a year, and who is counted more than once in them. */
function sumsOfTeams(exact: Exact, year: number): Sum[] {
	const all = `all of teams ${year}`;
	const spare = [`teams ${year}`, `in several teams ${year}`];
	return exact.has(all) ? [{ total: all, parts: spare }] : [];
}

/**
 * What a reader of the definitions knows to add up, besides the parts of one table. The attacker
 * uses those that are true of the network.
 */
export function knownSums(exact: Exact, years: readonly number[]): Sum[] {
	const [first = 0] = years;
	return years.flatMap((year) => [
		...sumsOfSameMonths(exact, year),
		...sumsOfTeams(exact, year),
		{
			total: `attendances ${year}`,
			parts: [`known organization ${year}`, `kind unknown ${year}`]
		},
		{
			total: `attendances ${year}`,
			parts: [`known person ${year}`, `new-participants unknown_attendances ${year}`]
		},
		// Whoever came in the first years was new in one of them.
		{
			total: `participants ${first}-${year}`,
			parts: years.filter((own) => own <= year).map((own) => `new participants ${own}`)
		},
		{
			total: `participants ${year - 1}-${year}`,
			parts: [`participants ${year - 1}`, `new participants ${year}`]
		}
	]);
}
