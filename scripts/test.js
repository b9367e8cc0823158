// Only Node itself is imported at the top: on a fresh clone no package is there yet.
// `npm test` runs every check; `npm test -- lint unit` runs the named ones only.
import { ensureInstall } from './ensure-install.js';
import { ensureNode } from './ensure-node.js';
import { explain, runMain } from './terminal.js';

/** @typedef {import('./test-steps.js').Step} Step */
/** @typedef {import('./test-steps.js').Outcome} Outcome */
/** @typedef {Outcome & { name: string, seconds: number }} Result */

process.env.TZ = 'Asia/Tokyo';

await runMain(async () => {
	ensureNode();
	await ensureInstall();
	const { STEPS } = await import('./test-steps.js');
	const results = await runUntilFailure(chooseSteps(STEPS, process.argv.slice(2)));
	process.stdout.write(formatTable(results));
	const passed = sum(results.map(({ counts }) => counts?.passed ?? 0));
	const failed = sum(results.map(countFailed));
	process.stdout.write(`${passed} passed, ${failed} failed\n`);
	process.exitCode = failed === 0 ? 0 : 1;
});

/**
 * @param {Step[]} steps
 * @param {string[]} names
 */
function chooseSteps(steps, names) {
	const unknown = names.find((name) => !steps.some((step) => step.name === name));
	if (unknown !== undefined) {
		throw new Error(`no such check: ${unknown} (${steps.map(({ name }) => name).join(', ')})`);
	}
	return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

/** @param {Step[]} steps */
async function runUntilFailure(steps) {
	/** @type {Result[]} */
	const results = [];
	for (const step of steps) {
		process.stdout.write(`\n── ${step.name}\n`);
		const start = performance.now();
		const outcome = await runStep(step);
		results.push({ ...outcome, name: step.name, seconds: (performance.now() - start) / 1000 });
		if (!outcome.ok) break;
	}
	return results;
}

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function runStep(step) {
	try {
		return await step.run();
	} catch (error) {
		explain(error);
		return { ok: false };
	}
}

/**
 * A step that fails without counting a failed test (lint, types) counts as one.
 * @param {Result} result
 */
function countFailed({ ok, counts }) {
	return ok ? 0 : Math.max(1, counts?.failed ?? 0);
}

/** @param {number[]} numbers */
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}

/** @param {Result[]} results */
function formatTable(results) {
	const lines = results.map(({ name, ok, seconds }) =>
		[name.padEnd(10), seconds.toFixed(1).padStart(7), ok ? 'ok' : 'FAILED'].join('  ')
	);
	return `\n${['check      seconds', ...lines].join('\n')}\n\n`;
}
