/** What a text or a mark covers in a drawing, in px: read from the drawing, not from its data. */
export interface Drawn {
	what: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

function shift(element: Element): [number, number] {
	const found = /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(element.getAttribute('transform') ?? '');
	return [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
}

/** Points of a path of straight lines, or the ends of a circle of arcs. */
function pointsOf(path: string): [number, number][] {
	const points: [number, number][] = [];
	let [x, y] = [0, 0];
	for (const [, command, given] of path.matchAll(/([MLHVhvA])([^MLHVhvAZz]*)/g)) {
		const numbers = (given ?? '').split(/[\s,]+|(?<=\d)(?=-)/).map(Number);
		if (command === 'A') {
			const radius = numbers[0] ?? 0;
			points.push([-radius, -radius], [radius, radius]);
			continue;
		}
		const [one = 0, other = 0] = numbers;
		if (command === 'M' || command === 'L') [x, y] = [one, other];
		if (command === 'H') x = one;
		if (command === 'V') y = one;
		if (command === 'h') x += one;
		if (command === 'v') y += one;
		points.push([x, y]);
	}
	return points;
}

function boxOf(what: string, points: readonly [number, number][]): Drawn {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return {
		what,
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}

/** The marks of a drawing: dots, and shapes drawn as paths with a place of their own. */
export function marksDrawn(svg: Element): Drawn[] {
	const dots = [...svg.querySelectorAll('circle')].map((dot) => {
		const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(dot.getAttribute(name)));
		const [left = 0, top = 0, radius = 0] = [x, y, r];
		return boxOf('dot', [
			[left - radius, top - radius],
			[left + radius, top + radius]
		]);
	});
	const shapes = [...svg.querySelectorAll('path[transform]')].map((shape) => {
		const [x, y] = shift(shape);
		const points = pointsOf(shape.getAttribute('d') ?? '');
		return boxOf(
			shape.getAttribute('aria-label') ?? 'shape',
			points.map(([left, top]) => [x + left, y + top])
		);
	});
	return [...dots, ...shapes];
}

/** The texts of a drawing, as wide as letters of 14 px are at their widest. */
export function textsDrawn(svg: Element): Drawn[] {
	return [...svg.querySelectorAll('text')].map((text) => {
		const [x, y] = shift(text);
		const parts = [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent ?? '');
		const lines = parts.length > 0 ? parts : [text.textContent ?? ''];
		const wide = Math.max(...lines.map((line) => [...line].length * 14));
		const isAtStart = text.parentElement?.getAttribute('text-anchor') === 'start';
		const left = isAtStart ? x : x - wide / 2;
		const high = (lines.length * 16) / 2;
		return {
			what: lines.join(''),
			left,
			right: left + wide,
			top: y - high,
			bottom: y + high
		};
	});
}

/** True where two lie on each other. */
export function areOverlapping(one: Drawn, other: Drawn): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}
