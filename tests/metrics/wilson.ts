/** Two-sided 95 % of a standard normal distribution. */
const Z = 1.959963984540054;

/** A share with its 95 % score interval, each null below a base of ten. */
export interface ShareOf {
	share: number | null;
	low: number | null;
	high: number | null;
}

/**
 * Wilson's score interval without continuity correction: (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) ÷
 * (1 + z²/n), as Newcombe (1998, Statistics in Medicine 17, method 3) writes it.
 */
export function shareOf(part: number, base: number): ShareOf {
	if (base < 10) return { share: null, low: null, high: null };
	const share = part / base;
	const middle = share + Z ** 2 / (2 * base);
	const margin = Z * Math.sqrt((share * (1 - share)) / base + Z ** 2 / (4 * base ** 2));
	const scale = 1 + Z ** 2 / base;
	return { share, low: (middle - margin) / scale, high: (middle + margin) / scale };
}
