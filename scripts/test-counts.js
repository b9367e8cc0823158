import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} TestCounts */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile */

/**
 * How many tests a run of Vitest counted, from its JSON report. A file that could not even be
 * loaded counts as one failed test.
 * @param {string} file
 * @returns {TestCounts}
 */
export function countVitest(file) {
	if (!existsSync(file)) return { passed: 0, failed: 0 };
	const report = JSON.parse(readFileSync(file, 'utf8'));
	/** @type {VitestFile[]} */
	const files = report.testResults;
	const broken = files.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * How many tests a run of Playwright counted, from its JSON report. An error outside of any test
 * counts as one failed test.
 * @param {string} file
 * @returns {TestCounts}
 */
export function countPlaywright(file) {
	if (!existsSync(file)) return { passed: 0, failed: 0 };
	const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
