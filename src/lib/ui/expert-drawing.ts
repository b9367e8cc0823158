import type { QueryDrawing } from '$lib/charts/query-drawing';
import type { QueryAnswer } from '$lib/state/query-answer';

/** More bars than these are no picture any more. */
const MOST_BARS = 40;
const MOST_POINTS = 200;
const FEWEST_POINTS = 3;
/** Names of columns that are no amounts. */
const NO_AMOUNT = /(^|_)(year|month|no|code|number)$/i;
const TIME = /(^|_)(year|month|on|date|day)$/i;

const isAmount = (column: string) => !NO_AMOUNT.test(column);

/** What can be drawn of an answer: one category and one number, each category once. */
export function drawable({
	columns,
	rows
}: QueryAnswer): Pick<QueryDrawing, 'form' | 'points'> | null {
	const [name = '', measure = ''] = columns;
	if (columns.length !== 2 || rows.length < 2 || !isAmount(measure)) return null;
	const points = rows.flatMap(([label, value]) => {
		return label !== null && label !== undefined && typeof value === 'number'
			? [{ name: String(label), value }]
			: [];
	});
	const isWhole = points.length === rows.length;
	const isOnce = new Set(points.map((point) => point.name)).size === points.length;
	if (!isWhole || !isOnce || (isAmount(name) && typeof rows[0]?.[0] === 'number')) return null;
	const isInOrder = points.every((point, at) => at === 0 || points[at - 1]!.name < point.name);
	const isLine = TIME.test(name) && isInOrder && points.length >= FEWEST_POINTS;
	if (points.length > (isLine ? MOST_POINTS : MOST_BARS)) return null;
	return { form: isLine ? 'line' : 'bar', points };
}
