import * as Plot from '@observablehq/plot';
import { GRID, SERIES } from './palette';
import { applySemantics } from './semantics';

/** One row of an answer: what it is of, and its number. */
export interface QueryPoint {
	name: string;
	value: number;
}

/** What is drawn: names and numbers in their order. */
export interface QueryDrawing {
	form: 'bar' | 'line';
	points: readonly QueryPoint[];
	/** Name of the numbers. */
	measure: string;
	title: string;
	/** Id of the element that says the same in words. */
	describedBy: string;
}

const STYLE = { fontSize: '14px', fontFamily: 'inherit', background: 'transparent' };
/** Characters of a name beside its bar. */
const LONGEST_NAME = 14;

const shorten = (name: string) =>
	[...name].length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME - 1).join('')}…` : name;
const said = ({ name, value }: QueryPoint) => `${name} ${value}`;

function bars({ points, measure }: QueryDrawing, width: number): Plot.PlotOptions {
	return {
		width,
		height: 44 + points.length * 26,
		marginLeft: Math.min(210, width * 0.45),
		marginTop: 28,
		x: { axis: 'top', ticks: 4, label: measure, labelArrow: 'none', tickSize: 0, nice: true },
		y: { domain: points.map(({ name }) => name), label: null, tickFormat: shorten, tickSize: 0 },
		marks: [
			Plot.gridX({ ticks: 4, stroke: GRID, strokeOpacity: 1 }),
			Plot.barX(points, { x: 'value', y: 'name', fill: SERIES[0], inset: 2, ariaLabel: said }),
			Plot.ruleX([0])
		]
	};
}

function line({ points, measure }: QueryDrawing, width: number): Plot.PlotOptions {
	const names = points.map(({ name }) => name);
	const longest = Math.max(...names.map((name) => name.length), 1);
	const step = Math.ceil((names.length * (longest * 9 + 12)) / Math.max(width - 60, 1));
	return {
		width,
		height: 280,
		marginTop: 28,
		marginLeft: 60,
		x: { type: 'point', domain: names, label: null, tickSize: 0, ticks: undefined },
		y: { zero: true, nice: true, ticks: 4, label: measure, labelArrow: 'none', tickSize: 0 },
		marks: [
			Plot.gridY({ ticks: 4, stroke: GRID, strokeOpacity: 1 }),
			Plot.axisX(
				names.filter((_, at) => (names.length - 1 - at) % step === 0),
				{ label: null, tickSize: 0 }
			),
			Plot.lineY(points, { x: 'name', y: 'value', stroke: SERIES[0], strokeWidth: 2.5 }),
			Plot.dot(points, { x: 'name', y: 'value', r: 4, fill: SERIES[0], ariaLabel: said }),
			Plot.ruleY([0])
		]
	};
}

/** Draw an answer of one category and one number. */
export function drawQuery(drawing: QueryDrawing, width: number): Element {
	const options = drawing.form === 'bar' ? bars(drawing, width) : line(drawing, width);
	const svg = Plot.plot({ ...options, className: 'plot', style: STYLE });
	applySemantics(svg, { title: drawing.title, describedBy: drawing.describedBy });
	return svg;
}
