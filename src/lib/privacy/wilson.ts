/** Quantile of the normal distribution for 95 %. */
const Z = 1.959964;

/**
 * Wilson's 95 % interval of a share, without continuity correction (Wilson 1927), of counts that
 * are published: the metrics give the interval of the exact ones.
 */
export function wilson(part: number, base: number): [low: number, high: number] {
	const share = part / base;
	const spread = Z ** 2 / base;
	const middle = share + spread / 2;
	const width = Z * Math.sqrt((share * (1 - share)) / base + spread / (4 * base));
	return [
		Math.max(0, (middle - width) / (1 + spread)),
		Math.min(1, (middle + width) / (1 + spread))
	];
}
