import { DASHES } from '$lib/charts/events';
import type { LegendEntry } from '$lib/charts/chart';
import { cornersOf } from '$lib/charts/shapes';
import { hiddenIn } from '$lib/domain/hidden-count';
import type { Language } from '$lib/domain/language';
import { hexOf } from '../colors';
import type { Picture } from '../report/document';
import { emsOf, wrapText } from '../text-width';
import { xmlText } from '../xml';
import { flattenChildren, type ResolveColor } from './flatten';

/** What stands around a drawing, so that it can stand alone. */
export interface PictureWords {
	/** The finding. */
	title: string;
	/** What is shown, in which form. */
	subtitle: string;
	legend: readonly LegendEntry[];
	/** Source, as-of date, what is not shown. */
	source: string;
	/** What the drawing shows, for those who do not see it. */
	description: string;
	/** Of the words. */
	language: Language;
	/** Names of fonts, best first. */
	font?: string;
}

const FONT =
	"'BIZ UDPGothic', 'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', Meiryo, sans-serif";
const EDGE = 20;
const LEADING = 1.45;
const SWATCH = 14;
/** Size of a mark's shape in the legend. */
const MARK = 5.5;

type Point = readonly [number, number];

/** Lines of words that go down a picture. */
interface Lines {
	text: string;
	size: number;
	color: string;
	isBold?: boolean;
	/** Free room below. */
	after: number;
}

/**
 * A chart's drawing as a picture that needs nothing else: white ground, the finding, the legend and
 * the source inside, every color and font written out. `resolve` says what a color role is.
 */
export function standalone(
	drawing: Element,
	given: PictureWords,
	resolve: ResolveColor = hexOf
): Picture {
	const words = saidIn(given);
	const [inner, tall] = sizeOf(drawing);
	const width = inner + 2 * EDGE;
	// Where the text around it says them, a picture has neither title nor source inside.
	const head = [
		{ text: words.title, size: 18, color: '--ink', isBold: true, after: 2 },
		{ text: words.subtitle, size: 15, color: '--ink-soft', after: 8 }
	];
	const top = writeLines(head, { x: EDGE, y: EDGE, width: inner }, resolve);
	const legend = writeLegend(words.legend, { y: top.end, width: inner }, resolve);
	const foot = { text: words.source, size: 12, color: '--ink-soft', after: 0 };
	const below = writeLines([foot], { x: EDGE, y: legend.end + tall + 12, width: inner }, resolve);
	const height = Math.ceil(below.end + EDGE * 0.6);
	const stop = words.language === 'en' ? '. ' : '。';
	const alt = words.title ? `${words.title}${stop}${words.description}` : words.description;
	const box = drawing.getAttribute('viewBox') ?? `0 0 ${inner} ${tall}`;
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
		`viewBox="0 0 ${width} ${height}" xml:lang="${xmlText(words.language)}" role="img" ` +
		`font-family="${xmlText(words.font ?? FONT)}" fill="${resolve('--ink')}">` +
		`<title>${xmlText(words.title || words.description)}</title><desc>${xmlText(words.description)}</desc>` +
		`<rect width="${width}" height="${height}" fill="#ffffff"/>${top.markup}${legend.markup}` +
		`<svg x="${EDGE}" y="${legend.end}" width="${inner}" height="${tall}" viewBox="${xmlText(box)}" ` +
		`overflow="visible" font-size="14" text-anchor="middle">${flattenChildren(drawing, resolve)}</svg>` +
		`${below.markup}</svg>`;
	return { svg, width, height, alt };
}

/** The words with those for hidden counts in their language. */
function saidIn(words: PictureWords): PictureWords {
	const said = (text: string) => hiddenIn(text, words.language);
	return {
		...words,
		title: said(words.title),
		subtitle: said(words.subtitle),
		legend: words.legend.map((entry) => ({ ...entry, label: said(entry.label) })),
		source: said(words.source),
		description: said(words.description)
	};
}

function sizeOf(drawing: Element): [number, number] {
	const box = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
	const width = Number(drawing.getAttribute('width')) || box[2];
	const height = Number(drawing.getAttribute('height')) || box[3];
	if (!width || !height) throw new Error('a drawing needs a width and a height');
	return [width, height];
}

interface Written {
	markup: string;
	/** Where the next thing may begin. */
	end: number;
}

function writeLines(
	texts: readonly Lines[],
	{ x, y, width }: { x: number; y: number; width: number },
	resolve: ResolveColor
): Written {
	let end = y;
	const markup = texts.flatMap(({ text, size, color, isBold, after }) => {
		const lines = wrapText(text, (width / size) * (isBold ? 0.92 : 0.97)).map((line) => {
			end += size * LEADING;
			const weight = isBold ? ' font-weight="700"' : '';
			const place = `x="${x}" y="${Math.round(end - size * 0.4)}" font-size="${size}"`;
			return `<text ${place}${weight} fill="${resolve(color)}">${xmlText(line)}</text>`;
		});
		end += after;
		return lines;
	});
	return { markup: markup.join(''), end: Math.round(end) };
}

/** How an entry of the legend is drawn, at its top left corner. */
function writeKey({ color, line, shape }: LegendEntry, [x, y]: Point, resolve: ResolveColor) {
	const [middle, center] = [x + SWATCH / 2, y + 4 + SWATCH / 2];
	if (line) {
		return (
			`<line x1="${middle}" x2="${middle}" y1="${y + 3}" y2="${y + SWATCH + 5}" ` +
			`stroke="${resolve(color)}" stroke-width="2" stroke-dasharray="${DASHES[line]}"/>`
		);
	}
	if (shape === 'circle') {
		return `<circle cx="${middle}" cy="${center}" r="${MARK}" fill="${resolve(color)}"/>`;
	}
	if (shape) {
		const at = cornersOf(shape).map(([dx, dy]) => [middle + dx * MARK, center + dy * MARK]);
		const points = at.map(([px = 0, py = 0]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
		return `<polygon points="${points}" fill="${resolve(color)}"/>`;
	}
	return (
		`<rect x="${x}" y="${y + 4}" width="${SWATCH}" height="${SWATCH}" rx="3" ` +
		`fill="${resolve(color)}" stroke="${resolve('--line-strong')}"/>`
	);
}

/** Keys with their words beside each other, in as many rows as they need. */
function writeLegend(
	entries: readonly LegendEntry[],
	{ y, width }: { y: number; width: number },
	resolve: ResolveColor
): Written {
	if (entries.length === 0) return { markup: '', end: y };
	const [size, row] = [14, 24];
	let [x, top] = [EDGE, y];
	const markup = entries.map((entry) => {
		const { label } = entry;
		const wide = SWATCH + 6 + emsOf(label) * size + 18;
		if (x > EDGE && x + wide > EDGE + width) [x, top] = [EDGE, top + row];
		const key = writeKey(entry, [x, top], resolve);
		const place = `x="${x + SWATCH + 6}" y="${top + 16}" font-size="${size}"`;
		x += wide;
		return `${key}<text ${place}>${xmlText(label)}</text>`;
	});
	return { markup: markup.join(''), end: top + row + 8 };
}
