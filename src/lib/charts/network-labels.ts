/** A mark that may get a name, in px; `r` is how far it reaches from its middle. */
export interface Named {
	name: string;
	x: number;
	y: number;
	r: number;
}

/** What has its place in a drawing: its middle and half of its size. */
interface Box {
	x: number;
	y: number;
	halfWidth: number;
	halfHeight: number;
}

/** A name beside its mark, in one or two lines; or a number whose name stands below the drawing. */
export interface Label extends Box {
	text: string;
	name: string;
	isNumber: boolean;
}

/** What a drawing has room for. */
interface Room {
	width: number;
	height: number;
	/** Names may stand in two lines, and be numbers where there is no room for them. */
	isNarrow: boolean;
	/** At most so many names. */
	most: number;
	/** Marks no name may lie on: all that are drawn, named or not. */
	marks: readonly Omit<Named, 'name'>[];
}

const LETTER = 14;
/** A letter of Latin or a digit is about half as wide. */
const NARROW_LETTER = 8;
/** Height of a line of a name, as Plot takes it: of its letters. */
export const LINE_HEIGHT = 1.15;
const LONGEST = 12;
/** Numbers of names that have no room. */
const NUMBERS = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];
/** What stays free around a name. */
const GAP = 2;
/** How far a name stands from its mark. */
const BESIDE = GAP + 1;

function shorten(name: string): string {
	const letters = [...name];
	return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name;
}

/** Kind of a letter, for a name is best broken where another kind begins. */
function scriptOf(letter: string): string {
	if (/[ぁ-ん]/.test(letter)) return 'hiragana';
	if (/[ァ-ヶー]/.test(letter)) return 'katakana';
	return /[ -~]/.test(letter) ? 'latin' : 'kanji';
}

/** A name in two lines, broken near its middle; null for one that is too short for two. */
function inTwoLines(name: string): string | null {
	const letters = [...name];
	if (letters.length < 6) return null;
	const middle = letters.length / 2;
	const cuts = letters
		.map((_, at) => at)
		.filter((at) => at > 1 && at < letters.length - 1)
		.map((at) => {
			const isSame = scriptOf(letters[at - 1] ?? '') === scriptOf(letters[at] ?? '');
			return { at, cost: Math.abs(at - middle) + (isSame ? 2 : 0) };
		});
	const best = cuts.reduce((one, other) => (other.cost < one.cost ? other : one));
	return `${letters.slice(0, best.at).join('')}\n${letters.slice(best.at).join('')}`;
}

function widthOf(line: string): number {
	return [...line].reduce(
		(sum, letter) => sum + (scriptOf(letter) === 'latin' ? NARROW_LETTER : LETTER),
		0
	);
}

/** A text above, below, right and left of its mark; a number at its four corners too. */
function placesFor(text: string, { x, y, r }: Named): (Box & { text: string })[] {
	const lines = text.split('\n');
	const halfWidth = Math.max(...lines.map(widthOf)) / 2;
	const halfHeight = (lines.length * LETTER * LINE_HEIGHT) / 2;
	const [away, high] = [r + BESIDE + halfWidth, r + BESIDE + halfHeight];
	const corners = [-high, high].flatMap((up) => [away, -away].map((right) => [x + right, y + up]));
	const places = [
		[x, y - high],
		[x, y + high],
		[x + away, y],
		[x - away, y],
		...(text.length === 1 ? corners : [])
	];
	return places.map(([left = 0, top = 0]) => ({ text, x: left, y: top, halfWidth, halfHeight }));
}

function overlaps(one: Box, other: Box): boolean {
	return (
		Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth + GAP &&
		Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight + GAP
	);
}

function isInside({ x, y, halfWidth, halfHeight }: Box, { width, height }: Room): boolean {
	return x >= halfWidth && x <= width - halfWidth && y >= halfHeight && y <= height - halfHeight;
}

/**
 * Names beside the first of the marks: as many as there is room for and at most so many. None lies
 * on another name or on a mark; a mark whose name would has none, and tells it when pointed at.
 */
export function labelsOf(named: readonly Named[], room: Room): Label[] {
	const taken: Box[] = room.marks.map(({ x, y, r }) => ({ x, y, halfWidth: r, halfHeight: r }));
	const labels: Label[] = [];
	for (const mark of named) {
		if (labels.length >= room.most) break;
		const number = NUMBERS[labels.filter(({ isNumber }) => isNumber).length] ?? '';
		const narrow = room.isNarrow ? [inTwoLines(mark.name) ?? '', number] : [];
		const free = [shorten(mark.name), ...narrow]
			.filter((text) => text !== '')
			.flatMap((text) => placesFor(text, mark))
			.find((place) => isInside(place, room) && !taken.some((box) => overlaps(place, box)));
		if (!free) continue;
		labels.push({ ...free, name: mark.name, isNumber: free.text === number });
		taken.push(free);
	}
	return labels;
}
