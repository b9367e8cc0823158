// Only Node itself is imported at the top: on a fresh clone no package is there yet.
// `npm test` runs every check; `npm test -- lint unit` runs the named ones only.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstall } from './ensure-install.js';
import { ensureNode } from './ensure-node.js';
import { ROOT } from './run-command.js';
import { chooseSteps, runStages } from './run-stages.js';
import { explain, runMain } from './terminal.js';

/** @typedef {import('./test-steps.js').Step} Step */
/** @typedef {import('./test-steps.js').Outcome} Outcome */
/** @typedef {import('./run-stages.js').Result} Result */

process.env.TZ = 'Asia/Tokyo';

await runMain(async () => {
	ensureNode();
	await ensureInstall();
	const { STAGES } = await import('./test-steps.js');
	const results = await runStages(chooseSteps(STAGES, process.argv.slice(2)), runStep);
	process.stdout.write(formatTable(results));
	const passed = sum(results.map(({ counts }) => counts?.passed ?? 0));
	const failed = sum(results.map(countFailed));
	process.stdout.write(`${passed} passed, ${failed} failed\n`);
	process.exitCode = failed === 0 ? 0 : 1;
});

/**
 * @param {Step} step
 * @param {boolean} isAlone
 * @returns {Promise<Outcome>}
 */
async function runStep(step, isAlone) {
	if (!isAlone) return runBeside(step);
	process.stdout.write(`\n── ${step.name}\n`);
	try {
		return await step.run();
	} catch (error) {
		explain(error);
		return { ok: false };
	}
}

/**
 * Run a step beside others: all that it says is shown when it ends.
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
function runBeside({ name }) {
	process.stdout.write(`\n── ${name} begins\n`);
	return new Promise((resolve) => {
		const child = fork(join(ROOT, 'scripts', 'test-step.js'), [name], { silent: true });
		/** @type {Buffer[]} */
		const said = [];
		/** @type {Outcome} */
		let outcome = { ok: false };
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (/** @type {Buffer} */ part) => said.push(part));
		}
		child.on('message', (message) => (outcome = /** @type {Outcome} */ (message)));
		child.on('error', explain);
		child.on('close', () => {
			process.stdout.write(`\n── ${name}\n${Buffer.concat(said).toString()}`);
			resolve(outcome);
		});
	});
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
