import { ensureBrowser } from '../ensure-browser.js';
import { ensureBuild } from '../build.js';
import type { BenchOptions, Figure, Measurement } from './figure';
import {
	FILTERED_PAGES,
	measureFilterChange,
	measureFilterOnPage,
	type Size
} from './filter-change';
import { measureFirstPaint } from './first-paint';
import { measureLargeImport, measureSmallImport } from './import';
import { measureIngest } from './ingest';
import { measureWays } from './ways';
import { measureLargeNetwork, measurePageChange } from './page-change';
import { describeMachine, formatTable, loadAverage } from './report';

const RUNS = 5;

const MEASUREMENTS: readonly Measurement[] = [
	{ name: 'paint', measure: measureFirstPaint },
	...filterChanges('filter-9k', { rows: 0, label: '9 k rows', budget: 35 }),
	...filterChanges('filter-100k', { rows: 100_000, label: '100 k rows', budget: 60 }),
	...filterChanges('filter-1m', { rows: 1_000_000, label: '1 M rows', budget: 150 }),
	{ name: 'pages', measure: measurePageChange },
	{ name: 'network-150', measure: measureLargeNetwork },
	ways('ways-9k', { rows: 0, label: '9 k rows' }),
	ways('ways-100k', { rows: 100_000, label: '100 k rows' }),
	ways('ways-1m', { rows: 1_000_000, label: '1 M rows' }),
	{ name: 'import-9k', measure: measureSmallImport },
	{ name: 'import-1m', measure: measureLargeImport },
	{ name: 'ingest', measure: measureIngest }
];

/** On the overview, and on every other page. */
function filterChanges(name: string, size: Size): Measurement[] {
	return [
		{ name, measure: (options) => measureFilterChange(options, size) },
		...FILTERED_PAGES.map((page) => ({
			name: `${name}-${page}`,
			measure: (options: BenchOptions) => measureFilterOnPage(options, page, size)
		}))
	];
}

function ways(name: string, size: Parameters<typeof measureWays>[1]): Measurement {
	return { name, measure: (options) => measureWays(options, size) };
}

/**
 * `npm run bench`, or a part of it: `npm run bench -- only paint filter --runs 3` measures what
 * begins with one of these names. A miss is printed, never an error.
 */
export async function main(argv: string[]): Promise<void> {
	const { runs, names } = readArguments(argv);
	const chosen = MEASUREMENTS.filter(
		({ name }) => names.length === 0 || names.some((part) => name.startsWith(part))
	);
	await ensureBuild();
	process.env.CHROMIUM_PATH ||= await ensureBrowser();
	const machine = await describeMachine();
	const loadBefore = loadAverage();
	const figures: Figure[] = [];
	for (const { name, measure } of chosen) {
		process.stderr.write(`${name} …\n`);
		figures.push(...(await measure({ runs })));
	}
	process.stdout.write(`\n${formatTable(figures)}\n\n`);
	process.stdout.write(`${machine}\n`);
	process.stdout.write(`load average ${loadBefore} before, ${loadAverage()} after\n`);
}

function readArguments(argv: readonly string[]): { runs: number; names: string[] } {
	const at = argv.indexOf('--runs');
	const runs = at < 0 ? RUNS : Number(argv[at + 1]);
	if (!Number.isInteger(runs) || runs < 1) throw new Error(`not a number of runs: ${argv[at + 1]}`);
	const rest = at < 0 ? argv : argv.toSpliced(at, 2);
	const names = rest.filter((name) => name !== 'only');
	const unknown = names.find((part) => !MEASUREMENTS.some(({ name }) => name.startsWith(part)));
	if (unknown !== undefined) {
		const known = MEASUREMENTS.map(({ name }) => name).join(', ');
		throw new Error(`nothing to measure is named ${unknown} (${known})`);
	}
	return { runs, names };
}
