import { cpus, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser';
import { quantile, type Figure } from './figure';

const HEADINGS = ['what', 'budget', 'median', 'p95', 'min–max', 'n', ''];

/** The figures as a table, one line each. */
export function formatTable(figures: readonly Figure[]): string {
	const lines = [HEADINGS, ...figures.map(toLine)];
	const widths = HEADINGS.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
	return lines
		.map((line) => line.map((cell, at) => pad(cell, widths[at]!, at === 0)).join('  '))
		.join('\n');
}

function toLine({ what, unit, values, budget }: Figure): string[] {
	const median = quantile(values, 0.5);
	const range = `${format(Math.min(...values))}–${format(Math.max(...values))}`;
	return [
		what,
		budget === undefined ? '' : `≤ ${format(budget)} ${unit}`,
		`${format(median)} ${unit}`,
		format(quantile(values, 0.95)),
		range,
		String(values.length),
		budget === undefined ? '' : verdict(median, budget)
	];
}

function verdict(median: number, budget: number): string {
	return median <= budget ? 'ok' : 'MISS';
}

function format(value: number): string {
	return value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0);
}

function pad(cell: string, width: number, isFirst: boolean): string {
	return isFirst ? cell.padEnd(width) : cell.padStart(width);
}

/** How busy the machine is: processes that want to run, over the last minute. */
export function loadAverage(): string {
	return (loadavg()[0] ?? NaN).toFixed(1);
}

/** Processor, browser and Node: without them no figure means anything. */
export async function describeMachine(): Promise<string> {
	const browser = await chromium.launch(launchOptions);
	const version = browser.version();
	await browser.close();
	const processors = cpus();
	const model = processors[0]?.model.trim() ?? 'unknown processor';
	return `${processors.length} × ${model}, Chromium ${version} headless, Node ${process.version}`;
}
