/** @typedef {import('./test-steps.js').Step} Step */
/** @typedef {import('./test-steps.js').Outcome} Outcome */
/** @typedef {Outcome & { name: string, seconds: number }} Result */
/** @typedef {(step: Step, isAlone: boolean) => Promise<Outcome>} RunStep */

/**
 * Run stage after stage, the lanes of each side by side. After a step that fails nothing else
 * begins; what runs beside it comes to its end. Results are in the order in which they came.
 * @param {readonly Step[][][]} stages
 * @param {RunStep} runStep
 * @returns {Promise<Result[]>}
 */
export async function runStages(stages, runStep) {
	/** @type {Result[]} */
	const results = [];
	const hasFailed = () => results.some(({ ok }) => !ok);
	/**
	 * @param {Step[]} lane
	 * @param {boolean} isAlone
	 */
	const runLane = async (lane, isAlone) => {
		for (const step of lane) {
			if (hasFailed()) return;
			const start = performance.now();
			const outcome = await runStep(step, isAlone);
			const seconds = (performance.now() - start) / 1000;
			results.push({ ...outcome, name: step.name, seconds });
		}
	};
	for (const lanes of stages) {
		await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
	}
	return results;
}

/**
 * Only the steps of these names, and no empty lane or stage; without names all of them.
 * @param {readonly Step[][][]} stages
 * @param {readonly string[]} names
 */
export function chooseSteps(stages, names) {
	const known = stages.flat(2).map(({ name }) => name);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined) throw new Error(`no such check: ${unknown} (${known.join(', ')})`);
	if (names.length === 0) return stages;
	return stages
		.map((lanes) =>
			lanes
				.map((lane) => lane.filter(({ name }) => names.includes(name)))
				.filter((lane) => lane.length > 0)
		)
		.filter((lanes) => lanes.length > 0);
}
