import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './build.js';
import { ensureBrowser } from './ensure-browser.js';
import { ensureOffice } from './ensure-office.js';
import { ROOT, runCommand } from './run-command.js';
import { countPlaywright, countVitest } from './test-counts.js';

/** @typedef {import('./test-counts.js').TestCounts} TestCounts */
/** @typedef {{ ok: boolean, counts?: TestCounts }} Outcome */
/** @typedef {{ name: string, run: () => Promise<Outcome> }} Step */

/** Where the reports of the test runners go; playwright.config.ts names the same folder. */
const REPORTS = join(ROOT, 'node_modules', '.cache', 'ayumi-test');

const FORMAT = {
	name: 'format',
	run: () => runProgram('prettier', ['--check', '--log-level', 'warn', '.'])
};
const LINT = { name: 'lint', run: () => runProgram('eslint', ['--max-warnings', '0', '.']) };
const TYPES = { name: 'types', run: () => runProgram('svelte-check', ['--fail-on-warnings']) };
const DATA = {
	name: 'data',
	run: () => runProgram(process.execPath, ['scripts/run.js', 'scripts/check-data.ts'])
};

/**
 * Every check of `npm test`, stage after stage. The lanes of a stage run side by side: most of
 * these programs use one processor only. The tests of vitest and Playwright use all there are.
 */
export const STAGES = /** @type {Step[][][]} */ ([
	// What TypeScript and ESLint read besides the files of the repository.
	[[{ name: 'sync', run: () => runProgram('svelte-kit', ['sync']) }]],
	[
		[LINT, { name: 'office', run: runOffice }],
		[FORMAT, TYPES, DATA, { name: 'build', run: runBuild }]
	],
	[[{ name: 'unit', run: () => runVitest('unit') }]],
	[
		[
			{ name: 'built', run: () => runVitest('built') },
			{ name: 'browser', run: runPlaywright }
		]
	]
]);

/** All of them, in the order in which they begin or are waited for. */
export const STEPS = STAGES.flat(2);

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 */
async function runProgram(command, parameters) {
	return { ok: (await runCommand(command, parameters)) === 0 };
}

async function runBuild() {
	await ensureBuild();
	return { ok: true };
}

async function runOffice() {
	const SOFFICE_PATH = await ensureOffice();
	return runVitest('office', { SOFFICE_PATH, CHROMIUM_PATH: await ensureBrowser() });
}

/**
 * @param {'unit' | 'office' | 'built'} project one of those in vitest.config.ts
 * @param {Record<string, string>} variables
 */
async function runVitest(project, variables = {}) {
	const report = join(REPORTS, `${project}.json`);
	rmSync(report, { force: true });
	const parameters = [
		'run',
		...['--project', project],
		...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`]
	];
	const code = await runCommand('vitest', parameters, variables);
	return { ok: code === 0, counts: countVitest(report) };
}

async function runPlaywright() {
	const report = join(REPORTS, 'browser.json');
	rmSync(report, { force: true });
	const CHROMIUM_PATH = await ensureBrowser();
	const code = await runCommand('playwright', ['test'], { CHROMIUM_PATH });
	return { ok: code === 0, counts: countPlaywright(report) };
}
