/** Parameter of the address that says which point in time is looked at. */
export const POINT_PARAMETER = 'as-of';

/** A query with a point in time, or without one where it is ''. */
export function queryWithPoint(query: string, point: string): string {
	const parameters = new URLSearchParams(query);
	if (point) parameters.set(POINT_PARAMETER, point);
	else parameters.delete(POINT_PARAMETER);
	const text = parameters.toString();
	return text ? `?${text}` : '';
}
