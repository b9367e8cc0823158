/** A name beside its mark. */
export interface Label {
	text: string;
	x: number;
	y: number;
}

/** A mark that may get a name, in px. */
export interface Named {
	name: string;
	x: number;
	y: number;
	r: number;
}

const LETTER = 14;
const LINE = 18;
const LONGEST = 12;

function shorten(name: string): string {
	const letters = [...name];
	return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name;
}

function overlaps(one: Label, other: Label): boolean {
	const room = (([...one.text].length + [...other.text].length) * LETTER) / 2;
	return Math.abs(one.x - other.x) < room && Math.abs(one.y - other.y) < LINE;
}

/** Names above the first of the marks, as many as there is room for and at most `most`. */
export function labelsOf(
	marks: readonly Named[],
	{ width, most }: { width: number; most: number }
): Label[] {
	const labels: Label[] = [];
	for (const { name, x, y, r } of marks) {
		if (labels.length >= most) break;
		const text = shorten(name);
		const half = ([...text].length * LETTER) / 2;
		const label = {
			text,
			x: Math.min(Math.max(x, half), Math.max(half, width - half)),
			y: y - r - 9
		};
		if (!labels.some((other) => overlaps(label, other))) labels.push(label);
	}
	return labels;
}
