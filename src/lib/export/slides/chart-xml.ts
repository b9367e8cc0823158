import type { NativeChart, NativeSeries } from '$lib/charts/native';
import { emsOf } from '../text-width';
import { XML_HEAD, xmlText } from '../xml';
import {
	axisTitleXml,
	columnName,
	fillOf,
	lettersXml,
	lineXml,
	valueLabelsXml
} from './chart-parts';
import { labelsOf, numberFormat } from './value-labels';

const NAMESPACES =
	'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const UPRIGHT = -5_400_000;
const SLANTED = -2_700_000;

/** Lines are told apart by their marks and dashes too. */
const MARKS = ['circle', 'square', 'triangle', 'diamond', 'x'] as const;
const DASHES = ['solid', 'sysDash', 'solid', 'dash', 'sysDot'] as const;
/** With more points than this the marks would hide their line. */
const MOST_MARKS = 60;

/** More categories than this are named in small letters. */
const MANY = 12;
/** Every how many categories one may be named. */
const STEPS = [1, 2, 3, 6, 12, 24];

/** The kind of a chart, taken apart. */
interface Form {
	isLine: boolean;
	isStacked: boolean;
	isLying: boolean;
}

/** What a chart is drawn for. */
export interface ChartFrame {
	/** Of the texts: `ja-JP`. */
	lang: string;
	/** In inches. */
	width: number;
}

function formOf({ kind }: NativeChart): Form {
	return {
		isLine: kind === 'lines',
		isStacked: kind.startsWith('stacked'),
		isLying: kind.endsWith('bars')
	};
}

/**
 * A chart part of a presentation: PowerPoint draws it, and its numbers can be edited. The numbers
 * are those of the sheet that `chartWorkbook` makes.
 */
export function chartXml(chart: NativeChart, frame: ChartFrame): string {
	const form = formOf(chart);
	const { lang } = frame;
	const series = chart.series.map((one, at) => seriesXml(chart, one, { at, form, frame }));
	const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
	const legend = `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${lettersXml(lang)}</c:legend>`;
	return (
		`${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="${lang}"/>` +
		`<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
		`${groupXml(form, series.join('') + (form.isLine ? '' : barSpacing(form)), axes)}` +
		`${categoryAxisXml(chart, form, frame)}${valueAxisXml(chart, form, lang)}</c:plotArea>` +
		`${chart.series.length > 1 ? legend : ''}<c:plotVisOnly val="1"/>` +
		`<c:dispBlanksAs val="gap"/></c:chart>${lettersXml(lang)}` +
		`<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
	);
}

function groupXml({ isLine, isLying, isStacked }: Form, series: string, axes: string): string {
	if (isLine) {
		return (
			`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
			`<c:marker val="1"/>${axes}</c:lineChart>`
		);
	}
	return (
		`<c:barChart><c:barDir val="${isLying ? 'bar' : 'col'}"/>` +
		`<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
		`${series}${axes}</c:barChart>`
	);
}

function barSpacing({ isStacked }: Form): string {
	return `<c:gapWidth val="40"/>${isStacked ? '<c:overlap val="100"/>' : ''}`;
}

function seriesXml(
	chart: NativeChart,
	series: NativeSeries,
	{ at, form, frame }: { at: number; form: Form; frame: ChartFrame }
): string {
	const column = columnName(at + 1);
	const rows = chart.categories.length + 1;
	const labels = valueLabelsXml(labelsOf(chart, at, frame.width), frame.lang);
	const names = chart.categories.map(pointXml).join('');
	const values = series.values
		.map((value, index) => (value === null ? '' : pointXml(String(value), index)))
		.join('');
	const count = `<c:ptCount val="${chart.categories.length}"/>`;
	return (
		`<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f>` +
		`<c:strCache><c:ptCount val="1"/>${pointXml(series.name, 0)}</c:strCache></c:strRef></c:tx>` +
		`${form.isLine ? lineLook(series, at) : barLook(series)}${labels}` +
		`<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${rows}</c:f><c:strCache>${count}${names}</c:strCache>` +
		`</c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${rows}</c:f>` +
		`<c:numCache><c:formatCode>General</c:formatCode>${count}${values}</c:numCache></c:numRef>` +
		`</c:val>${form.isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
	);
}

function pointXml(text: string, at: number): string {
	return `<c:pt idx="${at}"><c:v>${xmlText(text)}</c:v></c:pt>`;
}

function barLook({ color }: NativeSeries): string {
	return `<c:spPr>${fillOf(color)}${lineXml('--surface', 1)}</c:spPr><c:invertIfNegative val="0"/>`;
}

function lineLook({ color, values }: NativeSeries, at: number): string {
	const mark = MARKS[at % MARKS.length] ?? 'circle';
	const isMarked = values.length <= MOST_MARKS;
	const look = `<c:spPr>${mark === 'x' ? '<a:noFill/>' : fillOf(color)}${lineXml(color, 1)}</c:spPr>`;
	const marker = isMarked
		? `<c:symbol val="${mark}"/><c:size val="9"/>${look}`
		: '<c:symbol val="none"/>';
	const dash = DASHES[at % DASHES.length];
	return `<c:spPr>${lineXml(color, isMarked ? 2.5 : 1.5, dash)}</c:spPr><c:marker>${marker}</c:marker>`;
}

/** Every how many categories one is named, so that the names stand side by side. */
function namedEvery({ categories }: NativeChart, { isLying }: Form, width: number): number {
	if (isLying) return 1;
	const longest = Math.max(1, ...categories.map(emsOf)) + 1;
	const least = Math.ceil((categories.length * longest * axisLetters(categories)) / (width * 72));
	// Of months every second, third, sixth: the same ones are named in every year.
	return STEPS.find((step) => step >= least) ?? least;
}

/** Letters under an axis, in points: many names need smaller ones. */
function axisLetters(categories: readonly string[]): number {
	return categories.length > MANY ? 12 : 14;
}

function categoryAxisXml(chart: NativeChart, form: Form, { lang, width }: ChartFrame): string {
	const every = namedEvery(chart, form, width - 1);
	// Programs that cannot leave names out leave out slanted ones that would touch.
	const turn = every > 2 ? SLANTED : 0;
	const letters = form.isLying ? 1400 : axisLetters(chart.categories) * 100;
	return (
		`<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling>` +
		`<c:orientation val="${form.isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
		`<c:axPos val="${form.isLying ? 'l' : 'b'}"/>` +
		axisTitleXml(chart.categoryTitle ?? '', lang, form.isLying ? UPRIGHT : 0) +
		`<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
		`<c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
		`<c:spPr>${lineXml('--line-strong', 1)}</c:spPr>${lettersXml(lang, { turn, size: letters })}` +
		`<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
		`<c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
		`<c:tickLblSkip val="${every}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
	);
}

/** Shares are of 100, and nothing is above. */
function highestXml({ series, valueTitle }: NativeChart): string {
	const highest = Math.max(0, ...series.flatMap(({ values }) => values.map(Number)));
	return valueTitle === '%' && highest > 50 && highest <= 100 ? '<c:max val="100"/>' : '';
}

function valueAxisXml(chart: NativeChart, form: Form, lang: string): string {
	// Beside an upright axis a word of few letters is read without turning the head.
	const turn = form.isLying || emsOf(chart.valueTitle) <= 4 ? 0 : UPRIGHT;
	return (
		`<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
		`${highestXml(chart)}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${form.isLying ? 'b' : 'l'}"/>` +
		`<c:majorGridlines><c:spPr>${lineXml('--chart-grid', 0.75)}</c:spPr></c:majorGridlines>` +
		axisTitleXml(chart.valueTitle, lang, turn) +
		`<c:numFmt formatCode="${numberFormat(chart)}" sourceLinked="0"/>` +
		`<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
		`<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${lettersXml(lang)}` +
		`<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${form.isLying ? 'max' : 'autoZero'}"/>` +
		`<c:crossBetween val="between"/></c:valAx>`
	);
}
