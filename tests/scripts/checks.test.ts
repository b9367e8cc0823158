import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ensureNode } from '../../scripts/ensure-node.js';
import { chooseSteps, runStages } from '../../scripts/run-stages.js';
import { countPlaywright, countVitest } from '../../scripts/test-counts.js';

const folder = mkdtempSync(join(tmpdir(), 'ayumi-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeReport(report: object): string {
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return file;
}

describe('ensureNode()', () => {
	test.each(['18.20.8', '20.18.3', '21.7.3', '22.12.0', '23.11.1'])('refuses %s', (version) => {
		expect(() => ensureNode(version)).toThrow(version);
	});

	test.each(['20.19.0', '22.13.0', '24.0.0', '26.1.0'])('accepts %s', (version) => {
		expect(() => ensureNode(version)).not.toThrow();
	});
});

describe('the counts of npm test', () => {
	test('count a file that Vitest could not load as one failed test', () => {
		const testResults = [
			{ status: 'failed', assertionResults: [] },
			{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }
		];
		const report = writeReport({ numPassedTests: 1, numFailedTests: 1, testResults });
		expect(countVitest(report)).toEqual({ passed: 1, failed: 2 });
	});

	test('count an error outside of any browser test as one failed test', () => {
		const stats = { expected: 3, flaky: 0, unexpected: 1 };
		const report = writeReport({ stats, errors: [{ message: 'no server' }] });
		expect(countPlaywright(report)).toEqual({ passed: 3, failed: 2 });
	});

	test('are zero without a report', () => {
		expect(countVitest(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0 });
	});
});

describe('the steps of npm test', () => {
	const step = (name: string, ok = true) => ({ name, run: () => Promise.resolve({ ok }) });
	const STAGES = [[[step('a')], [step('b', false), step('c')]], [[step('d')]]];

	test('run side by side in lanes, and nothing begins after one that failed', async () => {
		const begun: string[] = [];
		const results = await runStages(STAGES, async ({ name, run }, isAlone) => {
			begun.push(`${name} ${isAlone}`);
			return run();
		});
		expect(begun).toEqual(['a false', 'b false']);
		expect(results.map(({ name, ok }) => [name, ok])).toEqual([
			['a', true],
			['b', false]
		]);
	});

	test('are chosen by name, and an unknown name is said', async () => {
		const begun: string[] = [];
		await runStages(chooseSteps(STAGES, ['d', 'a']), async ({ name, run }, isAlone) => {
			begun.push(`${name} ${isAlone}`);
			return run();
		});
		expect(begun).toEqual(['a true', 'd true']);
		expect(() => chooseSteps(STAGES, ['lint'])).toThrow('no such check: lint (a, b, c, d)');
	});
});
