import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationLinkDatum,
	type SimulationNodeDatum
} from 'd3-force';
import type { Tie } from './network';

/** Where an organization stands, both between 0 and 1. */
export interface Place {
	x: number;
	y: number;
}

interface Body extends SimulationNodeDatum {
	id: number;
}

interface Spring extends SimulationLinkDatum<Body> {
	weight: number;
}

const STEPS = 80;
/** How much of the first heat is left after them: what still moves is too little to be seen. */
const HEAT_LEFT = 0.025;

/** From a range of positions to 0–1. */
function toUnit(values: readonly number[]): (value: number) => number {
	const low = Math.min(...values);
	const high = Math.max(...values);
	return (value) => (high > low ? (value - low) / (high - low) : 0.5);
}

function settle(ids: readonly number[], ties: readonly Tie[]): Body[] {
	const bodies = ids.map((id): Body => ({ id }));
	const strongest = Math.max(...ties.map(({ weight }) => weight), 0);
	const springs = ties.map(({ a, b, weight }): Spring => ({ source: a, target: b, weight }));
	const simulation = forceSimulation(bodies)
		.force(
			'tie',
			forceLink<Body, Spring>(springs)
				.id(({ id }) => id)
				.distance(({ weight }) => 30 + 50 * (1 - Math.sqrt(weight / strongest)))
		)
		.force('apart', forceManyBody().strength(-160))
		.force('room', forceCollide(16))
		.force('x', forceX(0).strength(0.04))
		.force('y', forceY(0).strength(0.09))
		.alphaDecay(1 - HEAT_LEFT ** (1 / STEPS))
		.stop();
	simulation.tick(STEPS);
	return bodies;
}

/**
 * Places for the organizations of a backbone, the same for the same ties: nothing in it is random.
 */
export function placesOf(ties: readonly Tie[]): Map<number, Place> {
	const ids = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
	const bodies = settle(ids, ties);
	const toX = toUnit(bodies.map(({ x = 0 }) => x));
	const toY = toUnit(bodies.map(({ y = 0 }) => y));
	return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: toX(x), y: toY(y) }]));
}

/** Places for all: who has no place, for want of any tie, stands in a row at the foot. */
export function withFoot(
	places: ReadonlyMap<number, Place>,
	ids: readonly number[]
): Map<number, Place> {
	const alone = ids.filter((id) => !places.has(id));
	const height = alone.length > 0 && places.size > 0 ? 0.9 : 1;
	const foot = alone.map((id, index): [number, Place] => [
		id,
		{ x: (index + 1) / (alone.length + 1), y: places.size > 0 ? 1 : 0.5 }
	]);
	return new Map([
		...[...places].map(([id, { x, y }]): [number, Place] => [id, { x, y: y * height }]),
		...foot
	]);
}
