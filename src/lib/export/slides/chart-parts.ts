import { hexOf, isDark } from '../colors';
import { xmlText } from '../xml';

/** Letters of axes, legends and value labels, in hundredths of a point. */
const AXIS = 1400;
const LABEL = 1200;

/** The font of every text of a chart that is not said otherwise. */
export const FONT = 'BIZ UDPGothic';

/** `1a1a1a` for `--ink`: DrawingML writes colors without #. */
export function fillOf(color: string): string {
	return `<a:solidFill><a:srgbClr val="${hexOf(color).slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** How the letters of a part look. */
interface Letters {
	size?: number;
	color?: string;
	isBold?: boolean;
	/** Upright letters are not turned, however narrow the place. */
	turn?: number;
}

function fontOf({ size = AXIS, color = '--ink', isBold = false }: Letters): string {
	const face = `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/>`;
	return `sz="${size}" b="${isBold ? 1 : 0}">${fillOf(color)}${face}`;
}

/** The letters of axis labels, value labels and legends. */
export function lettersXml(lang: string, letters: Letters = {}): string {
	const turn = letters.turn === undefined ? '' : ` rot="${letters.turn}" vert="horz"`;
	return (
		`<c:txPr><a:bodyPr${turn}/><a:lstStyle/><a:p><a:pPr><a:defRPr ${fontOf(letters)}</a:defRPr>` +
		`</a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`
	);
}

/** The title of an axis; `turn` in 60,000ths of a degree. */
export function axisTitleXml(text: string, lang: string, turn = 0): string {
	if (text === '') return '';
	return (
		`<c:title><c:tx><c:rich><a:bodyPr rot="${turn}" vert="horz"/><a:lstStyle/><a:p><a:pPr>` +
		`<a:defRPr ${fontOf({})}</a:defRPr></a:pPr><a:r><a:rPr lang="${lang}" ${fontOf({})}</a:rPr>` +
		`<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
	);
}

/** Which points of a series carry their value, and where it stands. */
export interface ValueLabels {
	place: 'ctr' | 'outEnd' | 't' | 'b' | 'r';
	/** The points without one. */
	silent: readonly number[];
	/** The points whose value stands below them, whatever the others do. */
	below?: readonly number[];
	/** The fill that the value stands on; where not given it stands beside the mark. */
	on?: string;
	format: string;
}

const FLAGS = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'] as const;

function flags(isValue: boolean): string {
	return FLAGS.map((name) => `<c:show${name} val="${isValue && name === 'Val' ? 1 : 0}"/>`).join(
		''
	);
}

/** The values of a series, written at its marks. */
export function valueLabelsXml(labels: ValueLabels | null, lang: string): string {
	if (!labels) return `<c:dLbls>${flags(false)}</c:dLbls>`;
	const { place, silent, below = [], on, format } = labels;
	const color = on && isDark(hexOf(on)) ? '#ffffff' : '#000000';
	const look =
		`<c:numFmt formatCode="${format}" sourceLinked="0"/>` +
		`<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${lettersXml(lang, { size: LABEL, color })}`;
	const own = new Map<number, string>([
		...below.map((at) => [at, `${look}<c:dLblPos val="b"/>${flags(true)}`] as const),
		...silent.map((at) => [at, '<c:delete val="1"/>'] as const)
	]);
	const ofPoints = [...own]
		.sort(([one], [other]) => one - other)
		.map(([at, xml]) => `<c:dLbl><c:idx val="${at}"/>${xml}</c:dLbl>`);
	return `<c:dLbls>${ofPoints.join('')}${look}<c:dLblPos val="${place}"/>${flags(true)}</c:dLbls>`;
}

/** A line of a drawing: `width` in points. */
export function lineXml(color: string, width: number, dash = 'solid'): string {
	const emu = Math.round(width * 12_700);
	return `<a:ln w="${emu}" cap="rnd">${fillOf(color)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** The name of column `at` of a sheet: 0 is A. */
export function columnName(at: number): string {
	const letter = String.fromCharCode(65 + (at % 26));
	return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
