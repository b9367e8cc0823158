/**
 * The value below which a share `p` of the sorted values lies, on a straight line between the two
 * nearest (Hyndman and Fan 1996, type 7).
 */
export function quantile(sorted: readonly number[], p: number): number {
	const place = (sorted.length - 1) * p;
	const low = sorted[Math.floor(place)] ?? 0;
	const high = sorted[Math.ceil(place)] ?? 0;
	return low + (high - low) * (place - Math.floor(place));
}
